"""Where it is and where it should be, said at once by people who were asked for both."""

import pytest

from coach.reading.reader import read_answer


@pytest.mark.parametrize(
    ("text", "stands", "aim"),
    [
        ("its 35 mins on most days, 15 would be grand", "35 mins", "15"),
        ("maybe 8 a week? should be 2", "8 a week", "2"),
        ("we lost 41 out of 300 last winter. 20 would be normal", "41 out of 300", "20"),
        ("17 last month across the 4 wards. 9", "17", "9"),
        ("none yet, 30", "none", "30"),
        ("two minutes if it's dry. ten", "two minutes", "ten"),
        ("about 1 in 5 this year. 1 in 15", "1 in 5", "1 in 15"),
        ("Day 12 now, day 7 please", "Day 12", "day 7"),
        ("plots 3 to 9 averaged 31 faults. we should be at 10", "31", "10"),
        (
            "the girls in set 2 read 9 books last term. there's 24 of them. i'd be happy with 40",
            "9",
            "40",
        ),
        ("nought so far. I would be pleased with 60 a month", "nought", "60 a month"),
    ],
)
def test_today_comes_first_and_a_wish_is_the_aim(text: str, stands: str, aim: str) -> None:
    answer = read_answer(text, both=True)
    assert answer.baseline is not None
    assert answer.target is not None
    assert (answer.baseline.text, answer.target.text) == (stands, aim)


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("should be basically none, 1 a month", "none"),
        ("zero would be nice, less than 3 a day", "zero"),
        ("I'm afraid nobody has counted. Half would be lovely", "Half"),
    ],
)
def test_an_aim_said_twice_is_no_level_of_today(text: str, aim: str) -> None:
    answer = read_answer(text, both=True)
    assert answer.baseline is None
    assert answer.target is not None
    assert answer.target.text == aim


@pytest.mark.parametrize("text", ["the queue at 8.50", "home by 4 oclock", "she's 81", "a 5k"])
def test_a_clock_an_age_and_a_distance_by_name_are_no_levels(text: str) -> None:
    assert read_answer(text, both=True).quantities == ()
