"""Which of a sentence's quantities says where things stand, and which where they should go."""

from collections.abc import Sequence
from itertools import pairwise

from coach.model.quantity import Direction, Quantity
from coach.model.value import Value, replace
from coach.reading import cues
from coach.reading.clauses import two_slots
from coach.reading.directions import direction_of, keeps, says_change
from coach.reading.facts import Fact
from coach.reading.units import TIME_UNITS


class Levels(Value, frozen=True):
    """Where a measure stands, where it should go, and which way that is."""

    baseline: Fact | None = None
    target: Fact | None = None
    direction: Direction | None = None


_ISO_CODE = 3
_LOOSE = frozenset({"no", "all", "everyone", "everybody"})
"""Words that are an amount only where a clause opens with them."""
_NEAR = 60
"""How far from a number the words stand that say what it is for."""


def levels(text: str, found: Sequence[Fact]) -> Levels:
    """Sort the quantities of one sentence into baseline and target, and tell the direction."""
    pair = _pair(text, found) or _by_clauses(text, found)
    if pair is None:
        baseline = next((fact for fact in found if _stands(text, fact)), None)
        others = [fact for fact in found if fact is not baseline and not _stands(text, fact)]
        baseline, target = _same_unit(baseline, _target(text, others))
        if target is None and baseline and keeps(text[: baseline.start]):
            baseline, target = None, baseline  # "keep the current 95 % uptime"
    else:
        baseline, target = _same_unit(*map(_as_level, pair))
    return Levels(baseline, target, direction_of(text, baseline, target))


def _as_level(fact: Fact | None) -> Fact | None:
    """Take the sign in "from -5 to +20" for what it is: both are levels, not changes."""
    if fact is None or fact.quantity is None or fact.text[0] not in "+-−":
        return fact
    quantity = fact.quantity
    return replace(fact, quantity=replace(quantity, relative=False))


def levels_of(text: str, baseline: Fact, target: Fact) -> Levels:
    """Give the levels that two quantities are known to be."""
    one, other = _same_unit(baseline, target)
    return Levels(one, other, direction_of(text, one, other))


def _by_clauses(text: str, found: Sequence[Fact]) -> tuple[Fact, Fact] | None:
    slots = two_slots(text, found)
    target = _target(text, slots[1]) if slots else None
    return (slots[0], target) if slots and target else None


def _pair(text: str, found: Sequence[Fact]) -> tuple[Fact | None, Fact] | None:
    """Read "30 → 45" and "from 9 days to 5"; "10 to 15" without a change is one range."""
    for first, second in pairwise(found):
        between, before = text[first.end : second.start], text[: first.start]
        if cues.ARROW.fullmatch(between):
            return first, second
        back = cues.BACK_FROM.fullmatch(between)
        if back and (cues.AIM.search(before) or (not back["noun"] and _in_one_unit(first, second))):
            return second, first
        last = cues.LAST_FROM.fullmatch(between) and cues.CLOSES.match(text, second.end)
        if last and _in_one_unit(first, second):
            return second, first
        if cues.VERSUS.fullmatch(between) and _in_one_unit(first, second):
            return (first, second) if _stands(text[: first.end], first) else (second, first)
        link = cues.TO.fullmatch(between)
        if link is None:
            continue
        if cues.FROM.search(before) or _stands(text, first):
            return first, second
        if not _comparable(first, second) or _adds_up(first, second):
            continue
        if not link["noun"].strip() and not cues.AIM.search(before):
            changes = says_change(before) or bool(cues.MEASURED_OF.search(before))
            changes = changes or _is_a_change(text, first, second)
            return (first, second) if changes else (None, _merged(text, first, second))
    return None


def _is_a_change(text: str, first: Fact, second: Fact) -> bool:
    """Tell "win rate 18% to 25" from the range in "8 to 10 interviews"."""
    low, high = first.quantity, second.quantity
    if low is None or high is None or low.value is None or high.value is None:
        return False
    if (low.unit == high.unit or not (low.unit and high.unit)) and high.value < low.value:
        return True
    whole = cues.CLOSES.match(text, second.end)
    measured = cues.MEASURED_BY_NAME if low.unit is None else cues.MEASURED
    return bool(whole and measured.search(text[: first.start]))


def _comparable(first: Fact, second: Fact) -> bool:
    """Whether two amounts can be of one measure: no share goes on from 12 months."""
    units = {fact.quantity.unit for fact in (first, second) if fact.quantity}
    return not ("%" in units and units & set(TIME_UNITS))


