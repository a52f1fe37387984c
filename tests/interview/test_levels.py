"""A level to hold is offered as a guardrail, and stays a key result where the person says so."""

from datetime import UTC, datetime

import pytest

from coach.interview.agenda import next_question
from coach.interview.question import Topic
from coach.interview.turn import take
from coach.model.draft import Draft
from tests.interview.drafts import with_key_results

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
LEVEL = "Keep the error rate below 2 %"


def after(*answers: str) -> Draft:
    """The draft once a level was given as a key result, and these answers after it."""
    draft = with_key_results()
    for text in (LEVEL, *answers):
        draft = take(draft, next_question(draft), text, now=NOW).draft
    return draft


def test_a_level_is_asked_about_before_its_numbers() -> None:
    question = next_question(after())
    assert question is not None
    assert question.topic is Topic.LEVEL
    assert question.text.endswith("better than today?")


@pytest.mark.parametrize("said", ["1", "a guardrail", "this is a guardrail"])
def test_it_becomes_a_guardrail_when_the_person_says_so(said: str) -> None:
    draft = after(said)
    assert [one.text for one in draft.guardrails] == [LEVEL]
    assert not list(draft.key_results())


@pytest.mark.parametrize("said", ["skip", "I don't know", "no, it is what I want to reach"])
def test_it_stays_a_key_result_otherwise_and_is_not_asked_about_again(said: str) -> None:
    draft = after(said)
    assert [kr.text for kr in draft.key_results()] == [LEVEL]
    question = next_question(draft)
    assert question is not None
    assert question.topic is not Topic.LEVEL


def test_what_should_be_better_takes_its_place() -> None:
    (kr,) = after("Lower the error rate from 5 % to 2 %").key_results()
    assert kr.text == "Lower the error rate from 5 % to 2 %"
    assert kr.baseline is not None


def test_a_result_that_moves_is_not_asked_about() -> None:
    draft = with_key_results()
    draft = take(draft, next_question(draft), "Error rate from 5 % to 2 %", now=NOW).draft
    question = next_question(draft)
    assert question is not None
    assert question.topic is not Topic.LEVEL
