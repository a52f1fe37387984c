"""Whose result a sentence says it is."""

import pytest

from coach.reading.facts import Scope
from coach.reading.reader import read

SCOPES = {
    "My response time to parents under 24 hours": Scope.OWN,
    "I personally coach four junior analysts": Scope.OWN,
    "Sales calls booked by me: 10 per week": Scope.OWN,
    "We answer 90% of emails within one working day": Scope.TEAM,
    "Our team's delivery rate reaches 96%": Scope.TEAM,
    "Company-wide energy use down 10%": Scope.COMPANY,
    "Cut energy use across the organisation by 10%": Scope.COMPANY,
    "Cut the company's travel spend from £80k to £50k": Scope.COMPANY,
    # What is measured counts more than who speaks.
    "I raise our team's margin to 20%": Scope.TEAM,
    "I will cut the company's travel spend to £50k": Scope.COMPANY,
    "My share of the company's sales reaches 12%": Scope.OWN,
    # Not said, or only seemingly.
    "Raise the margin to 20 %": None,
    "NPS of 45 among our wholesale buyers": None,
    "Finish phase I of the move": None,
    "US sales up 10%": None,
    "Visit eight companies": None,
}


@pytest.mark.parametrize(("sentence", "scope"), SCOPES.items())
def test_a_scope_is_read_only_where_it_is_said(sentence: str, scope: Scope | None) -> None:
    assert read(sentence).scope is scope
