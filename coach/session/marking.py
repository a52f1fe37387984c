"""Marking blind: each marks every key result alone, and neither sees the marks of the other.

The marking is the state: whose turn it is and which mark comes next follow from what is there.
"""

from collections.abc import Iterator

from coach.model.draft import Draft, KeyResult
from coach.model.ids import fresh_id
from coach.model.marks import Aspect, Mark, Marking, Role
from coach.model.value import Value, replace

KEEP_TO_MYSELF = "w"
"""The key with which confidence is withheld."""
_SCALE = {str(value): value for value in range(1, 6)}
_OUT_OF_TEN = {**{str(value): value for value in range(1, 10)}, "0": 10}


class Asked(Value, frozen=True):
    """What one of both is asked for with the next key."""

    by: Role
    key_result: str
    aspect: Aspect


def begin_marking(draft: Draft, *, when: str) -> Marking:
    """Begin with the names the draft knows, or with the roles."""
    return Marking(
        id=fresh_id("m"),
        draft_id=draft.id,
        begun=when,
        employee=draft.person.name or "Employee",
        manager=draft.person.manager or "Manager",
    )


def turn_of(marking: Marking) -> Role | None:
    """Give whose turn it is to mark; None once both are done."""
    return next((role for role in Role if role not in marking.done), None)


def next_mark(marking: Marking, draft: Draft) -> Asked | None:
    """Give what the one whose turn it is has not marked yet, or None when they have it all."""
    role = turn_of(marking)
    if role is None:
        return None
    return next((one for one in _all(draft, role) if _mark(marking, one) is None), None)


def pressed(marking: Marking, draft: Draft, key: str) -> Marking | None:
    """Take a key as the next mark, or give None where it is no mark here."""
    asked = next_mark(marking, draft)
    if asked is None:
        return None
    scale = _OUT_OF_TEN if asked.aspect is Aspect.CONFIDENCE else _SCALE
    withheld = asked.aspect is Aspect.CONFIDENCE and key == KEEP_TO_MYSELF
    if key not in scale and not withheld:
        return None
    mark = Mark(asked.key_result, asked.by, asked.aspect, scale.get(key))
    return replace(marking, marks=(*marking.marks, mark))


def taken_back(marking: Marking) -> Marking:
    """Give the marking without the last mark of the one whose turn it is."""
    last = marking.marks[-1:]
    if not last or last[0].by is not turn_of(marking):
        return marking
    return replace(marking, marks=marking.marks[:-1])


def finished(marking: Marking, draft: Draft) -> Marking:
    """Let the marks of the one whose turn it is stand; unchanged while one is missing."""
    role = turn_of(marking)
    if role is None or next_mark(marking, draft) is not None:
        return marking
    return replace(marking, done=(*marking.done, role))


def marked(draft: Draft) -> tuple[KeyResult, ...]:
    """Give the key results that are marked, in their order."""
    return tuple(draft.key_results())


def _all(draft: Draft, role: Role) -> Iterator[Asked]:
    for kr in marked(draft):
        for aspect in Aspect:
            yield Asked(role, kr.id, aspect)


def _mark(marking: Marking, asked: Asked) -> Mark | None:
    return marking.value(asked.key_result, asked.by, asked.aspect)
