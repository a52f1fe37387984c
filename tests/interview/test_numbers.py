"""Where it is, where it should be, by when: numbers as people say them."""

from datetime import date

import pytest

from coach.interview.outline import next_steps
from coach.model.quantity import Direction, Provenance
from coach.model.value import replace
from tests.interview.drafts import (
    measured,
    to_do,
    with_key_results,
)
from tests.interview.talk import say, talk


def test_an_unknown_baseline_becomes_a_next_step_with_who_and_when():
    kr = replace(measured("k-1", "hours to first reply", 9, 4), baseline=None)
    draft = talk(with_key_results(kr), "I don't know, ask finance")
    (kr,) = draft.key_results()
    assert kr.baseline is not None
    assert kr.baseline.provenance is Provenance.UNKNOWN
    assert kr.baseline.quantity is None
    (step,) = next_steps(draft)
    assert (
        step
        == "finance finds out where the number of hours to first reply stands today by 22 January"
    )


def test_a_share_stays_a_share_on_its_way():
    kr = replace(
        measured("k-1", "share of pupils who take the hot meal", 9, 5),
        baseline=None,
        target=None,
        origin="Redo the menu",
    )
    (kr,) = talk(with_key_results(kr), "about 55% now, 70 would be great").key_results()
    assert kr.text == "Raise the share of pupils who take the hot meal from 55% to 70% by 31 March"


def test_a_key_result_whose_baseline_is_unknown_leaves_it_out_of_its_sentence():
    kr = replace(to_do(), metric="complaints about chairs", origin="Order chairs")
    (kr,) = talk(with_key_results(kr), "no idea", "2").key_results()
    assert kr.text == "Bring the number of complaints about chairs to 2 by 31 March"


def test_a_guess_is_kept_as_an_estimate():
    kr = replace(measured("k-1", "share of shops", 9, 4), baseline=None)
    (kr,) = talk(with_key_results(kr), "about 40 %, I think").key_results()
    assert kr.baseline is not None
    assert kr.baseline.provenance is Provenance.ESTIMATE
    assert kr.baseline.quantity is not None
    assert kr.baseline.quantity.value == 40


@pytest.mark.parametrize(
    "said", ["from 12 to 2", "12 to 2", "12 -> 2", "12 now, 2 then", "about 12, I think, to 2"]
)
def test_two_numbers_are_where_it_is_and_where_it_should_be(said: str):
    kr = replace(to_do(), metric="complaints about chairs", origin="Order chairs")
    (kr,) = talk(with_key_results(kr), said).key_results()
    assert kr.baseline is not None
    assert kr.target is not None
    assert kr.baseline.quantity is not None
    assert kr.target.quantity is not None
    assert (kr.baseline.quantity.value, kr.target.quantity.value) == (12, 2)
    assert kr.text == "Lower the number of complaints about chairs from 12 to 2 by 31 March"


@pytest.mark.parametrize(
    ("said", "finder"),
    [
        ("ask Jo", "Jo"),
        ("Jo from finance knows", "Jo from finance"),
        ("no idea, our admin could tell", "our admin"),
        ("I can look it up", "Mara"),
        ("not measured", "Mara"),
    ],
)
def test_whoever_can_find_a_number_is_noted_by_name(said: str, finder: str):
    kr = replace(measured("k-1", "hours to first reply", 9, 4), baseline=None)
    (kr,) = talk(with_key_results(kr), said).key_results()
    assert kr.baseline is not None
    assert (kr.baseline.provenance, kr.baseline.finder) == (Provenance.UNKNOWN, finder)


def test_a_number_that_turns_the_direction_is_said_aloud():
    kr = replace(to_do(), metric="tickets", origin="Write a page", direction=Direction.DOWN)
    turn = say(with_key_results(kr), "from 0 to 50")
    assert any("goes up" in remark for remark in turn.remarks)
    (kr,) = turn.draft.key_results()
    assert kr.direction is Direction.UP


def test_the_day_of_a_to_do_is_not_the_day_of_its_result():
    draft = talk(with_key_results(), "Train six drivers by 15 February", "fewer damaged pallets")
    (kr,) = draft.key_results()
    assert kr.deadline is not None
    assert kr.deadline.day == date(2027, 3, 31)


def test_a_number_said_before_the_doubt_is_a_number():
    draft = talk(with_key_results(to_do()), "they find the way", "repeat calls per week")
    (kr,) = talk(draft, "about 30, not sure").key_results()
    assert kr.baseline is not None
    assert kr.baseline.provenance is Provenance.ESTIMATE
    assert kr.target is None


@pytest.mark.parametrize("said", ["12", "about 12 a week, I think", "12 at the moment"])
def test_asked_from_where_to_where_a_number_alone_is_where_it_stands(said):
    draft = talk(with_key_results(to_do()), "they find the way", "repeat calls per week")
    turn = say(draft, said)
    assert turn.draft.key_result("k-1").baseline.quantity.value == 12
    assert any("where it stands today" in one for one in turn.remarks) or "moment" in said


@pytest.mark.parametrize("said", ["under 12", "12 by the end of March", "it should be 12"])
def test_asked_from_where_to_where_a_number_aimed_for_is_the_one_to_reach(said):
    draft = talk(with_key_results(to_do()), "they find the way", "repeat calls per week")
    turn = say(draft, said)
    assert turn.draft.key_result("k-1").target.quantity.value == 12
    assert "I take 12 as the number to reach." in turn.remarks
