"""A sorted to-do list as a page for a talk with one's manager."""

from collections.abc import Iterator
from datetime import date

from coach.exchange.escape import escaped
from coach.exchange.words import named_day
from coach.model.triage import Because, Place, Sorted, Triage

_TITLES = {
    Place.RESULT: "Results",
    Place.INITIATIVE: "Initiatives",
    Place.COMMITMENT: "Commitments",
    Place.GUARDRAIL: "Guardrails",
    Place.LET_GO: "Let go",
}


def as_page(found: Triage, *, today: date) -> str:
    """Give the whole page; lines of somebody's private life stay off it, and it says how many.

    Args:
        today: printed on the page.
    """
    return "\n\n".join(_blocks(found, today)) + "\n"


def _blocks(found: Triage, today: date) -> Iterator[str]:
    yield "# My list, sorted"
    yield f"As of {named_day(today)}"
    if found.start_with is not None:
        yield f"**Start with this one:** {escaped(found.lines[found.start_with].text)}"
    if found.questions:
        yield "## Questions for my manager"
        numbered = enumerate(found.questions, start=1)
        yield "\n".join(f"{number}. {escaped(question)}" for number, question in numbered)
    for place, title in _TITLES.items():
        shown = [one for one in found.at(place) if one.because is not Because.PRIVATE]
        if shown:
            yield f"## {title}"
            yield "\n".join(_line(found, one) for one in shown)
    if private := sum(one.because is Because.PRIVATE for one in found.lines):
        yield f"{private} private line{'s' * (private > 1)} left out."
    if not found.lines:
        yield "There is no line in it."


def _line(found: Triage, line: Sorted) -> str:
    serves = f"; may serve “{escaped(found.served_by(line))}”" if line.serves is not None else ""
    return f"- {escaped(line.text)} ({line.because}{serves})"
