"""A window for the wording of a key result: says how it reads, and proposes others."""

from collections.abc import Callable
from datetime import datetime
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Label
from textual.widgets.text_area import Selection

from coach.interview.phrasing import day
from coach.interview.question import Question, Topic
from coach.model.draft import Draft
from coach.tui.dialogs.asking import Asking
from coach.tui.dialogs.gaps import (
    gaps,
    index_of,
    next_gap,
    place_of,
    previous_gap,
    with_gaps,
)
from coach.tui.faults import sentence_for
from coach.tui.widgets.answer import Answer
from coach.tui.widgets.choices import Choices
from coach.tui.widgets.reading_line import ReadingLine

_QUESTION = Question(
    Topic.KEY_RESULT, text="How will you see that it happened?", why="", example=""
)
_KEYS = "enter keeps it · tab to the next gap or the proposals · esc leaves it"


class Rewording(Asking):
    """Asks for a wording, with a look at how it reads and at what could stand there instead."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "go(1)", "next gap", priority=True),
        Binding("shift+tab", "go(-1)", "previous gap", priority=True),
    ]

    class Proposed(Message):
        """Measurable sentences that could stand in its place."""

        def __init__(self, sentences: tuple[str, ...]) -> None:
            super().__init__()
            self.sentences = sentences

    def __init__(
        self,
        title: str,
        text: str,
        ageing: Callable[[str], None],
        *,
        draft: Draft,
        clock: Callable[[], datetime],
    ) -> None:
        """Ask for a wording to begin with the one there is; `ageing` keeps what is half typed."""
        super().__init__(title, text, ageing)
        self._draft = draft
        self._clock = clock
        self._proposed: tuple[str, ...] = ()
        self.looked_up = False
        """Whether it is known what can be proposed."""

    def compose(self) -> ComposeResult:
        """The field, how it reads, and what could stand there instead."""
        with Vertical(classes="window"):
            yield Label(self._title, markup=False, classes="title")
            yield Answer(self._text, id="text")
            yield ReadingLine(clock=self._clock)
            yield Label("Or begin with one of these:", markup=False, classes="proposals hidden")
            yield Choices(())
            yield Label(_KEYS, markup=False, classes="hint")

    def on_mount(self) -> None:
        """See how it reads, and what could be proposed."""
        self._look(self._text)
        self._propose()

    @work(thread=True, group="proposing", exit_on_error=False)
    def _propose(self) -> None:
        # It may bring the pipeline with it, so it is imported where nobody waits for it.
        from coach.rewriting.review import review

        person, cycle = self._draft.person, self._draft.cycle
        try:
            said = review(
                self._text,
                cycle=cycle,
                today=self._clock().date(),
                field=person.field or person.role,
            )
        except Exception as error:  # the person words it alone, then
            self.post_message(ReadingLine.Seen(self._text, sentence_for(error)))
            return
        last = {"deadline": day(cycle.last)}
        self.post_message(
            self.Proposed(
                tuple(one.filled({**with_gaps(one.slots), **last}) for one in said.rewrites)
            )
        )

    @on(Proposed)
    def proposed(self, event: Proposed) -> None:
        """Show the proposals under the field."""
        self._proposed, self.looked_up = event.sentences, True
        self.query_one(Choices).offered = event.sentences
        self.query_one(".proposals").set_class(not event.sentences, "hidden")

    @on(Choices.Chosen)
    def begin_with(self, event: Choices.Chosen) -> None:
        """Put a proposal into the field, ready for its first number."""
        event.stop()
        field = self.query_one(Answer)
        field.fill(self._proposed[event.number - 1])
        field.focus()
        self._select(next_gap(field.text, 0))

    def action_go(self, way: int) -> None:
        """Go to the next gap or the one before; without gaps, between field and proposals."""
        field = self.query_one(Answer)
        if not field.has_focus:
            field.focus()
        elif gaps(field.text):
            text = field.text
            start, end = sorted(index_of(text, place) for place in field.selection)
            self._select(next_gap(text, end) if way > 0 else previous_gap(text, start))
        elif self._proposed:
            proposals = self.query_one(Choices)
            proposals.highlighted = proposals.highlighted or 0
            proposals.focus()

    def _select(self, gap: tuple[int, int] | None) -> None:
        if gap is not None:
            field = self.query_one(Answer)
            start, end = gap
            field.selection = Selection(place_of(field.text, start), place_of(field.text, end))

    @on(Answer.Paused)
    def _paused(self, event: Answer.Paused) -> None:
        event.stop()
        self._look(event.text)

    def _look(self, text: str) -> None:
        line = self.query_one(ReadingLine)
        if left := len(gaps(text)):
            line.update(f"{left} gap{'s' if left > 1 else ''} to fill in: tab goes there")
        else:
            line.look(text, _QUESTION, self._draft)

    @on(ReadingLine.Seen)
    def seen(self, event: ReadingLine.Seen) -> None:
        """Show how it reads, if it still stands in the field."""
        event.stop()
        field = self.query_one(Answer)
        if event.text == field.text:
            field.marks = event.marks
            self.query_one(ReadingLine).update(event.line)
        elif field.text:
            self._look(field.text)

    def give(self, text: str) -> None:
        """Close once the gaps are filled."""
        if gaps(text):
            self.query_one(ReadingLine).update(
                "A gap is open: fill it in, or take it out if you don't know it yet"
            )
            self._select(next_gap(self.query_one(Answer).text, 0))
        else:
            super().give(text)
