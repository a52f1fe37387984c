"""A name in front of a sentence says whose line it is, and is no part of what it promises."""

import pytest

from coach.reading.facts import Opening
from coach.reading.label import label
from coach.reading.reader import read


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Legal: review the lease", "review the lease"),
        ("Front Office: Answer the mail of two weeks", "Answer the mail of two weeks"),
        ("Bar & Kitchen: Serve 40% of guests by eight", "Serve 40% of guests by eight"),
    ],
)
def test_the_name_of_a_person_or_a_team_is_read_past(text: str, rest: str) -> None:
    assert text[label(text) :] == rest


@pytest.mark.parametrize(
    "text",
    [
        "Churn: reduce to 3%",
        "Complaints: lift 5%",
        "Rollbacks: max 1 per month",
        "Dropped calls: fewer than 10",
        "Q3/Q4: raise the basket",
        "March: open the second shop",
        "review: open",
        "",
    ],
)
def test_a_measure_or_a_time_in_front_of_its_value_stays(text: str) -> None:
    assert label(text) == 0


def test_places_still_count_from_the_first_letter_typed() -> None:
    reading = read("Legal: review the lease")
    assert reading.opening is Opening.IMPERATIVE
    assert reading.head_object is not None
    assert reading.text[reading.head_object.start :] == "the lease"
