"""The metric library and its finder."""

from pathlib import Path

import pytest

from coach.rewriting.metrics import load_library, load_metrics, suggest
from coach.rulebook.datafile import DataFileError

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


def test_a_metric_is_found_by_its_own_evidence_in_its_field() -> None:
    for metric in load_metrics():
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
        ("Count the cash drawer at the till", "", "retail"),
        ("Service the compressors", "", "maintenance"),
        ("Weigh the kitchen waste", "", "hospitality"),
        ("Improve the changeover", "machine operator in a plant", "production"),
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
