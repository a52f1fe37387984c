"""Options can be named by number, by place or by their words."""

import pytest

from coach.interview.choosing import chosen

LINES = ("Order the chairs", "Clean up the macros", "Reduce reopened tickets", "Call 40 shops")


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("2", 1),
        ("2.", 1),
        ("number two", 1),
        ("the second one", 1),
        ("drop 3", 2),
        ("the last one", 3),
        ("the chairs", 0),
        ("macros", 1),
        ("Reduce reopened tickets", 2),
        ("1 and 3", 0),
        ("all of them", 0),
        ("5", None),
        ("the", None),
        ("Answer mail the same day", None),
        ("12 shops sell", None),
    ],
)
def test_what_is_said_names_one_of_the_options_or_none(said: str, place: int | None):
    found = chosen(LINES, said)
    assert (found[0] if found else None) == place


def test_more_may_be_said_beside_the_choice():
    assert chosen(LINES, "2, nobody would miss it", more=True) == (1, "nobody would miss it")
    assert chosen(LINES, "number two because it is late", more=True) == (1, "because it is late")


def test_without_options_nothing_is_chosen():
    assert chosen((), "1") is None
