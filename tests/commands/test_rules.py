"""`coach rules` lists the whole catalogue and explains each rule with its own examples."""

import pytest

from coach.cli import main
from coach.rulebook.load import load_rules
from coach.rulebook.location import rules_folder
from coach.rulebook.rule import Rule

RULES = load_rules().rules


def test_every_rule_file_is_listed_and_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    *listed, closing = capsys.readouterr().out.splitlines()
    files = [path for path in rules_folder().glob("*/*.toml") if path.parent.name != "metrics"]
    shown = {line.split()[0] for line in listed if line.startswith("  ")}
    assert shown == {path.stem for path in files}
    assert closing.startswith(f"{len(files)} rules in ")


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_is_explained(rule: Rule, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", rule.id]) == 0
    said = capsys.readouterr().out
    assert rule.why in " ".join(said.split())
    assert all(source in said for source in rule.sources)
    assert all(example.asks in said for example in rule.caught)
    assert all(example.text in said for example in rule.left_alone)


def test_an_unknown_rule_is_met_with_the_nearest_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "deliver-a-thing"]) == 2
    assert "did you mean “delivers-a-thing”?" in capsys.readouterr().err


def test_a_name_that_is_near_nothing_leads_to_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "zzzz"]) == 2
    assert "“coach rules” lists them" in capsys.readouterr().err
