"""A sentence about something that did not go as wished."""

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget


class Notice(Widget):
    """Shows a sentence until it is taken back; takes no room without one."""

    DEFAULT_CSS = """
    Notice {
        height: auto;
        padding: 0 1;
        color: $text-warning;
        display: none;
        &.shown { display: block; }
    }
    """

    text: reactive[str] = reactive("", layout=True)

    def render(self) -> Content:
        """Give the sentence as it is; it may quote the person."""
        return Content(self.text)

    def watch_text(self, text: str) -> None:
        """Make room, or give it back."""
        self.set_class(bool(text), "shown")
