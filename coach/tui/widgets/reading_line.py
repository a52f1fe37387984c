"""The line under the answer: what is understood of it while it is being typed."""

from collections.abc import Callable
from datetime import datetime

from textual import on, work
from textual.message import Message
from textual.widgets import Static

from coach.interview.question import Question
from coach.model.draft import Draft
from coach.tui.faults import sentence_for
from coach.tui.widgets.answer import Spans


class ReadingLine(Static):
    """Shows one short understanding; looks at one text at a time, as the first may take long."""

    DEFAULT_CSS = """
    ReadingLine {
        height: 1;
        padding: 0 2;
        color: $foreground-muted;
        text-wrap: nowrap;
        text-overflow: ellipsis;
    }
    """

    class Seen(Message):
        """A text has been looked at; `marks` are the words the understanding rests on."""

        def __init__(self, text: str, line: str, marks: Spans = ()) -> None:
            super().__init__()
            self.text = text
            self.line = line
            self.marks = marks

    def __init__(self, *, clock: Callable[[], datetime]) -> None:
        super().__init__(id="reading", markup=False)
        self._clock = clock
        self._looking = False

    def look(self, text: str, question: Question | None, draft: Draft) -> None:
        """Look at half-typed text, unless another look is still under way."""
        if not text.strip() or question is None:
            self.update("")
        elif not self._looking:
            self._looking = True
            self._glimpse(text, question, draft)

    @work(thread=True, group="glimpsing", exit_on_error=False)
    def _glimpse(self, text: str, question: Question, draft: Draft) -> None:
        # It may bring the pipeline with it, so it is imported where nobody waits for it.
        from coach.interview.glimpse import glimpse

        try:
            seen = glimpse(text, question, draft, today=self._clock().date())
        except Exception as error:  # the person types on, whatever it is
            self.post_message(self.Seen(text, sentence_for(error)))
        else:
            self.post_message(self.Seen(text, seen.line, seen.marks))

    @on(Seen)
    def looked(self) -> None:
        """Be ready for the next look; whoever listens knows whether the text has changed since."""
        self._looking = False
