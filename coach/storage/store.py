"""Everything a person told the coach, kept on their own machine."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime
from pathlib import Path

from coach.model.beginning import known_after
from coach.model.draft import Draft
from coach.model.person import Profile
from coach.storage.backups import Backup
from coach.storage.beside import Beside
from coach.storage.documents import (
    SCHEMA,
    Document,
    DraftSummary,
    StoredDraft,
    StoredProfile,
    continues,
    from_document,
    summary_of,
    to_document,
)
from coach.storage.errors import Conflict, Damaged, NewerSchema, NotFound, StorageError
from coach.storage.files import Files
from coach.storage.home import CYCLES, PROFILE

__all__ = ["DraftSummary", "Store", "local_time"]

_DRAFTS = "drafts"
_DELETED = "deleted"


def local_time() -> datetime:
    """Give the time now, with its offset from UTC."""
    return datetime.now().astimezone()


class Store(Beside):
    """Keeps drafts, the profile and what lies beside them.

    What a method writes is on disk, whole, before it returns, and no other process can write in
    between. Each raises `StorageError` with a sentence for the person when it cannot do its work;
    what was stored before is then as it was. May be used from several threads.
    """

    def __init__(
        self, home: Path, *, clock: Callable[[], datetime] = local_time, wait: float = 5.0
    ) -> None:
        """Look after the data in a folder, waiting so many seconds for other processes."""
        self._clock = clock
        self._files = Files(home, clock=clock, wait=wait)
        self._open_here: set[str] = set()

    def drafts(self) -> tuple[DraftSummary, ...]:
        """List the drafts, the one saved last first; those that cannot be read become notices."""
        newest: dict[str, DraftSummary] = {}
        with self._files.locked():
            for name in self._files.cycles():
                for document in self._files.documents(name, _DRAFTS):
                    try:
                        summary = summary_of(document)
                    except StorageError as error:
                        self._files.notice(str(error))
                        continue
                    other = newest.setdefault(summary.id, summary)
                    newest[summary.id] = max(
                        summary, other, key=lambda one: (one.changes, one.updated)
                    )
        return tuple(sorted(newest.values(), key=lambda one: one.updated, reverse=True))

    def load(self, id: str) -> Draft:
        """Give a draft.

        Raises:
            NotFound: when there is none, Damaged or NewerSchema when it cannot be read.
        """
        with self._files.locked():
            copies = self._copies(id, _DRAFTS)
        if not copies:
            raise _not_found(id)
        stored = (from_document(copy, StoredDraft) for copy in copies.values())
        return max(stored, key=lambda one: (len(one.draft.log), one.updated)).draft

    def find(self, name: str) -> Draft | None:
        """Give the draft with this id, or else the newest with this name, in capitals or not."""
        drafts = self.drafts()
        wanted = name.strip().casefold()
        found = [one for one in drafts if one.id == name.strip()] or [
            one for one in drafts if one.name.strip().casefold() == wanted
        ]
        return self.load(found[0].id) if found else None

    def latest_unfinished(self) -> Draft | None:
        """Give the draft saved last among those not agreed yet; one that is damaged is a notice."""
        for one in self.drafts():
            if not one.agreed:
                try:
                    return self.load(one.id)
                except (Damaged, NewerSchema) as error:
                    self._files.notice(str(error))
        return None

    def save(self, draft: Draft) -> None:
        """Put a draft on disk, in the file of its cycle, and what it says of the person beside it.

        Raises:
            Conflict: when the log on disk has entries the draft lacks, or the draft was deleted.
        """
        document = to_document(
            StoredDraft(id=draft.id, schema=SCHEMA, updated=self._clock().astimezone(), draft=draft)
        )
        place = f"{CYCLES}/{draft.cycle.key}.json"
        with self._files.locked():
            copies = self._copies(draft.id, _DRAFTS)
            if not copies and self._copies(draft.id, _DELETED):
                raise _conflict(draft, "was deleted")
            if not all(continues(document, copy) for copy in copies.values()):
                raise _conflict(draft, "was changed")
            self._files.put(place, _DRAFTS, document)
            # A draft moved to another cycle is in both files for a moment, never in neither.
            for name in copies.keys() - {place}:
                self._files.take_out(name, _DRAFTS, draft.id)
        earlier = [copy["draft"].get("parents", []) for copy in copies.values()]
        news = document["draft"]["parents"] not in earlier
        stay = {one.id for one in draft.parents}
        dropped = {one["id"] for parents in earlier for one in parents} - stay
        self.change_profile(
            lambda known: known_after(known, draft, news_above=news, dropped=dropped)
        )

    def delete(self, id: str) -> None:
        """Put a draft away, from where `restore` brings it back.

        Raises:
            NotFound: when there is none, OpenElsewhere when another window has it open.
        """
        mine = nullcontext() if id in self._open_here else self._files.held_open(id)
        with mine, self._files.locked():
            copies = self._copies(id, _DRAFTS)
            if not copies:
                raise _not_found(id)
            # First there, then gone here: at every moment it is in one of the two tables.
            for name, document in copies.items():
                self._files.put(name, _DELETED, document)
                self._files.take_out(name, _DRAFTS, id)

    def restore(self, id: str) -> None:
        """Bring a deleted draft back.

        Raises:
            NotFound: when none was deleted.
        """
        with self._files.locked():
            copies = self._copies(id, _DELETED)
            if not copies:
                raise _not_found(id)
            # A draft whose deletion was cut short stands, and may have gone on since.
            stands = bool(self._copies(id, _DRAFTS))
            for name, document in copies.items():
                if not stands:
                    self._files.put(name, _DRAFTS, document)
                self._files.take_out(name, _DELETED, id)

    @contextmanager
    def open_draft(self, id: str) -> Iterator[None]:
        """Keep a draft for this window as long as it is talked about.

        Raises:
            OpenElsewhere: at once, when another window has it.
        """
        with self._files.held_open(id):
            self._open_here.add(id)
            try:
                yield
            finally:
                self._open_here.discard(id)

    def profile(self) -> Profile:
        """Give what is known about the person, which at first is nothing."""
        with self._files.locked():
            return self._profile()

    def save_profile(self, profile: Profile) -> None:
        """Put what is known about the person on disk."""
        with self._files.locked():
            self._put_profile(profile)

    def change_profile(self, change: Callable[[Profile], Profile]) -> Profile:
        """Change what is known about the person, while nobody else can, and give it."""
        with self._files.locked():
            known = self._profile()
            after = change(known)
            if after != known:
                self._put_profile(after)
        return after

    def notices(self) -> tuple[str, ...]:
        """Give what the person should know about their files, noticed since the start."""
        return tuple(self._files.notices)

    def backups(self, file: str) -> tuple[Backup, ...]:
        """Give the copies of a file such as `cycles/2027Q1.json`, newest first."""
        return self._files.backups(file)

    def restore_backup(self, path: Path) -> None:
        """Put a backup in the place of its file; the file as it was becomes the newest backup."""
        with self._files.locked():
            self._files.restore_backup(path)

    def _profile(self) -> Profile:
        document = self._files.get(PROFILE, "profile", "profile")
        return from_document(document, StoredProfile).profile if document else Profile()

    def _put_profile(self, profile: Profile) -> None:
        stored = StoredProfile(id="profile", schema=SCHEMA, profile=profile)
        self._files.put(PROFILE, "profile", to_document(stored))

    def _copies(self, id: str, table: str) -> dict[str, Document]:
        # More than one only after a move to another cycle was cut short.
        found = ((name, self._files.get(name, table, id)) for name in self._files.cycles())
        return {name: document for name, document in found if document is not None}


def _not_found(id: str) -> NotFound:
    return NotFound(f"There is no draft with the id {id} here. It may have been deleted.")


def _conflict(draft: Draft, what: str) -> Conflict:
    return Conflict(
        f"“{draft.name}” {what} in another window since it was opened here, so nothing was "
        "written over it. What you said last is not in it: copy it, then open the draft again."
    )
