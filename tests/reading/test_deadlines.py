"""The time by which is found and resolved; rates and service levels are neither."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.model.cycle import parse_cycle
from coach.reading.deadlines import deadline

CYCLE = parse_cycle("2027Q1")
TODAY = date(2026, 11, 22)

RESOLVED = {
    "by 31 March": ("31 March", date(2027, 3, 31)),
    "by March 31st, 2028": ("March 31st, 2028", date(2028, 3, 31)),
    "by the 5th of May": ("the 5th of May", date(2027, 5, 5)),
    "by 2027-04-05": ("2027-04-05", date(2027, 4, 5)),
    "by 13/04/2027": ("13/04/2027", date(2027, 4, 13)),
    "5 by end of March": ("end of March", date(2027, 3, 31)),
    "by the end of Q3": ("end of Q3", date(2027, 9, 30)),
    "by start of Q3": ("start of Q3", date(2027, 7, 1)),
    "by the end of the second quarter": ("end of the second quarter", date(2027, 6, 30)),
    "in H1": ("H1", date(2027, 6, 30)),
    "in Q4 2026": ("Q4 2026", date(2026, 12, 31)),
    "Q2: repaint the hall": ("Q2", date(2027, 6, 30)),
    "this quarter": ("this quarter", date(2027, 3, 31)),
    "next quarter": ("next quarter", date(2027, 3, 31)),
    "by the end of the cycle": ("end of the cycle", date(2027, 3, 31)),
    "EOQ": ("EOQ", date(2027, 3, 31)),
    "this year": ("this year", date(2027, 12, 31)),
    "by year end": ("year end", date(2027, 12, 31)),
    "by March": ("March", date(2027, 3, 31)),
    "by end of may": ("end of may", date(2027, 5, 31)),
    "by mid-May": ("mid-May", date(2027, 5, 15)),
    "by early June 2028": ("early June 2028", date(2028, 6, 10)),
    "before June": ("before June", date(2027, 5, 31)),
    "by Friday": ("Friday", date(2026, 11, 27)),
    "tomorrow": ("tomorrow", date(2026, 11, 23)),
    "in 2027": ("2027", date(2027, 12, 31)),
    "Repaint the hall within 6 weeks": ("within 6 weeks", date(2027, 2, 12)),
    "over the next two months": ("over the next two months", date(2027, 3, 1)),
}

NO_DEADLINE = [
    "within 4 hours",
    "95 % of parcels leave within 2 weeks",
    "parcels answered within 3 days",
    "every week",
    "20 calls per quarter",
    "each month",
    "weekly",
    "since March",
    "more than last year",
    "Document how we close the month",
    "a budget for the next quarter",
    "we may repaint the hall",
    "within 60 days of their first visit",
    "",
]


@pytest.mark.parametrize(("text", "expected"), RESOLVED.items())
def test_a_deadline_is_resolved_against_cycle_and_day(
    text: str, expected: tuple[str, date]
) -> None:
    found = deadline(text, cycle=CYCLE, today=TODAY)
    assert found is not None
    assert (found.text, found.day) == expected
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize("text", NO_DEADLINE)
def test_rates_service_levels_and_the_past_are_no_deadline(text: str) -> None:
    assert deadline(text, cycle=CYCLE, today=TODAY) is None


@pytest.mark.parametrize(
    "text",
    [
        "before the launch",
        "by our next board meeting",
        "by summer",
        "by 31 February",
    ],
)
def test_a_deadline_nobody_can_date_is_found_without_a_day(text: str) -> None:
    found = deadline(text, cycle=CYCLE, today=TODAY)
    assert found is not None
    assert found.day is None


def test_a_deadline_with_a_day_is_preferred_to_one_without() -> None:
    found = deadline("before the launch, by 31 March", cycle=CYCLE, today=TODAY)
    assert found is not None
    assert found.day == date(2027, 3, 31)


def test_without_a_cycle_a_bare_month_is_the_next_one() -> None:
    found = deadline("by March", cycle=None, today=date(2027, 5, 2))
    assert found is not None
    assert found.day == date(2028, 3, 31)


def test_a_cycle_gone_by_keeps_its_own_dates() -> None:
    found = deadline("by March", cycle=parse_cycle("2025Q1"), today=TODAY)
    assert found is not None
    assert found.day == date(2025, 3, 31)


def test_an_old_file_names_the_deadlines_of_its_own_time() -> None:
    text = "Grow the choir to 40 singers by Q4 2019"
    found = deadline(text, cycle=CYCLE, today=TODAY)
    assert found is not None
    assert found.day == date(2019, 12, 31)
    assert deadline(text, cycle=CYCLE, today=TODAY, ahead=True) is None


@given(st.text())
def test_any_text_can_be_searched(text: str) -> None:
    found = deadline(text, cycle=CYCLE, today=TODAY)
    assert found is None or text[found.start : found.end] == found.text
