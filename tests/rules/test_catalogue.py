"""Every rule of the catalogue proves itself on its own examples, through the real pipeline."""

import pytest

from coach.reading.facts import Reading
from coach.reading.reader import read
from coach.rulebook.catalogue import load_rules
from coach.rulebook.check import check
from coach.rulebook.rule import AppliesTo, Caught, LeftAlone, Rule

CATALOGUE = load_rules()
CAUGHT = [
    pytest.param(rule, example, id=f"{rule.id}:{example.text}")
    for rule in CATALOGUE
    for example in rule.caught
]
LEFT_ALONE = [
    pytest.param(rule, example, id=f"{rule.id}:{example.text}")
    for rule in CATALOGUE
    for example in rule.left_alone
]


def _read(example: Caught | LeftAlone) -> Reading:
    return read(example.text, patterns=CATALOGUE.patterns)


@pytest.mark.parametrize(("rule", "example"), CAUGHT)
def test_rule_catches_its_example(rule: Rule, example: Caught) -> None:
    findings = check(_read(example), (rule,), rule.applies_to)
    assert tuple((one.start, one.end) for one in findings) == example.spans
    assert {one.question for one in findings} == {example.asks}


@pytest.mark.parametrize(("rule", "example"), CAUGHT)
def test_rule_speaks_for_its_example_among_all_the_others(rule: Rule, example: Caught) -> None:
    speaking = {one.rule for one in check(_read(example), CATALOGUE, rule.applies_to)}
    assert rule.id in speaking


@pytest.mark.parametrize(("rule", "example"), LEFT_ALONE)
def test_rule_leaves_its_near_miss_alone(rule: Rule, example: LeftAlone) -> None:
    assert check(_read(example), (rule,), rule.applies_to) == ()


def test_text_that_is_not_english_is_met_with_silence() -> None:
    reading = Reading(text="Startet das Kundenportal", language="und")
    assert all(check(reading, CATALOGUE, kind) == () for kind in AppliesTo)
