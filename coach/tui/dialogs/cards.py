"""A window with the cards of a key result, to open one and write on it."""

from textual.content import Content

from coach.interview.cards import ASKED, Card, said_on
from coach.model.draft import KeyResult
from coach.tui.dialogs.lookup import LookUp


class Cards(LookUp[Card, Card]):
    """Gives back the card to write on, or None."""

    HEADING = "Cards"
    EXAMPLE = "a word of a card"
    KEYS = "↑↓ choose · enter writes on it · esc leaves"

    def __init__(self, kr: KeyResult) -> None:
        """Show all cards of a key result, with what stands on them."""
        super().__init__()
        self._kr = kr

    def search(self, words: str) -> tuple[Card, ...]:
        """Find cards by their question or by what stands on them."""
        wanted = words.casefold().split()
        return tuple(
            card
            for card in Card
            if all(
                word in f"{card} {ASKED[card].text} {said_on(self._kr, card)}".casefold()
                for word in wanted
            )
        )

    def row(self, item: Card) -> Content:
        """Draw a card by its question, and whether something stands on it."""
        mark = "●" if said_on(self._kr, item) else "○"
        return Content(f"{mark} {ASKED[item].text}")

    def page(self, item: Card) -> Content:
        """Tell what the card is good for and what stands on it."""
        asked = ASKED[item]
        return Content.assemble(
            (asked.text, "bold"),
            "\n\n",
            asked.why,
            "\n\n",
            ("for example: ", "$foreground-muted"),
            asked.example,
            *(("\n\n", (said, "$text-accent")) if (said := said_on(self._kr, item)) else ()),
        )

    def result(self, item: Card) -> Card:
        """Give the card itself."""
        return item
