"""The interview on the whole screen: the conversation, the draft beside it, the answer below."""

from collections.abc import Iterable
from typing import ClassVar

from textual import events, on, work
from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.reactive import reactive

from coach.interview.agenda import next_question, questions_left
from coach.interview.ask_list import DOORS
from coach.interview.honesty import to_be_said
from coach.interview.outline import outline
from coach.interview.question import Topic
from coach.model.draft import Draft
from coach.storage.errors import StorageError
from coach.tui import palette, showing
from coach.tui.desk import Desk
from coach.tui.faults import sentence_for
from coach.tui.keys import AT_DRAFT, AT_LIST, HELP, OF_LIST, TALKING
from coach.tui.messages import NotTaken, Taken
from coach.tui.widgets.answer import Answer
from coach.tui.widgets.choices import Choices
from coach.tui.widgets.conversation import Conversation
from coach.tui.widgets.draft_panel import DraftPanel
from coach.tui.widgets.key_line import KeyLine
from coach.tui.widgets.notice import Notice
from coach.tui.widgets.reading_line import ReadingLine
from coach.tui.widgets.top_line import TopLine
from coach.tui.windows import WindowsScreen

_FIND = "/find"
_BROWSE = frozenset({"/example", "/examples"})
"""What opens the window with the examples, rather than a list in the conversation."""


