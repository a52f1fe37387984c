"""Numbers and days as a page says them, each with where it comes from."""

from datetime import date

from coach.exchange.escape import escaped
from coach.model.quantity import Deadline, Figure, Provenance

_PROVENANCE = {
    Provenance.SAID: "as given",
    Provenance.ESTIMATE: "an estimate",
    Provenance.UNKNOWN: "not known yet",
    Provenance.INFERRED: "the last day of the cycle",
}
_MONTHS = (
    "January February March April May June July August September October November December"
).split()


def named_day(day: date) -> str:
    """Write a day in full, in English whatever the machine speaks."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def figured(figure: Figure | None) -> str:
    """Write a number with its provenance, or who finds it by when; empty for none."""
    if figure is None:
        return ""
    if figure.quantity is None:
        return f"{_PROVENANCE[Provenance.UNKNOWN]}{search(figure)}"
    return f"{escaped(figure.quantity.text)} ({_PROVENANCE[figure.provenance]})"


def search(figure: Figure) -> str:
    """Write who finds an unknown number and by when, as the end of a sentence."""
    finder = f"{escaped(figure.finder)} finds out" if figure.finder else ""
    by = f"by {named_day(figure.find_by)}" if figure.find_by else ""
    if by and not finder:
        finder = "to be found out"
    return "".join(f"{before}{words}" for before, words in (("; ", finder), (" ", by)) if words)


def dated(deadline: Deadline | None) -> str:
    """Write a deadline with its provenance; empty for none."""
    if deadline is None:
        return ""
    return f"{named_day(deadline.day)} ({_PROVENANCE[deadline.provenance]})"
