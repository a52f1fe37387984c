"""Pasted text loses what is not language, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.reading.cleaning import clean, split_list, strip_bullet


def test_colours_titles_and_control_characters_are_dropped() -> None:
    assert clean("\x1b[1;31mRaise\x1b[0m\x07 it\x1b]0;title\x07 now\x00") == "Raise it now"


def test_line_ends_are_kept_and_tabs_become_spaces() -> None:
    assert clean("one\ttwo\r\nthree\rfour\u2028five") == "one two\nthree\nfour\nfive"


@pytest.mark.parametrize(
    "text", ["日本語のテキスト", "مرحبا بالعالم", "👩\u200d🚀 launch", "naïve “quotes” – dash"]
)
def test_other_scripts_and_emoji_are_left_alone(text: str) -> None:
    assert clean(text) == text


def test_a_lone_surrogate_which_no_file_can_hold_is_dropped() -> None:
    clean("a\ud800b").encode("utf-8")
    assert clean("a\ud800b") == "ab"


@pytest.mark.parametrize(
    "line",
    [
        "- Call the printer",
        "* Call the printer",
        "  • Call the printer",
        "1. Call the printer",
        "2) Call the printer",
        "(3) Call the printer",
        "b) Call the printer",
        "1.2. Call the printer",
        "- [ ] Call the printer",
        "[x] Call the printer",
        "☐ Call the printer",
        "KR1: Call the printer",
        "KR: Call the printer",
        "KR 2.1 - Call the printer",
        "- **Call the printer**",
        "> Call the printer  ",
    ],
)
def test_bullets_numbering_and_checkboxes_are_taken_off(line: str) -> None:
    sentence, offset = strip_bullet(line)
    assert sentence == "Call the printer"
    assert line[offset:].startswith(sentence)


@pytest.mark.parametrize(
    "line",
    ["12 streams", "1.5 million readers", "+5 pp margin", "*Call* the printer", "A. Smith", "-"],
)
def test_what_only_looks_like_a_bullet_stays(line: str) -> None:
    assert strip_bullet(line.lstrip("+")) == (line.lstrip("+"), 0)


def test_a_bulleted_list_is_split_and_its_heading_dropped() -> None:
    pasted = (
        "My quarter:\n- Call the printer\n  about the leaflet\n\n1) Hire a cook\n\t- Post the ad"
    )
    assert split_list(pasted) == (
        "Call the printer about the leaflet",
        "Hire a cook",
        "Post the ad",
    )


def test_plain_lines_are_items_and_only_an_indented_line_continues_one() -> None:
    pasted = "Call the printer\n    about the leaflet\nHire a cook\n"
    assert split_list(pasted) == ("Call the printer about the leaflet", "Hire a cook")


def test_a_line_without_any_word_is_no_item() -> None:
    assert split_list("---\nHire a cook\n***\n") == ("Hire a cook",)


@given(st.text())
def test_any_text_can_be_cleaned_stripped_and_split(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    sentence, offset = strip_bullet(text)
    assert text[offset : offset + len(sentence)] == sentence
    assert all(item == item.strip() for item in split_list(text))
