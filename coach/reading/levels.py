"""Which of a sentence's quantities says where things stand, and which where they should go."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from coach.model.quantity import Direction, Quantity
from coach.reading.directions import direction_of, says_change
from coach.reading.facts import Fact
from coach.reading.units import TIME_UNITS


@dataclass(frozen=True, slots=True)
class Levels:
    """Where a measure stands, where it should go, and which way that is."""

    baseline: Fact | None = None
    target: Fact | None = None
    direction: Direction | None = None


_FILLER = (
    r"(?:(?:about|around|approximately|roughly|nearly|almost|only|just|at|an?|the|our|level|value"
    r"|average)\s+)*"
)
_ARROW = re.compile(r"[^.;\n]{0,40}?\s*(?:-{1,2}>|=>|[→⇒➔➜⟶]|»)\s*[^\w]{0,2}", re.DOTALL)
_TO = re.compile(
    rf"(?P<noun>(?:\s+[\w'’%/-]+){{0,5}}?)\s+(?:(?:up|down)\s+to|to|into)\s+{_FILLER}"
    r"(?:at\s+least\s+|at\s+most\s+|(?:under|below|above|over|(?:less|more|fewer)\s+than)\s+)?",
    re.IGNORECASE,
)
_FROM = re.compile(rf"\bfrom\s+(?:[\w-]+\s+of\s+)?{_FILLER}$", re.IGNORECASE)
_UP_FROM = re.compile(
    rf"\b(?:up|down|increase[ds]?|decrease[ds]?|rise|risen|fallen|starting)\s+from\s+{_FILLER}$",
    re.IGNORECASE,
)
_STANDS_BEFORE = re.compile(
    r"\b(?:(?:current(?:ly)?|baseline|today|now|previously|as[- ]is|status\s+quo"
    r"|starting(?:\s+point)?|start(?:ing)?\s+value)"
    r"(?:\s+(?:is|it\s+is|it['’]s|at|of|has|have|takes?|level|value|we\s+(?:are|have|had)))*\s*[:=]?"
    r"|was|were|vs\.?|versus|compared\s+(?:to|with)|instead\s+of|rather\s+than|used\s+to\s+be|against"
    r"|(?:it|we|i)(?:['’](?:s|re|m)|\s+(?:is|are|am))(?:\s+(?:now|currently))?"
    rf"|last\s+(?:week|month|quarter|year)(?:\s+was)?\s*:?)\s*[(\[]?\s*{_FILLER}$",
    re.IGNORECASE,
)
_STANDS_AFTER = re.compile(
    r"(?:\s+[\w%-]+){0,2}?[\s,(]+(?:right\s+now|now|today|currently|at\s+present|at\s+the\s+moment|as\s+of\s+now"
    r"|(?:was\s+)?last\s+(?:week|month|quarter|year)|baseline|currently|current(?=\s*[)\]]|$)|so\s+far)\b(?!\s+(?:and|to|at|is)\s+\d)",
    re.IGNORECASE,
)
_AIM = re.compile(
    r"\b(?:(?:up|down|out)?\s*to|reach(?:es|ed|ing)?|achiev(?:e|es|ed|ing)|hit(?:s|ting)?|attain(?:s|ing)?"
    r"|aim(?:ing)?\s+(?:for|at)|target(?:ing|s)?(?:\s+(?:of|is))?|goal(?:\s+(?:of|is))?|want|towards?)"
    rf"\s*[:=]?\s*{_FILLER}$",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"\b(?:at\s+(?:least|most)|above|below|under|over|(?:no\s+|not\s+)?(?:more|less|fewer|higher|lower|later)"
    rf"\s+than|up\s+to|minimum(?:\s+of)?|maximum(?:\s+of)?|exceed(?:s|ing)?|beyond)\s+{_FILLER}$",
    re.IGNORECASE,
)
_WINDOW = re.compile(
    r"\b(?:every|each|last|past|after|first|next|in|within|over|during)\s+(?:the\s+)?(?:last\s+|first\s+|next\s+)?$",
    re.IGNORECASE,
)
_NO_WINDOW = re.compile(r"\b(?:every|each|last|past|per)\s+$", re.IGNORECASE)
_BESIDE = re.compile(r"\s+(?:before|after|prior\s+to|ago|ahead\s+of)\b", re.IGNORECASE)
_PRIZE = re.compile(
    r"\s+(?:rewards?|prizes?|bonus(?:es)?|grants?|gifts?|vouchers?|gift\s+cards?|fees?)\b",
    re.IGNORECASE,
)
_ISO_CODE = 3
_TOP = re.compile(r"\btop[-\s]$", re.IGNORECASE)
_PLAIN_WORD = re.compile(
    r"\b(?!(?:to|at|of|is|are|be|reach|above|below|under|over|than|least|most|with|for|in|on|or|and"
    r"|have|has|get|gets|hit|hits|achieve|from|the|within|ensure|that)\s)[A-Za-z)]+\s+$",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"(?:^|[:.(]|\b(?:ensur(?:e|es|ed|ing)(?:\s+that)?|that|have|has|having|get|with))\s*$",
    re.IGNORECASE,
)
_ENSURED = re.compile(r"(?:^|[:.]|\bensur(?:e|es|ed|ing)(?:\s+that)?|\bthat)\s*$", re.IGNORECASE)
_CAN = re.compile(r"\bcan\b", re.IGNORECASE)
_LOOSE = frozenset({"no", "all", "everyone", "everybody"})
"""Words that are an amount only where a clause opens with them."""
_NEAR = 60


def levels(text: str, found: Sequence[Fact]) -> Levels:
    """Sort the quantities of one sentence into baseline and target, and tell the direction."""
    pair = _pair(text, found)
    if pair is None:
        baseline = next((fact for fact in found if _stands(text, fact)), None)
        others = [fact for fact in found if fact is not baseline and not _stands(text, fact)]
        baseline, target = _same_unit(baseline, _target(text, others))
    else:
        baseline, target = _same_unit(*pair)
    return Levels(baseline, target, direction_of(text, baseline, target))


def _pair(text: str, found: Sequence[Fact]) -> tuple[Fact | None, Fact] | None:
    """Read "30 → 45" and "from 9 days to 5"; "10 to 15" without a change is one range."""
    for first, second in pairwise(found):
        between, before = text[first.end : second.start], text[: first.start]
        if _ARROW.fullmatch(between):
            return first, second
        link = _TO.fullmatch(between)
        if link is None:
            continue
        if _FROM.search(before) or _stands(text, first):
            return first, second
        if not link["noun"].strip() and not _AIM.search(before):
            return (first, second) if says_change(before) else (None, _merged(text, first, second))
    return None


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
    if _UP_FROM.search(before) or _STANDS_BEFORE.search(before) or _STANDS_AFTER.match(after):
        return True
    measured = not after.strip() or not after.lstrip()[0].isalpha() or fact.quantity.unit == "%"
    return bool(_FROM.search(before)) and measured and says_change(text[: fact.start])


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
    if len(unit) == _ISO_CODE and unit.isupper() and _PRIZE.match(text, fact.end):
        return 0.0
    if fact.text.lower() in _LOOSE:
        opens = _OPENS.search(before) if fact.text.lower() == "no" else _ENSURED.search(before)
        return 1.0 if opens and not _CAN.search(text, fact.end) else 0.0
    if _AIM.search(before):
        return 4.0
    if quantity.relative:
        return 3.5
    if unit in TIME_UNITS and _WINDOW.search(before):
        return 1.0
    if _BOUND.search(before) or fact.text[0] in "≥≤<>":
        return 3.0
    if _TOP.search(before) or before.endswith(("(", "[")):
        return 0.5
    return 2.5 if unit.startswith("%") else 2.0


def _is_when(text: str, fact: Fact, before: str) -> bool:
    """Tell "every 2 weeks" and "two hours before" from a time that is measured."""
    if _NO_WINDOW.search(before):
        return True
    return bool(_BESIDE.match(text, fact.end)) and not (
        _WINDOW.search(before) or _BOUND.search(before)
    )


def _by_verb(text: str, fact: Fact) -> Fact:
    """Mark "grow revenue 30 %" as a change by 30 %, since no word says that it is a level."""
    quantity, before = fact.quantity, text[: fact.start]
    if quantity is None or quantity.relative or quantity.unit not in ("%", "x", "points"):
        return fact
    if _PLAIN_WORD.search(before) and says_change(before):
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
