"""Days and periods as people name them, and the last day each can mean."""

import re
from calendar import monthrange
from datetime import date, timedelta

from coach.model.cycle import Cycle, cycle_of
from coach.model.value import Value
from coach.reading.fiscal import FiscalYear, fiscal_year, month_end
from coach.reading.locale import Locale

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
_DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ORDINALS = ("first", "second", "third", "fourth")
_DAYS_IN_WORDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")

_MONTH = (
    # "may" in small letters is a verb unless the phrase ends with it.
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|(?-i:May|MAY)|may(?=\s*(?:$|[,.;)]))"
    r"|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
    # The point behind "March." ends a sentence; the one in "Jan. 15" does not.
    r"(?![A-Za-z])(?:\.(?=\s*[0-9'’]))?"
)


def _year(name: str) -> str:
    return rf"(?:,?\s*(?P<{name}>(?:19|20)[0-9]{{2}}|['’][2-4][0-9])(?![0-9%]))?"


def _short_year(name: str) -> str:
    return rf"(?:\s*[-/]?\s*(?:FY\s?)?['’]?(?P<{name}>20[0-4][0-9]|[2-4][0-9])(?![0-9%]))?"


def _day_number(name: str) -> str:
    return rf"(?P<{name}>[0-3]?[0-9])(?:st|nd|rd|th)?"


EXACT = (
    r"(?<![\w/.-])(?:(?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])"
    r"|(?P<slashed>[0-9]{1,2}(?P<stroke>[/.-])[0-9]{1,2}(?P=stroke)(?:20[0-9]{2}|(?<!-)[0-9]{2}))"
    r"(?![0-9])"
    rf"|(?:the\s+)?(?P<word>{'|'.join(_DAYS_IN_WORDS)}|last\s+day)\s+of\s+(?P<month_w>{_MONTH}){_year('year_w')}"
    rf"|(?:the\s+)?(?:[0-3]?[0-9]\s?[-–]\s?)?{_day_number('day_a')}\s*(?:of\s+)?(?P<month_a>{_MONTH}){_year('year_a')}"
    rf"|(?P<month_b>{_MONTH})\s*(?:the\s+)?{_day_number('day_b')}(?![\w:%])(?!\s*%)"
    rf"{_year('year_b')})"
)
"""A day, written out: 2027-03-31, 31/03/2027, 31 March, March 31st, 2027."""

PERIOD = (
    r"(?:(?<![\w/.])|(?<=[QH][1-4]/))(?:"
    r"(?:(?P<year_first>20[0-4][0-9]|FY\s?['’]?(?:20)?[2-4][0-9])[-\s]?(?=[QH][1-4]))?(?:"
    rf"(?P<quarter>Q[1-4]|[1-4](?:st|nd|rd|th)\s+quarter|quarter\s+[1-4]|qtr\s?[1-4]|(?:first|second|third|fourth|final)\s+quarter)(?!\w){_short_year('quarter_year')}"
    rf"|(?P<half>H[12]|[12](?:st|nd)\s+half|(?:first|second|back|latter)\s+half)(?!\w){_short_year('half_year')}"
    rf"|(?P<month>{_MONTH}){_year('month_year')}"
    r"|(?P<fiscal>FY\s?['’]?(?:20)?[0-9]{2}(?:[/-](?:20)?[0-9]{2})?)(?!\w)"
    r"|(?P<year>20[1-4][0-9])(?![\w%])))"
)
"""A named stretch of the calendar: Q3, H1 2027, May, FY27, 2027."""


SHORT_DAY = re.compile(
    r"\b(?:by|until|till|til|due|deadline(?:\s+is)?:?|before|on)\s+(?:the\s+)?"
    r"(?P<what>(?:[0-3][0-9]/[0-3]?[0-9]|[0-9]/[0-3][0-9])(?![\w/%])"
    r"|[0-3][0-9]\.(?:0[1-9]|1[0-2])\.(?=\s|$))",
    re.IGNORECASE,
)
"""A day without a year, where words say that it is none of 30 parts: "by 30/06"."""


class Calendar(Value, frozen=True):
    """What relative words such as "this quarter" count from."""

    today: date
    cycle: Cycle | None = None
    locale: Locale = Locale()

    @property
    def fiscal(self) -> FiscalYear:
        """The year that quarters are counted from; the calendar's unless the cycle tells."""
        told = fiscal_year(self.cycle) if self.cycle else None
        return told or FiscalYear(self.start.year, self.start.year * 12)

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
        return slashed_days(found["slashed"], calendar)[0]
    if found["word"]:
        return _in_words(found, calendar)
    suffix = "a" if found["month_a"] else "b"
    month, day = _month(found[f"month_{suffix}"]), int(found[f"day_{suffix}"])
    if year := found[f"year_{suffix}"]:
        return _day(_full(year), month, day)
    return _next(calendar, month, day)


