"""Whoever does not understand a question hears what it is for, and is asked in other words."""

import pytest

from coach.interview.question import Topic
from coach.model.draft import Draft
from tests.interview.drafts import empty, measured, to_do, with_key_results
from tests.interview.talk import asked, say, talk

SOUND = tuple(measured(f"k-{n}", what, 9, 5) for n, what in enumerate(("sick days", "lost keys")))


@pytest.mark.parametrize("count", [0, 1, 2])
@pytest.mark.parametrize("said", ["no clue what you mean", "I don't understand"])
def test_no_key_result_is_given_up_because_of_a_question_nobody_understands(
    count: int, said: str
) -> None:
    draft = with_key_results(*SOUND[:count]).remembering(asked={"o-1/key-result": count})
    once = say(draft, said)
    twice = say(once.draft, said)
    questions = [asked(one) for one in (draft, once.draft, twice.draft)]
    assert {one.topic for one in questions} == {Topic.KEY_RESULT}
    assert len({one.text for one in questions}) == 3
    assert any(remark.startswith("For example") for remark in once.remarks)


@pytest.mark.parametrize(
    "draft", [empty(), with_key_results(to_do())], ids=["the mission", "what changes"]
)
def test_what_is_lost_on_somebody_twice_is_left_open(draft: Draft) -> None:
    question = asked(draft)
    again = asked(talk(draft, "I don't understand"))
    assert again.topic is question.topic
    assert again.text != question.text
    assert asked(talk(draft, "I don't understand", "I don't understand")).topic != question.topic
