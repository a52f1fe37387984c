"""Wishes that praise are no to-dos, however much they sound like one; what is made stays one."""

import pytest

from coach.model.verdict import Kind
from coach.reading.reader import read
from coach.rulebook.kind import kind_of


@pytest.mark.parametrize(
    "text",
    [
        # what people find, do or feel
        "A welcoming waiting room",
        "A canteen that people like to eat in",
        "Apprentices who dare to ask",
        "A depot where nobody is afraid of the audit",
        "A shop that feels like home",
        "Lessons that stick",
        # how others are to look upon us
        "Establish ourselves as a fair landlord",
        "The library is seen as a good neighbour",
        "Be the bakery people talk about",
        # what is only praised
        "Offer outstanding aftercare",
        "Give our drivers a better start to the day",
        "Make the yard a safer place",
        "Make returns easy",
        "Make everyone feel welcome",
        "Delight our tenants",
        "Restore confidence in the rota",
        # the manner, and the likeness
        "Treat every caller with respect",
        "Treat temps like our own staff",
        "Communicate openly",
        # comparisons and sayings
        "Drink less coffee",
        "Cleaner stairwells",
        "Put tenants first",
        "Get the whole crew on the same page",
    ],
)
def test_what_only_people_can_say_is_a_wish(text: str) -> None:
    assert kind_of(read(text))[0] is Kind.VAGUE


@pytest.mark.parametrize(
    "text",
    [
        "A friendly reminder letter for late payers",
        "A dashboard that shows open orders",
        "A guide that explains who does what",
        "Quiet room for staff set up",
        "Make the booking form available in Polish",
        "Give the reception a fresh coat of paint",
        "Provide training on safe lifting",
        "Treat the deck with oil",
        "Turn the spare room into a nursery",
        "Get the lift serviced",
        "Establish a reading club",
        "Collect feedback from volunteers",
        "Renew the lease",
        "Clean the gutters",
    ],
)
def test_what_gets_made_or_done_stays_a_to_do_however_kindly_it_is_put(text: str) -> None:
    assert kind_of(read(text))[0] is Kind.ACTIVITY


def test_with_a_number_a_wish_becomes_a_result() -> None:
    assert kind_of(read("80% of tenants feel welcome"))[0] is Kind.OUTCOME
