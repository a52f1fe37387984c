"""Patterns of words and of grammar, as rules declare them."""

import json
import subprocess
import sys
from typing import Any

import pytest

from coach.reading.facts import Match
from coach.reading.patterns import NONE, Patterns, compile_patterns, patterns
from coach.reading.reader import read, read_many

TO_DO_WITH: list[dict[str, Any]] = [{"LEMMA": {"IN": ["liaise", "work"]}}, {"LOWER": "with"}]
VERB_AND_OBJECT: list[dict[str, Any]] = [
    {"RIGHT_ID": "verb", "RIGHT_ATTRS": {"POS": "VERB"}},
    {
        "LEFT_ID": "verb",
        "REL_OP": ">",
        "RIGHT_ID": "thing",
        "RIGHT_ATTRS": {"DEP": "obj", "LEMMA": "letter"},
    },
]
SET = patterns(
    tokens={
        "works-with": [TO_DO_WITH],
        "long": [[{"LOWER": "very", "OP": "+"}, {"LOWER": "late"}]],
    },
    trees={"acts-on-letters": [VERB_AND_OBJECT]},
)


def found(text: str, some: Patterns = SET) -> list[tuple[str, str]]:
    return [(one.pattern, text[one.start : one.end]) for one in read(text, patterns=some).matches]


def test_words_in_a_row_are_found_in_any_inflection() -> None:
    assert ("works-with", "working with") in found("We are working with the housing office")


def test_words_that_depend_on_each_other_are_found_with_what_stands_between() -> None:
    text = "Answer the many letters of our members"
    assert ("acts-on-letters", "Answer the many letters") in found(text)


def test_of_overlapping_places_the_longest_counts() -> None:
    text = "No more very very late trains"
    assert found(text) == [("long", "very very late")]


def test_offsets_count_code_points_of_the_text_as_it_stands() -> None:
    text = "  📈 Liaise with the housing office"
    start = text.index("Liaise")
    assert (
        Match("works-with", start, start + len("Liaise with")) in read(text, patterns=SET).matches
    )


def test_many_sentences_are_searched_as_well() -> None:
    texts = ["Liaise with the office", "Repaint the hall", ""]
    assert [bool(one.matches) for one in read_many(texts, patterns=SET)] == [True, False, False]


def test_without_patterns_nothing_is_looked_for() -> None:
    assert read("Liaise with the housing office").matches == ()
    assert patterns() == NONE


def test_equal_sets_are_compiled_once() -> None:
    again = patterns(
        tokens={
            "long": [[{"OP": "+", "LOWER": "very"}, {"LOWER": "late"}]],
            "works-with": [TO_DO_WITH],
        },
        trees={"acts-on-letters": [VERB_AND_OBJECT]},
    )
    assert again == SET
    assert hash(again) == hash(SET)
    assert compile_patterns(again) is compile_patterns(SET)


def test_patterns_are_stored_as_plain_data() -> None:
    assert json.loads(dict(SET.tokens)["works-with"]) == [TO_DO_WITH]


@pytest.mark.parametrize(
    ("tokens", "trees"),
    [
        ({"odd-one": "launch"}, {}),
        ({"odd-one": []}, {}),
        ({"odd-one": [{"LOWER": "launch"}]}, {}),
        ({"odd-one": [["launch"]]}, {}),
        ({"odd-one": [[{"LOWER": {1, 2}}]]}, {}),
        ({}, {"odd-one": [[{"RIGHT_ID": "verb", "RIGHT_ATTR": {}}]]}),
    ],
)
def test_a_pattern_of_the_wrong_shape_is_named_at_once(
    tokens: dict[str, Any], trees: dict[str, Any]
) -> None:
    with pytest.raises(ValueError, match="“odd-one”"):
        patterns(tokens, trees)


@pytest.mark.parametrize(
    ("tokens", "trees"),
    [
        ({"odd-one": [[{"POSS": "NOUN"}]]}, {}),
        ({"odd-one": [[{"LOWER": {"REGEX": "("}}]]}, {}),
        ({}, {"odd-one": [[{"RIGHT_ATTRS": {"POS": "VERB"}}]]}),
        ({}, {"odd-one": [[{"RIGHT_ID": "verb", "RIGHT_ATTRS": {"POSS": "VERB"}}]]}),
    ],
)
def test_a_pattern_that_cannot_be_compiled_is_named(
    tokens: dict[str, Any], trees: dict[str, Any]
) -> None:
    some = patterns({"fine": [TO_DO_WITH], **tokens}, trees)
    with pytest.raises(ValueError, match="“odd-one”"):
        compile_patterns(some)


def test_declaring_patterns_and_naming_facts_load_no_spacy() -> None:
    script = (
        "import sys, coach.reading.facts\n"
        "from coach.reading.patterns import patterns\n"
        "patterns({'one': [[{'LOWER': 'x'}]]})\n"
        "sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
