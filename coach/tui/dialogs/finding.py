"""A window to find a measure in by what one does, and to take its words."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Label, OptionList, Static
from textual.widgets.option_list import Option

from coach.rewriting.finder import about, find
from coach.rewriting.metrics import Metric

_KEYS = "↑↓ choose · enter takes it · esc leaves"
_MOST = 40
"""Rows; whoever would read further types another word."""


class Finding(ModalScreen[str | None]):
    """Gives back the name of a measure, or None."""

    CSS_PATH = "finding.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012 (so in Textual)
    AUTO_FOCUS = "#words"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave_it", "leave"),
        Binding("up", "pick(-1)", "up", priority=True),
        Binding("down", "pick(1)", "down", priority=True),
        Binding("pageup", "turn(-1)", "page up", priority=True),
        Binding("pagedown", "turn(1)", "page down", priority=True),
    ]

    def __init__(self, words: str = "", *, person: str = "") -> None:
        """Begin with some words, which typing replaces; the person's own field comes first."""
        super().__init__()
        self._words = words
        self._person = person
        self.found: tuple[Metric, ...] = ()
        """What the list shows now."""

    def compose(self) -> ComposeResult:
        """A field to search in, the list, and what there is to know of the one picked."""
        with Vertical(id="finding"):
            yield Label("Find a measure", classes="title")
            yield Input(self._words, placeholder="what you do: answer tickets …", id="words")
            with Horizontal(id="browse"):
                yield OptionList(id="found", markup=False, compact=True)
                with VerticalScroll(id="about", can_focus=False):
                    yield Static(id="page", markup=False)
            yield Label(_KEYS, classes="hint")

    def on_mount(self) -> None:
        """Begin with what the question is about, or with everything."""
        self.look(self._words)

    @property
    def picked(self) -> Metric | None:
        """The measure the keys work on."""
        at = self.query_one(OptionList).highlighted
        return None if at is None or at >= len(self.found) else self.found[at]

    @on(Input.Changed, "#words")
    def words_changed(self, event: Input.Changed) -> None:
        """Search while one types."""
        self.look(event.value)

    def look(self, words: str) -> None:
        """Show what the words find, the best one picked."""
        self.found = find(words, person=self._person, most=_MOST)
        listed = self.query_one(OptionList)
        listed.set_options([Option(Content(one.name)) for one in self.found])
        if self.found:
            listed.highlighted = 0
        else:
            listed.add_option(Option("Nothing has that word; fewer find more.", disabled=True))
            self.query_one("#page", Static).update("")

    @on(OptionList.OptionHighlighted)
    def turn_to(self) -> None:
        """Show what there is to know of the one that is picked."""
        if (metric := self.picked) is not None:
            self.query_one("#page", Static).update(_page(metric))
            self.query_one("#about").scroll_home(animate=False)

    @on(Input.Submitted)
    @on(OptionList.OptionSelected)
    def taken(self) -> None:
        """Close with the words of the one that is picked."""
        if (metric := self.picked) is not None:
            self.dismiss(metric.name)

    def action_pick(self, by: int) -> None:
        """Move in the list without leaving the field."""
        if self.found:
            listed = self.query_one(OptionList)
            listed.highlighted = ((listed.highlighted or 0) + by) % len(self.found)

    def action_turn(self, direction: int) -> None:
        """Read on about the one picked without leaving the field."""
        page = self.query_one("#about")
        page.scroll_relative(y=direction * max(1, page.size.height - 2), animate=False)

    def action_leave_it(self) -> None:
        """Close without a change."""
        self.dismiss(None)


def _page(metric: Metric) -> Content:
    said = about(metric)
    parts: list[str | tuple[str, str]] = [(said.name, "bold"), "\n", (said.field, "$text-accent")]
    for label, text in said.lines:
        parts += ["\n\n", (f"{label}: ", "$foreground-muted"), text]
    return Content.assemble(*parts)
