"""What is asked next depends on what is there: five drafts, and the question each deserves."""

from coach.interview.agenda import next_question
from coach.interview.question import Topic
from coach.model.draft import Memory
from coach.model.value import replace
from tests.interview.drafts import (
    empty,
    introduced,
    measured,
    to_do,
    with_key_results,
    with_the_set_asked,
)


def test_an_empty_draft_is_asked_for_the_mission():
    question = next_question(empty())
    assert question is not None
    assert question.topic is Topic.MISSION


def test_somebody_who_does_not_know_the_mission_is_asked_who_would_notice():
    draft = replace(empty(), memory=Memory(settled=("mission",)))
    question = next_question(draft)
    assert question is not None
    assert question.topic is Topic.PURPOSE
    assert "notice" in question.text


def test_a_to_do_is_met_with_the_question_of_the_rule_that_caught_it():
    question = next_question(with_key_results(to_do()))
    assert question is not None
    assert (question.topic, question.about) == (Topic.CHANGE, "k-1")
    assert question.text == (
        "Suppose the onboarding checklist is out. What would be different, and for whom?"
    )


def test_a_measure_without_numbers_is_asked_where_it_is_and_where_it_should_be():
    measure_only = replace(to_do(), metric="median days to first sale")
    question = next_question(with_key_results(measure_only))
    assert question is not None
    assert (question.topic, question.about) == (Topic.NUMBERS, "k-1")
    assert "31 March" in question.text
    assert "median days to first sale" in " ".join((*question.before, question.text))


def test_three_sound_key_results_are_put_to_the_test_of_being_enough_and_needed_and_read_back():
    draft = with_key_results(
        measured("k-1", "median days to first sale", 9, 5),
        measured("k-2", "questions per new shop", 6, 3),
        measured("k-3", "shops that give up in week one", 8, 2),
    )
    first = next_question(draft)
    assert first is not None
    assert first.topic is Topic.ENOUGH
    draft = with_the_set_asked(draft)
    question = next_question(draft)
    assert question is not None
    assert question.topic is Topic.NEED
    need = (*draft.memory.settled, "o-1/need")
    last = next_question(draft.remembering(settled=need))
    assert last is not None
    assert last.topic is Topic.READ_BACK
    assert next_question(replace(draft.remembering(settled=need), agreed=True)) is None


def test_pasted_lines_wait_and_one_is_chosen_to_begin_with():
    lines = ("Launch the checklist", "Call ten shops", "Faster first sale")
    draft = with_key_results(memory=Memory(waiting=lines))
    question = next_question(draft)
    assert question is not None
    assert question.topic is Topic.KEY_RESULT
    assert question.options == lines


def test_an_introduced_person_is_asked_for_an_objective_in_their_own_words():
    question = next_question(introduced())
    assert question is not None
    assert question.topic is Topic.OBJECTIVE
    assert any("shops in your region" in option for option in question.options) or any(
        "shops in my region" in option for option in question.options
    )
