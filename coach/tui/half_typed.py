"""What stands half typed on a screen: kept safe, and looked at while it grows."""

from textual import on, work
from textual.screen import Screen

from coach.interview.agenda import next_question
from coach.tui.desk import Desk
from coach.tui.faults import sentence_for
from coach.tui.messages import NotKept
from coach.tui.widgets.answer import Answer
from coach.tui.widgets.notice import Notice
from coach.tui.widgets.reading_line import ReadingLine

NOT_SO = " · f7 if not so"
"""What stands behind a reading that a person may object to."""


class TypingScreen(Screen[None]):
    """A screen with a field in which a question is answered."""

    def __init__(self, desk: Desk, *, classes: str) -> None:
        super().__init__(classes=classes)
        self._desk = desk
        self._question = next_question(desk.draft)
        self._pending: str | None = None
        self._half_command = ""

    @on(Answer.Ageing)
    def typing_ageing(self) -> None:
        """Put half-typed text on disk."""
        if self._pending is None:
            self._keep(self._half_typed(), self._desk.begun)

    def _command_ageing(self, command: str) -> None:
        if command != self._half_command:
            self._half_command = command
            self.typing_ageing()

    def _half_typed(self) -> str:
        # What is half written in a dialog comes back as the command a person could type.
        field = self.query_one(Answer)
        return "\n".join(part for part in (field.text, self._half_command) if part)

    @work(thread=True, group="keeping", exit_on_error=False)
    def _keep(self, text: str, begun: int) -> None:
        try:
            self._desk.keep_typing(self._question, text, begun=begun)
        except Exception as error:
            self.post_message(NotKept(sentence_for(error)))

    def keep_now(self) -> None:
        """Put what is half typed on disk before the screen goes.

        Raises:
            StorageError: when it cannot be kept.
        """
        if self._pending is None:
            self._desk.keep_typing(self._question, self._half_typed(), begun=self._desk.begun)

    @on(NotKept)
    def not_kept(self, event: NotKept) -> None:
        """Say so at once: there is still time to mend it."""
        self.query_one(Notice).text = event.sentence

    @on(Answer.Paused)
    def typing_paused(self, event: Answer.Paused) -> None:
        """See what is understood so far."""
        self.query_one(ReadingLine).look(event.text, self._question, self._desk.draft)

    @on(ReadingLine.Seen)
    def seen(self, event: ReadingLine.Seen) -> None:
        """Show what was understood and what it rests on, if it still stands in the field."""
        field = self.query_one(Answer)
        if event.text == field.text:
            field.marks = event.marks
            # The key beside it says otherwise, and only where something was read into the words.
            self.query_one(ReadingLine).update(event.line and event.line + NOT_SO)
        elif field.text:
            self.typing_paused(Answer.Paused(field.text))
