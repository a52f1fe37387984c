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
            "share of students who pass at the first try among the schools",
        ),
        (
            "referral-hires",
            Thing("the bonus scheme", "bonus scheme", "scheme", "scheme"),
            "share of hires who come through colleagues with the bonus scheme",
        ),
        ("weekly-users", PORTAL, "people who use the partner portal every week"),
        ("day-7-activation", PORTAL, "day-7 activation with the partner portal"),
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
    assert measured(entry, thing) == said
