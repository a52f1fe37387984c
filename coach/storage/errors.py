"""What can stand in the way on disk, each as a sentence for the person."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ELSEWHERE = "Make it writable for you, or name another folder in COACH_HOME, then try again."
_ROOM = "Free some space there, then try again."
_REASONS = {
    errno.ENOSPC: ("the disk is full", _ROOM),
    errno.EDQUOT: ("your share of the disk is used up", _ROOM),
    errno.EFBIG: ("files may not grow any larger here", "Raise the limit, then try again."),
    errno.ENOENT: ("there is no such folder, and none can be made there", _ELSEWHERE),
    errno.EROFS: ("the disk is read-only", _ELSEWHERE),
    errno.EACCES: ("you may not write there", _ELSEWHERE),
    errno.EPERM: ("you may not write there", _ELSEWHERE),
    errno.EEXIST: ("a file stands where a folder belongs", _ELSEWHERE),
    errno.ENOTDIR: ("part of that path is a file, not a folder", _ELSEWHERE),
    errno.EISDIR: ("a folder stands where a file belongs", "Move it away, then try again."),
}


class StorageError(Exception):
    """Something on disk stood in the way; the message says what, and what to do next."""


class Busy(StorageError):
    """Another process held the lock for longer than it is worth waiting."""


class OpenElsewhere(StorageError):
    """The draft is being talked about in another window."""


class Conflict(StorageError):
    """What is on disk holds changes that the draft to be saved knows nothing of."""


class NotFound(StorageError):
    """No draft has this id."""


class Damaged(StorageError):
    """A file, or a document in it, is not what this program writes."""


class NewerSchema(StorageError):
    """A document was written by a later version of this program."""


@contextmanager
def explained(doing: str, path: Path) -> Iterator[None]:
    """Turn what the operating system says into a sentence; `doing` begins it: "could not save"."""
    try:
        yield
    except OSError as error:
        reason, remedy = _REASONS.get(
            error.errno or 0, (error.strerror or str(error), "Look at the disk, then try again.")
        )
        raise StorageError(
            f"{doing} {path}: {reason}. What was saved before is untouched. {remedy}"
        ) from error
