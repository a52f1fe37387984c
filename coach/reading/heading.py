"""The measure that a sentence opens with, wherever the parser lost its way in it."""

import re

from coach.model.quantity import Direction
from coach.reading.classes import noun_in
from coach.reading.clauses import tells_what_is
from coach.reading.dates import PERIOD
from coach.reading.directions import says_change
from coach.reading.facts import Fact, Word
from coach.reading.units import TIME_UNITS

_SAID_OF_IT = re.compile(
    r"\s*(?:[,;:.]|\s[-–—])\s+(?=(?:we|i|it|they|there|that)(?:['’]|\s))", re.IGNORECASE
)
_LEADS_TO_LEVELS = re.compile(
    r"(?:[\s:,–—-]|\b(?:from|at|to|is|are|was|were|now|currently|today|down|up|about|around"
    r"|of|least|most|below|under|above|over|within|more|less|fewer|than|no|not)\b)*$",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"([^:;.!?\d]{3,100}?)\s*:\s*(?:(?:from|at|least|most|now|currently|today|under|below|over|above"
    r"|up|to|down|fewer|less|more|than|no|about|around)\s+|[<>≤≥~]\s*)*$",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"(?:KRs?|key results?|objective|target|goal|metric|measure|result|baseline|o)\W*\w?", re.I
)
_CUES = re.compile(r"\s+(?:right\s+now|now|today|currently|at\s+(?:present|the\s+moment))$", re.I)
_PARTICIPLE = re.compile(r"\w{2,}(?:ed|en|wn|ne|nd|ght|lt|pt|st)", re.IGNORECASE)
_HYPHENATED = re.compile(r"(?<=\w)(?:[-‐‑][^\W\d_]+)+")
_LED_BY_HYPHEN = re.compile(r"[^\W\d_][\w]*[-‐‑]$")
_PER = re.compile(r"\sper\s[a-z][\w-]*", re.IGNORECASE)
_NOUNS_THAT_RISE = frozenset({"lift", "scale", "boost", "hit", "gain"})
_PERIOD = re.compile(PERIOD, re.IGNORECASE)


def heading(text: str, words: tuple[Word, ...], levels: tuple[Fact, ...]) -> Fact | None:
    """Give what a sentence names before it says the level of it.

    It is "Falls on our ward" in "Falls on our ward, we had 6", "Tickets that come back" in
    "Tickets that come back: 30 a week".
    """
    if not levels:
        return None
    return _said_of(text, words, levels) or _led_to(text, words, levels)


def _led_to(text: str, words: tuple[Word, ...], levels: tuple[Fact, ...]) -> Fact | None:
    """Give what stands before the level: in front of a colon, or from "share of" on."""
    first = min(level.start for level in levels)
    before = [word for word in words if word.start < first]
    if len(before) < 2 or not all(_alone(level) for level in levels):
        return None
    start = before[0].start
    title = _TITLE.match(text, start, first)
    led = title or (
        before[1].lemma == "of"
        and (noun_in(before[0].lemma, "part") or noun_in(before[0].lemma, "number"))
    )
    leads = _LEADS_TO_LEVELS.search(text, start, first)
    end = title.end(1) if title else leads.start() if leads else first
    if not led or any(level.start < end for level in levels) or not text[start:end].strip():
        return None
    if _CODE.fullmatch(text, start, end) or says_change(text[start:end]):
        return None
    return Fact(start, end, text[start:end])


def _alone(level: Fact) -> bool:
    """Whether a value stands for itself and counts no noun after it, as in "40 partners"."""
    unit = ((level.quantity and level.quantity.unit) or "").partition("per ")[0].strip()
    measure = unit in TIME_UNITS or noun_in(unit.removesuffix("s"), "unit")
    return not unit.islower() or unit in ("points", "x") or unit.startswith("out of") or measure


def _said_of(text: str, words: tuple[Word, ...], levels: tuple[Fact, ...]) -> Fact | None:
    found = _SAID_OF_IT.search(text)
    if found is None or any(level.start < found.start() for level in levels):
        return None
    before = [word for word in words if word.end <= found.start()]
    if not before or before[-1].pos not in ("NOUN", "PROPN") or before[0].pos == "VERB":
        return None
    start, end = before[0].start, before[-1].end
    return Fact(start, end, text[start:end])


def with_participle(
    text: str, words: tuple[Word, ...], metric: Fact, levels: tuple[Fact, ...]
) -> Fact:
    """Read "mistakes found by readers" to its end, where the levels follow it."""
    after = next((word for word in words if word.start >= metric.end), None)
    if after is None or not levels or any(level.start < after.end for level in levels):
        return metric
    if after.pos != "VERB" or not _PARTICIPLE.fullmatch(text, after.start, after.end):
        return metric
    last = min(level.start for level in levels)
    leads = _LEADS_TO_LEVELS.search(text, after.end, last)
    end = leads.start() if leads else last
    if says_change(text[metric.end : end]) or "," in text[metric.end : end]:
        return metric
    return Fact(metric.start, end, text[metric.start : end])


def with_rate(text: str, metric: Fact, levels: tuple[Fact, ...]) -> Fact:
    """Read "stops per month" to its end where the numbers come after it."""
    rate = _PER.match(text, metric.end)
    if rate is None or not levels or any(level.start < rate.end() for level in levels):
        return metric
    return Fact(metric.start, rate.end(), text[metric.start : rate.end()])


def with_noun_for_a_verb(
    text: str, words: tuple[Word, ...], metric: Fact, direction: Direction | None
) -> Fact:
    """Read "lift stops" whole where the numbers fall, so that nothing is being lifted."""
    first = words[0]
    next_to_it = metric.start == first.end + 1
    if direction is Direction.DOWN and next_to_it and first.lemma in _NOUNS_THAT_RISE:
        return Fact(first.start, metric.end, text[first.start : metric.end])
    return metric


def unbroken(text: str, metric: Fact) -> Fact:
    """Take a hyphenated word whole: "empty-handed" is one word, however it was read."""
    before, after = (
        _LED_BY_HYPHEN.search(text, 0, metric.start),
        _HYPHENATED.match(text, metric.end),
    )
    start = before.start() if before else metric.start
    end = after.end() if after else metric.end
    return Fact(start, end, text[start:end])


def without_cue(metric: Fact) -> Fact:
    """Drop "now" from "no-shows a week now": it says when, not what."""
    words = _CUES.sub("", metric.text)
    return Fact(metric.start, metric.start + len(words), words)


def times_of_measuring(text: str) -> tuple[Fact, ...]:
    """Give the months and years at which something stood: they are never what is measured."""
    return tuple(
        Fact(*found.span(), found[0])
        for found in _PERIOD.finditer(text)
        if tells_what_is(text, found.start())
    )
