"""The first line of a screen: where one is, and when it was saved."""

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

_APP = "okr-coach"


class TopLine(Widget):
    """Shows parts on the left, the most dispensable first, and a note on the right."""

    DEFAULT_CSS = """
    TopLine {
        height: 1;
        padding: 0 1;
        background: $panel;
        color: $foreground;
    }
    """

    parts: reactive[tuple[str, ...]] = reactive(())
    note: reactive[str] = reactive("")

    def __init__(self, parts: tuple[str, ...] = (), note: str = "") -> None:
        super().__init__()
        self.set_reactive(TopLine.parts, parts)
        self.set_reactive(TopLine.note, note)

    def render(self) -> Content:
        """Fit what there is room for on one line."""
        width = self.content_size.width
        for left in self._shorter_and_shorter():
            gap = width - Content(left).cell_length - Content(self.note).cell_length
            if gap >= 2 or (gap >= 0 and not self.note):
                break
        else:
            return Content(self.note)
        shown = left.removeprefix(_APP)
        return Content.assemble(
            (_APP if left.startswith(_APP) else "", "bold $text-primary"),
            shown,
            " " * gap,
            (self.note, "$foreground-muted"),
        )

    def _shorter_and_shorter(self) -> list[str]:
        shown = [" · ".join(self.parts[start:]) for start in range(len(self.parts))]
        return [f"{_APP}   {shown[0]}" if shown else _APP, *shown]
