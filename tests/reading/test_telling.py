"""What a page says around a mission is told apart from the mission."""

import pytest

from coach.reading.mission import read_mission

HEALS = "Our mission is to heal horses."


def plain(text: str) -> list[str]:
    return [one.plain for one in read_mission(text).purposes]


@pytest.mark.parametrize(
    "text",
    [
        "Welcome to Harrow Farm!",
        "Join us and be part of something bigger.",
        "Find out more about our stables.",
        "© 2024 Harrow Farm. All rights reserved.",
        "Every day, 40,000 riders use our saddles.",
        "Too many horses stay in small stables.",
        "We serve more than 3,000 riders in twelve countries.",
        "We are building the leading network of stables.",
        "Our people are the heart of everything.",
        "It doesn't have to be this way.",
        "We move fast.",
        "We are listening.",
        "Please support us.",
        "At our stables we are there for them.",
        "We serve around half a million riders.",
        "Our people are passionate about making a difference.",
        "We are proud of everything they have achieved this year.",
        "Donate now and change a life.",
        "Become a member now and support our work.",
        "Tired of wet saddles?",
        "Thank you very much!",
        "It takes two minutes.",
        "We rely on gifts.",
        "Over 200 people work for us.",
        "The farm has been a reliable partner in the region.",
        "Nobody answers the phone.",
        "Our vision is to be at the heart of every stable.",
        "That is why we invest in our people.",
        "We are looking for apprentices.",
        "Quality and care guide everything we do.",
        "We are free to use and easy to reach.",
    ],
)
def test_words_to_the_reader_boasts_and_what_others_do_are_left_out(text: str) -> None:
    assert plain(f"{text}\n\n{HEALS}") == ["heal horses"]
    assert plain(f"{HEALS}\n\n{text}") == ["heal horses"]


def test_a_boast_is_kept_where_nothing_else_is_said() -> None:
    assert plain("We feed 300 families.") == ["feed 300 families"]


def test_what_customers_trust_somebody_to_do_is_what_they_do() -> None:
    assert plain("Our customers trust us to bring milk to their door.") == [
        "bring milk to their door"
    ]


def test_initials_end_no_sentence() -> None:
    assert plain("J.B. Harrow heals old horses.") == ["heal old horses"]


@pytest.mark.parametrize(
    ("text", "announced"),
    [
        (HEALS, True),
        ("We exist to heal horses.", True),
        ("We are on a mission to heal horses.", True),
        ("We heal horses.", False),
    ],
)
def test_it_is_known_whether_a_mission_is_announced(text: str, announced: bool) -> None:
    (purpose,) = read_mission(text).purposes
    assert purpose.announced is announced


def test_to_be_there_for_somebody_is_a_purpose() -> None:
    assert plain("We are here for anyone who grieves.") == ["be here for anyone who grieves"]


def test_what_stands_behind_our_mission_is_the_mission() -> None:
    assert plain("Our mission: calm days for every horse.") == ["calm days for every horse"]


def test_who_has_said_we_tells_the_reader_what_to_do() -> None:
    assert plain("We heal horses. Plan your visit.") == ["heal horses"]
    assert plain("Heal horses. Train riders.") == ["heal horses", "train riders"]


def test_what_follows_that_is_why_counts() -> None:
    assert plain("Horses belong to all. That is why we teach riders.")[-1] == "teach riders"


def test_an_age_and_a_century_are_no_boast() -> None:
    text = (
        "We train riders aged 11 to 30. We prepare stables for the 21st century. We shoe 40 horses."
    )
    assert plain(text) == ["train riders aged 11 to 30", "prepare stables for the 21st century"]
