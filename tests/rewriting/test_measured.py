"""A metric said of what somebody works on."""

import pytest

from coach.rewriting.measured import measured
from coach.rewriting.metrics import load_metrics
from coach.rewriting.thing import Thing

PORTAL = Thing("the partner portal", "partner portal", "portal")


@pytest.mark.parametrize(
    ("metric", "thing", "said"),
    [
        (
            "exam-passes",
            Thing("the apprentices", "apprentices", "apprentices", "apprentice", many=True),
            "share of the apprentices who pass at the first try",
        ),
        (
            "exam-passes",
            Thing("the schools", "schools", "schools", "school", many=True),
            "share of students who pass at the first try",
        ),
        (
            "referral-hires",
            Thing("the bonus scheme", "bonus scheme", "scheme", "scheme"),
            "share of hires who come through colleagues",
        ),
        ("weekly-users", PORTAL, "people who use the partner portal every week"),
        ("day-7-activation", PORTAL, "day-7 activation"),
        (
            "reopened-tickets",
            Thing("billing tickets", "billing tickets", "tickets"),
            "share of billing tickets opened again",
        ),
        (
            "reopened-tickets",
            Thing("tickets", "tickets", "tickets"),
            "share of tickets opened again",
        ),
        (
            "process-time",
            Thing("the urgent case", "urgent case", "case"),
            "median time the urgent case takes end to end",
        ),
    ],
)
def test_the_thing_stands_where_it_reads_best(metric: str, thing: Thing, said: str) -> None:
    entry = {one.id: one for one in load_metrics()}.get(metric)
    assert entry is not None
    assert measured(entry, thing)[0] == said


def test_what_a_metric_does_not_speak_of_is_no_part_of_its_name() -> None:
    names = {one.id: one for one in load_metrics()}
    assert measured(names["weekly-users"], PORTAL)[1]
    assert not measured(names["day-7-activation"], PORTAL)[1]
