"""What our own corpus says is read as it was written down, at least so often.

Whoever mends a reader may look at what is misread in the open files. Of the half held out only the
figures count, so that they tell how sentences are read that nobody has looked at.
"""

from functools import cache
from pathlib import Path

import msgspec
import pytest

from benchmarks.reading_corpus import (
    FACTS,
    Judged,
    Place,
    Sentence,
    f1,
    judge,
    load,
    misses,
    right,
    tallies,
)

CORPUS = Path(__file__).parents[1] / "corpus"
OPEN, HELD_OUT, OLDER = "readings.jsonl", "readings-held-out.jsonl", "key-results.jsonl"
FACT_FLOORS = {
    OPEN: {"target": 0.97, "baseline": 0.91, "deadline": 0.94, "metric": 0.96},
    HELD_OUT: {"target": 0.97, "baseline": 0.94, "deadline": 0.91, "metric": 0.96},
    OLDER: {"target": 0.95, "baseline": 0.95, "deadline": 0.93, "metric": 0.9},
}
CHECK_FLOORS = {
    "opening, action or not": 0.94,
    "opening, all seven": 0.91,
    "direction": 0.93,
    "target, span": 0.97,
    "target, value": 0.96,
    "baseline, span": 0.96,
    "baseline, value": 0.96,
    "deadline, span": 0.96,
    "metric, span": 0.88,
}


@cache
def judged(name: str) -> list[Judged]:
    return judge(load(CORPUS / name))


def misread(name: str, measure: str) -> str:
    """What to show a person whose change made a figure fall."""
    if name == HELD_OUT:
        return f"{measure} fell below its floor on the half held out"
    return "\n".join(line for line in misses(judged(name)) if line.startswith(measure))


@pytest.mark.parametrize("name", [OPEN, HELD_OUT, OLDER])
@pytest.mark.parametrize("fact", FACTS)
def test_facts_are_found_where_they_are(name: str, fact: str) -> None:
    figure = f1(tallies(judged(name), fact))  # a failed assert spells out every call within it
    assert figure >= FACT_FLOORS[name][fact], misread(name, fact)


@pytest.mark.parametrize("name", [OPEN, HELD_OUT])
@pytest.mark.parametrize("measure", CHECK_FLOORS)
def test_openings_places_and_values_are_read_as_written_down(name: str, measure: str) -> None:
    found = right(judged(name))[measure]
    share = sum(found) / len(found)
    assert share >= CHECK_FLOORS[measure], misread(name, measure)


@pytest.mark.parametrize("name", [OPEN, HELD_OUT])
def test_every_place_written_down_stands_in_its_sentence(name: str) -> None:
    for sentence in load(CORPUS / name):
        for fact in FACTS:
            place = getattr(sentence, fact)
            if place is not None:
                assert sentence.text.startswith(place.text, place.start), sentence


def test_no_sentence_is_in_both_halves() -> None:
    texts = [
        sentence.text.casefold() for name in (OPEN, HELD_OUT) for sentence in load(CORPUS / name)
    ]
    assert len(set(texts)) == len(texts)


def sentence(**wrong: Place | bool | None) -> Sentence:
    """A sentence any reader can read, written down wrongly in one respect."""
    fine = Sentence(
        text="Reduce queueing time from 9 minutes to 4 minutes",
        metric=Place("queueing time", 7),
        target=Place("4 minutes", 39, 4, "minutes"),
        baseline=Place("9 minutes", 26, 9, "minutes"),
        deadline=None,
        reading="IMP",
    )
    return msgspec.structs.replace(fine, **wrong)


def test_what_is_read_as_written_down_is_no_miss() -> None:
    assert list(misses(judge([sentence()]))) == []


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"target": Place("4 minutes", 39, 5, "minutes")}, "target, value"),
        ({"target": Place("4 minutes", 39, 4, "hours")}, "target, value"),
        ({"target": Place("4 minutes", 39, 4, "minutes", relative=True)}, "target, value"),
        ({"target": Place("9 minutes", 26, 4, "minutes")}, "target, span"),
        ({"metric": Place("Reduce", 0)}, "metric, span"),
        ({"deadline": Place("9", 26)}, "deadline missed"),
        ({"baseline": None}, "baseline imagined"),
    ],
)
def test_a_difference_is_a_miss_and_said_in_one_line(
    wrong: dict[str, Place | None], said: str
) -> None:
    (line,) = misses(judge([sentence(**wrong)]))
    assert line.startswith(said)
    assert line.endswith("Reduce queueing time from 9 minutes to 4 minutes")
