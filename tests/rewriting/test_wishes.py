"""A wish is completed where it names its measure, and asked about where nothing fits it."""

import pytest

from coach.model.verdict import Kind
from coach.reading.reader import read
from coach.rewriting.rewrite import rewrites_for


def proposed(text: str, kind: Kind = Kind.VAGUE) -> list[str]:
    return [one.metric for one in rewrites_for(read(text), kind)]


@pytest.mark.parametrize(
    ("wish", "measure"),
    [
        ("Improve customer satisfaction", "customer satisfaction"),
        ("Fewer misunderstandings with the depot", "misunderstandings with the depot"),
        ("Reduce waste in the kitchen", "waste"),
    ],
)
def test_a_wish_that_names_its_measure_is_completed_by_it_alone(wish: str, measure: str) -> None:
    assert proposed(wish) == [measure]


@pytest.mark.parametrize("wish", ["More trust between shifts", "A calmer start to the day"])
def test_where_nothing_fits_a_wish_nothing_is_guessed(wish: str) -> None:
    assert proposed(wish) == []


def test_what_gets_better_is_named_as_it_is_today() -> None:
    found = proposed("Better handovers between shifts")
    assert found
    assert not any("better" in metric for metric in found)


def test_faster_work_is_no_less_of_it() -> None:
    assert "repairs for tenants" not in proposed("Faster repairs for tenants")


def test_people_hired_are_named_once() -> None:
    first, *_ = proposed("Hire 3 engineers", Kind.OUTPUT)
    assert first == "share of the engineers still here after a year"


def test_no_two_proposals_measure_the_same_in_other_words() -> None:
    used = [one for one in proposed("Launch the portal", Kind.ACTIVITY) if "people who use" in one]
    assert len(used) == 1
