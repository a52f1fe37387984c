"""The last line of a screen: the keys that do something here, each to be pressed or clicked."""

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

Keys = tuple[tuple[str, str, str], ...]
"""Key as written, what it does, and the action a click runs."""


class KeyLine(Widget):
    """Shows the keys on one line; lighter than a footer of many widgets, which is built twice."""

    DEFAULT_CSS = """
    KeyLine {
        height: 1;
        padding: 0 1;
        background: $footer-background;
        color: $footer-foreground;
        text-wrap: nowrap;
        text-overflow: ellipsis;
    }
    """

    keys: reactive[Keys] = reactive(())

    def __init__(self, keys: Keys) -> None:
        super().__init__()
        self.set_reactive(KeyLine.keys, keys)

    def render(self) -> Content:
        """Write key and label of each, all of them the application's own words."""
        return Content.from_markup(
            "  ".join(
                f"[@click={action}][bold $footer-key-foreground]{key}[/] {label}[/]"
                for key, label, action in self.keys
            )
        )