def slashed_days(written: str, calendar: Calendar) -> tuple[date | None, date | None]:
    """Read 03/04/2027 or 03/04 by the locale: the day, and what another locale would read."""
    first, second, *year = (int(part) for part in re.split("[/.-]", written.rstrip(".")))
    chosen = year[0] + 2000 * (year[0] < 100) if year else None

    def on(month: int, day: int) -> date | None:
        return _day(chosen, month, day) if chosen else _next(calendar, month, day)

    days = on(second, first), None if "." in written else on(first, second)
    one, other = days if calendar.locale.day_first or days[1] is None else days[::-1]
    return (one, other if other != one else None) if one else (other, None)


def period(found: re.Match[str], calendar: Calendar) -> tuple[date, date] | None:
    """Resolve a match of `PERIOD` to its first and last day; None where nobody can tell."""
    if found["quarter"] or found["half"]:
        months, name = (3, "quarter") if found["quarter"] else (6, "half")
        year = found[f"{name}_year"] or found["year_first"]
        return part_of_fiscal_year(months, _place(found[name]), year, calendar)
    if found["month"]:
        return _part_of_year(1, _month(found["month"]), found["month_year"], calendar)
    if found["fiscal"]:
        # A fiscal year ends where its company says, which only the name of a cycle can tell.
        known = calendar.cycle and fiscal_year(calendar.cycle)
        return part_of_fiscal_year(12, 1, found["fiscal"], calendar) if known else None
    return _part_of_year(12, 1, found["year"], calendar) if found["year"] else None


def weekday(name: str, calendar: Calendar) -> date:
    """Give the next day of that name, today excluded."""
    ahead = (_DAY_NAMES.index(name[:3].lower()) - calendar.today.weekday() - 1) % 7 + 1
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
    """Give 3 for `Q3`, `quarter 3` and `third quarter`."""
    word = name.lower().split()[0]
    word = {"final": "fourth", "back": "second", "latter": "second"}.get(word, word)
    if word in _ORDINALS:
        return _ORDINALS.index(word) + 1
    return next(int(char) for char in name if char.isdigit())


def _next(calendar: Calendar, month: int, day: int) -> date | None:
    this_year = _day(calendar.start.year, month, day)
    if this_year is not None and this_year >= calendar.start:
        return this_year
    return _day(calendar.start.year + 1, month, day)


def next_day(day: int, calendar: Calendar) -> date | None:
    """Give the next such day of a month, from today or the first day of the cycle on."""
    first = max(calendar.today, calendar.start)
    months = (
        (first.year + (first.month - 1 + n) // 12, (first.month - 1 + n) % 12 + 1) for n in range(3)
    )
    days = (_day(year, month, day) for year, month in months)
    return next((one for one in days if one is not None and one >= first), None)


def _in_words(found: re.Match[str], calendar: Calendar) -> date | None:
    month, word = _month(found["month_w"]), found["word"].lower()
    year = _full(found["year_w"]) if found["year_w"] else None
    if word.startswith("last"):
        return _part_of_year(1, month, found["year_w"], calendar)[1]
    day = _DAYS_IN_WORDS.index(word) + 1
    return _day(year, month, day) if year else _next(calendar, month, day)


def _full(year: str) -> int:
    """Give 2027 for `2027`, `'27` and `FY27`."""
    return int(year[-2:]) + (1900 if year.startswith("19") else 2000)


def part_of_fiscal_year(
    months: int, place: int, year: str | None, calendar: Calendar
) -> tuple[date, date]:
    """Give such a part of the fiscal year; the next one to end when no year is named."""
    fiscal = calendar.fiscal
    if year:
        return fiscal.stretch(months, place, _full(year))
    first, last = fiscal.stretch(months, place, fiscal.label)
    if last < calendar.start:
        return fiscal.stretch(months, place, fiscal.label + 1)
    return first, last


def _part_of_year(
    months: int, place: int, year: str | None, calendar: Calendar
) -> tuple[date, date]:
    """Give the `place`-th stretch of so many months, the next one when no year is named."""
    last_month = months * place
    chosen = _full(year) if year else calendar.start.year
    if not year and month_end(chosen, last_month) < calendar.start:
        chosen += 1
    return date(chosen, last_month - months + 1, 1), month_end(chosen, last_month)
