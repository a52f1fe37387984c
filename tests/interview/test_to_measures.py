"""To-dos become measures, and stay as initiatives."""

from datetime import date

import pytest

from coach.interview.question import Topic
from coach.model.quantity import Direction
from coach.model.value import replace
from coach.model.verdict import Kind
from tests.interview.drafts import (
    introduced,
    measured,
    to_do,
    with_key_results,
)
from tests.interview.talk import asked, talk


def test_a_to_do_becomes_a_measure_and_stays_as_an_initiative():
    draft = talk(
        with_key_results(to_do()),
        "they make their first sale earlier",
        "median days to first sale",
        "from 9 days to 5",
    )
    (kr,) = draft.key_results()
    assert kr.text == "Lower the median days to first sale from 9 days to 5 by 31 March"
    assert kr.verdict is not None
    assert kr.verdict.kind is Kind.OUTCOME
    assert kr.direction is Direction.DOWN
    (initiative,) = draft.initiatives
    assert (initiative.text, initiative.serves) == ("Launch the onboarding checklist", kr.id)


def test_a_measured_answer_takes_the_place_of_the_to_do_at_once():
    draft = talk(with_key_results(to_do()), "median days to first sale go from 9 to 5 by 1 March")
    (kr,) = draft.key_results()
    assert kr.metric
    assert kr.baseline is not None
    assert kr.target is not None
    assert kr.deadline is not None
    assert kr.deadline.day == date(2027, 3, 1)
    assert [one.text for one in draft.initiatives] == ["Launch the onboarding checklist"]


def test_a_measure_said_more_exactly_takes_the_place_of_the_first():
    kr = replace(measured("k-1", "pages", 9, 5), baseline=None, target=None, origin="Fix retries")
    (kr,) = talk(with_key_results(kr), "pages per week", "12 -> 3").key_results()
    assert kr.text == "Lower the number of pages per week from 12 to 3 by 31 March"


@pytest.mark.parametrize(
    ("change", "metric"),
    [("we stop charging people twice", ""), ("charges per month", "charges per month")],
)
def test_what_ends_or_is_counted_is_no_more_work(change: str, metric: str):
    draft = talk(with_key_results(to_do()), change)
    (kr,) = draft.key_results()
    assert kr.metric == metric
    assert change not in {one.text.lower() for one in draft.initiatives}


@pytest.mark.parametrize(
    ("said", "metric"),
    [
        ("how many people write in", "number of people that write in"),
        ("how long it takes to close", "time it takes to close"),
        ("lift stops per month", "lift stops per month"),
        ("escalations, I'd say", "escalations"),
        ("we count the number of reopened tickets", "number of reopened tickets"),
        ("fewer angry calls", "angry calls"),
        ("pressure sores", "pressure sores"),
    ],
)
def test_what_a_person_would_count_becomes_the_measure(said: str, metric: str):
    (kr,) = talk(with_key_results(replace(to_do(), change="it gets calmer")), said).key_results()
    assert kr.metric == metric


@pytest.mark.parametrize(
    "said", ["less", "5 now, 1", "1", "the phone rings less", "run more tests"]
)
def test_what_cannot_be_counted_is_asked_about_again_in_other_words(said: str):
    draft = with_key_results(replace(to_do(), change="it gets calmer"))
    question = asked(draft)
    again = asked(talk(draft, said))
    assert (again.topic, again.about) == (Topic.MEASURE, question.about)
    assert again.text != question.text


@pytest.mark.parametrize("wish", ["Overtime", "Reduce overtime in the laundry"])
def test_a_wish_is_written_anew_once_its_numbers_are_known(wish: str):
    draft = talk(with_key_results(), wish)
    assert asked(draft).topic is Topic.NUMBERS
    (kr,) = talk(draft, "from 40 hours to 25").key_results()
    assert kr.text.startswith("Lower overtime")
    assert "from 40 hours to 25 by 31 March" in kr.text
    assert not talk(draft, "from 40 hours to 25").initiatives


def test_what_somebody_offers_in_doubt_is_kept_without_the_doubt():
    draft = talk(replace(introduced(), contribution=""), "I don't know, maybe owners feel safe")
    assert draft.contribution == "owners feel safe"


@pytest.mark.parametrize(
    "said",
    ["minutes to find a file", "yearly spend on packaging", "deals lost without us noticing"],
)
def test_what_can_be_counted_is_heard_in_the_words_people_have_for_it(said: str) -> None:
    draft = talk(with_key_results(to_do()), "they sell sooner", said)
    assert next(draft.key_results()).metric == said


def test_whoever_says_the_same_again_is_believed() -> None:
    draft = talk(with_key_results(to_do()), "they sell sooner", "double orders", "double orders")
    assert next(draft.key_results()).metric == "double orders"


@pytest.mark.parametrize("said", ["we find old files quicker", "we pay less for the same stuff"])
def test_what_we_do_better_afterwards_is_a_change_and_no_more_work(said: str) -> None:
    draft = talk(with_key_results(to_do()), said)
    assert next(draft.key_results()).change == said
    assert [one.text for one in draft.initiatives] == []
