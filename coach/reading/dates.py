"""Days and periods as people name them, and the last day each can mean."""

import re
from calendar import monthrange
from datetime import date, timedelta

from coach.model.cycle import Cycle, cycle_of
from coach.model.value import Value

_MONTH_NAMES = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_MONTHS = {name: place for place, names in enumerate(_MONTH_NAMES, 1) for name in names}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ORDINALS = ("first", "second", "third", "fourth")

_MONTH = (
    # "may" in small letters is a verb unless the phrase ends with it.
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|(?-i:May|MAY)|may(?=\s*(?:$|[,.;)]))"
    r"|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
    r"(?![A-Za-z])\.?"
)


def _year(name: str) -> str:
    return rf"(?:,?\s*(?P<{name}>(?:19|20)[0-9]{{2}})(?![0-9%]))?"


def _short_year(name: str) -> str:
    return rf"(?:\s*[-/]?\s*['’]?(?P<{name}>20[0-4][0-9]|[2-4][0-9])(?![0-9%]))?"


def _day_number(name: str) -> str:
    return rf"(?P<{name}>[0-3]?[0-9])(?:st|nd|rd|th)?"


EXACT = (
    r"(?<![\w/.-])(?:(?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])"
    r"|(?P<slashed>[0-9]{1,2}(?P<stroke>[/.])[0-9]{1,2}(?P=stroke)(?:20)?[0-9]{2})(?![0-9])"
    rf"|(?:the\s+)?(?:[0-3]?[0-9]\s?[-–]\s?)?{_day_number('day_a')}\s*(?:of\s+)?(?P<month_a>{_MONTH}){_year('year_a')}"
    rf"|(?P<month_b>{_MONTH})\s*(?:the\s+)?{_day_number('day_b')}(?![\w:%])(?!\s*%)"
    rf"{_year('year_b')})"
)
"""A day, written out: 2027-03-31, 31/03/2027, 31 March, March 31st, 2027."""

PERIOD = (
    r"(?<![\w/.])(?:"
    rf"(?P<quarter>Q[1-4]|(?:first|second|third|fourth)\s+quarter)(?!\w){_short_year('quarter_year')}"
    rf"|(?P<half>H[12]|(?:first|second)\s+half)(?!\w){_short_year('half_year')}"
    rf"|(?P<month>{_MONTH}){_year('month_year')}"
    r"|(?P<fiscal>FY\s?'?(?:20)?[0-9]{2})(?!\w)"
    r"|(?P<year>20[1-4][0-9])(?![\w%]))"
)
"""A named stretch of the calendar: Q3, H1 2027, May, FY27, 2027."""


class Calendar(Value, frozen=True):
    """What relative words such as "this quarter" count from."""

    today: date
    cycle: Cycle | None = None

    @property
    def start(self) -> date:
        """The first day a bare "March" can mean: never before the cycle, nor long past."""
        return self.cycle.first if self.cycle else self.today

    @property
    def current(self) -> Cycle:
        """The cycle that "this quarter" means."""
        return self.cycle or cycle_of(self.today)


def exact_day(found: re.Match[str], calendar: Calendar) -> date | None:
    """Resolve a match of `EXACT`; None for a day that does not exist or reads two ways."""
    if found["iso"]:
        return _day(*map(int, found["iso"].split("-")))
    if found["slashed"]:
        return _slashed(found["slashed"])
    suffix = "a" if found["month_a"] else "b"
    month, day = _month(found[f"month_{suffix}"]), int(found[f"day_{suffix}"])
    if year := found[f"year_{suffix}"]:
        return _day(int(year), month, day)
    return _next(calendar, month, day)


def period(found: re.Match[str], calendar: Calendar) -> tuple[date, date] | None:
    """Resolve a match of `PERIOD` to its first and last day; None where nobody can tell."""
    if found["quarter"]:
        return _part_of_year(3, _place(found["quarter"]), found["quarter_year"], calendar)
    if found["half"]:
        return _part_of_year(6, _place(found["half"]), found["half_year"], calendar)
    if found["month"]:
        return _part_of_year(1, _month(found["month"]), found["month_year"], calendar)
    # A fiscal year ends where its company says, which nobody has told us.
    return _part_of_year(12, 1, found["year"], calendar) if found["year"] else None


def month_end(year: int, month: int) -> date:
    """Give the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def weekday(name: str, calendar: Calendar) -> date:
    """Give the next day of that name, today excluded."""
    ahead = (_WEEKDAYS.index(name.lower()) - calendar.today.weekday() - 1) % 7 + 1
    return calendar.today + timedelta(days=ahead)


def ahead(count: int, unit: str, calendar: Calendar) -> date | None:
    """Give the day that is so many days, weeks, months, quarters or years ahead."""
    first = max(calendar.today, calendar.start)
    months = {"month": 1, "quarter": 3, "year": 12}.get(unit.lower().rstrip("s"), 0) * count
    days = {"day": 1, "week": 7}.get(unit.lower().rstrip("s"), 0) * count
    try:
        if months:
            year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
            return date(year, month + 1, min(first.day, monthrange(year, month + 1)[1]))
        return first + timedelta(days=days)
    except (ValueError, OverflowError):
        return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int:
    return _MONTHS[name.lower().rstrip(".")]


def _place(name: str) -> int:
    """Give 3 for both `Q3` and `third quarter`."""
    word = name.lower().split()[0]
    return _ORDINALS.index(word) + 1 if word in _ORDINALS else int(word[1])


def _next(calendar: Calendar, month: int, day: int) -> date | None:
    this_year = _day(calendar.start.year, month, day)
    if this_year is not None and this_year >= calendar.start:
        return this_year
    return _day(calendar.start.year + 1, month, day)


def _slashed(written: str) -> date | None:
    first, second, year = map(int, re.split("[/.]", written))
    year += 2000 if year < 100 else 0
    readings = {_day(year, second, first), _day(year, first, second)} - {None}
    return readings.pop() if len(readings) == 1 else None


def _part_of_year(
    months: int, place: int, year: str | None, calendar: Calendar
) -> tuple[date, date]:
    """Give the `place`-th stretch of so many months, the next one when no year is named."""
    last_month = months * place
    chosen = int(year) % 100 + 2000 if year else calendar.start.year
    if not year and month_end(chosen, last_month) < calendar.start:
        chosen += 1
    return date(chosen, last_month - months + 1, 1), month_end(chosen, last_month)
