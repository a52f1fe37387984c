"""Every rule over a set proves itself on its own examples, through the real pipeline."""

import pytest

from coach.commands.proving import set_of_example
from coach.rulebook.load import load_folder
from coach.rulebook.location import rules_folder
from coach.rulebook.sets import SetCaught, SetLeftAlone, SetRule, check_set

# Of those that belong to a profile, only some are in force at a time; all are proved.
RULES = load_folder(rules_folder()).set_rules
CAUGHT = [pytest.param(r, e, id=f"{r.id}:{e.texts[0]}") for r in RULES for e in r.caught]
LEFT_ALONE = [pytest.param(r, e, id=f"{r.id}:{e.texts[0]}") for r in RULES for e in r.left_alone]


@pytest.mark.parametrize(("rule", "example"), CAUGHT)
def test_rule_catches_its_example(rule: SetRule, example: SetCaught) -> None:
    (finding,) = check_set(set_of_example(rule, example), (rule,))
    assert finding.places == example.places
    assert finding.question == example.asks


@pytest.mark.parametrize(("rule", "example"), LEFT_ALONE)
def test_rule_leaves_its_near_miss_alone(rule: SetRule, example: SetLeftAlone) -> None:
    assert check_set(set_of_example(rule, example), (rule,)) == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_speaks_warmly_and_has_a_near_miss(rule: SetRule) -> None:
    assert len(rule.why) <= 220
    assert rule.question.endswith("?")
    assert any(example.because for example in rule.left_alone)
