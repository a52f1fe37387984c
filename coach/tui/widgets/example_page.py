"""One example as a page to read: from the mission down to the work."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
from textual.widgets import Static

from coach.interview.examples import ExampleLine, Part

_STYLES = {
    Part.WHOSE: "$text-accent",
    Part.MISSION: "$foreground-muted",
    Part.CONTRIBUTION: "$foreground-muted",
    Part.OBJECTIVE: "bold",
    Part.FOUND_IN: "italic $foreground-muted",
}
_LEADS = {
    Part.CONTRIBUTION: "└ ",
    Part.KEY_RESULT: "▪ ",
    Part.FOUND_IN: "  found in: ",
    Part.INITIATIVE: "  · ",
    Part.GUARDRAIL: "guardrail: ",
    Part.COMMITMENT: "commitment: ",
}
_APART = frozenset({Part.MISSION, Part.OBJECTIVE, Part.KEY_RESULT, Part.GUARDRAIL, Part.COMMITMENT})
"""What has an empty line above it."""


class Laid(Visual):
    """Lines under each other; what a line wraps to stands under its text, not under its mark."""

    def __init__(self, lines: Sequence[ExampleLine]) -> None:
        self._lines = lines

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """Draw one line after the other."""
        strips: list[Strip] = []
        for line in self._lines:
            if line.part in _APART:
                strips.append(Strip.blank(width, style.rich_style))
            lead, room = _lead_and_room(line, width)
            shown = Content.styled(lead, "$text-primary")
            text = Content.styled(line.text, _STYLES.get(line.part, ""))
            for strip in text.render_strips(room, None, style, options):
                beside = shown.render_strips(len(lead), 1, style, options) if lead else []
                joined = Strip.join([*beside, strip])
                strips.append(joined.extend_cell_length(width, style.rich_style))
                shown = Content(" " * len(lead))
        return strips if height is None else strips[:height]

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """Take all the width there is."""
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Count the wrapped lines and the empty ones."""
        return sum(
            Content(line.text).get_height(rules, _lead_and_room(line, width)[1])
            + (line.part in _APART)
            for line in self._lines
        )


class ExamplePage(VerticalScroll, can_focus=False):
    """Shows the lines of one example, from the top."""

    DEFAULT_CSS = """
    ExamplePage {
        scrollbar-size-vertical: 1;
        & > Static { width: 1fr; height: auto; }
    }
    """

    def compose(self) -> ComposeResult:
        """One part for the whole page, since all of it changes together."""
        yield Static(markup=False)

    def show(self, lines: Sequence[ExampleLine]) -> None:
        """Put another example on the page."""
        self.query_one(Static).update(Laid(lines))
        self.scroll_home(animate=False)


def _lead_and_room(line: ExampleLine, width: int) -> tuple[str, int]:
    lead = _LEADS.get(line.part, "")
    return lead, max(1, width - len(lead))