def _adds_up(first: Fact, second: Fact) -> bool:
    """Whether the first is the change that leads to the second: "by 3 points to 41 %"."""
    change, level = first.quantity, second.quantity
    if change is None or level is None or not change.relative or first.text[0] in "+-−":
        return False
    return bool(change.unit and level.unit and change.unit != level.unit)


def _in_one_unit(first: Fact, second: Fact) -> bool:
    one, other = first.quantity, second.quantity
    return bool(one and other and one.unit and one.unit == other.unit)


def _merged(text: str, first: Fact, second: Fact) -> Fact:
    words = text[first.start : second.end]
    low, high = first.quantity, second.quantity
    if low is None or high is None or low.value is None or high.value is None:
        return second
    quantity = Quantity(words, low.value, high.unit or low.unit, high.value, high.relative)
    return Fact(first.start, second.end, words, quantity)


def _stands(text: str, fact: Fact) -> bool:
    before, after = text[max(0, fact.start - _NEAR) : fact.start], text[fact.end : fact.end + _NEAR]
    if fact.quantity is None or fact.quantity.relative:
        return False
    if (
        cues.UP_FROM.search(before)
        or cues.STANDS_BEFORE.search(before)
        or cues.DATED_BEFORE.search(before)
        or cues.STANDS_AFTER.match(after)
    ):
        return True
    measured = (
        bool(cues.WHEN.match(after))
        or not after.strip()
        or not after.lstrip()[0].isalpha()
        or fact.quantity.unit == "%"
    )
    return bool(cues.FROM.search(before)) and measured and says_change(text[: fact.start])


def _target(text: str, others: Sequence[Fact]) -> Fact | None:
    scored = [(_worth(text, fact), -place, fact) for place, fact in enumerate(others)]
    best = max(scored, default=None, key=lambda one: one[:2])
    if best is None or best[0] <= 0:
        return None
    return _by_verb(text, best[2])


def _worth(text: str, fact: Fact) -> float:
    """Say how likely a quantity is what the sentence is after; nothing or less when it is not."""
    before = text[max(0, fact.start - _NEAR) : fact.start]
    quantity = fact.quantity
    if quantity is None:
        return 0.0
    unit = quantity.unit or ""
    if unit in TIME_UNITS and _is_when(text, fact, before):
        return 0.0
    if len(unit) == _ISO_CODE and unit.isupper() and cues.PRIZE.match(text, fact.end):
        return 0.0
    if fact.text.lower() in _LOOSE:
        opens = (
            cues.OPENS.search(before) if fact.text.lower() == "no" else cues.ENSURED.search(before)
        )
        return 1.0 if opens and not cues.CAN.search(text, fact.end) else 0.0
    if cues.AIM.search(before):
        return 4.0
    if quantity.relative:
        return 3.5
    if unit in TIME_UNITS and cues.WINDOW.search(before):
        return 1.0
    if fact.text[0] in "0zZ" and quantity.value == 0 and unit != "%":
        return 3.2  # "no orders more than 2 weeks late" is after none
    if cues.BOUND.search(before) or fact.text[0] in "≥≤<>":
        return 3.0
    if cues.TOP.search(before) or before.endswith(("(", "[")):
        return 0.5
    return 2.5 if unit.startswith("%") else 2.0


def _is_when(text: str, fact: Fact, before: str) -> bool:
    """Tell "every 2 weeks" and "two hours before" from a time that is measured."""
    if cues.NO_WINDOW.search(before):
        return True
    return bool(cues.BESIDE.match(text, fact.end)) and not (
        cues.AIM.search(before) or cues.WINDOW.search(before) or cues.BOUND.search(before)
    )


def _by_verb(text: str, fact: Fact) -> Fact:
    """Mark "grow revenue 30 %" as a change by 30 %, since no word says that it is a level."""
    quantity, before = fact.quantity, text[: fact.start]
    if quantity is None or quantity.relative or quantity.unit not in ("%", "x", "points"):
        return fact
    if cues.AIM.search(before):
        return fact
    if cues.PLAIN_WORD.search(before) and says_change(before):
        return replace(fact, quantity=replace(quantity, relative=True))
    return fact


def _same_unit(baseline: Fact | None, target: Fact | None) -> tuple[Fact | None, Fact | None]:
    """Let "from 9 days to 5" mean five days."""
    if not baseline or not target or not baseline.quantity or not target.quantity:
        return baseline, target
    if target.quantity.relative:
        return baseline, target
    unit = target.quantity.unit or baseline.quantity.unit
    return (
        replace(baseline, quantity=replace(baseline.quantity, unit=baseline.quantity.unit or unit)),
        replace(target, quantity=replace(target.quantity, unit=unit)),
    )
