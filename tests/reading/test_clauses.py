"""Two numbers in one breath: each clause says what its own number is for."""

from datetime import date

import pytest

from coach.model.cycle import parse_cycle
from coach.reading.answer import Answer, read_answer
from coach.reading.facts import Fact
from coach.reading.reader import read

CYCLE = parse_cycle("2027Q1")
TODAY = date(2026, 11, 22)
BOTH = {
    "we see about 70 a month, I'd be glad with 30": (70, 30),
    "we see 70 a month but I'd like 30": (70, 30),
    "we see 70 a month I want 30": (70, 30),
    "we have seventy and we'd like thirty": (70, 30),
    "there are 70, 30 is fine": (70, 30),
    "roughly 70, i want 30": (70, 30),
    "70 wrong labels a day now, 30 before the fair": (70, 30),
    "should be 30, is 70": (70, 30),
    "I want it to be 30, currently it is 70": (70, 30),
    "aim for 30; at the moment it's more like 70": (70, 30),
    "ideally 30. It sits at 70": (70, 30),
    "70 is where we are, 30 would be lovely": (70, 30),
    "it was 95 last year, 70 now, 30 by May": (70, 30),
    "last month 95, this month 70, I want 30": (70, 30),
    "it was 95 last term, 30 would be nice": (95, 30),
    "7 of 25 shops answer, I want 20": (7, 20),
    "65% of beds are taken today, 80 would be good": (65, 80),
    "last quarter 70, I want 30": (70, 30),
    "half now, I want 80%": (50, 80),
    "two days now but it should be 5 hours": (2, 5),
    "70 or so, 30": (70, 30),
    "70, 30": (70, 30),
    "70 30": (70, 30),
    "70 then 30": (70, 30),
    "about 70, 30 by June": (70, 30),
}


def understand(text: str) -> Answer:
    return read_answer(text, cycle=CYCLE, today=TODAY)


def value(fact: Fact | None) -> float | None:
    return fact.quantity.value if fact and fact.quantity else None


@pytest.mark.parametrize(("text", "expected"), BOTH.items())
def test_each_clause_says_what_its_own_number_is_for(
    text: str, expected: tuple[float, float]
) -> None:
    answer = understand(text)
    assert (value(answer.baseline), value(answer.target)) == expected


def test_a_share_is_not_compared_with_a_count() -> None:
    answer = understand("we get 3% a week, I want 200 tenants")
    assert answer.baseline is None


def test_the_quarter_a_number_came_from_is_no_deadline() -> None:
    found = read(
        "Raise the score from 30 in Q4 2026 to 45 in Q1 2027", cycle=CYCLE, today=TODAY
    ).deadline
    assert found is not None
    assert found.day == date(2027, 3, 31)


def test_the_aim_has_the_unit_of_what_it_is_compared_with() -> None:
    target = understand("7 of 25 shops answer, I want 20").target
    assert target is not None
    assert target.quantity is not None
    assert target.quantity.unit == "out of 25"


def test_half_of_what_it_is_now_is_a_change_downwards() -> None:
    answer = understand("about 70, i want half")
    assert value(answer.baseline) == 70
    assert answer.target is not None
    assert answer.target.quantity is not None
    assert answer.target.quantity.relative
    assert answer.direction == "down"


@pytest.mark.parametrize(
    "text",
    [
        "We have 50 tenants by June",
        "There are 40 trained guides, each with 3 tours",
        "95% of letters answered in 3 days, 2 days for urgent ones",
    ],
)
def test_a_sentence_without_a_wish_says_nothing_of_where_things_stand(text: str) -> None:
    assert read(text, cycle=CYCLE, today=TODAY).baseline is None


@pytest.mark.parametrize(
    "text",
    [
        "we had 12 in October, under 5 would be nice",
        "there were 12 on 3 October",
        "it was 12 in 2025",
        "we sold 12 in September",
        "this month 12, I want 5",
        "by 31 March 2020",
    ],
)
def test_a_day_that_says_when_something_was_measured_is_no_deadline(text: str) -> None:
    assert understand(text).deadline is None


def test_the_deadline_of_the_aim_is_kept_beside_the_day_of_the_baseline() -> None:
    answer = understand("we had 12 in October, 5 by end of March")
    assert answer.deadline is not None
    assert answer.deadline.day == date(2027, 3, 31)


def test_what_happened_before_a_deadline_does_not_undo_it() -> None:
    found = read(
        "Guests whom we wanted to keep leave in 40 cases by 31 March", cycle=CYCLE, today=TODAY
    ).deadline
    assert found is not None
    assert found.day == date(2027, 3, 31)


def test_how_long_something_takes_is_an_amount_and_no_deadline() -> None:
    answer = understand("we deliver in 62 days")
    assert answer.deadline is None
    assert value(answer.quantities[0]) == 62
