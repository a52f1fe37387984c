"""A file of examples is read whole, and a mistake in it says where it is and how to mend it."""

from datetime import date
from pathlib import Path

import pytest

from coach.model.cycle import quarter
from coach.model.quantity import Direction
from coach.rulebook.datafile import DataFileError
from coach.rulebook.examples import Seniority, day_meant, load_examples

GOOD = """
[[example]]
id = "bread-that-keeps"
role = "baker"
level = "experienced"
mission = "Good bread."
contribution = "Bread that keeps."
objective = "People eat our bread to the last slice"
guardrails = ["A loaf costs at most €4"]
commitments = ["Have the oven inspected by {week 4}"]

[[example.key_result]]
text = "Loaves that come back drop from 9 to 3 a day by {end}"
metric = "loaves a day that come back"
direction = "down"
found_in = "tally at the counter"
initiatives = ["Let the dough rest overnight"]

[[example.key_result]]
text = "Regulars grow from 40 to 60 by {week 10}"
metric = "regulars"
direction = "up"
found_in = "loyalty cards"
"""


def file_with(folder: Path, text: str, name: str = "bakery.toml") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_an_example_is_read_from_the_mission_down_to_the_work(tmp_path: Path) -> None:
    (example,) = load_examples(file_with(tmp_path, GOOD))
    assert (example.id, example.field) == ("bread-that-keeps", "bakery")
    assert example.seniority is Seniority.EXPERIENCED
    assert example.guardrails == ("A loaf costs at most €4",)
    first, second = example.key_results
    assert (first.metric, first.direction) == ("loaves a day that come back", Direction.DOWN)
    assert first.initiatives == ("Let the dough rest overnight",)
    assert second.initiatives == ()


@pytest.mark.parametrize(
    ("wrong", "right", "told"),
    [
        ('levle = "experienced"', 'level = "experienced"', "did you mean “level”?"),
        ('level = "expert"', 'level = "experienced"', "“example[0].level” cannot be “expert”"),
        ("drop from 9 to 3 a day", "drop from 9 to 3 a day by {end}", "needs one day"),
        ("by {weak 10}", "by {week 10}", "“text” has no slot “{weak 10}”; did you mean “week 10”"),
        ("by {week 40}", "by {week 10}", "“text” has no slot “{week 40}”"),
        ("by {start}", "by {week 4}", "“commitments” has no slot “{start}”"),
        ('direction = "left"', 'direction = "up"', "cannot be “left”; allowed: down, hold, up"),
    ],
)
def test_a_mistake_names_the_file_the_key_and_how_to_mend_it(
    tmp_path: Path, wrong: str, right: str, told: str
) -> None:
    assert right in GOOD
    with pytest.raises(DataFileError) as error:
        load_examples(file_with(tmp_path, GOOD.replace(right, wrong)))
    assert "bakery.toml" in str(error.value)
    assert told in str(error.value)


def test_a_single_key_result_is_too_few(tmp_path: Path) -> None:
    alone = GOOD[: GOOD.rindex("[[example.key_result]]")]
    with pytest.raises(DataFileError, match="“bread-that-keeps”: has 1 of “key_result”; give it 2"):
        load_examples(file_with(tmp_path, alone))


def test_two_examples_of_one_id_are_told_apart_by_their_files(tmp_path: Path) -> None:
    file_with(tmp_path, GOOD)
    with pytest.raises(DataFileError, match=r"cafe\.toml: “id” is .*, as in bakery\.toml"):
        load_examples(file_with(tmp_path, GOOD, "cafe.toml"))


def test_a_day_is_meant_in_whatever_cycle_it_is_looked_at() -> None:
    winter = quarter(2027, 1)
    assert day_meant("end", winter) == date(2027, 3, 31)
    assert day_meant("week 1", winter) == date(2027, 1, 7)
    assert day_meant("week 12", winter) == date(2027, 3, 25)
