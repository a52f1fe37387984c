"""The mission is kept as it was given, proposed again, or given anew."""

import pytest

from coach.interview.question import Topic
from coach.model.person import ParentLevel
from tests.interview.drafts import (
    empty,
)
from tests.interview.talk import asked, say, talk

TWO_THEMES = "We help small shops sell online. We teach their staff to answer calls."


def test_a_mission_is_kept_and_its_phrases_are_offered():
    draft = talk(empty(), f"{TWO_THEMES}\n\nWe love coffee.", "skip")
    mission = draft.parent(ParentLevel.MISSION)
    assert mission is not None
    assert mission.text.startswith("We help small shops")
    assert asked(draft).topic is Topic.TOUCHES
    assert "help small shops sell online" in asked(draft).options


def test_of_a_single_theme_there_is_nothing_to_choose():
    draft = talk(empty(), "We help small shops sell online.", "support agent")
    assert asked(draft).topic is Topic.CONTRIBUTION
    assert asked(draft).before == ("You touch this: “help small shops sell online”.",)


def test_a_mission_given_before_is_taken_again_with_an_empty_answer():
    draft = empty().remembering(known_mission="We bake bread.")
    assert asked(draft).proposal == "We bake bread."
    mission = talk(draft, "").parent(ParentLevel.MISSION)
    assert mission is not None
    assert mission.text == "We bake bread."


def test_a_mission_that_no_longer_holds_is_asked_for_anew():
    draft = talk(empty().remembering(known_mission="We bake bread."), "no")
    question = asked(draft)
    assert question.topic is Topic.MISSION
    assert not question.proposal


def test_whoever_says_at_once_what_goes_better_is_not_asked_for_it_again() -> None:
    draft = talk(empty(), TWO_THEMES, "support agent")
    turn = say(draft, "shops get answers sooner")
    assert turn.draft.contribution == "shops get answers sooner"
    assert asked(turn.draft).topic is Topic.OBJECTIVE


@pytest.mark.parametrize("said", ["1", "support", "I answer their calls", "my team pays invoices"])
def test_what_one_works_on_is_not_yet_what_goes_better_by_it(said: str) -> None:
    draft = talk(empty(), TWO_THEMES, "support agent", said)
    assert not draft.contribution
    assert asked(draft).topic is Topic.CONTRIBUTION
