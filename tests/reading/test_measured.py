"""What a measure is counted of."""

import pytest

from coach.reading.reader import read

COUNTED_OF = {
    "Share of tickets answered within a day at 92%": "tickets",
    "Number of late parcels from 30 to 12": "late parcels",
    "Tickets per agent up to 40 a day": "Tickets",
    "Cost per hire down to €2,800": "hire",
    "Customers who renew: 300": "Customers",
    "80% of new hires stay for a year": "new hires",
    "Improve satisfaction of our tenants": "tenants",
    "Completion rate for trainees of 80%": "trainees",
    "Dropout among evening students below 10%": "evening students",
    "8 out of 10 trainees in work after a year": "trainees",
    "Water use per guest night under 90 litres": "guest night",
    "Time to hire of 30 days": None,
    "Cut the time it takes to pack a parcel to 4 minutes": None,
    "Takings per month from 9 to 12": None,
    "Churn below 3%": None,
    "Repaint the hall": None,
}


@pytest.mark.parametrize(("sentence", "counted"), COUNTED_OF.items())
def test_what_a_measure_is_counted_of_is_named_where_it_says_more(
    sentence: str, counted: str | None
) -> None:
    found = read(sentence).counted_of
    assert (found.text if found else None) == counted
