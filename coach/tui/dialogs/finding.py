"""A window to find a measure in by what one does, and to take its words."""

from textual.content import Content

from coach.rewriting.finder import about, find
from coach.rewriting.metrics import Metric
from coach.tui.dialogs.lookup import LookUp

_MOST = 40
"""Rows; whoever would read further types another word."""


class Finding(LookUp[Metric, str]):
    """Gives back the name of a measure, or None."""

    HEADING = "Find a measure"
    EXAMPLE = "what you do: answer tickets …"
    KEYS = "↑↓ choose · enter takes it · esc leaves"

    def __init__(self, words: str = "", *, person: str = "") -> None:
        """Begin with some words, which typing replaces; the person's own field comes first."""
        super().__init__(words)
        self._person = person

    def search(self, words: str) -> tuple[Metric, ...]:
        """Find measures by what one does."""
        return find(words, person=self._person, most=_MOST)

    def row(self, item: Metric) -> Content:
        """Draw a measure by its name."""
        return Content(item.name)

    def page(self, item: Metric) -> Content:
        """Tell how it is counted, where it is found and what to beware of."""
        said = about(item)
        parts: list[str | tuple[str, str]] = [
            (said.name, "bold"),
            "\n",
            (said.field, "$text-accent"),
        ]
        for label, text in said.lines:
            parts += ["\n\n", (f"{label}: ", "$foreground-muted"), text]
        return Content.assemble(*parts)

    def result(self, item: Metric) -> str:
        """Give the words of the measure."""
        return item.name
