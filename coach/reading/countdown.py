"""A time that is so long from now ("within 6 weeks"), told apart from a service level."""

import re
from collections.abc import Iterator
from datetime import date

from coach.reading.dates import Calendar, ahead
from coach.reading.events import ONCE
from coach.reading.facts import Fact
from coach.reading.numerals import numeral_at

_AHEAD = re.compile(
    r"\b(?:(?P<cue>within|inside|in|over|by)\s+(?:the\s+)?(?P<next>(?:next|first|coming|following)\s+)?"
    r"|(?P<only>for|during|through(?:out)?|across)\s+the\s+(?P<coming>(?:next|coming)\s+)"
    r"|(?P<bare>(?=(?:[0-9]+|an?|one|two|three|four|five|six)\s+(?:days?|weeks?|months?)\s+from\s)))"
    r"(?P<one>a\s+(?=week|month|quarter|year)|(?<=next\s)(?=(?:month|quarter|year)\b)|(?=(?:week|month|quarter|year)s?\s+from))?"
    r"(?P<few>(?:a\s+)?(?:few|couple\s+of|several)(?=\s))?",
    re.IGNORECASE,
)
_STRETCH = re.compile(
    r"[-\s]?(?:(?:business|working|calendar)\s+)?(?P<unit>days?|weeks?|months?|quarters?|years?)\b(?!-)"
    r"(?P<now>['’]?\s+(?:time|from\s+(?:now|today))\b)?"
    rf"(?P<once>\s+(?:of|from|after)\s+(?:(?:the|our)\s+)?(?:{ONCE})(?![\w-]))?"
    r"(?P<then>\s+(?:of|from|since|once|after(?!\s+the))\b)?",
    re.IGNORECASE,
)
_TO = re.compile(r"\s?(?:-|–|to|or)\s?(?=[0-9a-z])", re.IGNORECASE)
_MEASURED = re.compile(
    r"['’]|\s+(?:old|of\s+age|ago|overdue|late|long|older|earlier|experience|service|tenure|apart|or\s+(?:less|fewer|under|sooner|better|quicker|faster))\b",
    re.IGNORECASE,
)
"""What shows that so many months are an age or a length, not a time to come."""
ITS_VALUE = re.compile(
    r"\s+(?:(?:is|are|stays?|remains?|falls?|drops?|rises?|down|up|to|from|below|under|above|at|of|by"
    r"|less|more|than|reaches|exceeds)\s+)+[^\w\s]{0,2}[0-9]",
    re.IGNORECASE,
)
"""What follows the window of a measure: "claims in the first 12 months below 2 %"."""
_BOUND = re.compile(r"\s+(?:below|under|above|at|of)\s+[^\w\s]{0,2}[0-9]", re.IGNORECASE)
_SERVED = re.compile(
    r"\b(?:\w+ed|done|met|sent|seen|held|begun|given|taken|written|found|won|read|dealt|paid|made|take|takes|available|live|complete)\s+$"
)
_LASTS = re.compile(
    r"\b(?:wait\w*|tak\w+|last\w*|stay\w*|stuck|open|outstanding|overdue|be|is|are|unpaid|idle|debts?"
    r"|for|tickets?|invoices?|cases?|anyone|delays?)\s+$",
    re.IGNORECASE,
)
"""What makes of "over 52 weeks" a length of time."""
_COUNTED = re.compile(r"\W*(?:at\s+least\s+)?[0-9][0-9,.]*[k+]?\s(?!in\b|out\b)")
"""So many things, once: "6 posts filled within two months"."""
_HABIT = re.compile(
    r"\b(?:we|i|they|it|he|she|you|people|customers)\s+(?:\w+ly\s+)?(?!(?:want|plan|aim|hope|need|will)\b)"
    r"[a-z]+\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
"""How long something takes as a rule: "we hire in 62 days"."""
SHARE = re.compile(
    r"%|\b(?:all(?!\s+[0-9])|every|each|any|percent|per\s+cent|average|median|always|their|most|(?:in|out\s+of)\s+ten"
    r"|(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine)\s+(?:in|out\s+of)\s+(?:[0-9]+|three|four|five))\b",
    re.IGNORECASE,
)
_TO_A_SHARE = re.compile(r"\b(?:to|by|up|down)\s+\W*[0-9.,]+\s?(?:%|percent|per\s+cent)\s*$", re.I)
"""What "within six months" can follow: "from 87 % to 95 %"."""
_MOVES = re.compile(
    r"\bfrom\s+\W*[0-9].*\bto\s+\W*[0-9]|(?:%|percent)\s+(?:more|fewer|less)\b"
    r"|\b(?:up|down|by)\s+\W*[0-9]|^\W*(?:get|bring|move|win|convert)\b",
    re.IGNORECASE,
)
"""A change that takes months: "get 40 % of members onto it"."""
_SHARE_OF = re.compile(
    r"(?:%|percent|per\s+cent)\s+of\b|\b(?:all|every|each|any|average|median|always|their|most)\b"
    r"|^\W*[0-9]|\b(?:in|out\s+of)\s+(?:ten|[0-9])",
    re.IGNORECASE,
)
"""Whom a service level is for: "90 % of loans", "every tenant"."""
_LONGEST_SERVICE = {"day": 21, "week": 0}
"""Up to so many days, "within" names how fast work is done rather than when it ends."""


def counted_ahead(text: str, calendar: Calendar) -> Iterator[Fact]:
    """Find each time that is told by its distance from today."""
    for found in _AHEAD.finditer(text):
        count = None if found["few"] else numeral_at(text, found.end())
        wider = _TO.match(text, count.end) if count else None
        count = (numeral_at(text, wider.end()) if wider else None) or count
        stretch = _STRETCH.match(text, count.end if count else found.end())
        if stretch is None or not (count or found["one"] is not None or found["few"]):
            continue
        if found["only"] and not (count or found["few"]):
            continue  # "a plan for the next quarter"
        if _MEASURED.match(text, stretch.end("unit")) and not stretch["now"]:
            continue
        many = int(count.value or 0) if count else 1
        unit = stretch["unit"].lower().rstrip("s")
        is_next = bool(found["next"] or found["coming"])
        if (found["cue"] or "").lower() == "by" and not (stretch["now"] or stretch["once"]):
            continue  # "cut waiting by two weeks"
        lasts = _LASTS.search(text[: found.start()]) and not is_next
        if lasts and (found["cue"] or "").lower() == "over":
            continue  # "nobody waits over 52 weeks"
        if not _is_told(text, found, stretch, many, unit, is_next=is_next):
            continue
        day: date | None = None
        if not stretch["once"] and not (found["few"] and "couple" not in found["few"].lower()):
            many = 2 if found["few"] else many
            day = ahead(many, unit, calendar)
        end = max(stretch.end(part) for part in ("unit", "now", "once"))
        yield Fact(found.start(), end, text[found.start() : end], day=day)


def _is_told(
    text: str,
    found: re.Match[str],
    stretch: re.Match[str],
    many: int,
    unit: str,
    *,
    is_next: bool,
) -> bool:
    """Tell a time to come from the window of a measure and from a service level."""
    if stretch["now"] or (stretch["once"] and "first" not in found[0].lower()):
        return True
    if is_next:
        window = "first" in found[0].lower() and (
            ITS_VALUE.match(text, stretch.end("unit")) or SHARE.search(text, 0, found.start())
        )
        return not window
    return found["bare"] is None and not _is_service_level(text, found, stretch, many, unit)


def _is_service_level(
    text: str, found: re.Match[str], stretch: re.Match[str], many: int, unit: str
) -> bool:
    """Tell "answered within 3 days" and "in 2 days" from "within 6 weeks" and "in 6 weeks"."""
    before = text[: found.start()]
    return (
        bool(stretch["then"])
        or many <= _LONGEST_SERVICE.get(unit, -1)
        or bool((ITS_VALUE if unit == "day" else _BOUND).match(text, stretch.end("unit")))
        or (bool(_SERVED.search(before)) and (unit == "day" or not _COUNTED.match(text)))
        or (unit == "day" and bool(_HABIT.search(before)))
        or (bool(SHARE.search(before)) and not _aims_at_a_share(before, unit))
    )


def _aims_at_a_share(before: str, unit: str) -> bool:
    """Tell "take 25 % market share within 3 years" from "95 % of pupils seen within 3 months"."""
    long = unit in ("month", "quarter", "year")
    if _TO_A_SHARE.search(before) or (long and _MOVES.search(before)):
        return True
    return long and not _SHARE_OF.search(before)
