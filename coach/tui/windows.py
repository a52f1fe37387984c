"""The windows of the interview screen; what is chosen there is said like any other answer."""

from collections import deque

from textual import on, work

from coach.tui import showing
from coach.tui.desk import Desk
from coach.tui.editing import command_for
from coach.tui.half_typed import NOT_SO, TypingScreen
from coach.tui.widgets.answer import Answer
from coach.tui.widgets.conversation import Conversation
from coach.tui.widgets.draft_panel import DraftPanel
from coach.tui.widgets.notice import Notice
from coach.tui.widgets.reading_line import ReadingLine


class WindowsScreen(TypingScreen):
    """A screen whose windows hand on words, one after the other."""

    def __init__(self, desk: Desk, *, classes: str) -> None:
        super().__init__(desk, classes=classes)
        self._commands: deque[str] = deque()

    def _say(self, text: str, *, typed: bool = False) -> None:
        raise NotImplementedError

    @on(DraftPanel.Wanted)
    @work(group="editing", exclusive=True)
    async def work_wanted(self, event: DraftPanel.Wanted) -> None:
        """Work on a line of the draft, by the command a person could have typed."""
        command = await command_for(
            self.app, event.wish, event.line, self._command_ageing, self._desk
        )
        if command is not None:
            self._half_command = ""
            self._commands.append(command)
            self._say_next_command()
        else:
            self._command_ageing("")

    @work(group="editing", exclusive=True)
    async def action_object(self) -> None:
        """Say what is wrong about how a sentence was read."""
        from coach.tui.objecting import objected

        says = str(self.query_one(ReadingLine).content).removesuffix(NOT_SO)
        typed = self.query_one(Answer).text
        self.query_one(Notice).text = await objected(self.app, self._desk, typed, says)

    @work(group="editing", exclusive=True)
    async def action_examples(self) -> None:
        """Browse examples, and start from one by the command a person could have typed."""
        from coach.tui.dialogs.examples import Examples

        command = await self.app.push_screen_wait(Examples(self._desk.draft))
        if command is not None:
            self._commands.append(command)
            self._say_next_command()

    @work(group="editing", exclusive=True)
    async def action_find(self, words: str = "") -> None:
        """Find a measure; its words answer the question, or go into the field to be finished."""
        from coach.interview.finding_measures import asks_for_a_measure, person_in, words_for
        from coach.tui.dialogs.finding import Finding

        draft, question = self._desk.draft, self._question
        window = Finding(words or words_for(draft, question), person=person_in(draft))
        name = await self.app.push_screen_wait(window)
        if name is not None and asks_for_a_measure(question) and question == self._question:
            self._commands.append(name)
            self._say_next_command()
        elif name is not None:
            field = self.query_one(Answer)
            field.insert(f" {name}" if field.text and not field.text[-1].isspace() else name)

    @work(group="editing", exclusive=True)
    async def action_look_back(self) -> None:
        """Find again what was said, and go there in the conversation."""
        from coach.tui.dialogs.looking_back import LookingBack

        said = self._desk.draft.transcript
        place = await self.app.push_screen_wait(LookingBack(said))
        if place is not None:
            self.query_one(Conversation).go_to(len(showing.past(said[:place])))

    def _say_next_command(self) -> None:
        # Words given in a dialog wait for their turn; those in the field stay where they are.
        if self._commands and self._pending is None:
            self._say(self._commands.popleft())
