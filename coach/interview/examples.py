"""Examples as they are told, line by line, and what `/example` does with them."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from coach.interview.finding_examples import ranked, search, title_of
from coach.interview.from_example import dated, start_from, with_origin
from coach.interview.phrasing import clip
from coach.interview.reply import Reply
from coach.model.cycle import Cycle
from coach.model.draft import Draft
from coach.model.value import Value
from coach.rulebook.examples import Example

_SHOWN = 12
_ALL, _SHOW, _WHOLE = "all", "show", "whole"


class Part(StrEnum):
    """What a line of an example is."""

    WHOSE = "whose"
    MISSION = "mission"
    CONTRIBUTION = "contribution"
    OBJECTIVE = "objective"
    KEY_RESULT = "key result"
    FOUND_IN = "found in"
    INITIATIVE = "initiative"
    GUARDRAIL = "guardrail"
    COMMITMENT = "commitment"


class ExampleLine(Value, frozen=True):
    """One line of an example."""

    part: Part
    text: str
    depth: int = 0


def whose(example: Example) -> str:
    """Say whose OKR it is: `Support · experienced · second-line agent`."""
    return f"{title_of(example)} · {example.seniority} · {example.role}"


def lines_of(example: Example, cycle: Cycle) -> tuple[ExampleLine, ...]:
    """Lay out an example from the mission down to the work, with its days in a cycle."""
    lines = [
        ExampleLine(Part.WHOSE, whose(example)),
        ExampleLine(Part.MISSION, example.mission),
        ExampleLine(Part.CONTRIBUTION, example.contribution),
        ExampleLine(Part.OBJECTIVE, example.objective),
    ]
    for one in example.key_results:
        lines.append(ExampleLine(Part.KEY_RESULT, dated(one.text, cycle), 1))
        lines.append(ExampleLine(Part.FOUND_IN, one.found_in, 2))
        lines += (ExampleLine(Part.INITIATIVE, work, 2) for work in one.initiatives)
    lines += (ExampleLine(Part.GUARDRAIL, text) for text in example.guardrails)
    lines += (ExampleLine(Part.COMMITMENT, dated(text, cycle)) for text in example.commitments)
    return tuple(lines)


def in_words(line: ExampleLine) -> str:
    """Give a line as plain text, with what it is where that is not plain to see."""
    if line.part is Part.WHOSE:
        return line.text
    lead = "- " if line.part is Part.INITIATIVE else f"{line.part}: "
    return f"{'  ' * line.depth}{lead}{line.text}"


def example_command(draft: Draft, rest: str, today: date) -> Reply:
    """List examples by number, show one, or start from one.

    Args:
        draft: the draft as it is.
        rest: what follows `/example`: nothing, words to look for, `all`, `3`, `show 3`,
            `3 whole`; an id will do for a number.
        today: the day on which it is said.
    """
    known = ranked(_person(draft))
    first, _, more = rest.lower().partition(" ")
    name, words = (more.strip(), more) if first == _SHOW else (first, rest)
    numbers = {one.id: number for number, one in enumerate(known, start=1)}
    number = int(name) if name.isdecimal() else numbers.get(name)
    if number is None:
        return Reply(draft, _listed(draft, words, numbers))
    if not 1 <= number <= len(known):
        return Reply(draft, (f"There is no example {number}; they go from 1 to {len(known)}.",))
    example = known[number - 1]
    if first == _SHOW:
        return Reply(draft, _shown(draft, example, number))
    return _started(draft, example, today, whole=more.strip() == _WHOLE, number=number)


def _listed(draft: Draft, words: str, numbers: Mapping[str, int]) -> tuple[str, ...]:
    every = words.strip().lower() == _ALL
    found = search("" if every else words, person=_person(draft))
    if not found:
        return (f"No example has “{clip(words, 40)}”; /example {_ALL} lists them.",)
    if len(found) == 1:
        return _shown(draft, found[0], numbers[found[0].id])
    listed = found if every else found[:_SHOWN]
    lines = (f"{numbers[one.id]}. {one.objective} ({whose(one)})" for one in listed)
    return (*lines, _how_on(len(found) - len(listed)))


def _person(draft: Draft) -> str:
    return f"{draft.person.field} {draft.person.role}".strip()


def _how_on(left: int) -> str:
    how = "/example and its number starts from one, /example show and its number shows it first"
    if not left:
        return f"{how}."
    return f"{left} more: /example {_ALL}, or /example and a word of your work. {how}."


def _shown(draft: Draft, example: Example, number: int) -> tuple[str, ...]:
    lines = (in_words(line) for line in lines_of(example, draft.cycle))
    return (*lines, f"/example {number} starts from it, with your numbers instead of these.")


def _started(draft: Draft, example: Example, today: date, *, whole: bool, number: int) -> Reply:
    started = with_origin(draft, example) if whole else draft
    there = any(one.text == example.objective for one in draft.objectives)
    if not there:
        started = start_from(started, example, today=today)
    if started == draft:
        return Reply(draft, ("That one is in your draft already.",))
    if there:
        return Reply(started, ("Its mission and contribution are in your draft now.",))
    remark = "It is in your draft, to change as you like. Its numbers are gone; yours go in there."
    if started.parents or started.contribution:
        return Reply(started, (remark,))
    apart = f"Its mission stayed behind, since it is not yours; /example {number} {_WHOLE} adds it."
    return Reply(started, (remark, apart))
