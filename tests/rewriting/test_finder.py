"""Whoever says what they do, as they would say it, finds what others count in such work."""

import time

import pytest

from coach.rewriting.finder import about, find, luck_in, named
from coach.rewriting.metrics import load_metrics


def ids(words: str, *, person: str = "", most: int = 5) -> list[str]:
    return [one.id for one in find(words, person=person, most=most)]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("answer tickets", "first-reply-time"),
        ("invoices", "overdue-invoices"),
        ("clean rooms", "room-ready-on-time"),
        ("visit patients at home", "home-visits-on-time"),
        ("month end closing", "days-to-close-books"),
    ],
)
def test_words_of_the_work_find_a_measure_of_it(words: str, wanted: str) -> None:
    assert wanted in ids(words)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("pach management", "unpatched-devices"),
        ("tiket", "first-reply-time"),
        ("phising", "phishing-reports"),
        ("onboard new colleages", "weeks-to-independence"),
        ("chase late payers", "overdue-invoices"),
        ("invoi", "overdue-invoices"),
    ],
)
def test_a_word_may_be_unfinished_mistyped_or_grown(typed: str, wanted: str) -> None:
    assert wanted in ids(typed)


def test_what_is_counted_says_more_than_where_it_is_found() -> None:
    first = find("help desk", most=1)[0]
    assert "help desk" in first.evidence.nouns


def test_a_word_that_is_there_comes_before_one_that_looks_like_it() -> None:
    assert all("bed" in stems_of(one) for one in ids("bed", most=2))


def stems_of(id: str) -> set[str]:
    metric = next(one for one in load_metrics() if one.id == id)
    return {word for noun in metric.evidence.nouns for word in noun.split()}


def test_a_phrase_said_whole_comes_before_its_parts() -> None:
    phrases = ids("home visit", most=1)
    assert phrases == ["home-visits-on-time"]


def test_the_persons_own_field_comes_first() -> None:
    assert find("stock", person="retail", most=1)[0].field == "retail"
    assert find("stock", person="logistics", most=1)[0].field == "logistics"
    everything = find(person="recruiter in recruiting")
    assert everything[0].field == "recruiting"
    assert set(everything) == set(load_metrics())


def test_fields_leave_out_the_others() -> None:
    assert {one.field for one in find("tickets", fields=["software"])} <= {"software"}
    assert {one.field for one in find(fields=["care"])} == {"care"}


@pytest.mark.parametrize("words", ["xylophone", "zzqq", "✂ ♜", "{0} %s [x]"])
def test_what_nothing_has_finds_nothing(words: str) -> None:
    assert find(words) == ()


def test_words_that_say_nothing_find_everything() -> None:
    assert find("what i do") == find("") == load_metrics()


def test_what_there_is_to_know_of_a_measure() -> None:
    metric = next(one for one in load_metrics() if luck_in(one) and one.counter)
    said = dict(about(metric).lines)
    counter = next(one for one in load_metrics() if one.id == metric.counter)
    assert said["found in"] == metric.found_in
    assert said["watch beside it"] == counter.name
    assert said["counted in"].endswith("is better")
    assert said["when there are few"] in metric.caution
    assert said["when there are few"] not in said.get("mind", "")


def test_a_measure_without_a_word_on_luck_has_no_line_for_it() -> None:
    metric = next(one for one in load_metrics() if one.id == "first-reply-time")
    assert "when there are few" not in dict(about(metric).lines)


def test_a_name_is_known_however_it_is_spaced_or_capitalised() -> None:
    assert named("Median  time to first\nreply") == next(
        one for one in load_metrics() if one.id == "first-reply-time"
    )
    assert named("median time") is None


def test_a_page_pasted_by_mistake_is_answered_in_no_time() -> None:
    page = " ".join(f"word{number} tickets" for number in range(3000))
    began = time.perf_counter()
    assert find(page, most=5)
    assert time.perf_counter() - began < 2
