"""The measure of a sentence, named as a person would name it."""

import pytest

from coach.reading.reader import read

MEASURES = {
    # What the level is of, wherever that stands.
    "Gross margin (excluding freight) from 31% to 35%": "Gross margin",
    "Bookings through the website make up 60% of all bookings": "Bookings through the website",
    "Return visits up 12% on last year": "Return visits",
    "40 active contributors": "active contributors",
    "Score 80 points in the kitchen hygiene audit": "kitchen hygiene audit",
    # Where no noun is measured, what is done.
    "Reply within 2–4 hours": "Reply",
    "Reply within a day": "Reply",
    "Sleep 7 hours a night": "Sleep",
    # A bare amount, as in an answer, names none.
    "about 9 days": None,
    "7 hours": None,
    "from 9 days to 5": None,
    "20%": None,
    "9 days now, 5 by March": None,
    "we are at 12% now and want 20%": None,
    "30 -> 45": None,
    "half of them": None,
    "Spend 20 hours on training": "training",
    "The leaflet is translated by two volunteers": None,
}


@pytest.mark.parametrize(("sentence", "metric"), MEASURES.items())
def test_what_a_level_is_of_is_found(sentence: str, metric: str | None) -> None:
    found = read(sentence).metric
    assert (found.text if found else None) == metric
