"""What was asked and said, from the first question to the one that is open."""

from itertools import pairwise

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.css.styles import RulesMap
from textual.reactive import reactive
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
from textual.widgets import Static

from coach.model.value import Value

_GUTTER = 7
"""Columns for the name of the speaker."""


COACH = "coach"
YOU = "you"


class Said(Value, frozen=True):
    """One thing said by one of the two."""

    speaker: str
    text: str
    open: bool = False
    """Whether it waits: a question for its answer, an answer for what comes of it."""


_LABEL_STYLES = {COACH: "$text-primary", YOU: "$text-accent"}
_TEXT_STYLES = {
    (COACH, False): "",
    (COACH, True): "bold",
    (YOU, False): "$foreground-muted",
    (YOU, True): "$foreground-muted italic",
}


class Dialogue(Visual):
    """Utterances under each other, each with its speaker in a column of its own."""

    def __init__(self, utterances: tuple[Said, ...]) -> None:
        self._utterances = utterances

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """Wrap every utterance beside the name of who said it."""
        strips: list[Strip] = []
        speaker = ""
        for said in self._utterances:
            if speaker and said.speaker != speaker:
                strips.append(Strip.blank(width, style.rich_style))
            label = "" if said.speaker == speaker else said.speaker
            speaker = said.speaker
            shown = Content.styled(f"{label:<{_GUTTER}}", _LABEL_STYLES[speaker])
            text = Content.styled(said.text, _TEXT_STYLES[speaker, said.open])
            room = max(1, width - _GUTTER)
            for line in text.render_strips(room, None, style, options):
                (beside,) = shown.render_strips(_GUTTER, 1, style, options)
                strips.append(Strip.join([beside.extend_cell_length(_GUTTER), line]))
                shown = Content(" " * _GUTTER)
        return strips if height is None else strips[:height]

    def top_of(self, place: int, width: int) -> int:
        """Tell how many lines stand above an utterance."""
        above = Dialogue(self._utterances[: place + 1]).get_height(RulesMap(), width)
        text = Content(self._utterances[place].text)
        return above - text.get_height(RulesMap(), max(1, width - _GUTTER))

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """Take all the width there is."""
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Count the wrapped lines and the gaps between speakers."""
        speakers = [said.speaker for said in self._utterances]
        gaps = sum(one != other for one, other in pairwise(speakers))
        room = max(1, width - _GUTTER)
        return gaps + sum(Content(said.text).get_height(rules, room) for said in self._utterances)


class Conversation(VerticalScroll, can_focus=False):
    """Shows the utterances and stays at the latest; the past and the present are drawn apart.

    The past only ever grows, so a long conversation is not wrapped again at every remark. A click
    leaves the focus where one types.
    """

    DEFAULT_CSS = """
    Conversation {
        padding: 0 1;
        scrollbar-size-vertical: 1;
        & > Static { width: 1fr; height: auto; }
        & > #present { margin-top: 1; }
        & > .empty { display: none; }
    }
    """

    past: reactive[tuple[Said, ...]] = reactive((), repaint=False, init=False)
    present: reactive[tuple[Said, ...]] = reactive((), repaint=False, init=False)

    def __init__(self, past: tuple[Said, ...], present: tuple[Said, ...]) -> None:
        super().__init__()
        self.set_reactive(Conversation.past, past)
        self.set_reactive(Conversation.present, present)

    def compose(self) -> ComposeResult:
        """Make the two parts as they are at first, so that the first frame is laid out once."""
        for id, said in (("past", self.past), ("present", self.present)):
            yield Static(Dialogue(said), id=id, markup=False, classes="" if said else "empty")

    def on_mount(self) -> None:
        """Follow the conversation as it grows, until the person scrolls up."""
        self.anchor()

    def watch_past(self, past: tuple[Said, ...]) -> None:
        """Draw what was said before."""
        self._show("#past", past)

    def watch_present(self, present: tuple[Said, ...]) -> None:
        """Draw the open question with what surrounds it, and go there."""
        self._show("#present", present)
        self.anchor()

    def go_to(self, place: int) -> None:
        """Bring one thing said in the past to the top, where it stays until more is said."""
        if place < len(self.past):
            past = self.query_one("#past", Static)
            top = Dialogue(self.past).top_of(place, past.size.width)
            self.anchor(False)
            self.scroll_to(y=past.virtual_region.y + top, animate=False)

    def _show(self, part: str, said: tuple[Said, ...]) -> None:
        if self.is_mounted:
            static = self.query_one(part, Static)
            static.set_class(not said, "empty")
            static.update(Dialogue(said))
