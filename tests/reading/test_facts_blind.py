"""Of sentences written down before anything read them, nearly every fact is found."""

from datetime import date
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import msgspec
import pytest

from coach.model.cycle import parse_cycle
from coach.reading.deadlines import deadline
from coach.reading.facts import Reading
from coach.reading.reader import read_many

CYCLE, TODAY = parse_cycle("2027Q1"), date(2027, 1, 11)
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
    readings = read_many((row["text"] for row in rows), cycle=CYCLE, today=TODAY)
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


def test_a_time_is_told_from_a_rate_and_a_length_of_time() -> None:
    """Five more lists in one, in which only this was written down; first read .86 to .91."""
    rows = [msgspec.json.decode(line) for line in _lines("deadlines-named")]
    found = [deadline(row["text"], cycle=CYCLE, today=TODAY) is not None for row in rows]
    hits = sum(one and row["deadline"] for one, row in zip(found, rows, strict=True))
    wrong = sum(one != row["deadline"] for one, row in zip(found, rows, strict=True))
    assert 2 * hits / (2 * hits + wrong) >= FLOORS["deadline"] - 0.01


def test_where_things_stand_is_found_in_many_wordings() -> None:
    """Read for the first time, .86 of these were right; the floor keeps what was mended."""
    tallies = [
        (reading.baseline is not None, row["baseline"] is not None)
        for row, reading in read_list("baselines-blind")
    ]
    hits = sum(found and there for found, there in tallies)
    wrong = sum(found != there for found, there in tallies)
    assert 2 * hits / (2 * hits + wrong) >= 0.95


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
