"""One process at a time: locks that the kernel lets go of when their holder dies."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from coach.storage.errors import StorageError, explained

_BETWEEN_TRIES = 0.02
"""Seconds; short beside a save, so that a waiting process loses little."""


@contextmanager
def locked(file: Path, *, wait: float, otherwise: StorageError) -> Iterator[None]:
    """Hold the lock on a file, waiting so many seconds for it.

    The lock is bound to the open file, not to the thread: it may be let go of by another thread.

    Raises:
        StorageError: `otherwise` when somebody else still holds it then.
    """
    lock = FileLock(file, mode=0o600, thread_local=False)
    try:
        # Timeout is an OSError too, and the innermost handler sees it first.
        with explained("Could not lock", file):
            try:
                lock.acquire(timeout=wait, poll_interval=_BETWEEN_TRIES)
            except Timeout as held:
                raise otherwise from held
    except NotImplementedError as error:
        raise StorageError(
            f"Could not lock {file}: this kind of disk has no locks. "
            "Name a folder on a local disk in COACH_HOME, then try again."
        ) from error
    try:
        yield
    finally:
        lock.release()
