"""Somebody who looks for an example finds one by any word that comes to mind."""

import pytest

from coach.interview.finding_examples import ranked, search, title_of
from coach.rulebook.examples import Seniority, shipped_examples


def first(words: str, person: str = "") -> str:
    return search(words, person=person)[0].field


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("nurse", "care"),
        ("elderly residents", "care"),
        ("invoices", "finance"),
        ("Invoice late", "finance"),
        ("tickets", "support"),
        ("kitchen", "hospitality"),
        ("food waste canteen", "hospitality"),
        ("how do I get fewer parcels wrong", "logistics"),
        ("french lessons", "teaching"),
        ("sleep", "growth"),
        ("contracts with suppliers", "legal"),
    ],
)
def test_a_word_of_the_work_finds_an_example_of_it(words: str, field: str) -> None:
    assert field in {one.field for one in search(words)[:2]}


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ("nur", "care"),
        ("recrut", "recruiting"),
        ("voluntears", "charity"),
        ("labratory", "laboratory"),
    ],
)
def test_a_word_may_be_unfinished_or_mistyped(typed: str, field: str) -> None:
    assert first(typed) == field


def test_words_that_nothing_has_find_nothing() -> None:
    assert search("xylophone") == ()
    assert search("qqqq zzzz") == ()


def test_a_word_that_nothing_has_does_not_spoil_one_that_finds_something() -> None:
    assert {one.field for one in search("xylophone police")} == {"public-safety"}


def test_words_that_say_nothing_find_everything() -> None:
    assert search("my work") == search("") == ranked()
    assert len(ranked()) == len(shipped_examples())


def test_the_persons_own_field_comes_first() -> None:
    order = [one.field for one in ranked("nurse on a surgical ward")]
    assert order[:2] == ["care", "care"]
    assert sorted(order) == sorted(one.field for one in shipped_examples())
    assert first("colleagues", person="in-house counsel, legal") == "legal"


def test_field_and_level_leave_out_the_others() -> None:
    found = search(fields=["support"], level=Seniority.LEADS)
    assert [one.id for one in found] == ["a-desk-people-stay-at"]
    assert search("invoices", fields=["support"]) == ()
    leading = search(level=Seniority.LEADS)
    assert {one.seniority for one in leading} == {Seniority.LEADS}
    assert len(leading) >= 8


def test_a_field_is_shown_by_its_title() -> None:
    assert title_of(search("nurse")[0]) == "Care and health"
