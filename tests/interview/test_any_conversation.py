"""Whatever people say, in whatever order, the conversation goes on, loses nothing and can end."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.interview.agenda import next_question, questions_left
from coach.interview.outline import outline
from coach.model.draft import Draft
from coach.storage.store import Store
from tests.interview.drafts import empty
from tests.interview.talk import say

SAYINGS = (
    "We help small shops sell online.",
    "nurse",
    "new shops sell sooner",
    "Launch the portal",
    "Churn from 6% to 3% by 31 March",
    "Publish 12 articles",
    "Improve satisfaction",
    "they make their first sale earlier",
    "median days to first sale",
    "from 9 days to 5",
    "12",
    "about 40 %, I think",
    "twice as many",
    "I don't know, ask finance",
    "no",
    "yes",
    "1",
    "2",
    "3, nobody",
    "7",
    "skip",
    "back",
    "back 3",
    "why?",
    "example",
    "this is a commitment",
    "guardrail",
    "keep it, because we must",
    "- one\n- Call ten shops\n- Pass the audit",
    "",
    "?",
    "[bold]{x}[/]",
    "客户满意度",
    "/add objective Shops stay",
    "/add key result NPS of 45",
    "/edit 1.1 Days to first sale from 9 to 5",
    "/delete 1.1",
    "/delete 1",
    "/copy 1",
    "/move 1.2 up",
    "/name 1 Home",
    "/undo",
)


def check(draft: Draft) -> None:
    question = next_question(draft)
    assert question is None or question.text.endswith("?")
    assert (question is None) == draft.agreed
    assert questions_left(draft) >= 0
    outline(draft)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SAYINGS), max_size=25))
def test_every_series_of_answers_is_kept_and_can_be_brought_to_an_end(sayings: list[str]):
    draft = empty()
    for place, saying in enumerate(sayings, 1):
        turn = say(draft, saying)
        draft = turn.draft
        check(draft)
        assert len(draft.transcript) == place
        assert not any(remark.endswith("?") for remark in turn.remarks)
    with TemporaryDirectory() as home:
        Store(Path(home)).save(draft)
        assert Store(Path(home)).load(draft.id) == draft
    for _ in range(60):
        if next_question(draft) is None:
            break
        draft = say(draft, "skip").draft
    assert next_question(draft) is None


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=8))
def test_any_text_at_all_is_borne(texts: list[str]):
    draft = empty()
    for text in texts:
        draft = say(draft, text).draft
        check(draft)
