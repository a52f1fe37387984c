"""The fixed time frame an OKR lives in, with a first and a last day."""

import re
from datetime import date, timedelta

from coach.model.value import Value

# Patterns that the first frame does not need are compiled by `re` when they are first used.
_NAME = r"(?P<year>\d{4})\s*-?\s*[Qq](?P<quarter>[1-4])|[Qq](?P<q>[1-4])\s*(?P<y>\d{4})"
_LEAD = timedelta(days=45)
"""Within six weeks of the end of a quarter people draft for the next one."""


class Cycle(Value, frozen=True):
    """A time frame; both days belong to it."""

    name: str
    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def key(self) -> str:
        """The name as the command line and files write it: `2027Q1`."""
        return f"{self.first.year}Q{(self.first.month - 1) // 3 + 1}"


def quarter(year: int, number: int) -> Cycle:
    """Give the calendar quarter `number` (1 to 4) of `year`."""
    first = date(year, 3 * number - 2, 1)
    following = date(year + number // 4, 3 * (number % 4) + 1, 1)
    return Cycle(name=f"Q{number} {year}", first=first, last=following - timedelta(days=1))


def cycle_of(day: date) -> Cycle:
    """Give the calendar quarter a day falls in."""
    return quarter(day.year, (day.month + 2) // 3)


def cycle_to_draft_for(today: date) -> Cycle:
    """Give the quarter a person who starts today most likely drafts for."""
    return cycle_of(today + _LEAD)


def parse_cycle(name: str) -> Cycle:
    """Read `2027Q1` or `Q1 2027`.

    Raises:
        ValueError: with a sentence for the person when the name is neither.
    """
    found = re.fullmatch(_NAME, name.strip())
    if found is None:
        raise ValueError(f"“{name}” is not a cycle; write it like 2027Q1")
    return quarter(int(found["year"] or found["y"]), int(found["quarter"] or found["q"]))
