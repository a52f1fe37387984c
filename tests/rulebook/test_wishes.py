"""What others should do, and what should happen less, is a wish: no to-do, but no number yet."""

import pytest

from coach.model.verdict import Kind
from coach.reading.reader import read
from coach.rulebook.kind import kind_of


@pytest.mark.parametrize(
    "text",
    [
        "Guests queue less",
        "Carers sleep through the night",
        "Shops reuse our boxes",
        "that fewer tenants fall behind with the rent",
        "they book their first lesson earlier",
        "Tenants no longer ring twice",
        "Patients don't come back with the same cough",
        "We get fewer angry letters",
        "We reply sooner",
        "Nurses have more time for patients",
        "it needs fewer forms",
    ],
)
def test_what_others_do_once_all_is_well_is_a_wish(text: str) -> None:
    assert kind_of(read(text))[0] is Kind.VAGUE


@pytest.mark.parametrize(
    "text",
    [
        "Guests can pay by card",
        "The board receives a monthly letter",
        "Managers hold weekly reviews",
        "The new shop opens in May",
        "The site goes live",
        "The leaflet is printed",
        "A rota is in place",
        "The app supports dark mode",
        "Every ward has a spare key",
        "I will write a better handbook",
    ],
)
def test_work_and_possibilities_put_in_a_clause_stay_to_dos(text: str) -> None:
    assert kind_of(read(text))[0] is Kind.ACTIVITY


def test_a_share_of_people_who_do_it_is_a_result() -> None:
    assert kind_of(read("60% of guests pay by card"))[0] is Kind.OUTCOME


@pytest.mark.parametrize(
    "text",
    [
        "overtime",
        "guest complaints",
        "misprints",
        "no-shows",
        "lost parcels",
        "Errors in the payroll",
        "newsletter sign-ups",
        "museum visits per month",
        "parcels lost per week",
        "how many children come back",
        "how often I am late",
        "support requests",
    ],
)
def test_what_nobody_sets_out_to_produce_is_a_measure_without_its_number(text: str) -> None:
    assert kind_of(read(text))[0] is Kind.VAGUE


@pytest.mark.parametrize(
    "text",
    [
        "Documentation for the till",
        "Mission statement",
        "Complaints form",
        "Overtime policy",
        "Alerts for full disks",
        "Complaints handled",
        "Answer tickets",
        "Fix errors in the payroll",
        "how to write a letter",
    ],
)
def test_what_gets_made_or_dealt_with_stays_a_to_do(text: str) -> None:
    assert kind_of(read(text))[0] is Kind.ACTIVITY


def test_with_its_numbers_such_a_measure_is_a_result() -> None:
    assert kind_of(read("Guest complaints from 20 to 5"))[0] is Kind.OUTCOME
