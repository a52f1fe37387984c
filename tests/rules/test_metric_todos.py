"""What people in each job write brings the right metric to mind."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.reading.facts import Reading
from coach.reading.reader import read_many
from coach.rewriting.calling import called_for
from coach.rewriting.metrics import load_library, load_metrics, suggest
from coach.rewriting.thing import thing_of
from coach.rulebook.location import rules_folder

TODOS: dict[str, dict[str, list[str]]] = tomllib.loads(
    Path(__file__).with_name("metric-todos.toml").read_text(encoding="utf-8")
)
TITLES = {name: called[1] for name, called in load_library(rules_folder() / "metrics").fields}


def entries() -> Iterator[tuple[str, str, str]]:
    """Give each to-do with its field and the metric it should bring to mind."""
    for field, metrics in TODOS.items():
        for metric, texts in metrics.items():
            for text in texts:
                yield field, metric, text


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    texts = [text for _, _, text in entries()]
    return dict(zip(texts, read_many(texts), strict=True))


def test_every_metric_has_two_to_dos_of_its_own_field() -> None:
    listed = [(field, metric) for field, metrics in TODOS.items() for metric in metrics]
    assert sorted(listed) == sorted((one.field, one.id) for one in load_metrics())
    assert all(len(set(texts)) >= 2 for metrics in TODOS.values() for texts in metrics.values())


def test_no_to_do_is_listed_twice() -> None:
    texts = [text for _, _, text in entries()]
    assert len(texts) == len(set(texts))


def test_a_to_do_brings_its_metric_to_mind_whatever_the_persons_role(
    readings: dict[str, Reading],
) -> None:
    lost = {
        text: metric
        for _, metric, text in entries()
        if metric not in [one.id for one in suggest(readings[text])]
    }
    assert lost == {}


def test_the_persons_role_never_hides_the_metric(readings: dict[str, Reading]) -> None:
    lost = {
        text: metric
        for field, metric, text in entries()
        if metric not in [one.id for one in suggest(readings[text], field=TITLES[field])]
    }
    assert lost == {}


def test_what_a_rewrite_speaks_of_is_mostly_enough(readings: dict[str, Reading]) -> None:
    """A rewrite speaks of one thing in the sentence, so that its words have to count for more."""
    found = 0
    for field, metric, text in entries():
        thing = thing_of(readings[text])
        proposed = called_for(readings[text], thing, field=TITLES[field])[:3] if thing else ()
        found += metric in [one.id for one in proposed]
    assert found >= 0.95 * len(list(entries()))


def test_a_sentence_seldom_calls_for_what_another_field_counts(
    readings: dict[str, Reading],
) -> None:
    best = [
        (field, called_for(readings[text], thing)[:1])
        for field, _, text in entries()
        if (thing := thing_of(readings[text])) is not None
    ]
    right = sum(any(one.field == field for one in found) for field, found in best)
    assert right >= 0.88 * len(best)
