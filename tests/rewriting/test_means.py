"""The work of a to-do said as the means to a result."""

import pytest

from coach.reading.reader import read
from coach.rewriting.means import means
from coach.rewriting.thing import thing_of


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Launch the new ferry app", "by launching the new ferry app"),
        ("Set up a night desk with the porters", "by setting up a night desk with the porters"),
        ("Interview 15 lapsed members", "by interviewing 15 lapsed members"),
        ("Apply for the harbour grant", "by applying for the harbour grant"),
        ("Translated the tide tables into Welsh", "by translating the tide tables into Welsh"),
        ("We will renovate the slipway by 3 May", "by renovating the slipway"),
        ("Paint the hull and reopen it in May", "by painting the hull"),
        ("Refactor the ticket module", "by refactoring the ticket module"),
    ],
)
def test_what_is_ordered_is_said_with_its_verb(text: str, said: str) -> None:
    assert _means(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("New triage sheet for the walk-in clinic", "with the new triage sheet"),
        ("Introduction of a drug chart", "with the drug chart"),
        ("Get the choir ready for the concert", "with the choir"),
        ("The ferry app is finished", "with the ferry app"),
    ],
)
def test_what_is_only_named_stands_alone(text: str, said: str) -> None:
    """So does what a verb such as "get" leaves half said without the words behind it."""
    assert _means(text).startswith(said)


def _means(text: str) -> str:
    reading = read(text)
    thing = thing_of(reading)
    assert thing is not None
    return means(reading, thing)


def test_what_follows_is_kept_whole_or_left_out() -> None:
    assert _means("Translate the tide tables into Welsh and Cornish").endswith("Welsh and Cornish")
    assert _means("Send reminders to sailors the day before") == "by sending reminders to sailors"
    assert _means("Hold 2 interviews with a skipper sitting in") == "by holding 2 interviews"
    assert (
        _means("Train 100% of skippers on first aid") == "by training 100% of skippers on first aid"
    )
    assert _means("Build a data pipeline from app to Snowflake").endswith("from app to Snowflake")
    assert _means("Introduce handovers on wards 3B and 4A").endswith("on wards 3B and 4A")
    assert _means("Check invoices in accounts payable").endswith("in accounts payable")
    assert _means("Install sensor kit on line 4") == "by installing the sensor kit on line 4"
    assert _means("Print notes on 4 deep-sea charts").endswith("on 4 deep-sea charts")
    assert _means("Change the watch to a face to face one") == "by changing the watch"
    assert _means("Study for the bar exam two hours a day") == "by studying for the bar exam"
    assert _means("Clean the decks every Friday") == "by cleaning the decks every Friday"
    assert _means("Publish monthly bulletin") == "by publishing the monthly bulletin"
    assert _means("Fix the heating in Block A") == "by fixing the heating in Block A"
    assert _means("Streamline procurement") == "by streamlining procurement"
