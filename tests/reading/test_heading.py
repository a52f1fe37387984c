"""Measures that stand before what is said of them."""

import pytest

from coach.reading.reader import read

HEADINGS = {
    "Tickets that come back: fewer than 30 a week": "Tickets that come back",
    "Pupils handing in homework on time: 70% → 85%": "Pupils handing in homework on time",
    "Loans decided within two days: 90%": "Loans decided within two days",
    "Share of orders shipped the same day at 92%": "Share of orders shipped the same day",
    "Goals conceded per match below 1.2": "Goals conceded per match",
    "Riders who wear a helmet: 8 in 10": "Riders who wear a helmet",
    "customers who leave empty-handed, 12 a day now, 4 would be great": (
        "customers who leave empty-handed"
    ),
    # Not every word before a colon is one.
    "KR2: 40 partners": "partners",
    "Hiring: 5 nurses": "nurses",
}


@pytest.mark.parametrize(("sentence", "metric"), HEADINGS.items())
def test_what_stands_before_the_level_is_read_whole(sentence: str, metric: str) -> None:
    found = read(sentence).metric
    assert (found.text if found else None) == metric
