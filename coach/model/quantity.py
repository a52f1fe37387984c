"""Numbers as people give them, each with where it comes from."""

from datetime import date
from enum import StrEnum

from coach.model.value import Value


class Direction(StrEnum):
    """Which way a measure should go."""

    UP = "up"
    DOWN = "down"
    HOLD = "hold"


class Provenance(StrEnum):
    """Where a number comes from; the coach never makes one up."""

    SAID = "said"
    ESTIMATE = "estimate"
    UNKNOWN = "unknown"
    INFERRED = "inferred"
    """Only for a deadline: the last day of the cycle, until the person names another."""


class Quantity(Value, frozen=True):
    """One amount, as written and as understood."""

    text: str
    value: float | None
    """None when the text names no single number; the low end of a range."""
    unit: str | None = None
    """`%`, `points`, an ISO currency, a time unit in the plural (`days`), or the noun counted."""
    high: float | None = None
    """The high end of a range."""
    relative: bool = False
    """True for a change by an amount, as in "by 20 %" or "double"."""


class Figure(Value, frozen=True):
    """A quantity in a key result, with its provenance."""

    provenance: Provenance
    quantity: Quantity | None = None
    """None exactly when the provenance is unknown."""
    finder: str = ""
    """Who finds an unknown number."""
    find_by: date | None = None


class Deadline(Value, frozen=True):
    """The day by which, and whether the person named it."""

    day: date
    provenance: Provenance
    text: str = ""
    """The person's own words for it, such as "end of March"."""
