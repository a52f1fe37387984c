"""The database files of one home: each opened anew under the lock, and looked after."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

from tinydb import TinyDB, where

from coach.storage.backups import (
    Backup,
    backup_folders,
    backups_of,
    content_to_restore,
    keep_backup,
    newest_good,
)
from coach.storage.documents import Document
from coach.storage.durable import (
    ASIDE,
    DurableStorage,
    make_folder,
    set_aside,
    sweep,
    write_whole,
)
from coach.storage.errors import Busy, Damaged, OpenElsewhere, explained
from coach.storage.home import CYCLES, LOCK, PROFILE
from coach.storage.locking import locked

_OPEN = "open"


class Files:
    """Opens the files of a home, one process at a time; every name is relative to the home."""

    def __init__(self, home: Path, *, clock: Callable[[], datetime], wait: float) -> None:
        self.home = home.resolve()
        self.notices: list[str] = []
        self._clock = clock
        self._wait = wait
        self._looked_after = False
        self._backed_up: set[str] = set()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep every other process out; whatever is opened is opened inside."""
        with explained("Could not use the folder", self.home):
            make_folder(self.home)
        busy = Busy(
            f"Another window of the coach has kept {self.home} busy for {self._wait:g} seconds. "
            "Nothing was changed. Close it or wait a moment, then try again."
        )
        with locked(self.home / LOCK, wait=self._wait, otherwise=busy):
            if not self._looked_after:
                self._look_after()
                self._looked_after = True
            yield

    @contextmanager
    def held_open(self, name: str) -> Iterator[None]:
        """Keep something for this window until the end, even if the end is a kill."""
        with explained("Could not use the folder", self.home):
            make_folder(self.home / _OPEN)
        elsewhere = OpenElsewhere(
            "This draft is open in another window. Go on there, or close it and try again."
        )
        # Ids may come from an imported file.
        safe = "".join(sign if sign.isalnum() or sign == "-" else "_" for sign in name)[:80]
        with locked(self.home / _OPEN / f"{safe}.lock", wait=0, otherwise=elsewhere):
            yield

    def documents(self, name: str, table: str) -> Iterator[Document]:
        """Give the documents in a table of a file. Hold the lock."""
        yield from self._database(name).table(table)

    def get(self, name: str, table: str, id: str) -> Document | None:
        """Give the document with this id. Hold the lock."""
        return self._database(name).table(table).get(where("id") == id)

    def put(self, name: str, table: str, document: Document) -> None:
        """Write a document in the place of that with the same id. Hold the lock."""
        self._database(name).table(table).upsert(document, where("id") == document["id"])

    def take_out(self, name: str, table: str, id: str) -> None:
        """Remove the document with this id, if there is one. Hold the lock."""
        held = self._database(name).table(table)
        if held.contains(where("id") == id):
            held.remove(where("id") == id)

    def cycles(self) -> tuple[str, ...]:
        """Give the names of the cycle files, the latest cycle first."""
        found = (self.home / CYCLES).glob("*.json")
        return tuple(sorted((f"{CYCLES}/{path.name}" for path in found), reverse=True))

    def backups(self, name: str) -> tuple[Backup, ...]:
        """Give the copies kept of a file, newest first."""
        return backups_of(self.home, name)

    def restore_backup(self, path: Path) -> None:
        """Put a backup in the place of its file, of which a copy is kept first. Hold the lock."""
        name, content = content_to_restore(self.home, path)
        self._database(name).storage.read()  # sets a damaged file aside
        keep_backup(self.home, name, self._clock())
        write_whole(self.home / name, content)

    def notice(self, sentence: str) -> None:
        """Note what the person should know, once."""
        if sentence not in self.notices:
            self.notices.append(sentence)

    def _database(self, name: str) -> TinyDB:
        # A database kept from an earlier lock would hand out stale numbers and cached answers.
        return TinyDB(
            self.home / name,
            storage=DurableStorage,
            on_damage=partial(self._set_aside, name),
            before_write=partial(self._back_up, name),
        )

    def _back_up(self, name: str) -> None:
        if name not in self._backed_up:
            keep_backup(self.home, name, self._clock())
            self._backed_up.add(name)

    def _set_aside(self, name: str, damage: Damaged) -> None:
        aside = set_aside(self.home / name, self._clock())
        self._report(name, aside, f"could not be read ({damage}), so it")

    def _look_after(self) -> None:
        cycles = self.home / CYCLES
        for folder in (self.home, cycles, *backup_folders(self.home)):
            sweep(folder)
        for name in (PROFILE, *sorted({_original(path) for path in cycles.glob(f"*{ASIDE}*")})):
            found = sorted((self.home / name).parent.glob(f"{Path(name).name}{ASIDE}*"))
            if found and not (self.home / name).exists():
                self._report(name, found[-1], "could not be read some time ago and")
        # The first save writes it anew; what is wrong with it is said before that.
        self._database(PROFILE).storage.read()

    def _report(self, name: str, aside: Path, what: str) -> None:
        copy = newest_good(self.home, name)
        self.notice(
            f"{name} {what} was set aside, unchanged, as {aside}. "
            + (
                f"The newest good copy, from {copy.taken.astimezone():%d %B %Y at %H:%M}, is "
                f"{copy.path}; copy it to {self.home / name} to have it back."
                if copy
                else "There is no earlier copy of it."
            )
        )


def _original(aside: Path) -> str:
    return f"{CYCLES}/{aside.name.partition(ASIDE)[0]}"
