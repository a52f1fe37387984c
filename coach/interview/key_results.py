"""From what a person typed to a key result, and from their numbers to its figures."""

import re
from datetime import date, timedelta

from coach.interview.hearing import how_much, speaks
from coach.interview.sentence import with_gaps
from coach.model.cycle import Cycle
from coach.model.draft import Draft, KeyResult
from coach.model.edits import add_initiative, add_key_result, put_key_result
from coach.model.ids import fresh_id
from coach.model.quantity import Deadline, Direction, Figure, Provenance, Quantity
from coach.model.value import replace
from coach.model.verdict import Kind
from coach.reading.facts import Fact, Reading
from coach.reading.reader import Answer
from coach.rewriting.review import Review, review

_LEADS_TO_NUMBERS = re.compile(r"\s*\b(?:from|at|was|is|now|currently)$", re.IGNORECASE)
_BOUNDS = {Direction.DOWN: "≤", Direction.UP: "≥"}
_PER_YEAR = {"day": 365, "night": 365, "week": 52, "fortnight": 26, "month": 12, "quarter": 4}
_FEW = 4
FINDING_OUT = timedelta(weeks=3)
"""How long into the cycle somebody may take to find an unknown number."""


def from_sentence(draft: Draft, text: str, *, id: str, today: date) -> KeyResult:
    """Read a sentence as a key result, taking every number and day it already holds."""
    reviewed = review(text, cycle=draft.cycle, today=today, field=draft.person.field)
    return from_review(text, reviewed, id=id, cycle=draft.cycle)


def from_review(text: str, reviewed: Review, *, id: str, cycle: Cycle) -> KeyResult:
    """Make a key result of a sentence that has been reviewed."""
    reading, kind = reviewed.reading, reviewed.kind
    to_do = kind is not None and kind.is_to_do
    kr = KeyResult(
        id=id,
        text=text,
        deadline=_deadline(reading.deadline, cycle),
        verdict=reviewed.verdict(),
    )
    if to_do:
        # The numbers of a to-do count its own work; they say nothing of what it changes.
        return kr
    metric = _measure_in(reading)
    return replace(
        kr,
        metric=metric,
        # A wish is written anew with its numbers; a measured sentence stays as it was typed.
        origin=text if metric and kind is Kind.VAGUE else "",
        baseline=_said(reading.baseline),
        target=_said(reading.target),
        direction=reading.direction,
    )


def new_key_result(draft: Draft, text: str, *, today: date) -> KeyResult:
    """Read a sentence as a key result of its own."""
    return from_sentence(draft, text, id=fresh_id("k"), today=today)


def taken_up(draft: Draft, objective: str, text: str, *, today: date) -> Draft:
    """Add a sentence, or an amount named as one speaks, to the key results of an objective."""
    kr = new_key_result(draft, text, today=today)
    metric = how_much(text)
    if metric:
        kr = replace(kr, metric=metric)
    if metric or (kr.metric and kr.baseline and kr.target and speaks(text)):
        # Said as one speaks; what stands in the draft is made of the same words.
        kr = rewritten(draft, replace(kr, origin=text), today)
    return add_key_result(draft, objective, kr)


def measured_by(
    draft: Draft, kr: KeyResult, metric: str, *, direction: Direction | None = None
) -> Draft:
    """Give a key result its measure; a to-do it grew from is kept as an initiative."""
    origin = kr.origin or kr.text
    was_to_do = kr.verdict is not None and kr.verdict.kind is not None and kr.verdict.kind.is_to_do
    if was_to_do:
        draft = add_initiative(draft, origin, serves=kr.id)
        # The day by which work is done is not the day by which it shows.
        kr = replace(kr, deadline=_deadline(None, draft.cycle))
    return put_key_result(
        draft, replace(kr, metric=metric, direction=direction or kr.direction, origin=origin)
    )


def with_numbers(kr: KeyResult, answer: Answer, *, cycle: Cycle, lone: str = "target") -> KeyResult:
    """Put the numbers and the day of an answer where they belong.

    Args:
        kr: the key result they are about.
        answer: what was read.
        cycle: what a day without a year belongs to.
        lone: what a number stands for that says nothing of itself, `baseline` or `target`.
    """
    sure = Provenance.ESTIMATE if answer.hedged else Provenance.SAID
    baseline = answer.baseline.quantity if answer.baseline else None
    target = answer.target.quantity if answer.target else None
    loose = [fact.quantity for fact in answer.quantities if fact.quantity is not None]
    a_range = target is not None and target.high is not None
    if baseline is None and len(loose) == 2 and (a_range or target in (None, loose[1])):
        # "12 to 2" is no range, and "6, I think, to 2" is both, asked from where to where.
        baseline, target = loose
    elif baseline is None and target is None and loose:
        target = loose[0]
    if lone == "baseline" and baseline is None and target is not None and not target.relative:
        # "5" alone reads as a level to reach; asked where it stands, it is where it stands.
        baseline, target = target, None
    elif lone == "target" and target is None and kr.baseline is not None:
        baseline, target = None, baseline
    target = _as_share(target, baseline or _quantity(kr.baseline))
    target = _as_bound(target, answer.bound)
    filled = replace(
        kr,
        baseline=Figure(sure, baseline) if baseline else kr.baseline,
        # What somebody aims for is theirs to say; only what is may be a guess.
        target=Figure(Provenance.SAID, target) if target else kr.target,
        deadline=_deadline(answer.deadline, cycle) if answer.deadline else kr.deadline,
    )
    stands, aim = _quantity(filled.baseline), _quantity(filled.target)
    way = Direction.HOLD if _is_kept(stands, aim) else _way(stands, aim)
    return replace(filled, direction=way or answer.direction or kr.direction)


