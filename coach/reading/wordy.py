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
_SHARE_OF = r"(?=\s+(?:of|the|our|my|as|fewer|less|more)\b)"
_WORDINGS = (
    _wording(rf"\bdoubl(?:e|es|ed|ing){_NOT_AN_ADJECTIVE}", 2, "x", relative=True),
    _wording(rf"\b(?:tripl|trebl)(?:e|es|ed|ing){_NOT_AN_ADJECTIVE}", 3, "x", relative=True),
    _wording(rf"\bquadrupl(?:e|es|ed|ing){_NOT_AN_ADJECTIVE}", 4, "x", relative=True),
    _wording(r"\bhalv(?:e|es|ed|ing)\b", 0.5, "x", relative=True),
    _wording(r"\btwice(?=\s+(?:as|the)\b)", 2, "x", relative=True),
    _wording(r"\b(?:by\s+half|in\s+half)\b", 50, "%", relative=True),
    _wording(r"\bby\s+(?:a|one)\s+third\b", 33.33, "%", relative=True),
    _wording(r"\bby\s+(?:a|one)\s+quarter\b", 25, "%", relative=True),
    _wording(r"\bby\s+two[-\s]thirds\b", 66.67, "%", relative=True),
    _wording(r"\bby\s+three[-\s]quarters\b", 75, "%", relative=True),
    _wording(rf"(?<!first )(?<!second )(?<!by )\bhalf{_SHARE_OF}", 50, "%"),
    _wording(r"^\W*(?:about\s+|around\s+|roughly\s+|maybe\s+)?half(?=\W*$|\s+now\b|\s*,)", 50, "%"),
    _wording(
        r"(?:(?<=want )|(?<=like )|(?<=with )|(?<=for )|(?<=to ))half(?=\s*(?:$|[,.;])|\s+that\b)",
        0.5,
        "x",
        relative=True,
    ),
    _wording(rf"(?<!by )\b(?:a|one)\s+third{_SHARE_OF}", 33.33, "%"),
    _wording(r"(?<!by )\b(?:a|one)\s+quarter(?=\s+of\s+(?!20))", 25, "%"),
    _wording(rf"(?<!by )\btwo[-\s]thirds{_SHARE_OF}", 66.67, "%"),
    _wording(rf"(?<!by )\bthree[-\s]quarters{_SHARE_OF}", 75, "%"),
    _wording(r"\btwice\b(?!\s+(?:as|the)\b)", 2, "times"),
    _wording(r"\bonce(?=\s+(?:a|an|per|every|each)\b)", 1, "times"),
    _wording(r"\b(?:none|nobody|no\s+one)\b", 0),
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
