"""The stretch of time that "this quarter" means, and the day that "mid" or "end" of it is."""

from datetime import date, timedelta

from coach.model.cycle import cycle_of
from coach.reading.dates import Calendar
from coach.reading.fiscal import month_end

_WEEKS = ("first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th")


def within(first: date, last: date, part: str | None) -> date:
    """Give the day that "early", "mid" or "end of" such a stretch means."""
    length = (last - first).days + 1
    match " ".join((part or "end").lower().split()):
        case "before":
            return first - timedelta(days=1)
        case "start" | "beginning":
            return first
        case words if words.endswith(" week") and words != "last week":
            return first + timedelta(days=7 * _WEEKS.index(words.split()[0]) % 28 + 6)
        case "early":
            return first + timedelta(days=length // 3 - 1)
        case "mid" | "middle":
            # Half-way through a year is the end of June, half-way through a month the 15th.
            days = {28: 14, 29: 14, 30: 14, 31: 14, 365: 180, 366: 181}
            return first + timedelta(days=days.get(length, length // 2 - 1))
        case _:
            return last


def stretch_of(span: str, calendar: Calendar, *, next_one: bool) -> tuple[date, date] | None:
    """Give the first and last day of "this" or "next" week, month, quarter, half, year or cycle."""
    today = calendar.today
    if span in ("cycle", "quarter"):
        current = cycle_of(today) if next_one else calendar.current
        following = cycle_of(current.last + timedelta(days=1))
        return (following.first, following.last) if next_one else (current.first, current.last)
    if span == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=next_one)
        return monday, monday + timedelta(days=6)
    months = {"month": 1, "half": 6, "half-year": 6, "year": 12}.get(span)
    if months is None:
        return None
    day = today if span == "month" else max(today, calendar.start)
    block = (day.month - 1) // months + next_one
    year, place = day.year + block * months // 12, block * months % 12
    return date(year, place + 1, 1), month_end(year, place + months)
