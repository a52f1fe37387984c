"""The kind of a sentence is decided by its grammar and by whose doing its number counts."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.model.verdict import Kind
from coach.reading.facts import Opening, Reading, Word
from coach.reading.reader import read, read_many
from coach.rulebook.catalogue import load_rules
from coach.rulebook.check import check
from coach.rulebook.kind import kind_of, rules_say


def _lines(name: str) -> list[dict[str, Any]]:
    path = Path(__file__).parents[1] / "corpus" / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


CORPUS = _lines("key-results")
UNSEEN = tuple(
    f"key-results-{one}"
    for one in ("blind", "later", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
)
"""Lists that were written before the program saw them; what it took for it to know is below."""
RULES = load_rules()

ACTIVITY, OUTPUT, OUTCOME, VAGUE = Kind.ACTIVITY, Kind.OUTPUT, Kind.OUTCOME, Kind.VAGUE


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Finalise the vendor contract", ACTIVITY),
        ("Launch delays fall from 9 days to 3", OUTCOME),
        ("Launch conversion up 5 %", OUTCOME),
        ("Launch the clinic app", ACTIVITY),
        ("Launch the clinic app to improve attendance", ACTIVITY),
        ("Launch the clinic app so that no-shows fall to 4%", OUTCOME),
        ("Complete 100% of the plan", ACTIVITY),
        ("90% of calls answered within a minute", OUTCOME),
        ("Speed up the 10 slowest screens", OUTPUT),
        ("Optimise the 12 most used reports", OUTPUT),
        ("Cut the five most common faults by half", OUTCOME),
        ("Interview 12 carers", OUTPUT),
        ("12 carers recommend us", OUTCOME),
        ("Write 8 letters", OUTPUT),
        ("Increase letters from 2 to 8 a month", OUTPUT),
        ("Decrease complaints from 8 to 2 a month", OUTCOME),
        ("Decrease complaints", VAGUE),
        ("Upgrade to version 3 of the till software", ACTIVITY),
        ("Reach out to 40 former pupils", OUTPUT),
        ("Reach 40 regular guests", OUTCOME),
        ("Meet the promise of 2 hours for 95% of calls", OUTCOME),
        ("Guests can pay by phone", ACTIVITY),
        ("Make our till faster", VAGUE),
        ("No meetings on Fridays", ACTIVITY),
        ("Zero lost parcels", OUTCOME),
        ("No new leaks", OUTCOME),
        ("A draft shared with 5 readers", OUTPUT),
        ("Hold no fewer than 80 interviews", OUTPUT),
        ("Close the books within 5 days every month", OUTCOME),
        ("Every child in my group can swim 25 m", OUTCOME),
        ("Machine stops: max 3", OUTCOME),
        ("Deadlift 100 kg", OUTCOME),
        ("Visit the gym 25 times", OUTPUT),
        ("Fill 6% more rooms", OUTCOME),
        ("More users activated", VAGUE),
        ("Ensure high availability", VAGUE),
        ("Put up the price page with over 8% of visitors starting a trial", OUTCOME),
        ("Set up a call before the rent becomes 60 days late", ACTIVITY),
    ],
)
def test_the_kind_is_told_apart_from_its_lookalikes(text: str, kind: Kind) -> None:
    assert kind_of(read(text))[0] is kind


def test_a_guess_at_the_opening_lowers_the_confidence() -> None:
    word = Word(start=0, end=4, lemma="sing", pos="VERB", morph="", dep="root", head=0)
    sure = Reading(text="Sing", opening=Opening.IMPERATIVE, words=(word,), head=0)
    guess = Reading(text="Sing", opening=Opening.IMPERATIVE, confidence=0.4, words=(word,), head=0)
    assert rules_say(sure)[0] is rules_say(guess)[0] is ACTIVITY
    assert rules_say(guess)[1] == pytest.approx(rules_say(sure)[1] / 2)


def test_nothing_said_is_vague_and_unsure() -> None:
    assert kind_of(Reading(text="")) == (VAGUE, 0.0)


def test_the_kinds_of_the_corpus_are_told_right_nineteen_times_in_twenty() -> None:
    assert _right(CORPUS) >= 0.95
    assert _alarms(CORPUS) <= 0.05


@pytest.mark.parametrize(
    ("name", "right", "caught", "alarms"),
    [
        ("key-results-blind", 0.97, 0.97, 0.02),
        ("key-results-later", 0.95, 0.96, 0.03),
        ("key-results-third", 0.93, 0.94, 0.03),
        ("key-results-fourth", 0.93, 0.96, 0.06),
        ("key-results-fifth", 0.90, 0.93, 0.08),
        ("key-results-sixth", 0.93, 0.95, 0.03),
        ("key-results-seventh", 0.97, 0.98, 0.03),
        ("key-results-eighth", 0.96, 0.98, 0.02),
    ],
)
def test_the_kinds_of_lists_once_unseen_stay_as_right_as_they_became(
    name: str, right: float, caught: float, alarms: float
) -> None:
    lines = [line for line in _lines(name) if not line["borderline"]]
    assert _right(lines) >= right
    assert _caught(lines) >= caught
    assert _alarms(lines) <= alarms


@pytest.mark.parametrize("name", ["key-results", *UNSEEN])
def test_a_sentence_is_to_do_style_exactly_when_an_activity_rule_speaks(name: str) -> None:
    for reading in read_many(line["text"] for line in _lines(name)):
        assert _an_activity_rule_speaks(reading) == kind_of(reading)[0].is_to_do, reading.text


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=60) | st.lists(st.sampled_from(
    "launch the 12 articles users can reach 40 % by May no meetings daily write learn".split()
), max_size=8).map(" ".join))  # fmt: skip
def test_whatever_is_typed_the_activity_family_and_the_kind_agree(text: str) -> None:
    reading = read(text)
    to_do = reading.language == "en" and kind_of(reading)[0].is_to_do
    assert _an_activity_rule_speaks(reading) == to_do


def _an_activity_rule_speaks(reading: Reading) -> bool:
    families = {rule.id: rule.family for rule in RULES}
    return any(families[one.rule] == "activity" for one in check(reading, RULES))


def _pairs(lines: list[dict[str, Any]]) -> Counter[tuple[Kind, Kind]]:
    """Count how often each label was told to be what."""
    told = [kind_of(one)[0] for one in read_many(line["text"] for line in lines)]
    return Counter((Kind(line["kind"]), kind) for line, kind in zip(lines, told, strict=True))


def _right(lines: list[dict[str, Any]]) -> float:
    return sum(many for (label, kind), many in _pairs(lines).items() if label is kind) / len(lines)


def _caught(lines: list[dict[str, Any]]) -> float:
    """Give the share of to-dos that are told to be some."""
    of = {pair: many for pair, many in _pairs(lines).items() if pair[0].is_to_do}
    return sum(many for (_, kind), many in of.items() if kind.is_to_do) / sum(of.values())


def _alarms(lines: list[dict[str, Any]]) -> float:
    """Give the share of outcomes that are told to be to-dos."""
    of = {pair: many for pair, many in _pairs(lines).items() if pair[0] is OUTCOME}
    return sum(many for (_, kind), many in of.items() if kind.is_to_do) / sum(of.values())