class InterviewScreen(WindowsScreen):
    """Shows the draft and the coach's next question; the desk does what takes time."""

    CSS_PATH = "interview.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012 (so in Textual)
    AUTO_FOCUS = "#answer"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", f"say('{HELP}')", "help", priority=True),
        Binding("f2", "say('show me an example')", "example", priority=True),
        Binding("f3", "say('why do you ask?')", "why", priority=True),
        Binding("f4", "say('skip')", "skip", priority=True),
        Binding("f5", "say('back')", "back", priority=True),
        Binding("f6", "change_sides", "your OKR", priority=True),
        Binding("f7", "object", "not so", priority=True),
        Binding("f8", "examples", "examples", priority=True),
        Binding("ctrl+f", "look_back", "look back", priority=True, show=False),
        Binding("ctrl+up", "scroll_talk(-1)", show=False),
        Binding("ctrl+down", "scroll_talk(1)", show=False),
    ]

    draft: reactive[Draft | None] = reactive(None, repaint=False, init=False)

    def __init__(self, desk: Desk) -> None:
        # What most windows are; styling everything a second time would delay the first frame.
        super().__init__(desk, classes="-wide")
        self.set_reactive(InterviewScreen.draft, desk.draft)
        self._hint = ""
        self._retyped = ""

    def compose(self) -> ComposeResult:
        """Lay the parts out as they are at first, so that the first frame is drawn only once."""
        draft, question = self._desk.draft, self._question
        yield TopLine(self._whereabouts(draft), self._saved(draft))
        with Horizontal(id="middle"):
            with Vertical(id="talk"):
                yield Conversation(
                    showing.past(draft.transcript),
                    showing.present(question, "", None, agreed=draft.agreed),
                )
                yield Choices(showing.options(question))
            yield DraftPanel(outline(draft), said_first=to_be_said(draft), id="draft")
        yield Notice()
        yield Answer(id="answer", placeholder=showing.placeholder(question))
        yield ReadingLine(clock=self._desk.now)
        yield KeyLine(TALKING)

    def on_mount(self) -> None:
        """Go on where the half-typed text was left."""
        try:
            typed = self._desk.typed(self._question)
        except StorageError as error:
            self.query_one(Notice).text = str(error)
            return
        if typed:
            self.query_one(Answer).fill(typed)

    def on_descendant_focus(self) -> None:
        """Show the keys of the side one is on."""
        self._show_keys()

    def _show_keys(self) -> None:
        at_draft = self.query_one(DraftPanel).has_focus
        sorting = self._question is not None and self._question.topic is Topic.SORTED
        keys = (OF_LIST, AT_LIST) if sorting else (TALKING, AT_DRAFT)
        self.query_one(KeyLine).keys = keys[at_draft]

    def on_key(self, event: events.Key) -> None:
        """Let one type on after a tab or a click away from the field."""
        if event.is_printable and event.character and self.query_one(Choices).has_focus:
            field = self.query_one(Answer)
            field.focus()
            field.insert(event.character)

    def on_unmount(self) -> None:
        """Let others have the draft."""
        self._desk.put_away()

    # What is shown ---------------------------------------------------------------------------

    def watch_draft(self, draft: Draft) -> None:
        """Hand everything that follows from the draft down to the parts."""
        self._question = question = next_question(draft)
        top = self.query_one(TopLine)
        top.parts = self._whereabouts(draft)
        top.note = self._saved(draft)
        self.query_one(Conversation).past = showing.past(draft.transcript)
        self.query_one(Choices).offered = showing.options(question)
        self.query_one(DraftPanel).lines = outline(draft)
        self.query_one(Answer).placeholder = showing.placeholder(question)
        self._show_keys()
        self._show_present()

    def _whereabouts(self, draft: Draft) -> tuple[str, ...]:
        return showing.whereabouts(draft, questions_left(draft))

    def _saved(self, draft: Draft) -> str:
        return showing.saved(draft, today=self._desk.now().date())

    def _show_present(self) -> None:
        self.query_one(Conversation).present = showing.present(
            self._question, self._hint, self._pending, agreed=self._desk.draft.agreed
        )

    # What is said ----------------------------------------------------------------------------

    @on(Answer.Given)
    def answer_typed(self, event: Answer.Given) -> None:
        """Take what was typed, unless the last answer is still being taken in."""
        if self._pending is None:
            self.query_one(Answer).fill("")
            asked, _, words = event.text.strip().partition(" ")
            if self._asks_for_examples(event.text.strip()):
                self.action_examples()
            elif asked == _FIND and not words.strip().isdecimal():
                self.action_find(words.strip())
            else:
                self._say(event.text, typed=True)

    def _asks_for_examples(self, text: str) -> bool:
        offered = self._question.options if self._question else ()
        return text in _BROWSE or (offered == DOORS and text in ("2", DOORS[1]))

    @on(Choices.Chosen)
    def option_chosen(self, event: Choices.Chosen) -> None:
        """Answer with the number, which leaves alone what is half typed."""
        self.query_one(Answer).focus()
        if self._asks_for_examples(str(event.number)):
            self.action_examples()
        else:
            self._say(str(event.number))

    def action_want(self, wish: str) -> None:
        """Work on the line that is picked in the draft."""
        self.query_one(DraftPanel).action_want(wish)

    def action_say(self, words: str) -> None:
        """Say what a key stands for."""
        self._say(words)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """At the draft, offer the keys for its lines rather than those for the question."""
        at_draft = self.query_one(DraftPanel).has_focus if self.is_mounted else False
        return action != "say" or parameters == (HELP,) or not at_draft

    def _say(self, text: str, *, typed: bool = False) -> None:
        if self._pending is None:
            self._pending = text
            self._desk.begin()
            self.query_one(Notice).text = ""
            self._show_present()
            self._take(text, typed)

    @work(thread=True, group="taking", exit_on_error=False)
    def _take(self, text: str, typed: bool) -> None:
        try:
            turn = self._desk.answer(self._question, text, typed=typed)
        except Exception as error:  # whatever it is, the person gets their words back
            self.post_message(NotTaken(sentence_for(error), text if typed else ""))
        else:
            self.post_message(Taken(text, turn))

    @on(Taken)
    def taken(self, event: Taken) -> None:
        """Show where it leads."""
        turn, self._pending = event.turn, None
        self._hint = showing.KEYS if event.said == HELP else ""
        self.draft = turn.draft
        self._show_present()
        field = self.query_one(Answer)
        if (words := turn.retype or turn.begin) and field.text in ("", self._retyped):
            self._retyped = words
            field.fill(words)
        elif field.text or event.said.startswith("/"):
            # It was typed meanwhile, so it belongs to the question that is open now.
            self._keep(self._half_typed(), self._desk.begun)
        self._say_next_command()

    @on(NotTaken)
    def not_taken(self, event: NotTaken) -> None:
        """Say what went wrong, with the words back where they were typed."""
        self._pending = None
        self.query_one(Notice).text = event.sentence
        field = self.query_one(Answer)
        if event.typed:
            field.fill("\n".join(part for part in (event.typed, field.text) if part))
        self._show_present()

    # Moving about ----------------------------------------------------------------------------

    def action_change_sides(self) -> None:
        """Go from the conversation to the draft or back; in a narrow window one hides the other."""
        to_draft = not self.query_one(DraftPanel).has_focus
        self.set_class(to_draft, "-at-draft")
        self.query_one(DraftPanel if to_draft else Answer).focus()

    def action_scroll_talk(self, direction: int) -> None:
        """Look back in the conversation without leaving the field."""
        talk = self.query_one(Conversation)
        talk.scroll_relative(y=direction * max(1, talk.size.height - 2), animate=False)

    def commands(self) -> Iterable[SystemCommand]:
        """List what can be said and done here, for the palette."""
        want = self.query_one(DraftPanel).action_want
        return palette.commands(
            self._say,
            want,
            self.action_change_sides,
            self.action_object,
            self.action_examples,
            self.action_find,
            self.action_look_back,
        )
