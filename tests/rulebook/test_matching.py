"""Each match type is a pure function over a reading; no pipeline is needed to try one."""

from typing import Any

import msgspec
import pytest

from coach.model.quantity import Quantity
from coach.model.verdict import Kind
from coach.reading.facts import Fact, Opening, Reading, Word
from coach.rulebook.lexicon import phrase
from coach.rulebook.matching import compile_match
from coach.rulebook.rule import Judged, Span
from coach.rulebook.shapes import AnyCondition

LEXICONS = {"lists": frozenset({phrase("roll out"), phrase("cook")})}
TEXT = "Roll out 3 soups daily"
ROLL_OUT = Reading(
    text=TEXT,
    opening=Opening.IMPERATIVE,
    words=(
        Word(0, 4, "roll", "VERB", "Mood=Imp", "root", 0),
        Word(5, 8, "out", "ADP", "", "compound:prt", 0),
        Word(9, 10, "3", "NUM", "", "nummod", 3),
        Word(11, 16, "soup", "NOUN", "Number=Plur", "obj", 0),
        Word(17, 22, "daily", "ADV", "", "advmod", 0),
    ),
    head=0,
    head_object=Fact(9, 16, "3 soups"),
    quantities=(Fact(9, 10, "3", Quantity("3", 3, "soups")),),
)


def matched(condition: dict[str, Any], kind: Kind = Kind.OUTPUT) -> tuple[Span, ...] | None:
    read: AnyCondition = msgspec.convert(condition, AnyCondition)
    return compile_match(read, LEXICONS)(Judged(ROLL_OUT, kind))


VERB, PHRASAL, NUMBER = ((0, 4),), ((0, 8),), ((9, 10),)
NOUN, OFTEN = ((11, 16),), ((17, 22),)


@pytest.mark.parametrize(
    ("condition", "spans"),
    [
        ({"type": "head-verb", "words": "@lists"}, PHRASAL),
        ({"type": "head-verb", "words": ["cook"]}, None),
        ({"type": "opening", "one_of": ["gerund", "imperative"]}, VERB),
        ({"type": "opening", "one_of": ["finite"]}, None),
        ({"type": "phrase", "words": ["daily"]}, OFTEN),
        ({"type": "phrase", "words": ["soup"]}, NOUN),
        ({"type": "phrase", "words": ["daily", "soup"]}, (*NOUN, *OFTEN)),
        ({"type": "phrase", "words": ["daily"], "in": "object"}, None),
        ({"type": "noun", "words": ["soup"]}, NOUN),
        ({"type": "noun", "words": ["soup"], "in": "subject"}, None),
        ({"type": "word", "pos": ["ADV"]}, OFTEN),
        ({"type": "word", "pos": ["NUM"], "to_head": True}, None),
        ({"type": "word", "lemma": ["soup"], "relation": ["obj"]}, NOUN),
        ({"type": "fact", "has": ["quantity"], "lacks": ["deadline"]}, NUMBER),
        ({"type": "fact", "has": ["deadline"]}, None),
        ({"type": "fact", "lacks": ["quantity"]}, None),
        ({"type": "number", "units": ["soups"]}, NUMBER),
        ({"type": "number", "relative": True}, None),
        ({"type": "number", "at_least": 2}, None),
        ({"type": "sentence", "more_than": 4, "fewer_than": 6}, VERB),
        ({"type": "sentence", "more_than": 5}, None),
        ({"type": "sentence", "fewer_than": 5}, None),
        ({"type": "sentence", "kind": ["output"]}, VERB),
        ({"type": "sentence", "kind": ["vague"]}, None),
        ({"type": "sentence", "not": [{"type": "word", "pos": ["NUM"]}]}, None),
        ({"type": "sentence", "not": [{"type": "word", "pos": ["AUX"]}]}, VERB),
    ],
)
def test_a_condition_holds_where_it_should(
    condition: dict[str, Any], spans: tuple[Span, ...] | None
) -> None:
    assert matched(condition) == spans


def test_all_underlines_what_its_first_condition_found() -> None:
    number = {"type": "fact", "has": ["quantity"]}
    verb = {"type": "head-verb", "words": "@lists"}
    assert matched({"type": "all", "of": [number, verb]}) == NUMBER
    assert matched({"type": "all", "of": [verb, number]}) == PHRASAL
    assert matched({"type": "all", "of": [verb, {"type": "word", "pos": ["AUX"]}]}) is None


def test_any_underlines_what_the_first_that_holds_found() -> None:
    missing = {"type": "word", "pos": ["AUX"]}
    often = {"type": "phrase", "words": ["daily"]}
    assert matched({"type": "any", "of": [missing, often]}) == OFTEN
    assert matched({"type": "any", "of": [missing, missing]}) is None
