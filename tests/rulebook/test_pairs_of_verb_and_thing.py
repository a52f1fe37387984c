"""What is done with the hands changes no number, though the verb may."""

import pytest

from coach.reading.reader import read
from coach.rulebook.kind import kind_of


@pytest.mark.parametrize(
    "text", ["Cut the hedges along the quay", "Trim the grass", "Lift weights twice a week"]
)
def test_what_is_cut_or_lifted_by_hand_is_a_to_do(text: str) -> None:
    assert kind_of(read(text))[0].is_to_do


@pytest.mark.parametrize(
    "text", ["Cut costs", "Trim delays", "Lift sales by 5 %", "Rebuild trust with the council"]
)
def test_what_is_cut_down_lifted_or_brought_back_is_none(text: str) -> None:
    assert not kind_of(read(text))[0].is_to_do
