"""A window to browse examples in, to search them, and to start from one."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from coach.interview.examples import lines_of
from coach.interview.finding_examples import search, title_of
from coach.model.draft import Draft
from coach.rulebook.examples import Example
from coach.tui.dialogs.lookup import LookUp
from coach.tui.widgets.example_page import ExamplePage


class Examples(LookUp[Example, str]):
    """Gives back the command that starts from an example, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "take_whole", "with its mission", priority=True),
    ]
    HEADING = "Start from an example"
    EXAMPLE = "a word of your work: invoices, nurse, late …"
    KEYS = "↑↓ choose · pgdn reads on · enter takes it · f2 its mission too · esc leaves"

    def __init__(self, draft: Draft) -> None:
        """Show the examples of the person's own field first, with their days in the cycle."""
        super().__init__()
        self._person = f"{draft.person.field} {draft.person.role}"
        self._cycle = draft.cycle

    def search(self, words: str) -> tuple[Example, ...]:
        """Find examples by the words of somebody's work."""
        return search(words, person=self._person)

    def row(self, item: Example) -> Content:
        """Draw an example by its objective, and whose it is."""
        whose = f"{title_of(item)} · {item.seniority}"
        return Content.assemble(item.objective, "\n", (whose, "$foreground-muted"))

    def blank_page(self) -> ExamplePage:
        """Make the place where the whole of an example shows."""
        return ExamplePage(id="about")

    def turn_page(self, item: Example | None) -> None:
        """Put the one that is picked on the page."""
        self.query_one(ExamplePage).show(lines_of(item, self._cycle) if item else ())

    def result(self, item: Example) -> str:
        """Give the command that starts from an example."""
        return f"/example {item.id}"

    def action_take_whole(self) -> None:
        """Close with the command that takes mission and contribution along."""
        if (item := self.picked) is not None:
            self.dismiss(f"/example {item.id} whole")
