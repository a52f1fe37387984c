"""Amounts that are words: "double", "twice a week", "by a third", "none"."""

import re
from collections.abc import Iterator

from coach.model.quantity import Quantity
from coach.model.value import Value
from coach.reading.facts import Fact
from coach.reading.units import rate_after


class _Wording(Value, frozen=True):
    pattern: re.Pattern[str]
    value: float
    unit: str | None
    relative: bool = False


def _wording(
    pattern: str, value: float, unit: str | None = None, *, relative: bool = False
) -> _Wording:
    return _Wording(re.compile(pattern, re.IGNORECASE), value, unit, relative)


_NOT_AN_ADJECTIVE = r"(?![-\w])(?!\s+(?:opt|check|click|blind|digit|entry|bookings?|room|down)\b)"
_UP_TO = r"(?:(?<=under )|(?<=below )|(?<=than )|(?<=within )|(?<=about )|(?<=around ))"
_PERIODS = ("second", "minute", "hour", "day", "week", "month", "year")
_GETS_TO = r"(?:(?<=become )|(?<=rank )|(?<=ranked )|(?<=ranks )|(?<=reach )|(?<=hit ))"
_RANKED = r"(?=\s*(?:$|[,.;]|(?:in|on|for|by|among|place)\b))"
_SHARE_OF = (
    r"(?=\s+(?:of|the|our|my|as|fewer|less|more|to(?=\s+\d))\b)"
    r"(?!\s+of\s+(?:them|these|those|which)\b)"
)
_FRACTIONS = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_HOW_MANY = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "nine": 9}
_LEVEL_OF = r"(?P<level>(?<=up from )|(?<=down from )|(?<=currently )|(?<=up to )|(?<=down to ))?"
_FRACTION = re.compile(
    rf"\b(?P<by>by\s+)?{_LEVEL_OF}(?P<many>{'|'.join(_HOW_MANY)})[-\s](?P<part>{'|'.join(_FRACTIONS)})s?"
    rf"(?(by)(?![-\w])|(?(level)(?![-\w])|{_SHARE_OF}))(?!\s+of\s+20)",
    re.IGNORECASE,
)
_RANKS = re.compile(
    r"\bfrom\s+(?P<now>[0-9]{1,3}(?:st|nd|rd|th))(?:\s+place)?\s+to\s+"
    r"(?P<aim>[0-9]{1,3}(?:st|nd|rd|th))(?!\s+(?:of\b|[A-Z]))"
)
_PERCENTILE = re.compile(
    r"\b(?:in|to|into|at|above|over|below|reach|from|beyond)\s+(?:the\s+)?"
    r"(?P<rank>(?P<value>[0-9]{1,2})(?:st|nd|rd|th)\s+percentile)\b",
    re.IGNORECASE,
)
_HOW_OFTEN = {"daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter"} | {
    "yearly": "year",
    "annually": "year",
    "hourly": "hour",
}
_FREQUENCIES = re.compile(
    rf"\bfrom\s+(?P<now>{'|'.join(_HOW_OFTEN)})\s+to\s+(?P<aim>{'|'.join(_HOW_OFTEN)})\b",
    re.IGNORECASE,
)
_WORDINGS = (
    _wording(rf"\bdoubl(?:e|es|ed|ing){_NOT_AN_ADJECTIVE}", 2, "x", relative=True),
    _wording(rf"\b(?:tripl|trebl)(?:e|es|ed|ing){_NOT_AN_ADJECTIVE}", 3, "x", relative=True),
    _wording(rf"\bquadrupl(?:e|es|ed|ing){_NOT_AN_ADJECTIVE}", 4, "x", relative=True),
    _wording(r"\bhalv(?:e|es|ed|ing)\b", 0.5, "x", relative=True),
    _wording(r"\btwice(?=\s+(?:as|the)\b)", 2, "x", relative=True),
    _wording(r"\b(?:by\s+half|in\s+half)\b(?!-)", 50, "%", relative=True),
    _wording(rf"(?<!first )(?<!second )(?<!by )\bhalf{_SHARE_OF}", 50, "%"),
    _wording(r"^\W*(?:about\s+|around\s+|roughly\s+|maybe\s+)?half(?=\W*$|\s+now\b|\s*,)", 50, "%"),
    _wording(
        r"(?:(?<=want )|(?<=like )|(?<=with )|(?<=for )|(?<=to ))half(?=\s*(?:$|[,.;])|\s+that\b)",
        0.5,
        "x",
        relative=True,
    ),
    _wording(r"\ba\s+couple(?:\s+of)?\s+hundred\b", 200),
    _wording(r"\ba\s+couple(?:\s+of)?\s+thousand\b", 2000),
    _wording(rf"{_GETS_TO}(?:\#1|no\.\s?1|number\s+one|first)\b(?!-){_RANKED}", 1, "rank"),
    _wording(r"\btwice\b(?!\s+(?:as|the)\b)", 2, "times"),
    _wording(r"\bonce(?=\s+(?:a|an|per|every|each)\b)", 1, "times"),
    _wording(r"\b(?:none|nobody|no\s+one|nought|naught)\b", 0),
    _wording(
        r"\bno(?=\s+[a-z])(?!\s+(?:more|less|fewer|later|longer|matter|doubt|one|idea|sooner|need)\b)",
        0,
    ),
    _wording(
        r"\ball(?=\s+(?:of\s+)?[\w“\"'])(?!-)(?<!at all)(?!\s+(?:levels|time|over|about)\b)",
        100,
        "%",
    ),
    _wording(
        r"\beliminat(?:e|es|ed|ing)(?=\s+(?:[\w-]+\s+){0,3}?(?:downtime|outages?|incidents?|errors?"
        r"|defects?|bugs?|delays?|complaints?|overtime|absences?|accidents?|injuries|waste|debt)\b)",
        0,
    ),
    *(_wording(rf"{_UP_TO}an?\s+{one}\b(?!\s+ago)", 1, f"{one}s") for one in _PERIODS),
    _wording(r"\b(?:everyone|everybody)\b", 100, "%"),
)


