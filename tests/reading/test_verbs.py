"""Particles of verbs, and the nouns that say what a light verb does."""

import pytest

from coach.reading.facts import Fact
from coach.reading.reader import read

PARTICLES = {
    "Roll out the new rota to all wards": "out",
    "Set up a shared drive for the archive": "up",
    "Set the lab up for the spring term": "up",
    "Follow up on every quote": "up",
    "Hand the project over to operations": "over",
    "Check in with every mentee": "in",
    "Win back 25 lapsed members": "back",
    "Rank on page one": None,
    "Answer the letters of our members": None,
    "Late letters down to 5 a week": None,
}

CARRIERS = {
    "Get feedback from pilot schools": "feedback",
    "Make progress on the allergy labels": "progress",
    "Hold interviews with former volunteers": "interviews",
    "Carry out a fire drill on every floor": "fire drill",
    "Do a review of the petty cash process": "review",
    "Take part in the netball league": "part",
    "Give a talk at the spring meeting": "talk",
    "Provide technical support for the regional offices": "support",
    "Spend time on tidying the wiki": "tidying",
    "Spend 4 hours a week on code review": "code review",
    "Make a chair for the hall": None,
    "Get the prototype ready": None,
    "Host 12 exchange students": None,
    "Review the petty cash process": None,
    "Interview former volunteers": None,
}


def text_of(fact: Fact | None) -> str | None:
    return fact.text if fact else None


@pytest.mark.parametrize(("sentence", "particle"), PARTICLES.items())
def test_a_particle_is_found_wherever_it_stands(sentence: str, particle: str | None) -> None:
    assert text_of(read(sentence).particle) == particle


@pytest.mark.parametrize(("sentence", "carrier"), CARRIERS.items())
def test_a_light_verb_leaves_what_is_done_to_its_noun(sentence: str, carrier: str | None) -> None:
    assert text_of(read(sentence).carrier) == carrier