def _as_bound(target: Quantity | None, bound: Direction | None) -> Quantity | None:
    """Keep "no more than 70" as a bound; a sign is read aloud where the sentence is written."""
    if target is None or bound is None or target.relative or not target.text[:1].isdigit():
        return target
    return replace(target, text=f"{_BOUNDS[bound]} {target.text}")


def _is_kept(stands: Quantity | None, aim: Quantity | None) -> bool:
    """Whether a bound holds today already, so that the level is to be kept, and not moved."""
    if stands is None or aim is None or stands.value is None or aim.value is None:
        return False
    below = aim.text.startswith(_BOUNDS[Direction.DOWN]) and stands.value <= aim.value
    above = aim.text.startswith(_BOUNDS[Direction.UP]) and stands.value >= aim.value
    return below or above


def _as_share(target: Quantity | None, stands: Quantity | None) -> Quantity | None:
    """Take "from 55% to 70" for 70%: a share becomes no other thing on its way."""
    if target is None or stands is None or stands.unit != "%" or target.unit not in (None, "%"):
        return target
    bare = target.text.replace(".", "").replace(",", "").isdigit() and not target.relative
    return replace(target, unit="%", text=f"{target.text}%") if bare else target


def remarks_on(before: KeyResult, kr: KeyResult) -> tuple[str, ...]:
    """Say aloud what a person should hear before it stands: a turn about, the same number twice."""
    now, then = _quantity(kr.baseline), _quantity(kr.target)
    if now is None or then is None or then.relative or now.value is None or then.value is None:
        return ()
    if now.value == then.value:
        return (f"That is {now.text} twice: if it is a level to hold, say “guardrail”.",)
    turned = before.direction not in (None, Direction.HOLD, kr.direction)
    if turned:
        way = "up" if kr.direction is Direction.UP else "down"
        return (f"So it goes {way}, from {now.text} to {then.text}; “back” if not.",)
    return ()


def taken_for(before: KeyResult, kr: KeyResult) -> tuple[str, ...]:
    """Say which of two numbers the only one given was taken for."""
    now, then = _quantity(kr.baseline), _quantity(kr.target)
    if before.target is None and then is not None and now is None:
        return (f"I take {then.text} as the number to reach.",)
    if before.baseline is None and now is not None and then is None:
        return (f"I take {now.text} as where it stands today.",)
    return remarks_on(before, kr)


def unknown(cycle: Cycle, today: date, finder: str) -> Figure:
    """An honest gap: who finds the number, by when."""
    return Figure(
        Provenance.UNKNOWN,
        finder=finder,
        find_by=min(max(cycle.first, today) + FINDING_OUT, cycle.last)
        if today <= cycle.last
        else today + FINDING_OUT,
    )


def rewritten(draft: Draft, kr: KeyResult, today: date) -> KeyResult:
    """Write the sentence anew from its parts, if it grew from something else, and judge it."""
    if not kr.origin:
        return kr
    text = with_gaps(draft, kr)
    return replace(kr, text=text, verdict=review(text, cycle=draft.cycle, today=today).verdict())


def _measure_in(reading: Reading) -> str:
    """Give what a sentence measures, in its own words.

    Where the reading names no metric, it is what stands before "from 7 to 3", or the whole of a
    few bare nouns: "overtime", "customer complaints".
    """
    if reading.metric is not None:
        return reading.metric.text
    bare = all(word.pos in ("NOUN", "PROPN") for word in reading.words)
    if reading.target is None and bare and 0 < len(reading.words) <= _FEW:
        return reading.text
    if reading.baseline is None or reading.target is None:
        return ""
    words = reading.text[: min(reading.baseline.start, reading.target.start)]
    return _LEADS_TO_NUMBERS.sub("", words.rstrip(" :-–—"))


def _said(fact: Fact | None) -> Figure | None:
    if fact is None or fact.quantity is None:
        return None
    return Figure(Provenance.SAID, fact.quantity)


def _quantity(figure: Figure | None) -> Quantity | None:
    return figure.quantity if figure else None


def _deadline(fact: Fact | None, cycle: Cycle) -> Deadline:
    if fact is not None and fact.day is not None:
        return Deadline(fact.day, Provenance.SAID, fact.text)
    return Deadline(cycle.last, Provenance.INFERRED)


def _way(baseline: Quantity | None, target: Quantity | None) -> Direction | None:
    if baseline is None or target is None or baseline.value is None or target.value is None:
        return None
    stands, aim = _yearly(baseline), _yearly(target)
    if target.relative or stands == aim:
        return None
    return Direction.UP if aim > stands else Direction.DOWN


def _yearly(quantity: Quantity) -> float:
    """Give a value such that "two a week" is more than "two a month"."""
    period = (quantity.unit or "").rpartition("per ")[2]
    return (quantity.value or 0.0) * _PER_YEAR.get(period, 1)
