"""The person's own words, turned to face them."""

import pytest

from coach.interview.phrasing import as_sentence, clip, facing, plainly


@pytest.mark.parametrize(
    ("said", "turned"),
    [
        ("shops in my region sell sooner", "shops in your region sell sooner"),
        ("I am faster than our team", "you are faster than your team"),
        ("My work helps us", "Your work helps you"),
        ("customers in the US trust me", "customers in the US trust you"),
        ("I'm on time", "You're on time"),
    ],
)
def test_what_is_said_about_oneself_comes_back_as_said_to_one(said: str, turned: str):
    assert facing(said).lower() == turned.lower()


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("well more kids take the hot meal", "more kids take the hot meal"),
        ("um, well, I think parents complain less", "parents complain less"),
        ("Well-being of the night shift", "Well-being of the night shift"),
        ("okay", "okay"),
    ],
)
def test_the_sounds_of_thinking_are_left_out(said: str, plain: str):
    assert plainly(said) == plain


def test_a_long_text_is_shortened_at_a_word():
    assert clip("one two three four", 12) == "one two…"
    assert len(clip("x" * 20_000, 90)) == 90


def test_a_sentence_starts_with_a_capital_and_ends_without_a_stop():
    assert as_sentence("  shops  sell sooner. ") == "Shops sell sooner"
