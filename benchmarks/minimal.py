"""The least a Textual app of so many widgets does, to compare a first frame with."""

import sys

from textual.app import App, ComposeResult
from textual.widgets import Static

MARK = "nothing but widgets"


class Minimal(App[None]):
    """So many lines of text."""

    def __init__(self, widgets: int) -> None:
        super().__init__()
        self._widgets = widgets

    def compose(self) -> ComposeResult:
        """The mark first, then the others."""
        yield Static(MARK)
        for number in range(1, self._widgets):
            yield Static(f"line {number}")


if __name__ == "__main__":
    Minimal(int(sys.argv[1])).run()
