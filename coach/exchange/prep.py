"""A sheet to prepare a talk with: what to ask, what to listen for, what is still open."""

from collections.abc import Iterator, Sequence
from datetime import date

from coach.exchange.escape import escaped
from coach.exchange.markdown import section
from coach.exchange.open_points import open_points
from coach.exchange.words import named_day
from coach.model.draft import Draft

Card = tuple[str, str, str, str]
"""What a card is about, its sentence, what to ask, what to listen for."""


def as_page(draft: Draft, cards: Sequence[Card], *, today: date) -> str:
    """Give the sheet as Markdown; both sides may read all of it.

    Args:
        cards: in the order in which they are to stand.
        today: printed on the sheet; also tells which open points are late.
    """
    return "\n\n".join(_blocks(draft, cards, today)) + "\n"


def _blocks(draft: Draft, cards: Sequence[Card], today: date) -> Iterator[str]:
    yield f"# Before we talk: {escaped(draft.name)}"
    yield f"{named_day(today)} · for both of you; nothing here is a grade."
    before = None
    for about, text, ask, listen in cards:
        if about != before:
            yield f"## {about} · {escaped(text)}" if about else "## All of it together"
            before = about
        heard = f"\n- **Listen for:** {escaped(listen)}" if listen else ""
        yield f"- **Ask:** {escaped(ask)}{heard}"
    if not cards:
        yield "Nothing in it calls for a question. Ask what matters most, and who would miss it."
    points = [f"- {point}" for point in open_points(draft, today=today)]
    yield from section("Open points", points)
