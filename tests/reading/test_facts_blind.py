"""Of 210 sentences written down before anything read them, nearly every fact is found."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from coach.model.cycle import parse_cycle
from coach.reading.facts import Reading
from coach.reading.reader import read_many

LINES = (Path(__file__).parents[1] / "corpus" / "facts-blind.jsonl").read_bytes().splitlines()
FLOORS = {"target": 0.98, "baseline": 0.98, "deadline": 0.98}
VALUES_FLOOR = 0.95


@pytest.fixture(scope="module")
def read_lines() -> list[tuple[dict[str, dict[str, float] | None], Reading]]:
    rows = [msgspec.json.decode(line) for line in LINES]
    cycle, today = parse_cycle("2027Q1"), date(2027, 1, 11)
    readings = read_many((row["text"] for row in rows), cycle=cycle, today=today)
    return list(zip(rows, readings, strict=True))


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_nearly_every_fact_is_found(
    read_lines: list[tuple[dict[str, dict[str, float] | None], Reading]], name: str, floor: float
) -> None:
    tallies = [
        (getattr(reading, name) is not None, row[name] is not None) for row, reading in read_lines
    ]
    hits = sum(found and there for found, there in tallies)
    wrong = sum(found != there for found, there in tallies)
    assert 2 * hits / (2 * hits + wrong) >= floor


def test_nearly_every_target_has_its_value(
    read_lines: list[tuple[dict[str, dict[str, float] | None], Reading]],
) -> None:
    right = [
        reading.target.quantity.value == pytest.approx(wanted["value"], rel=0.01)
        for row, reading in read_lines
        if (wanted := row["target"]) and reading.target and reading.target.quantity
    ]
    assert sum(right) / len(right) >= VALUES_FLOOR
