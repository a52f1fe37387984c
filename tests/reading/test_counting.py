"""Whose doing a measured amount is."""

import pytest

from coach.reading.facts import Counts
from coach.reading.reader import read

OWN, OTHERS, STATE = Counts.OWN_WORK, Counts.OTHERS, Counts.STATE
COUNTS = {
    "Publish 12 articles": OWN,
    "12 articles published by the end of March": OWN,
    "Visit eight farms": OWN,
    "Train 40 teachers in first aid": OWN,
    "I photograph 80 listed buildings": OWN,
    "Complete 90% of the planned lessons": OWN,
    "Move 60 graves to the new register": OWN,
    "Hold four surgeries at the market": OWN,
    "20 partners signed in Q2": OTHERS,
    "Sign up 90 households to the scheme": OTHERS,
    "Number of overdue repairs below 20": OTHERS,
    "Sign-ups reach 250": OTHERS,
    "No complaints about cold meals": OTHERS,
    "Reduce the number of missed appointments from 30 to 12 a month": OTHERS,
    "Attract 40 first-time donors": OTHERS,
    "Get 100 reviews": OTHERS,
    "40 active contributors": OTHERS,
    "At least 60 members attend the annual meeting": OTHERS,
    "Customer churn below 3%": STATE,
    "NPS of 45": STATE,
    "Response time: 4h": STATE,
    "Revenue from €10k to €25k": STATE,
    "Reply to 95% of enquiries within 5 days": STATE,
    "Percentage of customers who renew from 61% to 70%": STATE,
    "Test coverage at 85%": STATE,
    "Phone calls per repair from 5 to 3": STATE,
    "Launch the donor portal": None,
    "12 blorps": None,
}


@pytest.mark.parametrize(("sentence", "counts"), COUNTS.items())
def test_own_work_is_told_from_what_others_do_and_from_how_things_stand(
    sentence: str, counts: Counts | None
) -> None:
    assert read(sentence).counts is counts
