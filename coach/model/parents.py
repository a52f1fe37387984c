"""What stands above a personal OKR, known from before and given anew."""

from coach.model.person import Parent, ParentLevel
from coach.model.value import Value, replace

WITH_KEY_RESULTS = (ParentLevel.COMPANY, ParentLevel.TEAM)
"""Levels of which there may be several, each with key results; of a mission there is one."""


class Compared(Value, frozen=True):
    """What becomes of the parents that are known when others are given."""

    parents: tuple[Parent, ...]
    """All of them afterwards, in the order in which they became known."""
    added: tuple[Parent, ...] = ()
    updated: tuple[tuple[Parent, Parent], ...] = ()
    """Each as it was, then as it is now."""
    unchanged: tuple[Parent, ...] = ()


def compared(known: tuple[Parent, ...], given: tuple[Parent, ...]) -> Compared:
    """Set given parents beside those that are known; none is dropped, and none there twice.

    A company or team OKR is the same by its id, or else by its words.
    """
    result = Compared(known)
    for parent in given:
        before = _counterpart(result.parents, parent)
        if before is None:
            parent = _with_id_of_its_own(parent, result.parents)
            result = replace(
                result,
                parents=(*result.parents, parent),
                added=(*result.added, parent),
            )
            continue
        # The id that is known stays: drafts may point to it.
        after = replace(parent, id=before.id)
        if after == before:
            result = replace(result, unchanged=(*result.unchanged, before))
            continue
        result = replace(
            result,
            parents=tuple(after if one is before else one for one in result.parents),
            updated=(*result.updated, (before, after)),
        )
    return result


def _counterpart(known: tuple[Parent, ...], parent: Parent) -> Parent | None:
    same = [one for one in known if one.level is parent.level]
    if parent.level not in WITH_KEY_RESULTS:
        return next(iter(same), None)
    by_id = (one for one in same if one.id == parent.id)
    by_words = (one for one in same if _folded(one.text) == _folded(parent.text))
    return next(by_id, None) or next(by_words, None)


def _with_id_of_its_own(parent: Parent, known: tuple[Parent, ...]) -> Parent:
    taken = {one.id for one in known}
    name, number = parent.id, 1
    while name in taken:
        number += 1
        name = f"{parent.id}-{number}"
    return replace(parent, id=name)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold().rstrip(" .")
