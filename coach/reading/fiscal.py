"""The fiscal year that a cycle such as "Q3 FY27" belongs to."""

import re
from calendar import monthrange
from datetime import date

from coach.model.cycle import Cycle
from coach.model.value import Value

_PART_NAMED = re.compile(r"Q(?P<quarter>[1-4])|H(?P<half>[12])", re.IGNORECASE)
_YEAR_NAMED = re.compile(
    r"(?:FY\s?['’]?|\b)(?P<year>20[0-9]{2}|(?<=['’Y ])[0-9]{2})(?![0-9])", re.I
)


class FiscalYear(Value, frozen=True):
    """A year of quarters: what it is called, and the month it begins in."""

    label: int
    first_month: int
    """Months since the year 0."""

    def stretch(self, months: int, place: int, label: int) -> tuple[date, date]:
        """Give the `place`-th so many months of the year that is called `label`."""
        end = self.first_month + 12 * (label - self.label) + months * place
        year, month = divmod(end - months, 12)
        last_year, last_month = divmod(end - 1, 12)
        return date(year, month + 1, 1), month_end(last_year, last_month + 1)


def fiscal_year(cycle: Cycle) -> FiscalYear | None:
    """Tell from "Q3 FY27" and its first day when the fiscal year began; None from other names."""
    part = _PART_NAMED.search(cycle.name)
    if part is None:
        return None
    gone = 3 * (int(part["quarter"]) - 1) if part["quarter"] else 6 * (int(part["half"]) - 1)
    first_month = cycle.first.year * 12 + cycle.first.month - 1 - gone
    year = _YEAR_NAMED.search(cycle.name)
    label = int(year["year"]) % 100 + 2000 if year else (first_month + 11) // 12
    return FiscalYear(label, first_month)


def month_end(year: int, month: int) -> date:
    """Give the last day of a month."""
    return date(year, month, monthrange(year, month)[1])
