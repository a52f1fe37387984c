"""What two people agreed on, as one page: what counts, what they decided, who helps, and when."""

from collections.abc import Iterator, Sequence
from datetime import date

from coach.exchange.escape import escaped
from coach.exchange.markdown import objective_blocks, section
from coach.exchange.words import named_day
from coach.model.draft import Draft
from coach.model.marks import Marking, Promise


def as_page(draft: Draft, marking: Marking, check_ins: Sequence[date], *, today: date) -> str:
    """Give the page as Markdown.

    Only what both have talked about is on it: no mark by itself, and no private note.

    Args:
        check_ins: the days on which both look at it together.
        today: printed on the page.
    """
    return "\n\n".join(_blocks(draft, marking, check_ins, today)) + "\n"


def title_of(draft: Draft) -> str:
    """Give what the page is called."""
    return f"What we agreed: {draft.name}"


def _blocks(
    draft: Draft, marking: Marking, check_ins: Sequence[date], today: date
) -> Iterator[str]:
    yield f"# {escaped(title_of(draft))}"
    names = f"{escaped(marking.employee)} and {escaped(marking.manager)}"
    cycle = f"{named_day(draft.cycle.first)} to {named_day(draft.cycle.last)}"
    yield f"{names} · {escaped(draft.cycle.name)}, {cycle} · {named_day(today)}"
    for place, objective in enumerate(draft.objectives, start=1):
        yield from objective_blocks(draft, objective, place)
    yield from section("Seen differently", list(_decisions(draft, marking)))
    yield from section("Help", [_promise(one, marking) for one in marking.promises])
    if marking.check_in_weeks is not None:
        every = f"Every {marking.check_in_weeks} weeks:"
        days = [f"- {named_day(day)}" for day in check_ins]
        yield from section("Check-ins", [every, "", *days] if days else [])


def _decisions(draft: Draft, marking: Marking) -> Iterator[str]:
    for place, objective in enumerate(draft.objectives, start=1):
        for number, kr in enumerate(objective.key_results, start=1):
            for one in marking.decisions:
                if one.key_result == kr.id:
                    said = escaped(one.text) if one.text else "left as it is"
                    yield f"- **KR{place}.{number}, {one.aspect}:** {said}"
    if not marking.decisions:
        yield "We saw all of it alike."


def _promise(promise: Promise, marking: Marking) -> str:
    until = f" ({named_day(promise.until)})" if promise.until else ""
    return f"- **{escaped(marking.name(promise.by))}:** {escaped(promise.text)}{until}"
