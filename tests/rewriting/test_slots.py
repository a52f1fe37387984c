"""Sentences with named gaps."""

from hypothesis import given
from hypothesis import strategies as st

from coach.rewriting.slots import escaped, fill, slots_in


def test_the_gaps_of_a_sentence_are_named_once_and_in_order() -> None:
    assert slots_in("Raise {{x}} {a} to {b} and {a}") == ("a", "b")


def test_an_answer_fills_its_gap() -> None:
    assert fill("from {baseline} to {target}", {"target": "5"}) == "from {baseline} to 5"


def test_an_answer_of_blanks_leaves_the_gap_open() -> None:
    assert fill("to {target}", {"target": "  "}) == "to {target}"


def test_an_answer_may_repeat_the_word_before_its_gap() -> None:
    answers = {"baseline": "from 9 days", "deadline": "By end of March"}
    assert fill("from {baseline} by {deadline}", answers) == "from 9 days by end of March"


def test_what_fills_a_gap_is_not_read_for_gaps() -> None:
    answers = {"baseline": "{target}", "target": "{{5}}"}
    assert fill("from {baseline} to {target}", answers) == "from {target} to {{5}}"


@given(st.text(), st.text())
def test_the_persons_own_words_come_back_as_typed(words: str, answer: str) -> None:
    assert fill(escaped(words), {"target": answer}) == words
