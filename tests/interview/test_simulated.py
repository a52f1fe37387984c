"""A thousand people, half of them difficult: none gets stuck, none is asked twice alike.

Run in full with `--hypothesis-profile=thousand`; the suite holds a few dozen conversations.
"""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from coach.interview.agenda import next_question, questions_left
from coach.interview.intent import Intent
from coach.interview.intents import wish
from coach.interview.outline import outline
from coach.interview.question import Question, Topic
from coach.model.draft import Draft
from coach.reading.cleaning import clean
from coach.storage.store import Store
from tests.interview.drafts import empty
from tests.interview.talk import say

FITTING = {
    Topic.LIST: ("- call ten shops\n- fewer sick days\n- Report due Friday\n- new chairs?",),
    Topic.SORTED: ("done", "2 result", "that is fine"),
    Topic.MISSION: ("We help small shops sell online.", "I don't know it", "1", "2"),
    Topic.PURPOSE: ("my team", "the night shift"),
    Topic.PERSON: ("Mara, onboarding manager, manager Jo", "nurse", "I'm a cook"),
    Topic.TOUCHES: ("1", "the part with new shops"),
    Topic.CONTRIBUTION: ("new shops sell sooner", "nobody waits at night"),
    Topic.OBJECTIVE: ("1", "New shops feel at home from day one"),
    Topic.KEY_RESULT: (
        "Launch the checklist",
        "Churn from 6% to 3% by 31 March",
        "Improve satisfaction",
        "Publish 12 articles",
        "- Call ten shops\n- Pass the audit\n- NPS of 45",
        "no, that's all",
    ),
    Topic.CHANGE: ("they sell sooner", "fewer of them give up", "this is a commitment"),
    Topic.MEASURE: ("median days to first sale", "sick days", "no idea"),
    Topic.BORROW: ("1", "2", "calls per night"),
    Topic.LEVEL: ("4 hours", "at most 5"),
    Topic.NUMBERS: ("from 9 days to 5", "about 40 %, I think", "don't know, ask finance", "12"),
    Topic.BASELINE: ("12", "no idea", "about 20"),
    Topic.TARGET: ("5", "twice as many", "8 by the end of March"),
    Topic.EVIDENCE: ("a letter from the auditor", "skip"),
    Topic.ENOUGH: ("they do it and tell nobody", "nothing"),
    Topic.NEED: ("1", "nobody would"),
    Topic.CONFIDENCE: ("6", "5, 7, 3", "rather not"),
    Topic.RHYTHM: ("every 3 weeks, with Jo", "every 2 weeks"),
    Topic.STEP: ("ask for last quarter's number",),
    Topic.CARD: ("by rushing it; we watch complaints", "skip", "4"),
    Topic.READ_BACK: ("no", "yes", "it is fine"),
}
ANYTHING = (
    *"? [bold]{x}[/] 客户满意度 yes no skip back 7 1 2 -1 why? example help".split(),
    "what is a baseline?",
    "I don't understand the question",
    "back 3",
    "keep it, because we must",
    "this is a guardrail",
    "twice as many, from 12 to 20 by end of March",
    "same as before",
    "who are you",
    "",
    "\x1b[31mred\x07",
    "word " * 400,
)
COMMANDS = (
    "/undo",
    "/redo",
    "/show",
    "/history",
    "/list",
    "/add objective Shops stay",
    "/add key result NPS of 45",
    "/edit 1.1 Days to first sale from 9 to 5",
    "/delete 1.1",
    "/delete 1",
    "/move 1.2 up",
    "/name 1 Home",
    "/enough they tell nobody",
    "/confidence 4",
    "/rhythm every 4 weeks",
    "/step call Jo",
    "/place 1 commitment",
    "/example 3",
    "/example 5 whole",
    "/search shops",
    "/trace 1.1",
    "/source 1.1 the help desk",
    "/counter 1.1",
    "/control 1.2 4",
    "/find answer tickets",
    "/company Shops online: 200 shops sell online",
    "/nonsense 12",
)
MAY_REPEAT = frozenset({Topic.SORTED, Topic.KEY_RESULT, Topic.READ_BACK, Topic.MISSION})
"""They stay until the person says that is all; a door opens beside the first."""
MOST_SKIPS = 90
SHOWING = frozenset({"/show", "/history", "/search shops", "/trace 1.1"})
"""They show the person's own words, which may be a question."""
FOR_OTHERS = re.compile(r"[0-9]\. ")
"""Questions worth taking to one's manager are no questions of the coach."""


