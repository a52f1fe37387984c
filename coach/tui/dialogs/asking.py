"""A small window that asks for a line of text."""

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label

from coach.tui.widgets.answer import Answer


class Asking(ModalScreen[str | None]):
    """Gives back the text, or None when the person thinks better of it."""

    CSS_PATH = "dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave_it", "leave it as it is")]

    def __init__(self, title: str, text: str, ageing: Callable[[str], None]) -> None:
        """Ask for a text to begin with the one there is; `ageing` keeps what is half typed."""
        super().__init__()
        self._title = title
        self._text = text
        self._ageing = ageing

    def compose(self) -> ComposeResult:
        """A title, the field, and the two keys that matter."""
        with Vertical(classes="window"):
            yield Label(self._title, markup=False, classes="title")
            yield Answer(self._text, id="text")
            yield Label("enter keeps it · esc leaves it as it is", markup=False, classes="hint")

    def on_mount(self) -> None:
        """Start where one would go on writing."""
        field = self.query_one(Answer)
        field.move_cursor(field.document.end)
        field.focus()

    @on(Answer.Ageing)
    def keep_half_typed(self, event: Answer.Ageing) -> None:
        """Have it put somewhere safe, unless nothing was changed."""
        event.stop()
        self._ageing(event.text if event.text != self._text else "")

    @on(Answer.Given)
    def keep(self, event: Answer.Given) -> None:
        """Take the text; an empty one changes nothing."""
        event.stop()
        self.give(event.text.strip())

    def give(self, text: str) -> None:
        """Close with what was written, or with nothing where nothing was changed."""
        self.dismiss(text if text and text != self._text else None)

    def action_leave_it(self) -> None:
        """Close without a change."""
        self.dismiss(None)
