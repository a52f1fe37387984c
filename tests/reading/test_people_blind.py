"""Of sentences written down before anything read them, nearly all say who acts and for whom."""

from itertools import product
from pathlib import Path
from typing import Any

import msgspec
import pytest

from coach.reading.reader import read_many

CORPUS = Path(__file__).parents[1] / "corpus"
FLOORS = {
    "people-blind": {"beneficiary": 0.95, "counted_of": 0.95, "counts": 0.94, "actor": 0.95},
    "people-later": {"beneficiary": 0.92, "counted_of": 0.92, "counts": 0.93, "actor": 0.95},
}
"""Smallest share of the sentences whose words, or whose verdict, are just as written down. The
first list was read at .92, .97, .90 and .96 before anything was mended for it, and the second was
read once, after that; both were written by whoever mended, and are kinder than a stranger's."""
_DETERMINERS = ("the ", "a ", "an ", "our ", "every ")


def rows(name: str) -> list[dict[str, Any]]:
    lines = (CORPUS / f"{name}.jsonl").read_bytes().splitlines()
    return [msgspec.json.decode(line) for line in lines]


def said(value: Any) -> str | None:
    """Give a fact by its words without what only points to it, a verdict by its name."""
    text = getattr(value, "text", value)
    if text is None:
        return None
    lowered = str(text).lower()
    pointing = next((one for one in _DETERMINERS if lowered.startswith(one)), "")
    return lowered.removeprefix(pointing)


@pytest.mark.parametrize(("name", "field"), product(FLOORS, FLOORS["people-blind"]))
def test_enough_unseen_sentences_are_read_as_they_were_judged(name: str, field: str) -> None:
    judged = [row for row in rows(name) if field in row]
    readings = read_many(row["text"] for row in judged)
    missed = [
        f"{row['text']!r}: {row[field]!r}, not {found!r}"
        for row, reading in zip(judged, readings, strict=True)
        if (found := said(getattr(reading, field))) != said(row[field])
    ]
    share = 1 - len(missed) / len(judged)
    assert share >= FLOORS[name][field], "\n".join([f"{field} {share:.3f}", *missed])
