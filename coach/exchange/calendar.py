"""Days to meet, as an iCalendar file that any calendar takes in."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from icalendar import Calendar, Event


def as_calendar(
    days: Sequence[date], *, id: str, summary: str, description: str, now: datetime
) -> str:
    """Give one whole-day event for each day.

    Taken in again, the events replace what they were before: their names stay the same.

    Args:
        id: of what they belong to; with the place of each day it names the event.
        summary: what the calendar shows.
        description: what stands below it.
        now: when the file is written, with its offset from UTC.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//okr-coach//check-ins//EN")
    calendar.add("version", "2.0")
    for place, day in enumerate(days, start=1):
        event = Event()
        event.add("uid", f"{id}-{place}@okr-coach")
        event.add("dtstamp", now)
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("summary", summary)
        event.add("description", description)
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written.decode("utf-8")
