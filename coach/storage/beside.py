"""What lies beside the drafts: half-typed text, marks, and what people object to."""

from pathlib import Path

from coach.model.marks import Marking
from coach.model.objection import Objection
from coach.storage.documents import (
    SCHEMA,
    StoredMarking,
    StoredTyping,
    from_document,
    to_document,
)
from coach.storage.files import Files
from coach.storage.objections import keep_objection

_TYPING = "typing.json"
_MARKS = "marks.json"


class Beside:
    """Keeps what is no draft; every method has it on disk, whole, before it returns."""

    _files: Files

    def keep_objection(self, objection: Objection) -> Path:
        """Put what a person objects to into the file they may send, and give its place."""
        return keep_objection(self._files.home, objection)

    def keep_typing(self, draft_id: str, question_key: str, text: str) -> None:
        """Keep what is half typed at a question of a draft."""
        stored = StoredTyping(id=draft_id, schema=SCHEMA, question=question_key, text=text)
        with self._files.locked():
            self._files.put(_TYPING, "typing", to_document(stored))

    def typed(self, draft_id: str) -> tuple[str, str] | None:
        """Give the question and the text half typed there, if something was."""
        with self._files.locked():
            document = self._files.get(_TYPING, "typing", draft_id)
        if document is None:
            return None
        stored = from_document(document, StoredTyping)
        return stored.question, stored.text

    def forget_typing(self, draft_id: str) -> None:
        """Drop what was half typed, once it is said."""
        with self._files.locked():
            self._files.take_out(_TYPING, "typing", draft_id)

    def keep_marking(self, marking: Marking) -> None:
        """Put what two people marked so far on disk."""
        stored = StoredMarking(id=marking.id, schema=SCHEMA, marking=marking)
        with self._files.locked():
            self._files.put(_MARKS, "marks", to_document(stored))

    def markings(self, draft_id: str) -> tuple[Marking, ...]:
        """Give the markings of a draft, the one begun last first."""
        with self._files.locked():
            documents = list(self._files.documents(_MARKS, "marks"))
        found = (from_document(one, StoredMarking).marking for one in documents)
        mine = (one for one in found if one.draft_id == draft_id)
        return tuple(sorted(mine, key=lambda one: one.begun, reverse=True))
