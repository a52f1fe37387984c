"""How sentences open, through the shipped pipeline."""

import pytest

from coach.reading.facts import Opening
from coach.reading.opening import opening_of
from coach.reading.pipeline import nlp

SENTENCES = {
    Opening.IMPERATIVE: [
        "Launch the supplier portal",
        "Design a leaflet for new parents",
        "Train twelve volunteers",
        "Publish 6 articles by 31 May",
        "Raise occupancy from 60% to 75%",
        "Reduce waiting time by 20%",
        "Be a better listener",
        "By June, hire two nurses",
        "clean the storage room",
        "Report the results to our donors",
    ],
    Opening.INFINITIVE: ["To publish a cookbook", "To shorten the queue at the till"],
    Opening.FIRST_PERSON: [
        "I will call ten former members",
        "I want to run a half marathon",
        "We will open a second bakery",
    ],
    Opening.GERUND: ["Writing a grant proposal", "Raising the pass rate from 70% to 85%"],
    Opening.NOUN_PHRASE: [
        "Launch delay under 3 days",
        "Support queue below 20 cases",
        "Occupancy from 60% to 75%",
        "Zero missed appointments",
        "40 regular donors",
        "A 10% drop in missed appointments",
        "Increase in repeat orders of 15%",
    ],
    Opening.PARTICIPLE: [
        "Four workshops held",
        "Staff handbook translated by May",
        "All fire doors inspected",
    ],
    Opening.FINITE: [
        "Launch delays fall from 9 days to 3",
        "Occupancy reaches 75%",
        "Every pupil reads a book a month",
        "Parents can book a meeting online",
        "80% of patients are seen within an hour",
    ],
}


@pytest.mark.parametrize(
    ("text", "opening"),
    [(text, opening) for opening, texts in SENTENCES.items() for text in texts],
)
def test_a_sentence_opens_as_a_person_would_say(text: str, opening: Opening) -> None:
    assert opening_of(nlp()(text))[0] is opening


@pytest.mark.parametrize("ending", ["", "."])
@pytest.mark.parametrize("text", ["Launch the supplier portal", "launch the supplier portal"])
def test_capitals_and_a_final_stop_change_nothing(text: str, ending: str) -> None:
    assert opening_of(nlp()(text + ending))[0] is Opening.IMPERATIVE


@pytest.mark.parametrize(
    "text",
    ["Launch the supplier portal", "Occupancy of 75%", "Be a better listener", "I will call Ann"],
)
def test_a_plain_sentence_is_read_with_confidence(text: str) -> None:
    assert opening_of(nlp()(text))[1] > 0.9


@pytest.mark.parametrize("text", ["", "   ", "?!", "🙂", "\t\n", "漢字", "[bold]", "{}"])
def test_any_text_has_an_opening_and_a_confidence_between_0_and_1(text: str) -> None:
    opening, confidence = opening_of(nlp()(text))
    assert isinstance(opening, Opening)
    assert 0.0 <= confidence <= 1.0


def test_an_empty_text_is_not_read_with_confidence() -> None:
    assert opening_of(nlp()("")) == (Opening.NOUN_PHRASE, 0.0)


def test_only_the_first_sentence_decides() -> None:
    doc = nlp()("I will call ten former members. Most of them like the new hall.")
    assert opening_of(doc)[0] is Opening.FIRST_PERSON
