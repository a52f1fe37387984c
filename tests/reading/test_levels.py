"""Where things stand and where they should go are told apart, and changes from levels."""

import pytest

from coach.model.quantity import Direction
from coach.reading.levels import levels
from coach.reading.quantities import quantities

BOTH = {
    "waste from 12 % to 8 %": (12, 8, Direction.DOWN),
    "waste 12 % → 8 %": (12, 8, Direction.DOWN),
    "waste 12->8": (12, 8, Direction.DOWN),
    "waste 12 > 8": (12, 8, Direction.DOWN),
    "attendance to 85 %, up from 70 %": (70, 85, Direction.UP),
    "reach 40 singers (currently 30)": (30, 40, Direction.UP),
    "attendance to 85 % versus 70 % last year": (70, 85, Direction.UP),
    "attendance of 85 %, instead of 70 %": (70, 85, Direction.UP),
    "raise attendance to 85 % (2026: 70 %)": (70, 85, Direction.UP),
    "grow the choir from about 30 to well over 40 singers": (30, 40, Direction.UP),
    "temperature from -5 to +20": (-5, 20, Direction.UP),
    "rehearsals from monthly to weekly": (1, 1, Direction.UP),
    "move from 3 weeks to 2 days": (3, 2, Direction.DOWN),
    "grow it from a quarter to 40 %": (25, 40, Direction.UP),
    "get complaints down to under 20, from 55 in spring": (55, 20, Direction.DOWN),
    "grow the choir past 40 (we're on 30)": (30, 40, Direction.UP),
    "take a score of 22 to 40": (22, 40, Direction.UP),
    "half of the choir, up from a fifth": (20, 50, Direction.UP),
    "We sing 3 songs; we want 5": (3, 5, Direction.UP),
}

ONE = {
    "raise attendance by 20 %": (20, True, Direction.UP),
    "raise attendance to 20 %": (20, False, Direction.UP),
    "attendance up 20 %": (20, True, Direction.UP),
    "attendance +5pp": (5, True, Direction.UP),
    "cut waste by a third": (33.33, True, Direction.DOWN),
    "halve the queue": (0.5, True, Direction.DOWN),
    "keep attendance above 80 %": (80, False, Direction.HOLD),
    "attendance ≥ 80 %": (80, False, Direction.UP),
    "the queue < 5 minutes": (5, False, Direction.DOWN),
    "zero complaints": (0, False, Direction.DOWN),
    "raise attendance by 3 points to 41 %": (41, False, Direction.UP),
    "40 singers, 10 more than today": (40, False, None),
    "keep the current 95 % attendance": (95, False, Direction.HOLD),
    "zero rehearsals more than 2 hours late": (0, False, Direction.DOWN),
    "score at 90 days after joining of 50": (50, False, None),
    "complaints in the first 12 months down to 2 %": (2, False, Direction.DOWN),
    "beds on ward 6 down to 88 %": (88, False, Direction.DOWN),
    "queues cut to 20 min ahead of the summer rush": (20, False, Direction.DOWN),
    "back to the 2019 level of 5,200 singers": (5200, False, None),
    "attendance to jump 10 points, to 85 %": (85, False, Direction.UP),
    "takings down no more than 2 %": (2, False, Direction.DOWN),
    "be in the top 10": (10, False, None),
}


@pytest.mark.parametrize(("text", "expected"), BOTH.items())
def test_two_levels_are_told_apart(text: str, expected: tuple[float, float, Direction]) -> None:
    found = levels(text, quantities(text))
    assert found.baseline is not None
    assert found.baseline.quantity is not None
    assert found.target is not None
    assert found.target.quantity is not None
    assert not found.target.quantity.relative
    values = (found.baseline.quantity.value, found.target.quantity.value, found.direction)
    assert values == expected


@pytest.mark.parametrize(("text", "expected"), ONE.items())
def test_a_change_is_told_from_a_level(
    text: str, expected: tuple[float, bool, Direction | None]
) -> None:
    found = levels(text, quantities(text))
    assert found.baseline is None
    assert found.target is not None
    assert found.target.quantity is not None
    quantity = found.target.quantity
    assert (quantity.value, quantity.relative, found.direction) == expected
