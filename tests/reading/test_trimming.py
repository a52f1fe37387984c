"""Where a measure begins and ends."""

import pytest

from coach.reading.reader import read

ENDS = {
    "Our team's delivery rate reaches 96%": "delivery rate",
    "Cut the company's travel spend from £80k to £50k": "travel spend",
    "My response time under 24 hours": "response time",
    "Raise each customer's order value to £50": "customer's order value",
    "Percentage of customers who renew after a year from 61% to 70%": (
        "Percentage of customers who renew after a year"
    ),
    "Late buses on route 7 below 4%": "Late buses on route 7",
    "Maintain a CSAT of at least 92%": "CSAT",
    "Halve the time it takes to onboard a supplier": "time it takes to onboard a supplier",
    "Shorter queues at the returns desk": "queues at the returns desk",
    "Error rate (all regions from 4% to 2%": "Error rate",
}


@pytest.mark.parametrize(("sentence", "metric"), ENDS.items())
def test_a_measure_ends_where_its_name_ends(sentence: str, metric: str) -> None:
    found = read(sentence).metric
    assert found is not None
    assert found.text == metric


@pytest.mark.parametrize(
    "sentence",
    [
        "Churn [monthly) from 6% to 3%",
        "Churn (monthly, all plans from 6% to 3%",
        "(Churn) from 6% to 3%",
        "Churn (monthly) from 6% to 3%",
    ],
)
def test_no_measure_holds_half_a_pair_of_brackets(sentence: str) -> None:
    found = read(sentence).metric
    assert found is not None
    assert found.text.count("(") == found.text.count(")")
    assert found.text.count("[") == found.text.count("]")
