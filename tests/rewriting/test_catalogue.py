"""What the rule files promise about their own examples' rewrites."""

import pytest

from coach import review
from coach.rulebook.catalogue import load_rules
from coach.rulebook.rule import Caught

BECOMING = [
    pytest.param(example, id=f"{rule.id}: {example.text}")
    for rule in load_rules()
    for example in rule.caught
    if example.becomes
]


@pytest.mark.parametrize("example", BECOMING)
def test_an_answered_example_becomes_what_its_rule_says(example: Caught) -> None:
    (best, *_) = review(example.text).rewrites
    assert best.filled(example.answers) == example.becomes


@pytest.mark.parametrize("example", BECOMING)
def test_what_it_becomes_satisfies_the_whole_catalogue(example: Caught) -> None:
    assert review(example.becomes).verdict().strong == ()
