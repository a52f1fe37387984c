"""The measurable sentence: what moves, from where, to where, by when."""

import re
from datetime import date

from coach.model.cycle import Cycle
from coach.model.quantity import Direction, Quantity
from coach.rewriting.names import is_counted, measure
from coach.rewriting.slots import escaped

_VERBS = {Direction.UP: "Raise", Direction.DOWN: "Lower", None: "Bring"}
_MULTIPLES = {2: "Double", 3: "Triple", 4: "Quadruple", 0.5: "Halve"}
_SIGNS = {
    ">=": ("at least", "at or above"),
    "≥": ("at least", "at or above"),
    "<=": ("at most", "at or under"),
    "≤": ("at most", "at or under"),
    ">": ("more than", "above"),
    "<": ("less than", "under"),
}
"""How a sign is read aloud: for a value to reach, and for a level to hold."""
_SIGN = re.compile(r"(?P<sign>>=|<=|[≥≤<>])\s*")
_BOUND = re.compile(r"(?:at|under|below|above|over|within|between|less|more|fewer|up)\b", re.I)
_COUNT = re.compile(r"^(?:the )?number of ", re.IGNORECASE)
"""What a share is not: "from 27 % to 15 %" is no number of callers, but a share of them."""
_AMOUNT = re.compile(r"(?P<number>\S*\d\S*)\s+(?P<unit>[^\W\d].*)")


def compose(
    metric: str,
    *,
    direction: Direction | None,
    baseline: Quantity | None,
    target: Quantity | None,
    deadline: date | None,
    cycle: Cycle | None = None,
    with_year: bool = False,
    better: Direction | None = None,
    from_baseline: bool = True,
) -> str:
    """Write the measurable sentence; a number that is missing becomes a named slot.

    The result is a sentence with slots even when none is open, with the braces of the person's own
    words doubled; `coach.rewriting.slots.fill` gives plain text.

    Args:
        metric: what is measured, in the person's words or a metric's name.
        direction: which way it should go; None leaves that to the numbers.
        baseline: where it stands; None opens the slot `{baseline}`.
        target: where it should be; None opens the slot `{target}`.
        deadline: the last day; None opens the slot `{deadline}`.
        cycle: the cycle the sentence belongs to; a deadline in another year shows its year.
        with_year: show the year in any case.
        better: for a level to hold, which side of it is the good one.
        from_baseline: False leaves the baseline out instead of opening a slot for it.
    """
    if _is_share(baseline) or _is_share(target):
        metric = _COUNT.sub("share of ", metric)
    counting = not any(said and said.unit and _is_amount(said.unit) for said in (baseline, target))
    what = escaped(measure(metric, counting=counting))
    when = "{deadline}" if deadline is None else _day(deadline, cycle, with_year)
    if direction is Direction.HOLD:
        held = escaped(measure(metric, counting=False))
        return f"Keep {held} {_level(target, better)} until {when}"
    verb = _VERBS[direction or _way(baseline, target) or better]
    before, after = _amounts(baseline, target)
    start = f" from {before}" if baseline is not None or from_baseline else ""
    if target is not None and target.relative:
        changed = escaped(measure(metric, counting=False))
        return f"{_changed(verb, changed, target)}{start} by {when}"
    if not start and verb == "Raise" and (reached := _reached(metric, target)):
        return f"Reach {reached} by {when}"
    return f"{verb} {what}{start} to {after} by {when}"


def _is_share(said: Quantity | None) -> bool:
    return said is not None and said.unit == "%" and not said.relative


def _is_amount(unit: str) -> bool:
    """Whether a unit is a share or money, so that the things measured are not counted."""
    return unit == "%" or (len(unit) == 3 and unit.isupper())


def _changed(verb: str, what: str, target: Quantity) -> str:
    """Write a change by an amount: "Double sign-ups", "Lower churn by 2 points"."""
    amount = _written(target).removeprefix("by ")
    if target.unit != "x":
        # Which way it goes, only the person can say.
        return f"{'Change' if verb == 'Bring' else verb} {what} by {amount}"
    if target.value in _MULTIPLES:
        return f"{_MULTIPLES[target.value]} {what}"
    return f"{verb} {what} {amount}"


def _day(day: date, cycle: Cycle | None, with_year: bool) -> str:
    year = with_year or (cycle is not None and day.year != cycle.last.year)
    return f"{day.day} {day:%B}" + (f" {day.year}" if year else "")


def _way(baseline: Quantity | None, target: Quantity | None) -> Direction | None:
    if baseline is None or target is None or target.relative:
        return None
    if baseline.value is None or target.value is None or baseline.value == target.value:
        return None
    return Direction.UP if baseline.value < target.value else Direction.DOWN


def _level(target: Quantity | None, better: Direction | None) -> str:
    sides = {Direction.UP: "at or above", Direction.DOWN: "at or under"}
    side = sides.get(better or Direction.HOLD, "at")
    if target is None:
        return f"{side} {{target}}"
    written = target.text.strip()
    if sign := _SIGN.match(written):
        return f"{_SIGNS[sign['sign']][1]} {escaped(written[sign.end() :])}"
    return escaped(written) if _BOUND.match(written) else f"{side} {_written(target)}"


def _amounts(baseline: Quantity | None, target: Quantity | None) -> tuple[str, str]:
    """Write both numbers as the person did, a shared unit in words only once."""
    before = "{baseline}" if baseline is None else _written(baseline)
    after = "{target}" if target is None else _written(target)
    first, second = _AMOUNT.fullmatch(before), _AMOUNT.fullmatch(after)
    if first and second and first["unit"].lower() == second["unit"].lower():
        after = second["number"]
    return before, after


def _written(quantity: Quantity) -> str:
    text = quantity.text.strip()
    if quantity.value == 0 and text.lower() in ("no", "none"):
        return "zero"
    sign = _SIGN.match(text)
    return escaped(f"{_SIGNS[sign['sign']][0]} {text[sign.end() :]}" if sign else text)


def _reached(metric: str, target: Quantity | None) -> str:
    """Join number and metric when the number counts the very things the metric names."""
    if target is None:
        return ""
    number, _, counted = target.text.strip().partition(" ")
    things = measure(metric, counting=False)
    counted = counted or target.unit or ""
    same = f" {counted.lower()} " in f" {things.lower()} " if counted else is_counted(metric)
    if not same or not number[:1].isdigit():
        return ""
    return escaped(f"{number} {things}")
