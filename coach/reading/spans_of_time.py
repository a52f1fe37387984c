"""Times by which something happens, told without a number: half a year, a season, an end."""

import re
from collections.abc import Iterator

from coach.reading.dates import Calendar, ahead
from coach.reading.facts import Fact

_HALF_A_YEAR = re.compile(
    r"\b(?:within|in)\s+(?:the\s+)?(?:next\s+|coming\s+)?half\s+(?:a\s+|of\s+the\s+)?year\b",
    re.IGNORECASE,
)
_SEASON = re.compile(
    r"\b(?:in|this|next|from)\s+(?:the\s+)?(?:early\s+|late\s+)?(?:spring|summer|autumn|winter)\b"
    r"(?!\s+(?:than|as|to|from)\b)(?=\s*(?:$|[,.;:)(]|(?:with|and|so|for|at|we|i)\b))",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:when|once)\s+(?:the|this|our|my)\s+(?P<what>cycle|quarter|half[-\s]year|year|term|season)\s+"
    r"(?:ends|closes|finishes|is\s+(?:over|out|done))\b",
    re.IGNORECASE,
)
_STRETCH = r"(?:day|week|month)s?"
_COUNT = r"(?:(?:[0-9]{1,2}|two|three|four|five|six|eight|ten|few)\s+)?"
_WHOLE = (
    r"(?:(?:club|school|tax|fiscal|financial|academic)\s+)?"
    r"(?:cycle|quarter|half[-\s]year|year|term|season|semester)"
)
_FIRST_OF = re.compile(
    r"\b(?:in|within|over|during)\s+(?:the|this)\s+"
    rf"(?:first\s+{_COUNT}{_STRETCH}\s+of\s+(?:the|this|our)\s+{_WHOLE}"
    rf"|{_WHOLE}['’]s\s+first\s+{_COUNT}{_STRETCH})\b",
    re.IGNORECASE,
)
"""The first weeks of something that everybody begins on the same day."""
_HALF = 6
"""Months."""


def without_a_number(text: str, calendar: Calendar) -> Iterator[Fact]:
    """Find such times; the end of the cycle and half a year from now have a day."""
    for found in _HALF_A_YEAR.finditer(text):
        yield Fact(*found.span(), found[0], day=ahead(_HALF, "month", calendar))
    for found in _ENDS.finditer(text):
        known = found["what"].lower() in ("cycle", "quarter")
        yield Fact(*found.span(), found[0], day=calendar.current.last if known else None)
    for found in _FIRST_OF.finditer(text):
        yield Fact(*found.span(), found[0])
    for found in _SEASON.finditer(text):
        yield Fact(*found.span(), found[0])
