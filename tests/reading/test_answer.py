"""Short answers are understood without any grammar."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.model.cycle import parse_cycle
from coach.model.quantity import Direction
from coach.reading.answer import Answer, read_answer
from coach.reading.facts import Fact
from coach.reading.locale import Locale

CYCLE = parse_cycle("2027Q1")
TODAY = date(2026, 11, 22)
BOTH = {
    "from 9 days to 5": ((9, "days"), (5, "days")),
    "9 now, 5 by end of March": ((9, None), (5, None)),
    "currently 12, aiming for 20": ((12, None), (20, None)),
    "30 -> 45": ((30, None), (45, None)),
    "9→5": ((9, None), (5, None)),
    "to 5 from 9": ((9, None), (5, None)),
    "5 instead of 9": ((9, None), (5, None)),
    "12 %, up from 8": ((8, "%"), (12, "%")),
    "baseline 9, target 5": ((9, None), (5, None)),
    "today: 9; goal: 5": ((9, None), (5, None)),
    "4h (today 9h)": ((9, "hours"), (4, "hours")),
    "we are at 12%, want 20%": ((12, "%"), (20, "%")),
    "from 40k to 55k €": ((40_000, "EUR"), (55_000, "EUR")),
    "400k -> 1.1m": ((400_000, None), (1_100_000, None)),
    "€1.1m from €400k": ((400_000, "EUR"), (1_100_000, "EUR")),
    "1.500 € -> 1.200 €": ((1_500, "EUR"), (1_200, "EUR")),
    "win rate 22% to 31": ((22, "%"), (31, "%")),
    "18 to 12": ((18, None), (12, None)),
    "we lose 6 % a month now, 3 would be great": ((6, "% per month"), (3, "% per month")),
}


def understand(text: str) -> Answer:
    return read_answer(text, cycle=CYCLE, today=TODAY)


def level(fact: Fact | None) -> tuple[float | None, str | None] | None:
    return (fact.quantity.value, fact.quantity.unit) if fact and fact.quantity else None


@pytest.mark.parametrize(("text", "expected"), BOTH.items())
def test_an_answer_can_give_both_levels(text: str, expected: tuple[object, object]) -> None:
    answer = understand(text)
    assert (level(answer.baseline), level(answer.target)) == expected


@pytest.mark.parametrize(
    "text",
    ["it is 40 today", "40 at the moment", "it was 40 last quarter", "we're at 40", "currently 40"],
)
def test_an_answer_can_say_where_things_stand(text: str) -> None:
    answer = understand(text)
    assert level(answer.baseline) == (40, None)
    assert answer.target is None
    assert answer.deadline is None


@pytest.mark.parametrize(("text", "value"), [("5", 5), ("none", 0), ("zero", 0), ("a dozen", 12)])
def test_a_bare_number_is_one_quantity(text: str, value: float) -> None:
    (found,) = understand(text).quantities
    assert found.quantity is not None
    assert found.quantity.value == value


@pytest.mark.parametrize(
    "text", ["about 40 %, I think", "maybe 40 %", "roughly 40%", "~40 %", "40 % or so"]
)
def test_a_guess_is_marked_as_one(text: str) -> None:
    answer = understand(text)
    assert answer.hedged
    assert len(answer.quantities) == 1


def test_a_plain_number_is_no_guess() -> None:
    assert not understand("from 9 days to 5").hedged


def test_a_date_gives_a_deadline_and_no_quantity() -> None:
    answer = understand("31 March")
    assert answer.deadline is not None
    assert answer.deadline.day == date(2027, 3, 31)
    assert answer.quantities == ()


@pytest.mark.parametrize("text", ["I don't know", "yes", "", "the usual"])
def test_an_answer_without_numbers_has_no_slots(text: str) -> None:
    assert understand(text) == Answer()


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("from 9 days to 5", Direction.DOWN),
        ("30 -> 45", Direction.UP),
        ("from two weeks to three days", Direction.DOWN),
        ("under 4 hours", Direction.DOWN),
        ("at least 80", Direction.UP),
        ("keep it at 80", Direction.HOLD),
        ("80", None),
    ],
)
def test_the_direction_follows_from_numbers_and_bounds(
    text: str, direction: Direction | None
) -> None:
    assert understand(text).direction == direction


@given(st.text())
def test_any_answer_can_be_read(text: str) -> None:
    answer = understand(text)
    for fact in (*answer.quantities, answer.baseline, answer.target, answer.deadline):
        assert fact is None or text[fact.start : fact.end] == fact.text


def test_an_answer_is_read_by_the_conventions_of_the_person() -> None:
    said = "from 1,5 to 2,5 by 03/02"
    here = read_answer(said, cycle=CYCLE, today=TODAY, locale=Locale(decimal_comma=True))
    there = read_answer(said, cycle=CYCLE, today=TODAY, locale=Locale(day_first=False))
    assert here.target is not None
    assert here.target.quantity is not None
    assert here.target.quantity.value == 2.5
    assert here.deadline is not None
    assert here.deadline.day == date(2027, 2, 3)
    assert there.deadline is not None
    assert there.deadline.day == date(2027, 3, 2)
    assert [one.otherwise for one in here.ambiguities] == ["2 March 2027"]


def test_a_number_beside_not_knowing_is_a_guess_and_the_no_of_no_clue_is_no_number() -> None:
    answer = read_answer("no clue, but the old report said 19", cycle=CYCLE, today=TODAY)
    assert [fact.text for fact in answer.quantities] == ["19"]
    assert answer.hedged
