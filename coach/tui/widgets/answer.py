"""The field a person types in."""

from collections.abc import Iterator
from typing import ClassVar

from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.reactive import reactive
from textual.timer import Timer
from textual.widgets import TextArea

Spans = tuple[tuple[int, int], ...]

_PAUSE = 0.25
_AGE = 1.0
"""Seconds; what is half typed survives to within two of them, and the disk takes its share."""


class Answer(TextArea):
    """Takes what is typed and says when it is given; knows nothing of the interview."""

    DEFAULT_CSS = """
    Answer {
        height: auto;
        max-height: 6;
        border: none;
        padding: 0;
        background: transparent;
        & .text-area--cursor-line { background: transparent; }
        &:focus { border: none; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "give", "answer", show=False),
        # Few terminals tell shift+enter from enter, so there are two more ways to a new line.
        Binding("shift+enter,alt+enter,ctrl+j", "new_line", "new line", show=False),
    ]

    class Holds(Message):
        """What stands in the field at a moment that matters."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Given(Holds):
        """The person pressed enter."""

    class Paused(Holds):
        """Typing has stopped for a moment: a good time to look at the text."""

    class Ageing(Holds):
        """The text has been changing for a while: time to put it somewhere safe."""

    marks: reactive[Spans] = reactive(())
    """Evidence to underline, as code points into the text."""

    def __init__(self, text: str = "", *, id: str | None = None, placeholder: str = "") -> None:
        super().__init__(text, id=id, placeholder=placeholder, compact=True)
        self._pause: Timer | None = None
        self._age: Timer | None = None

    def fill(self, text: str) -> None:
        """Put a text into the field, with the cursor at its end."""
        self.load_text(text)
        self.move_cursor(self.document.end)

    def action_give(self) -> None:
        """Say what was typed; whoever listens decides when the field is emptied."""
        self.post_message(self.Given(self.text))

    def action_new_line(self) -> None:
        """Break the line at the cursor."""
        self._replace_via_keyboard("\n", *self.selection)

    def on_text_area_changed(self) -> None:
        """Forget what was understood of the text before, and see when to look again."""
        self.marks = ()
        if self._pause is not None:
            self._pause.stop()
        self._pause = self.set_timer(_PAUSE, self._say_paused)
        if self._age is None:
            self._age = self.set_timer(_AGE, self._say_ageing)

    def _say_paused(self) -> None:
        self.post_message(self.Paused(self.text))

    def _say_ageing(self) -> None:
        self._age = None
        self.post_message(self.Ageing(self.text))

    async def _on_key(self, event: events.Key) -> None:
        # A priority binding would overtake the keys before it that still wait for this field.
        if event.key == "enter":
            event.prevent_default()
            event.stop()
            self.action_give()

    async def _on_paste(self, event: events.Paste) -> None:
        from coach.reading.cleaning import clean

        # TextArea's own handler would run as well, and insert what was not cleaned.
        event.prevent_default()
        event.stop()
        self._replace_via_keyboard(clean(event.text), *self.selection)

    def get_line(self, line_index: int) -> Text:
        """Give one line of the text, with its share of the evidence underlined."""
        line = super().get_line(line_index)
        if self.marks:
            for start, end in self._marks_in(line_index, len(line)):
                line.stylize("underline", start, end)
        return line

    def _marks_in(self, line_index: int, length: int) -> Iterator[tuple[int, int]]:
        before = sum(len(line) + 1 for line in self.document.lines[:line_index])
        for start, end in self.marks:
            if start < before + length and end > before:
                yield max(0, start - before), min(length, end - before)

    def watch_marks(self) -> None:
        """Draw the lines again: TextArea keeps drawn lines, and knows nothing of marks."""
        self._line_cache.clear()
        self.refresh()
