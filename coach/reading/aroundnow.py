"""A time told from where one stands: "this quarter", "by year end", "finish the season with"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from coach.reading.countdown import SHARE
from coach.reading.dates import Calendar, part_of_fiscal_year
from coach.reading.events import PAPER, SEASONS
from coach.reading.facts import Fact
from coach.reading.fiscal import fiscal_year
from coach.reading.stretches import stretch_of, within

_CYCLES = "cycle|quarter|year|half(?:-year)?|month|week|FY"
_THIS = re.compile(
    rf"""\b(?P<what>
      (?:(?P<part>end|close|start|beginning|middle)\ (?:of\ )?)?
        (?P<which>this|next|(?:the\ |our\ )?(?:current|coming|remaining))
        \ (?P<kind>[a-z]+\ (?=(?:year|season|term|semester)\b))?(?P<span>{_CYCLES}|{SEASONS})
      |(?:(?:end|close)\ of|(?:(?<=by\ )|(?<=at\ )|(?<=the\ ))end)
        \ (?:(?:the|our|my)\ )?(?P<of>{_CYCLES}|{SEASONS})(?!\ (?:[0-9]|one|two|three|four))
      |(?:(?:very\ )?(?:end|close)\ of\ )?(?:(?:the|our|this|next)\ )?
        (?P<fiscal>(?:fiscal|financial)\ year(?:[-\ ]end)?|FYE|(?:fiscal|financial)\ year['’]s\ end)
      |mid[-\ ]?(?P<mid>year|quarter|month|cycle|term)(?!\ [0-9])
      |(?P<short>EO[QYMWD]|(?:year|quarter|month)(?:['’]s)?[-\ ]end)
      |(?P<soon>tomorrow|(?<=by\ )today)
      |(?:end|ending|finish|finishing|close|closing)
        \ (?:(?:the|our)\ )?(?P<ended>{_CYCLES}|{SEASONS})
        (?:\ (?P<nth>[0-9]|one|two|three))?(?=\ (?:with|at|on|above|below|in)\b)
      |(?:within|during|through(?:out)?
        |(?:for|over|across|during)\ (?:the\ )?(?:rest|remainder)\ of)
        \ (?:the|our)\ (?P<all>quarter|year|cycle|half(?:-year)?|month)
    )(?![\w-])(?!\ (?:{PAPER})\b)""",
    re.IGNORECASE | re.VERBOSE,
)
_BY = re.compile(r"\b(?:by|before|until|till|at|in|during|end|of|to|for)\s+(?:the\s+)?$", re.I)
NO_DEADLINE = re.compile(
    r"\b(?:since|from|for|(?<!as\s)(?<!week\s)of|last|beat|match|like|matches|previous|every|each|per|vs\.?|versus|(?<!later\s)than|after)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""What comes before a time that nothing is due by."""
_OTHER_YEAR = re.compile(r"\b(?:tax|school|academic|policy|permit|trading)\s+$", re.IGNORECASE)
"""Whose end is not the calendar's: "tax year end"."""
_FROM_TODAY = re.compile(r"\b(?:over|within)\s+the\s+$", re.IGNORECASE)
_RECURRING = re.compile(r"\b(?:at|to)\s+(?:the\s+)?$", re.IGNORECASE)
"""Books that are closed at month end are closed every month."""
_SHORT = {"q": "quarter", "y": "year", "m": "month", "w": "week", "d": "day"}


def around_now(text: str, calendar: Calendar) -> Iterator[Fact]:
    """Find each stretch of time that is told by where it lies to today."""
    for found in _THIS.finditer(text):
        before = text[: found.start()]
        monthly = (found["short"] or "").lower().startswith(("month", "eom", "eod"))
        if NO_DEADLINE.search(before) or (monthly and _RECURRING.search(before)):
            continue
        if (found["which"] or "").lower() == "next" and _FROM_TODAY.search(before):
            continue  # "over the next year" begins today
        if (found["all"] or "").lower() == "month" and SHARE.search(before):
            continue
        loose = found["mid"] or re.match("fiscal|financial", found["what"], re.IGNORECASE)
        if not loose or _BY.search(text[: found.start()]):
            yield Fact(*found.span("what"), text=found["what"], day=_day_of(found, calendar))


def _day_of(found: re.Match[str], calendar: Calendar) -> date | None:
    """Give the day that a match of `_THIS` means."""
    if found["soon"]:
        return calendar.today + timedelta(days=found["soon"].lower() == "tomorrow")
    if found["fiscal"]:
        known = calendar.cycle and fiscal_year(calendar.cycle)
        return part_of_fiscal_year(12, 1, None, calendar)[1] if known else None
    span = (
        found["span"] or found["of"] or found["mid"] or found["all"] or found["ended"] or ""
    ).lower()
    if found["nth"] or (found["kind"] or "calendar ").lower() != "calendar ":
        return None
    if short := (found["short"] or "").lower():
        if _OTHER_YEAR.search(found.string, 0, found.start()):
            return None
        span = _SHORT[short[2] if short.startswith("eo") else short[0]]
    days = stretch_of(span, calendar, next_one=(found["which"] or "").lower() == "next")
    return None if days is None else within(*days, "mid" if found["mid"] else found["part"])
