"""Whole sentences, read through the shipped pipeline."""

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.model.cycle import parse_cycle
from coach.model.quantity import Direction
from coach.reading.facts import Fact
from coach.reading.reader import read, read_many

CYCLE = parse_cycle("2027Q1")
TODAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Said:
    """What a sentence says; levels as value and unit."""

    metric: str | None = None
    baseline: tuple[float, str | None] | None = None
    target: tuple[float, str | None] | None = None
    deadline: date | None = None
    direction: str | None = None


SENTENCES = {
    "Launch delays fall from 9 days to 3": Said(
        "Launch delays", (9, "days"), (3, "days"), None, "down"
    ),
    "Raise day-7 activation from 34% to 45% by 31 March": Said(
        "day-7 activation", (34, "%"), (45, "%"), date(2027, 3, 31), "up"
    ),
    "P95 latency under 200 ms": Said("P95 latency", None, (200, "milliseconds"), None, "down"),
    "Keep first reply under 4 hours": Said("first reply", None, (4, "hours"), None, "hold"),
    "40 active contributors": Said("active contributors", None, (40, "contributors")),
    "Publish 12 recipes by summer": Said("recipes", None, (12, "recipes")),
    "Zero overdue invoices": Said("overdue invoices", None, (0, "invoices"), None, "down"),
    "95% of parcels leave within a day": Said("parcels", None, (95, "%")),
    "Double the number of weekly volunteers": Said(
        "number of weekly volunteers", None, (2, "x"), None, "up"
    ),
    "Halve the no-show rate (currently 12 %)": Said(
        "no-show rate", (12, "%"), (0.5, "x"), None, "down"
    ),
    "Lower cost per hire to €3,500": Said("cost per hire", None, (3500, "EUR"), None, "down"),
    "Grow takings $10k → $25k in H1": Said(
        "takings", (10_000, "USD"), (25_000, "USD"), date(2027, 6, 30), "up"
    ),
    "Interview 10 to 15 tenants within 6 weeks": Said(
        "tenants", None, (10, "tenants"), date(2027, 2, 12)
    ),
    "Reduce the waiting list to under 50 patients by year end": Said(
        "waiting list", None, (50, "patients"), date(2027, 12, 31), "down"
    ),
    "Response time: 4h (today 9h)": Said("Response time", (9, "hours"), (4, "hours"), None, "down"),
    "Reduce the average time to approve a loan from three days to one day": Said(
        "average time to approve a loan", (3, "days"), (1, "days"), None, "down"
    ),
    "No more than two reopened cases a month": Said(
        "reopened cases", None, (2, "cases per month"), None, "down"
    ),
    "Days to repair 40 to 28 days": Said(
        "Days to repair", (40, "days"), (28, "days"), None, "down"
    ),
    "Rating 3.6/5 to 4.4/5": Said("Rating", (3.6, "out of 5"), (4.4, "out of 5"), None, "up"),
    "Shift change 20min to 12min": Said(
        "Shift change", (20, "minutes"), (12, "minutes"), None, "down"
    ),
    "8 to 10 tastings": Said("tastings", None, (8, "tastings")),
    "Raise the score from 25 (Q4 2026) to 40": Said("score", (25, None), (40, None), None, "up"),
    "Fewer mistakes in the pharmacy": Said("mistakes in the pharmacy", None, None, None, "down"),
    "Launch the partner portal": Said(),
    "Hold weekly 1:1s": Said(),
    "Finalise the vendor contract by May": Said(deadline=date(2027, 5, 31)),
    "Improve response time": Said("response time", None, None, None, "down"),
}


MEASURES = {
    "Slips on the stairs, we had 6 in October, 2 would be great": "Slips on the stairs",
    "Late buses, there are 12 a week now": "Late buses",
    "Misprints found by readers per issue from 9 to 3": "Misprints found by readers per issue",
    "Number of pump stops per month from 9 to 3": "Number of pump stops per month",
    "lift stops per month from 9 to 3": "lift stops per month",
    "Lift sales per month from 9 to 13": "sales per month",
    "12 lost keys a week now, 6 by March": "lost keys",
}


def level(fact: Fact | None) -> tuple[float | None, str | None] | None:
    return (fact.quantity.value, fact.quantity.unit) if fact and fact.quantity else None


