"""The mission is kept as it was given, proposed again, or given anew."""

from coach.interview.question import Topic
from coach.model.person import ParentLevel
from tests.interview.drafts import (
    empty,
)
from tests.interview.talk import asked, talk


def test_a_mission_is_kept_and_its_phrases_are_offered():
    draft = talk(empty(), "We help small shops sell online.\n\nWe love coffee.", "skip")
    mission = draft.parent(ParentLevel.MISSION)
    assert mission is not None
    assert mission.text.startswith("We help small shops")
    assert "help small shops sell online" in asked(draft).options


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
