"""A time may be told without a date: half a year, a season, the end of the cycle."""

from datetime import date

import pytest

from coach.model.cycle import parse_cycle
from coach.reading.reader import read

CYCLE, TODAY = parse_cycle("2027Q1"), date(2027, 1, 11)


@pytest.mark.parametrize(
    ("text", "said", "day"),
    [
        ("Raise the score by 12% within half a year", "within half a year", "2027-07-11"),
        ("Get 40% of members onto it in 2 months", "in 2 months", "2027-03-11"),
        ("In autumn, open the second kitchen", "In autumn", None),
        ("From autumn, plan the collections with the board", "From autumn", None),
        (
            "Raise membership by 25% in the first 4 months of the club year",
            "in the first 4 months of the club year",
            None,
        ),
        ("Pass 90% in the term's first six weeks", "in the term's first six weeks", None),
        ("Lift 90 kg when the cycle ends", "when the cycle ends", "2027-03-31"),
    ],
)
def test_a_time_told_without_a_date_is_one_as_well(text: str, said: str, day: str | None) -> None:
    found = read(text, cycle=CYCLE, today=TODAY).deadline
    assert found is not None
    assert found.text == said
    assert (found.day and found.day.isoformat()) == day


def test_when_a_value_was_noted_is_no_deadline() -> None:
    reading = read("Deviation below 2.5 (3.1 as of Jan)", cycle=CYCLE, today=TODAY)
    assert reading.deadline is None
    assert reading.baseline is not None


def test_the_first_week_of_each_newcomer_is_no_deadline() -> None:
    assert read("95% of newcomers bake a loaf in their first week", cycle=CYCLE).deadline is None
