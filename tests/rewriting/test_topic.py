"""What people are taught or coached in, beside who they are."""

import pytest

from coach.reading.reader import read
from coach.rewriting.topic import topic_of


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Train the night team on the new ticketing system", "the new ticketing system"),
        ("Train the reception staff in English by May", "English"),
        ("Train drivers in eco-driving", "eco-driving"),
        ("Advise the rowers on export rules before the regatta", "export rules"),
        ("Coach two leads in giving feedback", "giving feedback"),
        ("Teach the porters how to use the defibrillator", "using the defibrillator"),
    ],
)
def test_the_topic_is_taken_as_it_was_said(text: str, topic: str) -> None:
    assert topic_of(read(text)) == topic


@pytest.mark.parametrize(
    "text",
    [
        "Train the rowers",
        "Train the rowers in March",
        "Train the rowers on site",
        "Train the rowers in groups of four",
        "Train the rowers for the regatta",
        "Row four times a week",
    ],
)
def test_where_and_when_are_no_topic(text: str) -> None:
    assert topic_of(read(text)) == ""
