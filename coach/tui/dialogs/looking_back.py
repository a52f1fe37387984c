"""A window to find again what was said, and to go there in the conversation."""

from textual.content import Content

from coach.interview.searching import Found, search
from coach.model.draft import Exchange
from coach.tui.dialogs.lookup import LookUp


class LookingBack(LookUp[Found, int]):
    """Gives back which exchange to go to, counted from 0, or None."""

    HEADING = "Look back"
    EXAMPLE = "a word of what was said"
    KEYS = "↑↓ choose · enter goes there · esc leaves"

    def __init__(self, transcript: tuple[Exchange, ...]) -> None:
        """Begin with all that was said, the latest first."""
        super().__init__()
        self._transcript = transcript

    def search(self, words: str) -> tuple[Found, ...]:
        """Find the exchanges that hold all the words."""
        return search(self._transcript, words)

    def row(self, item: Found) -> Content:
        """Draw an exchange by what the person said."""
        return Content(" ".join(item.exchange.answer.split()) or "↵").truncate(_WIDEST)

    def page(self, item: Found) -> Content:
        """Show the whole exchange."""
        said = item.exchange
        parts: list[str | tuple[str, str]] = []
        if said.question:
            parts += [(said.question, "bold"), "\n\n"]
        parts += [(said.answer or "↵", "$text-accent")]
        for remark in said.remarks:
            parts += ["\n\n", remark]
        return Content.assemble(*parts)

    def result(self, item: Found) -> int:
        """Give the place of the exchange."""
        return item.place


_WIDEST = 200
"""Columns of an answer in the list; the page has all of it."""