def is_answer(text: str) -> bool:
    """Whether words are meant as an answer, and no question or wish about the talk itself."""
    text = clean(text).strip()
    if text.startswith(("/", "what is")):
        return False
    return wish(text).intent not in (
        Intent.WHY,
        Intent.EXAMPLE,
        Intent.HELP,
        Intent.EMPTY,
        Intent.BACK,
        Intent.FORTH,
        Intent.COMMAND,
        Intent.KEEP,  # asks for the reason
    )


class Conversation(RuleBasedStateMachine):
    """One person talking to the coach, well or badly, in a process that may end at any time."""

    @initialize()
    def begins(self) -> None:
        self.folder = TemporaryDirectory()
        self.draft = empty()
        self.said: list[str] = []

    def says(self, text: str) -> None:
        before = next_question(self.draft)
        turn = say(self.draft, text)
        self.draft = turn.draft
        self.said.append(text)
        after = next_question(self.draft)
        asks = [one for one in turn.remarks if one.endswith("?") and not FOR_OTHERS.match(one)]
        assert not asks or text in SHOWING, asks
        if is_answer(text) and before is not None and after is not None:
            self.asked_otherwise(before, after)

    def asked_otherwise(self, before: Question, after: Question) -> None:
        same = (before.key, before.text, before.before) == (after.key, after.text, after.before)
        assert not same or before.topic in MAY_REPEAT, (before.text, self.said[-1])

    @rule(choice=st.integers(0, 99))
    def answers_what_is_asked(self, choice: int) -> None:
        question = next_question(self.draft)
        if question is not None:
            fitting = FITTING[question.topic]
            self.says(fitting[choice % len(fitting)])

    @rule(choice=st.integers(0, 99))
    def goes_on_in_good_faith(self, choice: int) -> None:
        self.answers_what_is_asked(choice)
        self.answers_what_is_asked(choice + 1)

    @rule(text=st.sampled_from(ANYTHING) | st.text(max_size=30))
    def says_something_else(self, text: str) -> None:
        self.says(text)

    @rule(text=st.sampled_from(COMMANDS))
    def edits(self, text: str) -> None:
        self.says(text)

    @rule()
    def is_killed_and_resumes(self) -> None:
        saved = self.saved()
        assert next_question(saved) == next_question(self.draft)
        self.draft = saved

    def saved(self) -> Draft:
        Store(Path(self.folder.name)).save(self.draft)
        again = Store(Path(self.folder.name)).load(self.draft.id)
        assert again == self.draft
        return again

    @invariant()
    def a_question_is_put_until_all_is_agreed(self) -> None:
        if not hasattr(self, "draft"):
            return
        question = next_question(self.draft)
        assert question is None or question.text.endswith("?")
        assert question is None or len(question.before) <= 3
        if question is None:
            # Whoever skips the read-back keeps a draft and has not said yes.
            assert self.draft.agreed or Topic.READ_BACK in self.draft.memory.settled
        elif self.draft.agreed:
            assert question.topic in (Topic.LIST, Topic.SORTED)
        assert questions_left(self.draft) >= 0
        outline(self.draft)

    @invariant()
    def nothing_said_is_lost(self) -> None:
        if hasattr(self, "draft"):
            assert len(self.draft.transcript) == len(self.said)

    def teardown(self) -> None:
        if not hasattr(self, "draft"):
            return
        for _ in range(MOST_SKIPS):
            if next_question(self.draft) is None:
                break
            self.draft = say(self.draft, "skip").draft
        assert next_question(self.draft) is None
        self.saved()
        self.folder.cleanup()


TestConversation = Conversation.TestCase
TestConversation.settings = settings(
    max_examples=settings.default.max_examples if settings.default.max_examples > 100 else 25,
    stateful_step_count=30,
    deadline=None,
)
