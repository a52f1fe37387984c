"""Edits a person may make to the lines of a draft, typed as commands or done in the draft panel."""

import re
from collections.abc import Callable
from datetime import date

from coach.interview.answer_opening import with_objective
from coach.interview.cards import Card, with_card
from coach.interview.key_results import from_sentence, new_key_result
from coach.interview.outline import LineKind, outline
from coach.interview.phrasing import as_sentence, clip
from coach.interview.reply import Reply, unsettle
from coach.interview.stems import with_contribution
from coach.model.draft import Draft, KeyResult
from coach.model.edits import (
    add_initiative,
    add_key_result,
    delete,
    duplicate,
    move,
    put_key_result,
    put_objective,
    rename,
)
from coach.model.person import ParentLevel
from coach.model.value import replace
from coach.rewriting.review import review_objective

_ADD = re.compile(
    r"(?P<what>objective|o|key[ -]result|kr|initiative|i)\b(?: to (?P<to>\d+):?)?"
    r"[\s:]+(?P<text>.+)",
    re.IGNORECASE | re.DOTALL,
)


def set_text(draft: Draft, id: str, text: str, today: date) -> Draft:
    """Give a line of the outline a new text, and read it anew where a verdict hangs on it."""
    if (written := _on_card(draft, id, text)) is not None:
        return written
    if (kr := draft.key_result(id)) is not None:
        fresh = from_sentence(draft, as_sentence(text), id=id, today=today)
        fresh = replace(
            fresh,
            name=kr.name,
            need=kr.need,
            control=kr.control,
            metric=fresh.metric or kr.metric,
            baseline=fresh.baseline or kr.baseline,
            target=fresh.target or kr.target,
        )
        if _is_to_do(kr) and not _is_to_do(fresh):
            draft = _keeping_work(draft, kr)
        edited = put_key_result(unsettle(draft, id), fresh)
        return replace(edited, agreed=False).remembering(focus=id)
    if (objective := draft.objective(id)) is not None:
        sentence = as_sentence(text)
        verdict = review_objective(sentence, cycle=draft.cycle, today=today)
        edited = put_objective(draft, replace(objective, text=sentence, verdict=verdict))
        return replace(edited, agreed=False)
    if id == LineKind.CONTRIBUTION:
        return with_contribution(draft, text)
    if id == LineKind.MISSION:
        mission = draft.parent(ParentLevel.MISSION)
        level = ParentLevel.MISSION if mission else ParentLevel.PURPOSE
        return replace(
            draft,
            parents=tuple(
                replace(one, text=text) if one.level is level else one for one in draft.parents
            ),
        )
    return replace(
        draft,
        parents=tuple(replace(p, text=text) if p.id == id else p for p in draft.parents),
        initiatives=tuple(replace(i, text=text) if i.id == id else i for i in draft.initiatives),
        commitments=tuple(replace(c, text=text) if c.id == id else c for c in draft.commitments),
        guardrails=tuple(replace(g, text=text) if g.id == id else g for g in draft.guardrails),
    )


def _on_card(draft: Draft, id: str, text: str) -> Draft | None:
    """Write on the card that a line stands for, if it stands for one: `k-1/source`."""
    about, slash, card = id.partition("/")
    kr = draft.key_result(about)
    return with_card(draft, kr, Card(card), text) if slash and kr is not None else None


def _is_to_do(kr: KeyResult) -> bool:
    return kr.verdict is not None and kr.verdict.kind is not None and kr.verdict.kind.is_to_do


def _keeping_work(draft: Draft, kr: KeyResult) -> Draft:
    """Keep the to-do a key result was as an initiative that serves it, unless it is one already."""
    known = any(one.text.casefold() == kr.text.casefold() for one in draft.initiatives)
    return draft if known else add_initiative(draft, kr.text, serves=kr.id)


def add_key_result_text(draft: Draft, objective_id: str, text: str, today: date) -> Draft:
    """Add a key result from its sentence."""
    kr = new_key_result(draft, as_sentence(text), today=today)
    return add_key_result(draft, objective_id, kr)


def add_objective_text(draft: Draft, text: str, today: date) -> Draft:
    """Add an objective from its sentence."""
    sentence = as_sentence(text)
    return with_objective(
        draft, sentence, review_objective(sentence, cycle=draft.cycle, today=today)
    )


