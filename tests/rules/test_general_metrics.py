"""The metrics by class of work: each can be looked up, told apart, and comes to mind."""

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from coach.model.quantity import Direction
from coach.reading.reader import read
from coach.rewriting.general import in_general
from coach.rewriting.metrics import load_metrics
from coach.rewriting.thing import thing_of
from coach.rewriting.workclass import WorkClass, classes

TODOS: dict[str, dict[str, list[str]]] = tomllib.loads(
    Path(__file__).with_name("general-todos.toml").read_text(encoding="utf-8")
)
EACH = pytest.mark.parametrize("work", [pytest.param(one, id=one.id) for one in classes()])


def first_few(text: str) -> list[str]:
    """Give the first three, and one more for the class that comes second."""
    reading = read(text)
    return [metric.id for metric, _ in in_general(reading, thing_of(reading)).metrics[:4]]


@EACH
def test_each_metric_of_a_class_comes_to_mind_for_two_to_dos(work: WorkClass) -> None:
    proposed = Counter(one for text in TODOS[work.id]["todos"] for one in first_few(text))
    assert [metric.id for metric, _ in work.metrics if proposed[metric.id] < 2] == []


def test_every_class_has_its_to_dos() -> None:
    assert sorted(TODOS) == sorted(work.id for work in classes())


@EACH
def test_a_class_has_three_metrics_for_one_thing_and_for_many(work: WorkClass) -> None:
    for several in (True, False):
        fitting = [metric for metric, many in work.metrics if many in (None, several)]
        assert len(fitting) >= 3


@EACH
def test_a_metric_speaks_of_the_thing_and_says_how_it_misleads(work: WorkClass) -> None:
    for metric, _ in work.metrics:
        assert " it " in f" {metric.name} "
        assert metric.direction is not Direction.HOLD
        assert len(metric.found_in.split()) >= 2
        assert 0 < len(metric.caution) <= 120
        assert metric.unit == "%" or not metric.name.startswith("share of")


def test_no_metric_shares_its_id_or_name_with_another() -> None:
    everything = [metric for work in classes() for metric, _ in work.metrics]
    everything += load_metrics()
    assert max(Counter(metric.id for metric in everything).values()) == 1
    assert max(Counter(metric.name for metric in everything).values()) == 1
