"""Another process that uses the same data; run as `python -m tests.storage.child WHAT HOME …`."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from coach.model.cycle import quarter
from coach.model.value import replace
from coach.storage.errors import StorageError
from coach.storage.store import Store
from tests.storage.drafts import fresh, saying


def tell(words: object) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def save_forever(home: Path) -> None:
    """Save a growing draft over and over, telling its id and then every save acknowledged."""
    store, draft = Store(home), fresh()
    store.save(draft)
    tell(draft.id)
    for number in range(1, 100_000):
        draft = saying(draft, f"{number} " + "x" * (number * 37 % 3000))
        store.save(draft)
        tell(number)


def save_some(home: Path, count: str) -> None:
    """Save one new draft after another, telling the id of each."""
    store = Store(home)
    for _ in range(int(count)):
        draft = fresh()
        store.save(draft)
        tell(draft.id)


def hold(home: Path) -> None:
    """Sit on the lock until told to stop."""
    from filelock import FileLock

    with FileLock(home / "lock"):
        tell("held")
        sys.stdin.readline()


def open_draft(home: Path, id: str) -> None:
    """Have a draft open until told to stop."""
    with Store(home).open_draft(id):
        tell("open")
        sys.stdin.readline()


def fill_up(home: Path, id: str) -> None:
    """Save more than the limit on file sizes lets through, and tell what comes of it."""
    import resource  # not on every platform

    store = Store(home)
    draft = store.load(id)
    size = (home / "cycles" / f"{draft.cycle.key}.json").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 500, size + 500))
    try:
        store.save(saying(draft, "x" * 5000))
    except StorageError as error:
        tell(error)


def die_saving(home: Path, id: str) -> None:
    """Die at every step of a save that moves the draft to another cycle."""
    before = Store(home).load(id)
    after = replace(saying(before, "the answer being saved"), cycle=quarter(2027, 2))

    def is_whole(store: Store, ended: bool) -> bool:
        found = store.load(id)
        return len(store.drafts()) == 1 and (found == after or (found == before and not ended))

    die_everywhere(home, lambda store: store.save(after), is_whole)


def die_deleting(home: Path, id: str) -> None:
    """Die at every step of a deletion."""
    before = Store(home).load(id)

    def is_whole(store: Store, ended: bool) -> bool:
        if not store.drafts():
            store.restore(id)
        elif ended:
            return False
        return store.load(id) == before

    die_everywhere(home, lambda store: store.delete(id), is_whole)


def die_everywhere(
    home: Path, act: Callable[[Store], None], is_whole: Callable[[Store, bool], bool]
) -> None:
    """Act in one process after another, each dying at a later step, until one lives.

    Each starts from the same data, and after each death the data must be whole.
    """
    steps, status = 0, None
    while status != 0:
        steps += 1
        copy = Path(shutil.copytree(home, home.with_name(f"died-{steps}")))
        process = os.fork()
        if process == 0:
            die_before(steps, copy)
            act(Store(copy))
            os._exit(0)
        status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
        store = Store(copy)
        if not is_whole(store, status == 0) or store.notices() or any(copy.rglob("*.coach-tmp")):
            tell(f"lost before step {steps}")
        shutil.rmtree(copy)
    tell(f"lived {steps}")


def die_before(step: int, home: Path) -> None:
    """Die, with no time for goodbyes, at the n-th touch of the disk: nothing else can be lost."""
    left = step

    def touch(event: str, words: tuple[object, ...]) -> None:
        nonlocal left
        if event in ("fcntl.flock", "fsync") or str(words[:1]).find(str(home)) >= 0:
            left -= 1
            if left == 0:
                os._exit(9)

    # What a process wrote outlives it, flushed or not; only a power cut makes the difference.
    os.fsync = lambda _: touch("fsync", ())
    sys.addaudithook(touch)


if __name__ == "__main__":
    what, home, *rest = sys.argv[1:]
    globals()[what](Path(home), *rest)
