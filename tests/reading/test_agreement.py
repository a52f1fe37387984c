"""How well readings agree with sentences that were judged by hand before any code saw them."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from coach.reading.reader import read

CORPUS = Path(__file__).parents[1] / "corpus" / "metrics-blind.jsonl"
FLOORS = {
    "metric": 0.85,
    "counts": 0.9,
    "counted_of": 0.75,
    "actor": 0.9,
    "beneficiary": 0.85,
    "carrier": 0.9,
    "particle": 0.85,
    "scope": 0.95,
}
"""Smallest share of the sentences whose words, or whose verdict, are just as written down."""
_ARTICLES = ("the ", "a ", "an ")


@cache
def rows() -> tuple[dict[str, Any], ...]:
    lines = CORPUS.read_text(encoding="utf-8").splitlines()
    return tuple(json.loads(line) for line in lines)


def said(value: Any) -> str | None:
    """Give a fact by its words without the article, a verdict by its name."""
    text = getattr(value, "text", value)
    if text is None:
        return None
    article = next((one for one in _ARTICLES if text.lower().startswith(one)), "")
    return str(text[len(article) :])


@pytest.mark.parametrize(("field", "floor"), FLOORS.items())
def test_enough_sentences_are_read_as_they_were_judged(field: str, floor: float) -> None:
    judged = [row for row in rows() if field in row]
    missed = [
        f"{row['text']!r}: {row[field]!r}, not {said(getattr(read(row['text']), field))!r}"
        for row in judged
        if said(getattr(read(row["text"]), field)) != said(row[field])
    ]
    share = 1 - len(missed) / len(judged)
    assert share >= floor, "\n".join([f"{field} {share:.3f} of {len(judged)}", *missed])


def test_a_measure_is_found_where_there_is_one_and_nowhere_else() -> None:
    judged = [row for row in rows() if "metric" in row]
    pairs = [(read(row["text"]).metric is not None, row["metric"] is not None) for row in judged]
    hits = sum(found and there for found, there in pairs)
    wrong = sum(found != there for found, there in pairs)
    assert 2 * hits / (2 * hits + wrong) >= 0.95


def test_where_the_opening_is_not_sure_the_word_it_hangs_on_is_named() -> None:
    readings = [read(row["text"]) for row in rows()]
    doubtful = [reading for reading in readings if reading.doubt is not None]
    assert doubtful
    for reading in doubtful:
        assert reading.doubt is not None
        word = reading.doubt.word
        assert reading.confidence < 0.8
        assert reading.text[word.start : word.end] == word.text
        assert reading.doubt.otherwise != reading.opening


def test_every_span_is_the_text_that_stands_there() -> None:
    for row in rows():
        reading = read(row["text"])
        facts = (
            reading.metric,
            reading.particle,
            reading.carrier,
            reading.actor,
            reading.beneficiary,
            reading.counted_of,
        )
        for fact in facts:
            assert fact is None or row["text"][fact.start : fact.end] == fact.text
