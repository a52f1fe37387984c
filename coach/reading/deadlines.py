"""The time by which, told apart from rates ("per week") and service levels ("within 4 hours")."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from coach.model.cycle import Cycle
from coach.reading.clauses import tells_what_is
from coach.reading.dates import (
    EXACT,
    PERIOD,
    SHORT_DAY,
    Calendar,
    ahead,
    exact_day,
    next_day,
    part_of_fiscal_year,
    period,
    slashed_days,
)
from coach.reading.dates import weekday as next_weekday
from coach.reading.events import ANY_EVENT, BEFORE, EVENT, SEASONS
from coach.reading.facts import Fact
from coach.reading.fiscal import fiscal_year
from coach.reading.locale import Locale
from coach.reading.numerals import ENGLISH, numeral_at
from coach.reading.stretches import stretch_of, within

_CUE = (
    rf"\b(?P<cue>{BEFORE}|by|until|till|due(?:\s+(?:on|by|in))?|(?:no|not)\s+later\s+than|in|during"
    r"|on|at|through(?:out)?|end|(?:between|from)\s+[a-z]{3,9}\s+(?:and|to|until|through))\s+(?:the\s+)?"
)
_PART = (
    r"(?:(?P<part>(?:very\s+)?end|close|late|early|mid|beginning|start|middle|(?:first|second|third|last)\s+week)(?:[-\s]+of)?[-\s]+"
    r"(?:the\s+|our\s+|my\s+)?)?"
)
_CYCLES = "cycle|quarter|year|half(?:-year)?|month|week"
_EXACT = re.compile(EXACT, re.IGNORECASE)
_CUED_PERIOD = re.compile(f"{_CUE}(?P<what>{_PART}{PERIOD})", re.IGNORECASE)
_LONE_PERIOD = re.compile(
    f"(?:^|[(,;:–—-]\\s*)(?P<cue>)(?P<what>{_PART}{PERIOD})(?=\\s*(?:[).:,]|$|(?:goals?|targets?|objectives?|OKRs?)\\s*:))",
    re.IGNORECASE,
)
_THIS = re.compile(
    rf"""\b(?P<what>
      (?:(?P<part>end|close|start|beginning|middle)\ (?:of\ )?)?
        (?P<which>this|next|(?:the\ |our\ )?(?:current|coming))\ (?P<span>{_CYCLES}|{SEASONS})
      |(?:(?:end|close)\ of|(?:(?<=by\ )|(?<=at\ )|(?<=the\ ))end)
        \ (?:(?:the|our|my)\ )?(?P<of>{_CYCLES}|{SEASONS})
      |(?:(?:very\ )?(?:end|close)\ of\ )?(?:(?:the|our|this|next)\ )?
        (?P<fiscal>(?:fiscal|financial)\ year(?:[-\ ]end)?|FYE|(?:fiscal|financial)\ year['’]s\ end)
      |mid[-\ ]?(?P<mid>year|quarter|month|cycle|term)
      |(?P<short>EO[QYMWD]|(?:year|quarter|month)(?:['’]s)?[-\ ]end)
        (?!\ (?:clos|report|account|process))
      |(?P<soon>tomorrow|(?<=by\ )today)
      |(?:(?<=\bthroughout\ the\ )|(?<=\bthrough\ the\ ))(?P<all>quarter|year|month|cycle)
    )(?![\w-]|\ (?:[0-9]|one|two|three|four))""",
    re.IGNORECASE | re.VERBOSE,
)
_BY = re.compile(r"\b(?:by|before|until|till|at|in|during|end|of|to|for)\s+(?:the\s+)?$", re.I)
_WEEKDAY = re.compile(
    rf"\b(?:{BEFORE}|by|until|on)\s+(?:next\s+|this\s+)?(?P<what>"
    r"(?:(?:COB|EOD|EOB|close\s+of\s+(?:business|play)|(?:the\s+)?end\s+of(?:\s+the)?\s+day)\s+(?:on\s+)?)?"
    r"(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?-i:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?!\w)))\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?P<cue>within|in|over)\s+(?:the\s+)?(?P<next>(?:next|first|coming|following)\s+)?"
    r"(?:a\s+(?=week|month|quarter|year))?",
    re.IGNORECASE,
)
_STRETCH = re.compile(
    r"[-\s]?(?:(?:business|working|calendar)\s+)?(?P<unit>days?|weeks?|months?|quarters?|years?)\b"
    r"(?P<then>\s+(?:of|from|since|once|after(?!\s+the))\b)?",
    re.IGNORECASE,
)
_NOT_A_DEADLINE = re.compile(
    r"\b(?:since|from|for|of|last|every|each|per|vs\.?|versus|(?<!later\s)than|after)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_NAMES_A_THING = re.compile(
    r"(?<=\d)\s+(?!(?:with|by|and|to|for|from|of|through|so|as|at|vs|compared|while|that|when|using"
    r"|in|on|without|after|before|via|across|we|i|or|than|is|are|will|the|our|my|this|next|only)\b)"
    r"[a-z]{3,}"
)
_DAY_OF_MONTH = re.compile(
    r"\b(?:by|before|until|till|due(?:\s+on)?)\s+"
    r"(?P<what>the\s+(?P<day>[1-3]?[0-9])(?:st|nd|rd|th))(?=\s*(?:$|[,.;:)]|(?:with|and|so|at)\b))",
    re.IGNORECASE,
)
_RECURRING = re.compile(r"\bat\s+(?:the\s+)?$", re.IGNORECASE)
"""Books that are closed at month end are closed every month."""
_SERVED = re.compile(
    r"\b(?:\w+ed|done|met|sent|seen|held|begun|given|taken|written|found|won|read|dealt|paid|made|take|takes|available|live|complete)\s+$"
)
_HABIT = re.compile(
    r"\b(?:we|i|they|it|he|she|you|people|customers)\s+(?:\w+ly\s+)?(?!(?:want|plan|aim|hope|need|will)\b)"
    r"[a-z]+\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
"""How long something takes as a rule: "we hire in 62 days"."""
_SHARE = re.compile(
    r"%|\b(?:all|every|each|any|percent|per\s+cent|average|median|always|their|(?:in|out\s+of)\s+ten)\b",
    re.IGNORECASE,
)
_TO_A_SHARE = re.compile(r"\b(?:to|by|up|down)\s+\W*[0-9.,]+\s?(?:%|percent|per\s+cent)\s*$", re.I)
"""What "within six months" can follow: "from 87 % to 95 %"."""
_SHORT = {"q": "quarter", "y": "year", "m": "month", "w": "week", "d": "day"}
_LONGEST_SERVICE = {"day": 21, "week": 0}
"""Up to so many days, "within" names how fast work is done rather than when it ends."""


def deadline(
    text: str, *, cycle: Cycle | None, today: date, ahead: bool = False, locale: Locale = ENGLISH
) -> Fact | None:
    """Find the time by which the sentence says it happens; the first that names a day wins.

    A day at which things stood is no deadline.

    Args:
        text: a sentence or an answer.
        cycle: what a day without a year belongs to.
        today: what "within 6 weeks" counts from.
        ahead: whether only a day still to come counts, as in a conversation about a plan; an old
            file may name the deadlines of its own time.
        locale: whether 03/04 is a day in April or in March.
    """
    calendar = Calendar(today, cycle, locale)
    first: Fact | None = None
    for find in _FINDERS:
        for fact in find(text, calendar):
            if tells_what_is(text, fact.start) or (ahead and _is_past(fact, calendar)):
                continue
            if fact.day is not None:
                return fact
            first = first or fact
    return first


def _is_past(fact: Fact, calendar: Calendar) -> bool:
    """Whether a day is over; one of a cycle gone by is a deadline of that cycle."""
    return fact.day is not None and fact.day < min(calendar.today, calendar.start)


def _exact(text: str, calendar: Calendar) -> Iterator[Fact]:
    for found in _EXACT.finditer(text):
        if not _NOT_A_DEADLINE.search(text[: found.start()]):
            yield _fact(text, *found.span(), exact_day(found, calendar))
    for found in _DAY_OF_MONTH.finditer(text):
        yield _fact(text, *found.span("what"), next_day(int(found["day"]), calendar))
    for found in SHORT_DAY.finditer(text):
        day = slashed_days(found["what"], calendar)[0]
        if day is not None:
            yield _fact(text, *found.span("what"), day)


def _period(text: str, calendar: Calendar) -> Iterator[Fact]:
    for pattern in (_CUED_PERIOD, _LONE_PERIOD):
        for found in pattern.finditer(text):
            if found["cue"].lower() == "on" and not found["part"]:
                continue  # "up 15 % on Q4" says what it is measured against
            if _NAMES_A_THING.match(text, found.end("quarter")) and found["cue"].lower() == "in":
                continue  # "in Q1 journals"
            days = period(found, calendar)
            before = re.match(BEFORE, found["cue"], re.IGNORECASE) and not found["part"]
            if pattern is _LONE_PERIOD and days and days[1] < calendar.start:
                continue  # "25 (Q4 2026)" says when it was measured
            start = found.start("cue" if before else "what")
            day = None if days is None else within(*days, "before" if before else found["part"])
            yield _fact(text, start, found.end("what"), day)


def _this(text: str, calendar: Calendar) -> Iterator[Fact]:
    for found in _THIS.finditer(text):
        before = text[: found.start()]
        if _NOT_A_DEADLINE.search(before) or (found["short"] and _RECURRING.search(before)):
            continue
        loose = found["mid"] or re.match("fiscal|financial", found["what"], re.IGNORECASE)
        if not loose or _BY.search(text[: found.start()]):
            yield _fact(text, *found.span("what"), _day_of(found, calendar))


def _day_of(found: re.Match[str], calendar: Calendar) -> date | None:
    """Give the day that a match of `_THIS` means."""
    if found["soon"]:
        return calendar.today + timedelta(days=found["soon"].lower() == "tomorrow")
    if found["fiscal"]:
        known = calendar.cycle and fiscal_year(calendar.cycle)
        return part_of_fiscal_year(12, 1, None, calendar)[1] if known else None
    span = (found["span"] or found["of"] or found["mid"] or found["all"] or "").lower()
    if short := (found["short"] or "").lower():
        span = _SHORT[short[2] if short.startswith("eo") else short[0]]
    days = stretch_of(span, calendar, next_one=(found["which"] or "").lower() == "next")
    return None if days is None else within(*days, "mid" if found["mid"] else found["part"])


def _weekday(text: str, calendar: Calendar) -> Iterator[Fact]:
    for found in _WEEKDAY.finditer(text):
        yield _fact(text, *found.span("what"), next_weekday(found["day"], calendar))


def _ahead(text: str, calendar: Calendar) -> Iterator[Fact]:
    for found in _AHEAD.finditer(text):
        count = numeral_at(text, found.end())
        stretch = _STRETCH.match(text, count.end if count else found.end())
        if stretch is None or (count is None and not found[0].rstrip().lower().endswith(" a")):
            continue
        many = int(count.value or 0) if count else 1
        unit = stretch["unit"].lower().rstrip("s")
        if not found["next"] and _is_service_level(text, found, stretch, many, unit):
            continue
        yield _fact(text, found.start(), stretch.end("unit"), ahead(many, unit, calendar))


def _is_service_level(
    text: str, found: re.Match[str], stretch: re.Match[str], many: int, unit: str
) -> bool:
    """Tell "answered within 3 days" and "in 2 days" from "within 6 weeks" and "in 6 weeks"."""
    before = text[: found.start()]
    return (
        bool(stretch["then"])
        or many <= _LONGEST_SERVICE.get(unit, -1)
        or bool(_SERVED.search(before))
        or (unit == "day" and bool(_HABIT.search(before)))
        or (bool(_SHARE.search(before)) and not _TO_A_SHARE.search(before))
    )


def _event(text: str, _: Calendar) -> Iterator[Fact]:
    for pattern in (EVENT, ANY_EVENT):
        for found in pattern.finditer(text):
            # "100 % of contracts are signed before work begins" says how work is done.
            if pattern is EVENT or not _SHARE.search(text, 0, found.start()):
                yield _fact(text, *found.span("what"), None)


def _fact(text: str, start: int, end: int, day: date | None) -> Fact:
    return Fact(start=start, end=end, text=text[start:end], day=day)


_FINDERS: tuple[Callable[[str, Calendar], Iterator[Fact]], ...] = (
    _exact,
    _period,
    _this,
    _weekday,
    _ahead,
    _event,
)
