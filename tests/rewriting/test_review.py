"""One call from a sentence to everything the coach has to say."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

import pytest

from coach import Review, review, review_all
from coach.model.cycle import quarter
from coach.model.verdict import Kind
from coach.reading.pipeline import PIPELINE_VERSION
from coach.rewriting.compose import compose
from coach.rewriting.metrics import Metric, load_metrics
from coach.rewriting.review import review_objective
from coach.rewriting.slots import fill
from coach.rulebook.catalogue import load_rules

TEXTS = (
    "Launch the partner portal",
    "Launch delays fall from 9 days to 3",
    "お客様の満足度を向上させる",
)
CYCLE = quarter(2027, 1)
TODAY = date(2027, 1, 11)

NUMBERS = {
    "%": ("40%", "60%"),
    "money": ("€40,000", "€60,000"),
    "hours": ("40 hours", "60 hours"),
    "days": ("40 days", "60 days"),
    "minutes": ("40 minutes", "60 minutes"),
}


def said(found: Review) -> tuple[object, ...]:
    """What a review tells a person; how sure it is may differ in the last decimals."""
    return (found.reading.text, found.kind, found.findings, found.rewrites)


def test_a_to_do_is_noticed_and_answered_with_rewrites() -> None:
    found = review("Launch the partner portal")
    assert found.kind is Kind.ACTIVITY
    assert found.findings
    assert found.rewrites


def test_an_outcome_is_left_alone() -> None:
    found = review("Launch delays fall from 9 days to 3")
    assert found.kind is Kind.OUTCOME
    assert found.verdict().strong == ()
    assert found.rewrites == ()


def test_text_in_another_language_is_not_judged() -> None:
    found = review("お客様の満足度を向上させる")
    assert (found.kind, found.findings, found.rewrites) == (None, (), ())


def test_a_verdict_remembers_the_sentence_and_who_judged_it() -> None:
    verdict = review("Launch the partner portal").verdict()
    assert verdict.text == "Launch the partner portal"
    assert verdict.pipeline == PIPELINE_VERSION
    assert verdict.catalogue == load_rules().version
    assert verdict.kind is Kind.ACTIVITY


def test_an_objective_is_judged_by_rules_of_its_own() -> None:
    verdict = review_objective("Raise monthly sign-ups from 20 to 40")
    assert verdict.findings
    assert {finding.rule for finding in verdict.findings}.isdisjoint(
        finding.rule for finding in review("Raise monthly sign-ups from 20 to 40").findings
    )


def test_many_are_reviewed_as_one_by_one_and_in_order() -> None:
    one_by_one = [said(review(text, today=TODAY)) for text in TEXTS]
    assert [said(each) for each in review_all(TEXTS, today=TODAY)] == one_by_one


def test_several_processes_say_the_same_as_one() -> None:
    shared = [said(each) for each in review_all(TEXTS, today=TODAY, workers=2)]
    assert shared == [said(each) for each in review_all(TEXTS, today=TODAY)]


def test_an_endless_input_is_reviewed_as_it_comes() -> None:
    def endless() -> Iterator[str]:
        while True:
            yield "Launch the partner portal"

    assert len(list(islice(review_all(endless()), 3))) == 3


def test_no_workers_is_refused() -> None:
    with pytest.raises(ValueError, match="1 or more"):
        review_all(TEXTS, workers=0)


@pytest.mark.parametrize("metric", load_metrics(), ids=lambda metric: metric.id)
def test_our_advice_passes_our_own_rules(metric: Metric) -> None:
    low, high = NUMBERS.get(metric.unit, ("40", "60"))
    template = compose(
        metric.name, direction=metric.direction, baseline=None, target=None, deadline=CYCLE.last
    )
    ordered = (low, high) if metric.direction == "up" else (high, low)
    written = fill(template, dict(zip(("baseline", "target"), ordered, strict=True)))
    found = review(written, cycle=CYCLE, today=TODAY)
    assert found.kind is Kind.OUTCOME
    assert found.verdict().strong == ()
    reading = found.reading
    assert (reading.metric, reading.baseline, reading.target, reading.deadline).count(None) == 0
    assert reading.direction is metric.direction
