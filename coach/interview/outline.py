"""The draft as the lines a person sees: numbered, with what each still lacks."""

from collections.abc import Iterator
from enum import StrEnum

from coach.interview.ask_set import still_open
from coach.interview.cards import Card, said_on
from coach.interview.phrasing import day, quoted
from coach.interview.question import Topic
from coach.interview.steps import is_settled, lacks_measure
from coach.model.draft import Draft, KeyResult
from coach.model.parents import WITH_KEY_RESULTS
from coach.model.quantity import Direction, Provenance
from coach.model.triage import Place
from coach.model.value import Value
from coach.model.verdict import Kind
from coach.rewriting.names import measure


class LineKind(StrEnum):
    """What a line of the outline stands for."""

    MISSION = "mission"
    ABOVE = "above"
    """A company or team OKR."""
    CONTRIBUTION = "contribution"
    OBJECTIVE = "objective"
    KEY_RESULT = "key-result"
    CARD = "card"
    INITIATIVE = "initiative"
    COMMITMENT = "commitment"
    GUARDRAIL = "guardrail"
    NEXT_STEP = "next-step"
    WAITING = "waiting"
    LISTED = "listed"
    STEP = "step"
    RHYTHM = "rhythm"
    OPEN = "open"


class Line(Value, frozen=True):
    """One line of the outline."""

    id: str
    """Id of what it stands for; empty for lines that cannot be edited."""
    kind: LineKind
    number: str
    """How a person may name it in a command: `1`, `1.2`, `i1`; empty if they cannot."""
    text: str
    depth: int = 0
    name: str = ""
    marks: tuple[tuple[str, bool], ...] = ()
    """What a key result has and has not: (`baseline`, True), …"""
    note: str = ""
    """A short remark: the reason it is kept, the day a commitment is due."""


def outline(draft: Draft) -> tuple[Line, ...]:
    """Lay out a draft, from what it derives from to what is still to find out."""
    lines: list[Line] = list(_listed(draft))
    above = 0
    for parent in draft.parents:
        if parent.level not in WITH_KEY_RESULTS:
            lines.append(Line("mission", LineKind.MISSION, "mission", parent.text))
            continue
        above += 1
        level = str(parent.level)
        lines.append(Line(parent.id, LineKind.ABOVE, f"p{above}", parent.text, name=level))
        lines += (Line("", LineKind.ABOVE, "", one.sentence, 1) for one in parent.results)
    if draft.contribution:
        kind = LineKind.CONTRIBUTION
        lines.append(Line("contribution", kind, "contribution", draft.contribution, depth=1))
    initiatives = {one.id: f"i{place}" for place, one in enumerate(draft.initiatives, 1)}
    for number, objective in enumerate(draft.objectives, 1):
        lines.append(
            Line(
                objective.id,
                LineKind.OBJECTIVE,
                f"{number}",
                objective.text,
                name=objective.name,
                note=f"may still fail: {objective.missing}" if objective.missing else "",
            )
        )
        for place, kr in enumerate(objective.key_results, 1):
            lines.append(_key_result(kr, f"{number}.{place}"))
            lines.extend(_cards(kr, f"{number}.{place}"))
            lines.extend(
                Line(one.id, LineKind.INITIATIVE, initiatives[one.id], one.text, depth=2)
                for one in draft.initiatives
                if one.serves == kr.id
            )
    served = {kr.id for kr in draft.key_results()}
    lines.extend(
        Line(one.id, LineKind.INITIATIVE, initiatives[one.id], one.text)
        for one in draft.initiatives
        if one.serves not in served
    )
    lines.extend(
        Line(
            one.id,
            LineKind.COMMITMENT,
            f"c{place}",
            one.text,
            note=", ".join(
                part for part in (f"by {day(one.by)}" if one.by else "", one.evidence) if part
            ),
        )
        for place, one in enumerate(draft.commitments, 1)
    )
    lines.extend(
        Line(one.id, LineKind.GUARDRAIL, f"g{place}", one.text)
        for place, one in enumerate(draft.guardrails, 1)
    )
    lines.extend(Line("", LineKind.NEXT_STEP, "", step) for step in next_steps(draft))
    lines.extend(_over_the_set(draft))
    if draft.memory.waiting:
        count = len(draft.memory.waiting)
        text = f"{count} of your lines {'waits' if count == 1 else 'wait'}"
        lines.append(Line("", LineKind.WAITING, "", text))
    return tuple(lines)


