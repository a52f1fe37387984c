"""Measures that are to change by nobody knows how much."""

import pytest

from coach.reading.reader import read

WISHES = {
    "Improve customer satisfaction": "customer satisfaction",
    "Optimise our supply chain costs": "supply chain costs",
    "Launch a loyalty card to improve repeat visits": "repeat visits",
    "Waiting lists get shorter": "Waiting lists",
    "Fewer late deliveries": "late deliveries",
    "Reduce technical debt": "technical debt",
    "Increase usage of plugins linked to the till": "usage of plugins linked to the till",
    "A larger audience": "audience",
    "Queue times are coming down": "Queue times",
    "Guest happiness trending upwards": "Guest happiness",
    "Less time needed to dress a wound": "time needed to dress a wound",
    # Nothing that could be counted is named.
    "Improve communication between shifts": None,
    "Grow the community": None,
    "Repaint the hall": None,
    "Become a better listener": None,
}


@pytest.mark.parametrize(("sentence", "metric"), WISHES.items())
def test_a_wish_names_a_measure_only_if_it_can_be_counted(
    sentence: str, metric: str | None
) -> None:
    found = read(sentence).metric
    assert (found.text if found else None) == metric
