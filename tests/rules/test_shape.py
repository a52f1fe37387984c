"""The catalogue is in good shape: examples enough, word lists used, families that hold together."""

import re
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from coach.model.verdict import Kind, Level
from coach.rulebook.catalogue import load_rules
from coach.rulebook.load import BESIDE_RULES
from coach.rulebook.location import rules_folder
from coach.rulebook.rule import AppliesTo, Rule
from coach.rulebook.setshapes import AnySetCondition
from coach.rulebook.shapes import AnyCondition

CATALOGUE = load_rules()
SOURCES = [path for path in rules_folder().glob("*/*.toml") if path.parent.name not in BESIDE_RULES]
CODE = Path(__file__).parents[2] / "coach"


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.id)
def test_a_rule_has_a_near_miss_with_its_reason(rule: Rule) -> None:
    assert any(example.because for example in rule.left_alone)


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.id)
def test_a_rule_speaks_warmly_and_briefly(rule: Rule) -> None:
    assert len(rule.why) <= 220
    assert rule.question.endswith("?")
    assert not re.search(r"!|\bwhy\b", rule.question.lower() + rule.why)


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.id)
def test_a_rule_is_named_for_what_it_catches(rule: Rule) -> None:
    assert not rule.id.startswith(("no-", "avoid-", "dont-"))


def test_every_rule_says_what_to_listen_for() -> None:
    for rule in (*CATALOGUE, *CATALOGUE.set_rules):
        assert rule.listen, rule.id
        assert not rule.listen.endswith("."), rule.id


def test_no_two_rules_share_a_name_or_an_example() -> None:
    ids = Counter(rule.id for rule in CATALOGUE)
    texts = Counter((example.text, rule.id) for rule in CATALOGUE for example in rule.caught)
    assert max(ids.values()) == max(texts.values()) == 1


def test_there_are_twelve_rules_and_more_and_both_levels() -> None:
    assert len(CATALOGUE) >= 12
    assert {rule.level for rule in CATALOGUE} == set(Level)
    assert {rule.applies_to for rule in CATALOGUE} == set(AppliesTo)


def test_every_word_list_is_used_by_a_rule_or_by_the_kind() -> None:
    everything = [path.read_text(encoding="utf-8") for path in (*SOURCES, *CODE.glob("*/*.py"))]
    for name in CATALOGUE.lexicons:
        assert any(f'"@{name}"' in text or f'"{name}"' in text for text in everything), name


def test_no_word_list_is_empty_or_repeats_itself() -> None:
    for path in (rules_folder() / "lexicon").glob("*.txt"):
        lines = path.read_text(encoding="utf-8").splitlines()
        entries = [line for line in lines if line and not line.startswith("#")]
        assert lines[0].startswith("# "), path.name
        assert entries, path.name
        assert len(entries) == len(set(entries)), path.name


def test_the_authors_guide_explains_every_match_type_and_key() -> None:
    guide = (rules_folder() / "README.md").read_text(encoding="utf-8")
    for condition in (*get_args(AnyCondition), *get_args(AnySetCondition)):
        assert f"`{condition.__struct_config__.tag}`" in guide
        for key in condition.__struct_encode_fields__:
            assert f"`{key}`" in guide, key


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_a_rule_of_the_activity_family_speaks_about_to_dos_only(path: Path) -> None:
    if path.parent.name == "activity":
        match = path.read_text(encoding="utf-8").partition("[match]")[2].partition("[ask]")[0]
        found = re.search(r"^kind\s*=\s*\[(.*)\]$", match, re.MULTILINE)
        assert found is not None
        assert all(Kind(one.strip(' "')).is_to_do for one in found[1].split(","))
