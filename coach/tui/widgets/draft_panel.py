"""The draft as it grows: every part of it a line that can be picked and worked on."""

from enum import StrEnum
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Spacing
from textual.message import Message
from textual.reactive import reactive
from textual.visual import Padding, Visual
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from coach.interview.outline import Line, LineKind
from coach.interview.phrasing import clip


class Wish(StrEnum):
    """What a person may want to do with a line of the draft."""

    EDIT = "edit"
    ADD = "add"
    ADD_OBJECTIVE = "add-objective"
    NAME = "name"
    DUPLICATE = "duplicate"
    DELETE = "delete"
    UP = "up"
    DOWN = "down"
    UNDO = "undo"
    REDO = "redo"
    CARD = "card"
    RESULT = "result"
    INITIATIVE = "initiative"
    COMMITMENT = "commitment"
    GUARDRAIL = "guardrail"
    LET_GO = "let go"


_MOST = 300
"""Characters of a line that are shown; editing brings all of it."""
_NOTHING_YET = ("Your OKR grows here as you answer.",)


class DraftPanel(OptionList):
    """Shows the lines of the draft and says what the person wants done; changes nothing itself."""

    DEFAULT_CSS = """
    DraftPanel {
        height: 1fr;
        border: none;
        padding: 0 1;
        background: transparent;
        scrollbar-size-vertical: 1;
        &:focus { border: none; background-tint: transparent; }
        & > .option-list--option-highlighted { background: transparent; }
        &:focus > .option-list--option-highlighted {
            color: $foreground;
            background: $primary 30%;
            text-style: none;
        }
        & > .option-list--option-disabled { color: $foreground-muted; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "edit"),
        Binding("a", "want('add')", "add"),
        Binding("o", "want('add-objective')", "new objective", show=False),
        Binding("n", "want('name')", "name"),
        Binding("d", "want('duplicate')", "copy"),
        Binding("k", "want('card')", "cards"),
        Binding("delete,backspace", "want('delete')", "delete"),
        Binding("alt+up", "want('up')", "up", show=False),
        Binding("alt+down", "want('down')", "down", show=False),
        Binding("u", "want('undo')", "undo"),
        Binding("U", "want('redo')", "redo", show=False),
        Binding("r", "want('result')", "result", show=False),
        Binding("i", "want('initiative')", "initiative", show=False),
        Binding("c", "want('commitment')", "commitment", show=False),
        Binding("g", "want('guardrail')", "guardrail", show=False),
        Binding("l", "want('let go')", "let go", show=False),
    ]

    class Wanted(Message):
        """The person wants something done with a line, if one is picked."""

        def __init__(self, wish: Wish, line: Line | None) -> None:
            super().__init__()
            self.wish = wish
            self.line = line

    lines: reactive[tuple[Line, ...]] = reactive((), repaint=False, init=False)

    def __init__(
        self, lines: tuple[Line, ...], *, said_first: tuple[str, ...] = (), id: str | None = None
    ) -> None:
        """Show the lines, or what is to be said before there are any."""
        super().__init__(*_options(lines, said_first), id=id, markup=False, compact=True)
        self.set_reactive(DraftPanel.lines, lines)

    def watch_lines(self, before: tuple[Line, ...], lines: tuple[Line, ...]) -> None:
        """Show the lines, with the same one picked as before, or the one in its place."""
        at, scrolled = self.highlighted, self.scroll_offset.y
        self.set_options(_options(lines))
        if at is not None and at < len(before):
            same = (place for place, line in enumerate(lines) if line.id == before[at].id)
            self.highlighted = next(same, at)
        if self.has_focus and self.picked is None:
            self.action_first()
        self.scroll_to(y=scrolled, animate=False)

    @property
    def picked(self) -> Line | None:
        """The line the keys work on."""
        at = self.highlighted
        return None if at is None or self.options[at].disabled else self.lines[at]

    def on_focus(self) -> None:
        """Have a line picked as soon as the keys come here."""
        if self.picked is None:
            self.action_first()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click on a line means to edit it."""
        event.stop()
        self.action_want(Wish.EDIT)

    def action_want(self, wish: str) -> None:
        """Say what is wanted with the line that is picked."""
        self.post_message(self.Wanted(Wish(wish), self.picked))


_STYLES = {
    LineKind.MISSION: "$foreground-muted",
    LineKind.CONTRIBUTION: "$foreground-muted",
    LineKind.OBJECTIVE: "bold",
    LineKind.CARD: "$foreground-muted",
    LineKind.WAITING: "italic",
}
_LEADS = {
    LineKind.MISSION: "",
    LineKind.CONTRIBUTION: "└ ",
    LineKind.NEXT_STEP: "next  ",
    LineKind.CARD: "▫ ",
    LineKind.WAITING: "",
}


def _options(lines: tuple[Line, ...], said_first: tuple[str, ...] = ()) -> list[Option]:
    if not lines:
        said = "\n\n".join((*_NOTHING_YET, *said_first))
        return [Option(Content(said), disabled=True)]
    return [Option(_drawn(line), disabled=not line.id) for line in lines]


def _drawn(line: Line) -> Visual:
    lead = _LEADS.get(line.kind, f"{line.number}  ")
    parts = [
        Content.assemble(
            (lead, "$text-primary"),
            (f"{line.name}: " if line.name else "", "italic"),
            (clip(line.text, _MOST), _STYLES.get(line.kind, "")),
        )
    ]
    if line.marks:
        marks = (
            # No space between the two, so that a line never ends between them.
            Content.styled(f"{'●' if there else '○'}{label}", "" if there else "$foreground-muted")
            for label, there in line.marks
        )
        parts.append(Content(" ").join(marks))
    if line.note:
        parts.append(Content.styled(line.note, "italic $foreground-muted"))
    return Padding(Content("\n").join(parts), Spacing(0, 0, 0, 2 * line.depth))
