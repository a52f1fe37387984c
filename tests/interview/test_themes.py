"""A mission is shown as a few phrases to choose from."""

import pytest

from coach.interview.themes import themes


def test_every_purpose_is_offered_in_the_same_form() -> None:
    text = "Harrow & Lyle makes affordable hearing aids. Our purpose is to help everyone hear well."
    assert themes(text) == ("make affordable hearing aids", "help everyone hear well")


def test_history_is_not_offered() -> None:
    text = "Founded in 1998, we have won forty awards. We restore historic buildings."
    assert themes(text) == ("restore historic buildings",)


def test_no_more_than_four_are_offered_and_none_is_long() -> None:
    text = "We plant trees. We clean rivers. We mend paths. We count birds. We train rangers."
    long = f"We build {'very ' * 40}tall houses."
    assert len(themes(text)) == 4
    assert all(len(one) <= 170 for one in themes(long))


def test_a_mission_that_names_a_thing_is_offered_whole() -> None:
    assert themes("Better care for every patient.") == ("better care for every patient",)


def test_what_it_is_in_the_end_for_is_offered_with_it() -> None:
    text = "We lend tools to neighbours so that they can mend what they own."
    assert themes(text) == (text.removeprefix("We ").rstrip("."),)


def test_a_long_purpose_ends_earlier_where_a_phrase_ends() -> None:
    text = (
        "We bring fresh vegetables to families in the old harbour quarter through a wide, "
        "growing network of shared gardens, old vans, borrowed barns and young volunteers from "
        "every part of town."
    )
    (theme,) = themes(text)
    assert theme == text[3:].partition(" from every")[0]
    assert len(theme) <= 170


def test_of_many_purposes_those_called_so_are_kept() -> None:
    text = (
        "We mend roofs. We paint doors. We clear gutters. We fix fences. "
        "Our mission is to keep old people safe in their homes."
    )
    assert "keep old people safe in their homes" in themes(text)
    assert len(themes(text)) == 4


def test_verbs_that_share_what_they_are_done_to_are_one_theme() -> None:
    assert themes("To grow, mill and sell local grain") == ("grow, mill and sell local grain",)


def test_a_phrase_is_not_cut_where_it_would_say_nothing() -> None:
    text = (
        "To build a harbour town in which every child of every quarter learns to swim before the "
        "age of seven"
    )
    assert "in which every child" in themes(text)[0]


def test_what_it_is_in_the_end_for_is_shortened_before_it_is_dropped() -> None:
    text = (
        "We provide lessons in twelve languages to families new in town so that children and their "
        "parents feel at home in every school, every club and every church hall of the county."
    )
    assert themes(text)[0].endswith(
        "so that children and their parents feel at home in every school"
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "We look after sailors so they can come home well.",
            ("look after sailors so they can come home well",),
        ),
        (
            "Our purpose is to keep the harbour clear, so our crews, fishers and the town can live "
            "from it.",
            ("keep the harbour clear so our crews, fishers and the town can live from it",),
        ),
        (
            "Our mission is to help people across the coast plan, book and enjoy a day at sea.",
            ("help people across the coast plan, book and enjoy a day at sea",),
        ),
        (
            "Our Craft Mission drives us to build fine boats. Our Town Mission asks us to teach "
            "the young.",
            ("build fine boats", "teach the young"),
        ),
        (
            "Tideway builds a harbour that works for its crews, its neighbours and the sea.",
            ("build a harbour that works for its crews, its neighbours and the sea",),
        ),
        (
            "We keep the coast clean. We do this by teaching children to sort waste.",
            ("keep the coast clean", "teach children to sort waste"),
        ),
        (
            "We work with people who lost their boats so that they can fish again.",
            ("work with people who lost their boats so that they can fish again",),
        ),
        (
            "We work with ports in developing countries to end piracy and promote safe seas.",
            ("end piracy", "promote safe seas"),
        ),
        (
            "We want to be the world's leading boatyard. We mend what storms break.",
            ("mend what storms break",),
        ),
        (
            "Our aim is to teach sailing and strive towards safer seas for all.",
            ("teach sailing", "strive towards safer seas for all"),
        ),
    ],
)
def test_a_theme_says_whom_it_is_for_to_the_end(text: str, wanted: tuple[str, ...]) -> None:
    assert themes(text) == wanted
