"""A window to browse examples in, to search them, and to start from one."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Label, OptionList
from textual.widgets.option_list import Option

from coach.interview.examples import lines_of
from coach.interview.finding_examples import search, title_of
from coach.model.draft import Draft
from coach.rulebook.examples import Example
from coach.tui.widgets.example_page import ExamplePage

_KEYS = "↑↓ choose · pgdn reads on · enter takes it · f2 its mission too · esc leaves"


class Examples(ModalScreen[str | None]):
    """Gives back the command that starts from an example, or None."""

    CSS_PATH = "examples.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012 (so in Textual)
    AUTO_FOCUS = "#words"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave_it", "leave"),
        Binding("f2", "take(True)", "with its mission", priority=True),
        Binding("up", "pick(-1)", "up", priority=True),
        Binding("down", "pick(1)", "down", priority=True),
        Binding("pageup", "turn(-1)", "page up", priority=True),
        Binding("pagedown", "turn(1)", "page down", priority=True),
    ]

    def __init__(self, draft: Draft) -> None:
        """Show the examples of the person's own field first, with their days in the cycle."""
        super().__init__()
        self._person = f"{draft.person.field} {draft.person.role}"
        self._cycle = draft.cycle
        self.found: tuple[Example, ...] = ()
        """What the list shows now."""

    def compose(self) -> ComposeResult:
        """A field to search in, the list, and a page for the one that is picked."""
        with Vertical(id="examples"):
            yield Label("Start from an example", classes="title")
            yield Input(placeholder="a word of your work: invoices, nurse, late …", id="words")
            with Horizontal(id="browse"):
                yield OptionList(id="found", markup=False, compact=True)
                yield ExamplePage()
            yield Label(_KEYS, classes="hint")

    def on_mount(self) -> None:
        """Begin with all of them."""
        self.look("")

    @property
    def picked(self) -> Example | None:
        """The example the keys work on."""
        at = self.query_one(OptionList).highlighted
        return None if at is None or at >= len(self.found) else self.found[at]

    @on(Input.Changed, "#words")
    def words_changed(self, event: Input.Changed) -> None:
        """Search while one types."""
        self.look(event.value)

    def look(self, words: str) -> None:
        """Show what the words find, the best one picked."""
        self.found = search(words, person=self._person)
        listed = self.query_one(OptionList)
        listed.set_options([Option(_drawn(one)) for one in self.found])
        if self.found:
            listed.highlighted = 0
        else:
            listed.add_option(Option("Nothing has that word; fewer find more.", disabled=True))
            self.query_one(ExamplePage).show(())

    @on(OptionList.OptionHighlighted)
    def turn_to(self) -> None:
        """Put the one that is picked on the page."""
        if (example := self.picked) is not None:
            self.query_one(ExamplePage).show(lines_of(example, self._cycle))

    @on(Input.Submitted)
    @on(OptionList.OptionSelected)
    def taken(self) -> None:
        """Start from the one that is picked."""
        self.action_take(False)

    def action_take(self, whole: bool) -> None:
        """Close with the command; `whole` takes mission and contribution along."""
        if (example := self.picked) is not None:
            self.dismiss(f"/example {example.id}{' whole' if whole else ''}")

    def action_pick(self, by: int) -> None:
        """Move in the list without leaving the field."""
        listed = self.query_one(OptionList)
        if self.found:
            listed.highlighted = ((listed.highlighted or 0) + by) % len(self.found)

    def action_turn(self, direction: int) -> None:
        """Read on in the page without leaving the field."""
        page = self.query_one(ExamplePage)
        page.scroll_relative(y=direction * max(1, page.size.height - 2), animate=False)

    def action_leave_it(self) -> None:
        """Close without a change."""
        self.dismiss(None)


def _drawn(example: Example) -> Content:
    return Content.assemble(
        example.objective,
        "\n",
        (f"{title_of(example)} · {example.seniority}", "$foreground-muted"),
    )
