"""Which way a sentence says its measure should go."""

import re

from coach.model.quantity import Direction, Quantity
from coach.reading.facts import Fact
from coach.reading.units import TIME_UNITS

_HOLD = re.compile(
    r"\b(?:maintain(?:s|ed|ing)?|keep(?:s|ing)?|kept|stays?|staying|remain(?:s|ing)?"
    r"|sustain(?:s|ed|ing)?|preserv(?:e|es|ed|ing)|never|no\s+(?:increase|decrease|drop|rise))\b",
    re.IGNORECASE,
)
_HOLD_AT = re.compile(r"\bh(?:old(?:s|ing)?|eld)\b", re.IGNORECASE)
_UP = (
    r"increas\w+|rais(?:e|es|ed|ing)|grow(?:s|n|ing|th)?|grew|boost\w*|lift(?:s|ed|ing)?|expand\w*"
    r"|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl\w+|gain(?:s|ed|ing)?|up(?=\s+(?:to|from|by|at|\d))|rise[sn]?|rising|maximi[sz]\w+|scal(?:e|es|ed|ing)|exceed\w*|reach(?:es|ed|ing)?|achiev(?:e|es|ed|ing)"
    r"|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|hit(?:s|ting)?|attain\w*|surpass\w*|higher(?!\s+than)|accelerat\w+|strengthen\w*"
)
_DOWN = (
    r"reduc(?:e|es|ed|ing|tion)|decreas\w+|cut(?:s|ting)?|lower(?:s|ed|ing)?|drop(?:s|ped|ping)?"
    r"|fall(?:s|en|ing)?|fell|shrink\w*|halv(?:e|es|ed|ing)|minimi[sz]\w+|shorten\w*|eliminat\w+"
    r"|slash\w*|trim(?:s|med|ming)?|declin\w+|down(?=\s+(?:to|from|by|at|no|not|less|more|under|over|below|\d))|(?:fewer|less)(?!\s+than)|shave"
)
_CHANGE = re.compile(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b(?!-)", re.IGNORECASE)
_BETTER = re.compile(r"\b(?:improv(?:e|es|ed|ing|ement)|better)\b", re.IGNORECASE)
_LESS_IS_BETTER = re.compile(
    r"\b(?:times?|latency|delays?|costs?|errors?|churn|bugs?|defects?|complaints?|attrition|turnover"
    r"|duration|backlog|incidents?|spend(?:ing)?|waste|downtime|turnaround|lead[- ]time)\b",
    re.IGNORECASE,
)
_FLOOR = re.compile(
    r"(?:[≥>]=?|\bat\s+least|\babove|\bover|\b(?:more|higher)\s+than|\bminimum(?:\s+of)?)\s*$",
    re.IGNORECASE,
)
_CEILING = re.compile(
    r"(?:[≤<]=?|\bat\s+most|\bbelow|\bunder|\b(?:less|fewer|lower|sooner|(?:no|not)\s+(?:more|higher|later|longer))\s+than"
    r"|\bwithin|\bmaximum(?:\s+of)?)\s*$",
    re.IGNORECASE,
)
_OR_LESS = re.compile(r"\s*(?:[\w-]+\s+)?or\s+(?:less|fewer|below|under|sooner)\b", re.IGNORECASE)
_OR_MORE = re.compile(r"\s*(?:[\w-]+\s+)?or\s+(?:more|higher|better|above|over)\b", re.IGNORECASE)
_BEYOND_TARGET = 30
"""How far behind a target the words stand that say which way: "10 % increase", "5 fewer bugs"."""


def says_change(text: str) -> bool:
    """Whether the words name a change of a measure: increase, fall, up, improve."""
    return bool(_CHANGE.search(text) or _BETTER.search(text))


def keeps(text: str) -> bool:
    """Whether the words say that a measure stays where it is."""
    return bool(_HOLD.search(text))


def direction_of(text: str, baseline: Fact | None, target: Fact | None) -> Direction | None:
    """Tell the direction: by comparing the two numbers if both are there, else by the words."""
    stands, aim = baseline and baseline.quantity, target and target.quantity
    if stands and aim and not aim.relative and None not in (stands.value, aim.value):
        return _compared(_in_seconds(stands), _in_seconds(aim))
    near = text[: target.end + _BEYOND_TARGET] if target else text
    if _HOLD.search(near) or (target and _HOLD_AT.search(near)):
        return Direction.HOLD
    if found := _CHANGE.search(near):
        return Direction.UP if found["up"] else Direction.DOWN
    if _BETTER.search(near):
        return Direction.DOWN if _LESS_IS_BETTER.search(near) else Direction.UP
    return _by_bound(text, target) if target else None


def _in_seconds(quantity: Quantity) -> float:
    """Give the value, in seconds if it is a time: three days are fewer than two weeks."""
    unit, _, period = (quantity.unit or "").partition(" per ")
    often = TIME_UNITS.get(f"{period}s", 1.0) if unit == "times" else 1.0
    return (quantity.value or 0.0) * TIME_UNITS.get(unit, 1.0) / often


def _compared(baseline: float, target: float) -> Direction:
    if baseline == target:
        return Direction.HOLD
    return Direction.UP if target > baseline else Direction.DOWN


def _by_bound(text: str, target: Fact) -> Direction | None:
    quantity = target.quantity
    if quantity is None or quantity.value is None:
        return None
    if quantity.relative:
        falls = quantity.value < (1 if quantity.unit == "x" else 0)
        return Direction.DOWN if falls else Direction.UP
    before = text[: target.start] + (target.text[0] if target.text[0] in "≥≤<>" else "")
    if quantity.value == 0 or _CEILING.search(before) or _OR_LESS.match(text, target.end):
        return Direction.DOWN
    floor = _FLOOR.search(before) or _OR_MORE.match(text, target.end) or target.text.endswith("+")
    return Direction.UP if floor else None
