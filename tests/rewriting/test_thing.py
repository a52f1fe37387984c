"""What somebody works on, found in their sentence."""

import pytest

from coach.reading.reader import read
from coach.rewriting.thing import thing_of


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Launch a new onboarding flow by March", "the new onboarding flow"),
        ("Publish 12 articles", "the articles"),
        ("Deep-clean 48 rooms", "the rooms"),
        ("Top 10 list for guests published", "the top 10 list for guests"),
        ("Read five to ten case studies", "the case studies"),
        ("Call our 20 largest customers", "our largest customers"),
        ("Archive the 2019 tax files", "the 2019 tax files"),
        ("Answer every letter", "letters"),
        ("Expense policy v2", "the expense policy"),
        ("Tidy my inbox so that nothing is lost", "my inbox"),
        ("Finalise vendor contract", "the vendor contract"),
        ("Documentation for the API written", "the documentation for the API"),
        ("I want to tidy the shared folders", "the shared folders"),
        ("Negotiate with suppliers", "suppliers"),
        ("Visit at least 20 schools", "the schools"),
        ("Recruit a night manager", "the night manager"),
        ("Practise the cello twice a week", "the cello"),
        ("Practise yoga every morning", "yoga"),
        ("Inspect all fire extinguishers", "fire extinguishers"),
        ("Complete 80% of the onboarding checklist", "the onboarding checklist"),
        ("Explore whether a community fridge would work", "the community fridge"),
        ("Roll out two-factor authentication", "two-factor authentication"),
        ("Exit interview template", "the exit interview template"),
        ("Mentor programme for new rowers", "the mentor programme for new rowers"),
        ("Brunch on Sundays", "the brunch"),
        ("Introduced self-service tills in the Bath shop", "self-service tills"),
        ("Bathing residents in the morning", "residents"),
        ("Host a thank-you dinner for the choir", "the thank-you dinner"),
        ("Complete a drop-in session on knots", "the drop-in session"),
        ("Analyse the diaries of wave 2", "the diaries of wave 2"),
        ("Set up Jenkins", "Jenkins"),
        ("Burglary hotspots briefing", "the burglary hotspots briefing"),
        ("Times tables challenge in Year 4", "the times tables challenge"),
        ("Print the annual report 2026", "the annual report 2026"),
        ("Meet every donor in person", "donors"),
        ("Practise the harp half an hour a day", "the harp"),
        ("Practise the harp 30 minutes a day", "the harp"),
        ("Plant 2 ha of cherry trees", "cherry trees"),
        ("Lay 400 m of drainage", "the drainage"),
        ("Develop our orders and enquiries pipeline", "our orders and enquiries pipeline"),
        ("Duties and rotas are written down", "duties and rotas"),
        ("Buoys & Moorings project finished", "the Buoys & Moorings project"),
        ("Host 3 tea and talk harbour evenings", "the tea and talk harbour evenings"),
        ("Give a talk on tides, wind and weather", "the talk"),
        ("Set up mooring alerts with drift warning", "mooring alerts"),
        ("Speak about weather at 10 schools", "the weather"),
        ("Adjust the rota with what we learnt last spring", "the rota"),
        ("Host first Annual Regatta Dinner", "the first Annual Regatta Dinner"),
        ("Roll out Google Drive", "Google Drive"),
        ("Working Prototype", "the Working Prototype"),
        ("Instrument engine to see where time goes", "the engine"),
        ("Ship v2 of the tide API incl. limits", "v2 of the tide API"),
        ("Run one game day per quarter with the crew", "the game day"),
        ("Create the test plan for release 5.4", "the test plan for release 5.4"),
        ("Weekly 1:1s with all skippers", "the weekly 1:1s"),
        (
            "Handover process between 1st and 2nd mates",
            "the handover process",
        ),
        ("Hold parents' evening on screen use", "the parents' evening"),
        ("Launch Nautilus 2.0 on the test buoy", "Nautilus 2.0"),
        ('Publish "no knives on deck" policy', '"no knives on deck" policy'),
        ("Cost centre reports", "cost centre reports"),
        ("Order sheet for the bakery", "the order sheet for the bakery"),
        ("Book sale in June", "the book sale"),
        ("Complete the first aid training for night staff", "the first aid training"),
        ("Assess all year 3 pupils in reading", "the year 3 pupils"),
        ("Introduce a tool crib", "the tool crib"),
        ("Set up monitoring for the tide gauge", "monitoring"),
        (
            "Hire two additional marketing or design teammates",
            "the additional marketing or design teammates",
        ),
        ("Repair the irrigation pump and the east hedge", "the irrigation pump"),
        ("Finish chapter three of my dissertation", "chapter three of my dissertation"),
        ("Conduct interviews with the ferrymen", "interviews"),
        ("Recruit helpers for the regatta", "helpers"),
        ("Phone grandma every Sunday", "grandma"),
        ("Two internal tech talks per month", "two internal tech talks"),
        ("Have completed the AWS Solutions course", "the AWS Solutions course"),
        ("Team has agreed on a tide budget", "the tide budget"),
        ("Introduction of a digital tide chart", "the digital tide chart"),
        ("Installation of 30 sensors in the boathouse", "the sensors"),
        ("Provide staff with safety shoes", "safety shoes"),
        ("Win back former members", "former members"),
        ("Introduce a four-eyes principle for refunds", "the four-eyes principle"),
        ("Launched the new careers microsite", "the new careers microsite"),
        ("Real matches playable online", "real matches"),
        ("Get rid of the old print server", "the old print server"),
        ("Make the changelog public", "the changelog"),
        ("Train concierges in complaint handling", "concierges"),
        ("Ship v2 of the tide app", "v2 of the tide app"),
    ],
)
def test_the_thing_is_named_in_the_persons_words(text: str, thing: str) -> None:
    found = thing_of(read(text))
    assert found is not None
    assert found.text == thing


@pytest.mark.parametrize("text", ["", "Do it", "Run", "!!!", "42"])
def test_a_sentence_without_a_noun_has_no_thing(text: str) -> None:
    assert thing_of(read(text)) is None


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Plan the summer rota with the crew", "the summer rota"),
        ("Swap the diesel boats for electric ones", "the diesel boats"),
        ("Prepare budget 2028", "the 2028 budget"),
        ("Rename all our harbours", "our harbours"),
        ("Complete module 3 of the course", "module 3"),
        ("Coaching sessions for the rowers", "coaching sessions for the rowers"),
    ],
)
def test_with_whom_and_for_what_is_no_part_of_a_thing(text: str, thing: str) -> None:
    found = thing_of(read(text))
    assert found is not None
    assert found.text == thing


def test_money_put_aside_is_no_thing() -> None:
    assert thing_of(read("Set aside 200 euros every month")) is None