def _cards(kr: KeyResult, number: str) -> Iterator[Line]:
    """Lay out what stands on the cards of a key result."""
    for card in Card:
        if text := said_on(kr, card):
            yield Line(
                f"{kr.id}/{card}", LineKind.CARD, f"{number}.{card}", text, depth=2, name=card
            )


def _listed(draft: Draft) -> Iterator[Line]:
    """Lay out a list being sorted, place by place; each line keeps its number of the list."""
    found = draft.sorted_list
    if found is None or Topic.SORTED in draft.memory.settled:
        return
    for place in Place:
        for at, line in enumerate(found.lines, 1):
            if line.place is place:
                serves = (
                    f"; may serve {quoted(found.served_by(line))}" if found.served_by(line) else ""
                )
                number, note = f"t{at}", f"{line.because}{serves}"
                yield Line(number, LineKind.LISTED, number, line.text, name=place, note=note)


def _over_the_set(draft: Draft) -> Iterator[Line]:
    """Lay out what was agreed about the whole, and what nobody has said a word about yet."""
    if draft.first_step:
        yield Line("", LineKind.STEP, "", f"first: {draft.first_step}")
    if draft.check_in_weeks is not None:
        weeks = f"{draft.check_in_weeks} weeks" if draft.check_in_weeks > 1 else "week"
        who = f", with {draft.accountable}" if draft.accountable else ""
        yield Line("", LineKind.RHYTHM, "", f"looked at every {weeks}{who}")
    if all(is_settled(draft, kr) for kr in draft.key_results()):
        for topic in still_open(draft):
            yield Line("", LineKind.OPEN, "", f"open: {_OPEN[topic]} (/{topic})")


_OPEN = {
    Topic.ENOUGH: "would these be enough",
    Topic.CONFIDENCE: "how sure you are",
    Topic.RHYTHM: "how often you look at it",
    Topic.STEP: "the smallest first step",
}


def next_steps(draft: Draft) -> tuple[str, ...]:
    """Name what is still to find out, by whom and by when."""
    steps = []
    for kr in draft.key_results():
        if kr.baseline is not None and kr.baseline.provenance is Provenance.UNKNOWN:
            who = f"{kr.baseline.finder} finds out" if kr.baseline.finder else "find out"
            when = f" by {day(kr.baseline.find_by)}" if kr.baseline.find_by else ""
            what = measure(kr.metric) if kr.metric else kr.text
            steps.append(f"{who} where {what} stands today{when}")
        elif lacks_measure(kr) and is_settled(draft, kr):
            steps.append(f"find what to count for: {kr.text}")
    return tuple(steps)


def _key_result(kr: KeyResult, number: str) -> Line:
    known = kr.baseline is not None and kr.baseline.provenance is not Provenance.UNKNOWN
    # A sentence the coach is still filling in is no outcome yet, whatever it reads like.
    promised = kr.target is not None or not kr.origin
    outcome = kr.verdict is not None and kr.verdict.kind is Kind.OUTCOME
    marks = (
        ("outcome", outcome and promised),
        ("metric", bool(kr.metric)),
        *((("baseline", known),) if kr.direction is not Direction.HOLD else ()),
        ("target", kr.target is not None),
        ("deadline", kr.deadline is not None),
    )
    sure = "" if kr.confidence is None else f"sure: {kr.confidence} of 10"
    kept = f"kept: {kr.kept_because}" if kr.kept_because else ""
    note = ", ".join(part for part in (kept, sure) if part)
    return Line(
        kr.id, LineKind.KEY_RESULT, number, kr.text, depth=1, name=kr.name, marks=marks, note=note
    )
