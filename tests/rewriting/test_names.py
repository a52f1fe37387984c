"""How the name of a measure reads in the middle of a sentence."""

import pytest

from coach.rewriting.names import lower_first, measure


@pytest.mark.parametrize(
    ("typed", "inside"),
    [
        ("Reply time", "reply time"),
        ("Average NPS", "average NPS"),
        ("NPS", "NPS"),
        ("P95 latency", "P95 latency"),
        ("Net Promoter Score", "Net Promoter Score"),
        ("Spanish vocabulary test score", "Spanish vocabulary test score"),
        ("iPhone crashes", "iPhone crashes"),
        ("E-mail clicks", "e-mail clicks"),
        ("A month's sales", "a month's sales"),
        ("I-don't-know answers", "I-don't-know answers"),
        ("Über-tickets", "über-tickets"),
        ("", ""),
    ],
)
def test_only_a_plain_opening_word_loses_its_capital(typed: str, inside: str) -> None:
    assert lower_first(typed) == inside


def test_a_share_of_something_takes_its_article() -> None:
    assert measure("Share of  calls answered.") == "the share of calls answered"
    assert measure("the share of calls answered") == "the share of calls answered"
