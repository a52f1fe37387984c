"""Edits a person can make to a draft at any time, each giving a new draft."""

from collections.abc import Callable
from typing import TypeVar

from coach.model.draft import Draft, Initiative, KeyResult, Objective
from coach.model.ids import fresh_id
from coach.model.value import replace

Item = TypeVar("Item", Objective, KeyResult)


def put_key_result(draft: Draft, key_result: KeyResult) -> Draft:
    """Replace the key result that has the same id."""
    return _each_objective(
        draft,
        lambda objective: replace(
            objective,
            key_results=tuple(
                key_result if kr.id == key_result.id else kr for kr in objective.key_results
            ),
        ),
    )


def put_objective(draft: Draft, objective: Objective) -> Draft:
    """Replace the objective that has the same id."""
    return _each_objective(draft, lambda one: objective if one.id == objective.id else one)


def add_objective(draft: Draft, text: str) -> Draft:
    """Add an objective at the end and talk about it next."""
    objective = Objective(id=fresh_id("o"), text=text)
    return replace(draft, objectives=(*draft.objectives, objective), agreed=False).remembering(
        focus=objective.id
    )


def add_key_result(draft: Draft, objective_id: str, key_result: KeyResult) -> Draft:
    """Add a key result at the end of an objective and talk about it next."""
    added = _each_objective(
        draft,
        lambda objective: (
            replace(objective, key_results=(*objective.key_results, key_result))
            if objective.id == objective_id
            else objective
        ),
    )
    return replace(added, agreed=False).remembering(focus=key_result.id)


def add_initiative(draft: Draft, text: str, *, serves: str = "") -> Draft:
    """Add work that should move a key result, unless the same words stand there already."""
    if any(one.text == text and one.serves == serves for one in draft.initiatives):
        return draft
    initiative = Initiative(id=fresh_id("i"), text=text, serves=serves)
    return replace(draft, initiatives=(*draft.initiatives, initiative))


def rename(draft: Draft, id: str, name: str) -> Draft:
    """Give the draft itself, an objective or a key result a short name."""
    if id == draft.id:
        return replace(draft, name=name)
    if (key_result := draft.key_result(id)) is not None:
        return put_key_result(draft, replace(key_result, name=name))
    if (objective := draft.objective(id)) is not None:
        return put_objective(draft, replace(objective, name=name))
    raise KeyError(id)


def delete(draft: Draft, id: str) -> Draft:
    """Take out whatever has this id; initiatives that served it stay, and no yes to the whole."""
    without = _each_objective(
        replace(
            draft,
            parents=tuple(one for one in draft.parents if one.id != id),
            objectives=tuple(one for one in draft.objectives if one.id != id),
            initiatives=tuple(one for one in draft.initiatives if one.id != id),
            commitments=tuple(one for one in draft.commitments if one.id != id),
            guardrails=tuple(one for one in draft.guardrails if one.id != id),
        ),
        lambda objective: replace(
            objective, key_results=tuple(kr for kr in objective.key_results if kr.id != id)
        ),
    )
    left = {one.id for one in without.objectives} | {kr.id for kr in without.key_results()}
    without = replace(
        without,
        initiatives=tuple(
            one if one.serves in left else replace(one, serves="") for one in without.initiatives
        ),
    )
    if without.objectives != draft.objectives:
        without = replace(without, agreed=False)
    return without if without.memory.focus in left else without.remembering(focus="")


def duplicate(draft: Draft, id: str) -> Draft:
    """Put a copy of an objective or key result, with ids of its own, right after it."""
    if (key_result := draft.key_result(id)) is not None:
        copy = replace(key_result, id=fresh_id("k"))
        return _each_objective(
            draft,
            lambda objective: replace(
                objective, key_results=_after(objective.key_results, id, copy)
            ),
        )
    objective = draft.objective(id)
    if objective is None:
        raise KeyError(id)
    twin = replace(
        objective,
        id=fresh_id("o"),
        key_results=tuple(replace(kr, id=fresh_id("k")) for kr in objective.key_results),
    )
    return replace(draft, objectives=_after(draft.objectives, id, twin))


def move(draft: Draft, id: str, by: int) -> Draft:
    """Move an objective or key result up (negative) or down among its siblings."""
    return _each_objective(
        replace(draft, objectives=_moved(draft.objectives, id, by)),
        lambda objective: replace(objective, key_results=_moved(objective.key_results, id, by)),
    )


def _each_objective(draft: Draft, edit: Callable[[Objective], Objective]) -> Draft:
    return replace(draft, objectives=tuple(edit(objective) for objective in draft.objectives))


def _after(items: tuple[Item, ...], id: str, copy: Item) -> tuple[Item, ...]:
    return tuple(one for item in items for one in ((item, copy) if item.id == id else (item,)))


def _moved(items: tuple[Item, ...], id: str, by: int) -> tuple[Item, ...]:
    place = next((index for index, item in enumerate(items) if item.id == id), None)
    if place is None:
        return items
    rest = list(items)
    moved = rest.pop(place)
    rest.insert(max(0, min(place + by, len(rest))), moved)
    return tuple(rest)
