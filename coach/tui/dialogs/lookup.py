"""A window to look something up in: a field above, what it finds below, and a page beside it."""

from typing import ClassVar, Generic, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input, Label, OptionList, Static
from textual.widgets.option_list import Option

Item = TypeVar("Item")
Result = TypeVar("Result")


class LookUp(ModalScreen[Result | None], Generic[Item, Result]):
    """Gives back what was taken, or None; what is looked up is for those who inherit to say."""

    CSS_PATH = "lookup.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012 (so in Textual)
    AUTO_FOCUS = "#words"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave_it", "leave"),
        Binding("up", "pick(-1)", "up", priority=True),
        Binding("down", "pick(1)", "down", priority=True),
        Binding("pageup", "turn(-1)", "page up", priority=True),
        Binding("pagedown", "turn(1)", "page down", priority=True),
    ]
    HEADING: ClassVar[str]
    EXAMPLE: ClassVar[str]
    """What may be typed, shown in the empty field."""
    KEYS: ClassVar[str]
    NOTHING: ClassVar[str] = "Nothing has that word; fewer find more."

    def __init__(self, words: str = "") -> None:
        """Begin with some words, which typing replaces."""
        super().__init__()
        self._words = words
        self.found: tuple[Item, ...] = ()
        """What the list shows now."""

    def search(self, words: str) -> tuple[Item, ...]:
        """Find what the words are about, the best first."""
        raise NotImplementedError

    def row(self, item: Item) -> Content:
        """Draw one thing found, as it stands in the list."""
        raise NotImplementedError

    def page(self, item: Item) -> Content:
        """Draw what there is to know of it."""
        raise NotImplementedError

    def result(self, item: Item) -> Result:
        """What the window gives back when it is taken."""
        raise NotImplementedError

    def blank_page(self) -> Widget:
        """Make the place where a page shows."""
        return VerticalScroll(Static(id="page", markup=False), id="about", can_focus=False)

    def turn_page(self, item: Item | None) -> None:
        """Show the page of the one that is picked, or none."""
        self.query_one("#page", Static).update("" if item is None else self.page(item))

    def compose(self) -> ComposeResult:
        """A field to search in, the list, and what there is to know of the one picked."""
        with Vertical(id="lookup"):
            yield Label(self.HEADING, classes="title")
            yield Input(self._words, placeholder=self.EXAMPLE, id="words")
            with Horizontal(id="browse"):
                yield OptionList(id="found", markup=False, compact=True)
                yield self.blank_page()
            yield Label(self.KEYS, classes="hint")

    def on_mount(self) -> None:
        """Begin with what the words find, or with everything."""
        self.look(self._words)

    @property
    def picked(self) -> Item | None:
        """What the keys work on."""
        at = self.query_one(OptionList).highlighted
        return None if at is None or at >= len(self.found) else self.found[at]

    @on(Input.Changed, "#words")
    def words_changed(self, event: Input.Changed) -> None:
        """Search while one types."""
        self.look(event.value)

    def look(self, words: str) -> None:
        """Show what the words find, the best one picked."""
        self.found = self.search(words)
        listed = self.query_one(OptionList)
        listed.set_options([Option(self.row(one)) for one in self.found])
        if self.found:
            listed.highlighted = 0
        else:
            listed.add_option(Option(self.NOTHING, disabled=True))
            self.turn_page(None)

    @on(OptionList.OptionHighlighted)
    def turn_to(self) -> None:
        """Show what there is to know of the one that is picked."""
        if (item := self.picked) is not None:
            self.turn_page(item)
            self.query_one("#about").scroll_home(animate=False)

    @on(Input.Submitted)
    @on(OptionList.OptionSelected)
    def taken(self) -> None:
        """Close with the one that is picked."""
        if (item := self.picked) is not None:
            self.dismiss(self.result(item))

    def action_pick(self, by: int) -> None:
        """Move in the list without leaving the field."""
        if self.found:
            listed = self.query_one(OptionList)
            listed.highlighted = ((listed.highlighted or 0) + by) % len(self.found)

    def action_turn(self, direction: int) -> None:
        """Read on in the page without leaving the field."""
        page = self.query_one("#about")
        page.scroll_relative(y=direction * max(1, page.size.height - 2), animate=False)

    def action_leave_it(self) -> None:
        """Close without a change."""
        self.dismiss(None)
