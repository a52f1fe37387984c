"""Of sentences written down before anything read them, nearly every fact is found."""

from datetime import date
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import msgspec
import pytest

from coach.model.cycle import parse_cycle
from coach.reading.facts import Reading
from coach.reading.reader import read_many

CORPUS = Path(__file__).parents[1] / "corpus"
LISTS = ("facts-blind", "deadlines-blind", "deadlines-later")
"""All three were written before the code that reads them was changed for them. Read for the first
time, the second scored .79 and the third, after the second was mended, .75 on deadlines: that is
what wordings nobody thought of cost. The floors keep what was mended since."""
FLOORS = {"target": 0.98, "baseline": 0.98, "deadline": 0.98}
VALUES_FLOOR = 0.95
DAYS_FLOOR = 0.85


@cache
def read_list(name: str) -> list[tuple[dict[str, Any], Reading]]:
    rows = [msgspec.json.decode(line) for line in _lines(name)]
    cycle, today = parse_cycle("2027Q1"), date(2027, 1, 11)
    readings = read_many((row["text"] for row in rows), cycle=cycle, today=today)
    return list(zip(rows, readings, strict=True))


def _lines(name: str) -> list[bytes]:
    return (CORPUS / f"{name}.jsonl").read_bytes().splitlines()


@pytest.mark.parametrize(("name", "fact"), product(LISTS, FLOORS))
def test_nearly_every_fact_is_found(name: str, fact: str) -> None:
    tallies = [
        (getattr(reading, fact) is not None, row[fact] is not None)
        for row, reading in read_list(name)
    ]
    hits = sum(found and there for found, there in tallies)
    wrong = sum(found != there for found, there in tallies)
    assert 2 * hits / (2 * hits + wrong) >= FLOORS[fact]


@pytest.mark.parametrize("name", LISTS)
def test_nearly_every_target_has_its_value(name: str) -> None:
    right = [
        reading.target.quantity.value == pytest.approx(wanted["value"], rel=0.01)
        for row, reading in read_list(name)
        if (wanted := row["target"]) and reading.target and reading.target.quantity
    ]
    assert sum(right) / len(right) >= VALUES_FLOOR


@pytest.mark.parametrize("name", LISTS)
def test_most_deadlines_have_their_day(name: str) -> None:
    right = [
        str(reading.deadline.day) == wanted["date"]
        for row, reading in read_list(name)
        if (wanted := row["deadline"]) and wanted["date"] and reading.deadline
    ]
    assert sum(right) / len(right) >= DAYS_FLOOR
