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


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("Share of  calls answered.", "the share of calls answered"),
        ("the share of calls answered", "the share of calls answered"),
        ("median time to first reply", "the median time to first reply"),
        ("Reply time", "the reply time"),
        ("pay gap for equal work", "the pay gap for equal work"),
        ("energy used per square metre", "the energy used per square metre"),
        ("people who call twice", "the number of people who call twice"),
        ("new pressure sores", "the number of new pressure sores"),
        ("days a month with pain", "the number of days a month with pain"),
        ("times a week I cook", "the number of times a week I cook"),
        ("iOS crashes", "the number of iOS crashes"),
        ("number of calls", "the number of calls"),
        ("my evenings off", "my evenings off"),
        ("reply times", "reply times"),
        ("sales", "sales"),
        ("sales growth", "sales growth"),
        ("customer satisfaction", "customer satisfaction"),
        ("monthly churn", "monthly churn"),
        ("NPS", "NPS"),
        ("access", "access"),
        ("", ""),
    ],
)
def test_a_measure_takes_the_words_that_belong_before_it(name: str, inside: str) -> None:
    assert measure(name) == inside


def test_beside_a_number_things_need_no_number_of_them() -> None:
    assert measure("number of sign-ups", counting=False) == "sign-ups"
    assert measure("sign-ups", counting=False) == "sign-ups"
    assert measure("median time to reply", counting=False) == "the median time to reply"
