"""Who acts in a sentence, and for whom it is done."""

import pytest

from coach.reading.facts import Fact
from coach.reading.reader import read

ACTORS = {
    "New shops make their first sale sooner": "New shops",
    "Developers deploy without help from operations": "Developers",
    "80% of new hires say they would recommend us": "new hires",
    "At least 60 members attend the annual meeting": "members",
    "Nurses and carers wash their hands more often": "Nurses and carers",
    "I will write two grant applications": "I",
    "We answer every letter": "We",
    "The roof was inspected by an independent surveyor": "an independent surveyor",
    "Three suppliers audited by the quality team": "the quality team",
    "One in three tenants pays by card": "tenants",
    "Six families move into homes of their own": "families",
    # What is told to somebody has no subject, and a measure does not act.
    "Repaint the hall": None,
    "To repaint the hall": None,
    "Repainting the hall": None,
    "Churn falls to 3%": None,
    "Attendance at choir practice averages 35": None,
    "The leaflet is translated by 31 March": None,
    "Takings grew by 20%": None,
}

BENEFICIARIES = {
    "Help small shops sell online": "small shops",
    "Give customers a way to track their parcel": "customers",
    "Offer free eye tests to pensioners": "pensioners",
    "Build a booking page so that tenants can report repairs": "tenants",
    "Ensure that pharmacists can reach a doctor at any hour": "pharmacists",
    "Make it easier for carers to claim expenses": "carers",
    "Publish 12 articles for new parents": "new parents",
    "Enable finance to close the month without spreadsheets": "finance",
    "Run a helpline for students and teachers": "students and teachers",
    "Save dispatchers two hours a day": "dispatchers",
    "Bring meals to the widows on our street": "the widows",
    "Supply growers with tested seed": "growers",
    "Shelter street traders from the rain": "street traders",
    "Reduce the time it takes sellers to list a boat": "sellers",
    "Serve breakfast for the homeless": "the homeless",
    "Recruit for the night team": None,
    "Get ready for the new minister": None,
    "Completion rate for trainees of 80%": None,
    "Set the lab up for the spring term": None,
    "Put together a plan for the move": None,
    "Raise the margin to 20 %": None,
    "Help with the move": None,
    "Clean the kitchen so that churn falls": None,
}


def text_of(fact: Fact | None) -> str | None:
    return fact.text if fact else None


@pytest.mark.parametrize(("sentence", "actor"), ACTORS.items())
def test_who_acts_is_named_only_where_the_sentence_says_so(
    sentence: str, actor: str | None
) -> None:
    assert text_of(read(sentence).actor) == actor


@pytest.mark.parametrize(("sentence", "whom"), BENEFICIARIES.items())
def test_whom_it_is_for_is_found_and_no_thing_is_taken_for_one(
    sentence: str, whom: str | None
) -> None:
    assert text_of(read(sentence).beneficiary) == whom