@pytest.mark.parametrize(("text", "said"), SENTENCES.items())
def test_the_facts_of_a_sentence_are_found(text: str, said: Said) -> None:
    reading = read(text, cycle=CYCLE, today=TODAY)
    found = Said(
        metric=reading.metric.text if reading.metric else None,
        baseline=level(reading.baseline),  # type: ignore[arg-type]
        target=level(reading.target),  # type: ignore[arg-type]
        deadline=reading.deadline.day if reading.deadline else None,
        direction=reading.direction,
    )
    assert found == said


@pytest.mark.parametrize(("text", "metric"), MEASURES.items())
def test_a_measure_is_read_whole_and_without_its_amount(text: str, metric: str) -> None:
    found = read(text, cycle=CYCLE, today=TODAY).metric
    assert found is not None
    assert found.text == metric


def test_a_to_do_is_no_measure_of_the_clause_after_it() -> None:
    found = read("Reduce letters lost, we had 90 in May").metric
    assert found is not None
    assert not found.text.startswith("Reduce")


def test_the_month_in_which_something_was_counted_is_not_what_is_measured() -> None:
    assert read("we had 12 in October, under 5 would be nice", today=TODAY).metric is None


def test_a_relative_change_is_told_from_a_level() -> None:
    for text, relative in {
        "Raise takings by 20 %": True,
        "Grow takings 20 %": True,
        "Takings up 20 %": True,
        "Raise the margin to 20 %": False,
        "Margin reaches 20 %": False,
    }.items():
        target = read(text).target
        assert target is not None
        assert target.quantity is not None
        assert target.quantity.relative is relative, text


def test_numbers_of_a_deadline_are_no_quantities() -> None:
    assert read("Repaint the hall within 6 weeks", cycle=CYCLE, today=TODAY).quantities == ()


def test_words_keep_their_grammar_and_lemma() -> None:
    reading = read("Answer the letters of our members")
    assert reading.head == 0
    assert [word.lemma for word in reading.words] == [
        "answer",
        "the",
        "letter",
        "of",
        "our",
        "member",
    ]
    assert reading.words[0].dep == "root"
    assert all(word.dep == word.dep.lower() for word in reading.words)
    assert reading.head_object is not None
    assert reading.head_object.text == "the letters of our members"


def test_the_subject_of_a_clause_is_its_whole_noun_phrase() -> None:
    reading = read("All nurses on the ward know the new rota")
    assert reading.subject is not None
    assert reading.subject.text == "All nurses on the ward"


def test_many_sentences_read_the_same_as_one_by_one_and_in_order() -> None:
    texts = [*SENTENCES, "", "  "]
    assert list(read_many(texts, cycle=CYCLE, today=TODAY)) == [
        read(text, cycle=CYCLE, today=TODAY) for text in texts
    ]


def test_white_space_around_a_sentence_moves_its_facts_and_nothing_else() -> None:
    plain, padded = (
        read("Raise takings from 12 % to 20 %"),
        read("  Raise takings from 12 % to 20 %\n"),
    )
    assert plain.target is not None
    assert padded.target is not None
    assert padded.target.start == plain.target.start + 2
    assert (padded.opening, padded.direction) == (plain.opening, Direction.UP)
    assert [word.lemma for word in padded.words] == [word.lemma for word in plain.words]


def test_a_very_long_paste_is_read_in_bounded_time() -> None:
    for text in ("5-" * 10_000, "Raise takings from 12 % to 20 %. " * 600):
        assert len(read(text).words) <= 5_000


@settings(max_examples=60)
@given(st.text(st.characters(), max_size=80))
def test_no_text_makes_reading_fail_and_every_span_lies_inside(text: str) -> None:
    reading = read(text)
    facts = (
        *reading.quantities,
        reading.metric,
        reading.baseline,
        reading.target,
        reading.deadline,
        reading.subject,
        reading.head_object,
        reading.particle,
        reading.carrier,
        reading.actor,
        reading.beneficiary,
        reading.counted_of,
    )
    assert all(fact is None or text[fact.start : fact.end] == fact.text for fact in facts)
    assert all(0 <= word.start <= word.end <= len(text) for word in reading.words)
    assert all(0 <= word.head < len(reading.words) for word in reading.words)


def test_a_lone_surrogate_is_read_like_any_other_character() -> None:
    assert read("Raise \ud800 takings").text == "Raise \ud800 takings"
