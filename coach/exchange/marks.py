"""What two people saw differently, and what they made of it, as a page."""

from collections.abc import Iterator
from datetime import date

from coach.exchange.escape import escaped
from coach.exchange.words import named_day
from coach.model.draft import Draft
from coach.model.marks import Decision, Marking


def as_page(draft: Draft, marking: Marking, *, today: date) -> str:
    """Give the page; only what both have talked about is on it, and no mark by itself.

    Args:
        today: printed on the page.
    """
    return "\n\n".join(_blocks(draft, marking, today)) + "\n"


def _blocks(draft: Draft, marking: Marking, today: date) -> Iterator[str]:
    yield f"# {escaped(draft.name)}: what we saw differently"
    names = f"{escaped(marking.employee)} and {escaped(marking.manager)}"
    yield f"{names}, {named_day(today)}"
    for kr in draft.key_results():
        decisions = [one for one in marking.decisions if one.key_result == kr.id]
        if decisions:
            yield f"## {escaped(kr.text)}"
            yield "\n".join(_line(one) for one in decisions)
    if not marking.decisions:
        yield "We saw all of it alike."


def _line(decision: Decision) -> str:
    said = escaped(decision.text) if decision.text else "left as it is"
    return f"- {decision.aspect}: {said}"