def amounts_in_words(text: str) -> Iterator[Fact]:
    """Give every amount that is put in words other than numbers."""
    for wording in _WORDINGS:
        for found in wording.pattern.finditer(text):
            start, end = found.span()
            unit = wording.unit
            if unit == "times" and (rate := rate_after(text, end)):
                end, unit = rate[0], f"times {rate[1]}"
            words = text[start:end]
            quantity = Quantity(words, wording.value, unit, relative=wording.relative)
            yield Fact(start, end, words, quantity)
    yield from _fractions(text)
    yield from _frequencies(text)
    yield from _percentiles(text)
    yield from _ranks(text)


def _ranks(text: str) -> Iterator[Fact]:
    """Read "from 6th place to 3rd" as two ranks."""
    for found in _RANKS.finditer(text):
        for group in ("now", "aim"):
            words = found[group]
            yield Fact(*found.span(group), words, Quantity(words, float(words[:-2]), "rank"))


def _percentiles(text: str) -> Iterator[Fact]:
    """Read "in the 90th percentile" as a rank that somebody gets to."""
    for found in _PERCENTILE.finditer(text):
        words = found["rank"]
        yield Fact(*found.span("rank"), words, Quantity(words, float(found["value"]), "percentile"))


def _fractions(text: str) -> Iterator[Fact]:
    """Read "by a third" as a change, and "two thirds of" as a share."""
    for found in _FRACTION.finditer(text):
        share = _HOW_MANY[found["many"].lower()] / _FRACTIONS[found["part"].lower()]
        if share < 1:
            quantity = Quantity(found[0], round(100 * share, 2), "%", relative=bool(found["by"]))
            yield Fact(*found.span(), found[0], quantity)


def _frequencies(text: str) -> Iterator[Fact]:
    """Read "from monthly to weekly" as once in each."""
    for found in _FREQUENCIES.finditer(text):
        for group in ("now", "aim"):
            words = found[group]
            quantity = Quantity(words, 1, f"times per {_HOW_OFTEN[words.lower()]}")
            yield Fact(*found.span(group), words, quantity)
