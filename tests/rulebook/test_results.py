"""A result with a value is found beside the work leading to it, and no amount of work is one."""

import pytest

from coach.model.verdict import Kind
from coach.reading.reader import read
from coach.rulebook.kind import kind_of


@pytest.mark.parametrize(
    "text",
    [
        "Launch the repair café so that waste falls by 40%",
        "Train all drivers so that fuel use falls to 7 litres",
        "Offer free parking and double footfall",
        "Launch the card and have 2,000 members use it",
        "Resolve 80% of faults within 2 working days",
        "Serve breakfast within 10 minutes of ordering",
        "Pay all suppliers within 30 days",
        "Deliver 95% of projects on budget",
        "Reply to 90% of letters the same day",
        "Operate with zero accidents",
        "Run the shop at a profit of 2k a month",
        "Use 15% less paper",
        "Take 15 minutes off the discharge process",
        "Fill the hall to 80% on weeknights",
        "Move 30% of payments to direct debit",
        "Persuade 100 households to fit solar panels",
        "Turn 20% of trials into paying customers",
        "Go from two stars to three",
        "Finish the year with 3 months of cash",
        "Close €50k of new business",
        "The hotline answers 9 of 10 calls",
        "200 trees adopted by local firms",
        "Lab results back in 24h",
        "Not a single late delivery",
        "10 recipes from outside the kitchen team",
        "Build a mailing list of 3,000 gardeners",
        "Increase the number of clubs using the hall from 12 to 20",
    ],
)
def test_a_value_that_the_work_is_to_lead_to_is_a_result(text: str) -> None:
    assert kind_of(read(text))[0] is Kind.OUTCOME


@pytest.mark.parametrize(
    "text",
    [
        "Develop five dishes that can be made in under 15 minutes",
        "Migrate 12 services off the old cluster (currently 4)",
        "Increase the number of blog posts from 4 to 8 per month",
        "Double our site visits",
        "3x tasting sessions per month",
        "3 quotes obtained for the printers",
        "10k invoices scanned",
        "Go through 50 old contracts",
        "Triage 100 faults older than 6 months",
        "Do interviews with 20 carers",
        "Put in 4 hours a week in the workshop",
        "Cycle to work 3 days a week",
        "I commit to reviewing 5 designs",
    ],
)
def test_more_of_ones_own_work_stays_an_amount_of_work(text: str) -> None:
    assert kind_of(read(text))[0] is Kind.OUTPUT


def test_known_things_say_where_and_are_no_amount() -> None:
    assert kind_of(read("New phone system in use at all three sites"))[0] is Kind.ACTIVITY
    assert kind_of(read("The round has been split between two nurses"))[0] is Kind.ACTIVITY
    assert kind_of(read("Move the contracts to one provider"))[0] is Kind.ACTIVITY
