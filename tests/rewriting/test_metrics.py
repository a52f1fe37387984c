"""The metric library and its finder."""

from collections import Counter
from pathlib import Path

import pytest

from coach.model.quantity import Direction
from coach.rewriting.metrics import (
    Metric,
    load_library,
    load_metrics,
    suggest,
)
from coach.rulebook.datafile import DataFileError

METRICS = load_metrics()
EACH = pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.id)

WRITTEN = """
title = "Support"
[[metric]]
id = "first-reply-time"
name = "median time to first reply"
unit = "hours"
direction = "down"
timing = "leading"
scope = "person"
evidence = { nouns = ["ticket"] }
found_in = "help-desk report"
"""


def test_every_field_of_work_has_a_choice_of_metrics() -> None:
    per_field = Counter(metric.field for metric in METRICS)
    assert len(per_field) >= 12
    assert min(per_field.values()) >= 8


def test_no_two_metrics_share_an_id() -> None:
    assert [name for name, times in Counter(m.id for m in METRICS).items() if times > 1] == []


def test_no_two_metrics_share_name_and_evidence() -> None:
    assert len({(metric.name, metric.evidence) for metric in METRICS}) == len(METRICS)


@EACH
def test_a_counter_is_another_metric(metric: Metric) -> None:
    if metric.counter:
        assert metric.counter in {one.id for one in load_metrics()} - {metric.id}


@EACH
def test_a_metric_can_be_read_aloud(metric: Metric) -> None:
    assert metric.direction in (Direction.UP, Direction.DOWN)
    assert metric.evidence.nouns
    words = (metric.name, metric.unit, metric.found_in, metric.link)
    assert all(word.strip() == word and word for word in words)


@EACH
def test_a_metric_is_found_by_its_own_evidence_in_its_field(metric: Metric) -> None:
    everything = " ".join((*metric.evidence.nouns, *metric.evidence.verbs))
    assert suggest(everything, field=metric.field, most=1) == (metric,)


@pytest.mark.parametrize(
    ("words", "field", "best"),
    [
        ("Answer the tickets in my inbox", "", "support"),
        ("Prepare the month-end closing", "", "finance"),
        ("Mark the essays of class 9b", "", "teaching"),
        ("Rewrite the duty roster for the ward", "", "care"),
        ("Tidy up the shared filing folders", "", "office"),
        ("Run a training on hygiene", "nurse on a ward", "care"),
        ("Improve the handover", "care assistant, nursing", "care"),
    ],
)
def test_the_words_and_the_field_decide(words: str, field: str, best: str) -> None:
    assert suggest(words, field=field)[0].field == best


@pytest.mark.parametrize("words", ["", "Be happier", "Do the thing", "日本語", "{0}%s"])
def test_nothing_is_proposed_where_nothing_fits(words: str) -> None:
    assert suggest(words, field="support") == ()


def test_endings_do_not_matter() -> None:
    assert suggest("Replied to tickets") == suggest("reply to the ticket")


def test_no_more_is_proposed_than_asked_for() -> None:
    assert len(suggest("tickets, replies and complaints", most=2)) == 2


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("found_in", "foundin", "found_in"),
        ('"leading"', '"early"', "lagging, leading"),
        ('"down"', '"dwon"', "down"),
        ('unit = "hours"', "", "unit"),
    ],
)
def test_a_mistake_in_a_file_gets_a_kind_answer(
    tmp_path: Path, right: str, wrong: str, said: str
) -> None:
    (tmp_path / "support.toml").write_text(WRITTEN.replace(right, wrong), encoding="utf-8")
    with pytest.raises(DataFileError, match=f"support.toml.*{said}"):
        load_library(tmp_path)
