"""How drafts, profiles and half-typed text are written down, and read back strictly.

Every document has a stable id and the schema it was written in. What this program does not know is
reported, never dropped; what a later version wrote is refused. Text on disk is UTF-8: a lone
surrogate, which no keyboard gives and `clean` takes out, is written as U+FFFD, and a number that
JSON cannot hold as the nearest float, or as null when there is none.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

import msgspec
import orjson

from coach.model.cycle import Cycle
from coach.model.draft import Draft
from coach.model.marks import Marking
from coach.model.person import Profile
from coach.model.value import Value
from coach.storage.errors import Damaged, NewerSchema

SCHEMA = 1

Document = Mapping[str, Any]


class StoredDraft(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A draft as a document."""

    id: str
    schema: int
    updated: datetime
    draft: Draft


class StoredProfile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The profile as a document."""

    id: str
    schema: int
    profile: Profile


class StoredTyping(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Half-typed text as a document; its id is that of the draft."""

    id: str
    schema: int
    question: str
    text: str


class StoredMarking(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What two people marked on a draft, as a document; its id is that of the marking."""

    id: str
    schema: int
    marking: Marking


Stored = TypeVar("Stored", StoredDraft, StoredProfile, StoredTyping, StoredMarking)


class DraftSummary(Value, frozen=True):
    """What a list of drafts says about one of them."""

    id: str
    name: str
    cycle: Cycle
    updated: datetime
    """When it was saved last, with the offset from UTC."""
    agreed: bool
    objectives: int
    key_results: int
    changes: int
    """Entries in its change log."""


def to_document(stored: Stored) -> dict[str, Any]:
    """Write down as plain JSON, exactly as it will be read back from disk."""
    plain = msgspec.to_builtins(stored)
    try:
        content = orjson.dumps(plain)
    except TypeError:
        content = orjson.dumps(_storable(plain))
    document: dict[str, Any] = orjson.loads(content)
    return document


def from_document(document: Document, kind: type[Stored]) -> Stored:
    """Read a document.

    Raises:
        NewerSchema: when a later version wrote it.
        Damaged: when it is not what this version writes, with the key that is wrong.
    """
    _refuse_newer(document)
    try:
        return msgspec.convert(document, kind)
    except msgspec.ValidationError as error:
        raise _damaged(document, str(error)) from error


def _refuse_newer(document: Document) -> None:
    """Refuse to touch what a later version of the program wrote."""
    schema = document.get("schema")
    if isinstance(schema, int) and schema > SCHEMA:
        raise NewerSchema(
            f"{_named(document)} was written by a newer version of okr-coach (schema {schema}; "
            f"this version knows {SCHEMA}). It was left untouched. Update okr-coach to open it."
        )


def summary_of(document: Document) -> DraftSummary:
    """Read as much of a draft's document as a list shows.

    Raises:
        StorageError: as `from_document` does.
    """
    outline = _outline(document)
    return DraftSummary(
        id=outline.id,
        name=outline.draft.name,
        cycle=outline.draft.cycle,
        updated=outline.updated,
        agreed=outline.draft.agreed,
        objectives=len(outline.draft.objectives),
        key_results=sum(len(one.key_results) for one in outline.draft.objectives),
        changes=len(outline.draft.log),
    )


def continues(document: Document, earlier: Document) -> bool:
    """Tell whether the change log of a draft's document goes on from that of an earlier one.

    Raises:
        StorageError: when the earlier one cannot be read, and so must not be replaced.
    """
    known = _outline(earlier).draft.log
    log: list[Any] = document["draft"]["log"]
    return log[: len(known)] == known


class _OutlineObjective(msgspec.Struct):
    key_results: list[Any]


class _OutlineDraft(msgspec.Struct):
    name: str
    cycle: Cycle
    agreed: bool
    objectives: list[_OutlineObjective]
    log: list[Any]


class _Outline(msgspec.Struct):
    id: str
    schema: int
    updated: datetime
    draft: _OutlineDraft


def _outline(document: Document) -> _Outline:
    _refuse_newer(document)
    try:
        return msgspec.convert(document, _Outline)
    except msgspec.ValidationError as error:
        raise _damaged(document, str(error)) from error


def _storable(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, int) and not -(2**63) <= value < 2**64:
        return float(value) if value.bit_length() < 1024 else None
    if isinstance(value, dict):
        return {_storable(key): _storable(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_storable(one) for one in value]
    return value


def _damaged(document: Document, reason: str) -> Damaged:
    return Damaged(
        f"{_named(document)} could not be read: {reason}. It was left untouched on disk, and the "
        "other drafts are not affected. An earlier copy may be in the backups folder."
    )


def _named(document: Document) -> str:
    if "profile" in document:
        return "What the coach knows about you, in profile.json,"
    draft = document.get("draft")
    name = draft.get("name") if isinstance(draft, dict) else None
    return f"The draft “{name}”" if name else f"The document {document.get('id', 'without an id')}"
