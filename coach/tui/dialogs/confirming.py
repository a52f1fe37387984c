"""A small window that asks before something is taken away."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Label


class Confirming(ModalScreen[bool]):
    """Gives back whether the person said yes; the safe answer has the focus."""

    CSS_PATH = "dialogs.tcss"
    AUTO_FOCUS = "#no"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "say(True)", "yes"),
        Binding("n,escape", "say(False)", "no"),
        Binding("left,up", "app.focus_previous", show=False),
        Binding("right,down", "app.focus_next", show=False),
    ]

    def __init__(self, question: str, *, about: str, yes: str, no: str) -> None:
        super().__init__()
        self._question = question
        self._about = about
        self._yes = yes
        self._no = no

    def compose(self) -> ComposeResult:
        """The question, what it is about, and the two answers."""
        with Vertical(classes="window"):
            yield Label(self._question, markup=False, classes="title")
            yield Label(self._about, markup=False, classes="about")
            with Horizontal(classes="answers"):
                yield Button(f"{self._no} (n)", id="no", compact=True)
                yield Button(f"{self._yes} (y)", id="yes", compact=True)

    @on(Button.Pressed)
    def answered(self, event: Button.Pressed) -> None:
        """Close with the answer that was pressed."""
        self.dismiss(event.button.id == "yes")

    def action_say(self, yes: bool) -> None:
        """Close with the answer that was typed."""
        self.dismiss(yes)