def add_command(draft: Draft, rest: str, today: date) -> Reply:
    """Add an objective, a key result or an initiative."""
    found = _ADD.fullmatch(rest)
    what, to, text = (
        (found["what"].lower(), found["to"], found["text"]) if found else ("kr", "", rest)
    )
    if not text.strip():
        return Reply(draft, ("Type /add key result and the sentence, for example.",))
    if what in ("objective", "o"):
        return Reply(add_objective_text(draft, text, today), ("Added.",))
    if what in ("initiative", "i"):
        return Reply(add_initiative(draft, as_sentence(text)), ("Added.",))
    if not draft.objectives:
        return Reply(draft, ("A key result needs an objective first: /add objective …",))
    objective = draft.objective(draft.memory.focus) or draft.objectives[-1]
    if to:
        place = int(to) - 1
        if not 0 <= place < len(draft.objectives):
            return Reply(draft, (f"There is no objective {to}. Nothing has changed.",))
        objective = draft.objectives[place]
    return Reply(add_key_result_text(draft, objective.id, text, today), ("Added.",))


def edit_command(draft: Draft, rest: str, today: date) -> Reply:
    """Give a line new words."""

    def edit(id: str, text: str) -> Reply:
        if not text:
            return Reply(draft, ("Type /edit, the number, and the new sentence.",))
        edited = set_text(draft, id, text, today)
        if len(edited.initiatives) > len(draft.initiatives):
            return Reply(edited, ("Changed; the to-do stays as an initiative.",))
        return Reply(edited, ("Changed.",))

    return referring(draft, rest, edit)


def name_command(draft: Draft, rest: str, today: date) -> Reply:
    """Give an objective, a key result or the draft a short name."""

    def name(id: str, text: str) -> Reply:
        if draft.objective(id) is None:
            return Reply(draft, ("Only objectives and key results have names.",))
        return Reply(rename(draft, id, clip(text, 40)), ("Named.",))

    number, _, text = rest.partition(" ")
    if number.lower() == "draft" and text.strip():
        return Reply(rename(draft, draft.id, clip(text.strip(), 60)), ("Named.",))
    return referring(draft, rest, name)


def move_command(draft: Draft, rest: str, today: date) -> Reply:
    """Move a line up or down."""

    def shift(id: str, where: str) -> Reply:
        by = {"up": -1, "down": 1}.get(where.lower())
        if by is None:
            return Reply(draft, ("Type /move, the number, and up or down.",))
        moved = move(draft, id, by)
        return Reply(moved, ("Moved." if moved != draft else "It is at the end already.",))

    return referring(draft, rest, shift)


def copy_command(draft: Draft, rest: str, today: date) -> Reply:
    """Copy an objective or a key result."""

    def copy(id: str, _: str) -> Reply:
        if draft.objective(id) is None:
            return Reply(draft, ("Only objectives and key results can be copied.",))
        return Reply(duplicate(draft, id), ("Copied.",))

    return referring(draft, rest, copy)


def delete_command(draft: Draft, rest: str, today: date) -> Reply:
    """Take a line out."""

    def remove(id: str, _: str) -> Reply:
        if id in (LineKind.MISSION, LineKind.CONTRIBUTION):
            return Reply(draft, (f"Change it with /edit {id} and the new words.",))
        without = _on_card(draft, id, "") or delete(draft, id)
        return Reply(without, ("Deleted. /undo brings it back.",))

    return referring(draft, rest, remove)


def referring(draft: Draft, rest: str, do: Callable[[str, str], Reply]) -> Reply:
    """Do something with the line whose number comes first, or say which numbers there are."""
    number, _, text = rest.partition(" ")
    numbers = {line.number: line.id for line in outline(draft) if line.number}
    id = numbers.get(number.lower().rstrip(".:"))
    if id is None:
        known = ", ".join(numbers) or "nothing yet"
        return Reply(
            draft, (f"There is no {clip(number, 20) or 'number'} here; there is {known}.",)
        )
    if id in {line.id for line in outline(draft) if line.kind is LineKind.LISTED}:
        return Reply(draft, (f"Lines of the list can be moved: /place {id} and where to.",))
    return do(id, text.strip())
