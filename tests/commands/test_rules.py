"""`coach rules` lists the whole catalogue and explains each rule with its own examples."""

from pathlib import Path

import pytest

from coach.cli import main
from coach.rulebook.catalogue import load_rules
from coach.rulebook.load import BESIDE_RULES
from coach.rulebook.location import rules_folder
from coach.rulebook.rule import Rule
from coach.storage.store import Store
from tests.interview.drafts import to_do, with_key_results
from tests.interview.talk import talk

RULES = load_rules().rules


def test_every_rule_file_is_listed_and_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    *listed, closing = capsys.readouterr().out.splitlines()
    listed = listed[: next(at for at, line in enumerate(listed) if "disagree" in line)]
    files = [
        path for path in rules_folder().glob("*/*.toml") if path.parent.name not in BESIDE_RULES
    ]
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


def test_a_rule_over_a_set_is_explained_with_what_stands_around_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["rules", "copies-the-parent"]) == 0
    said = capsys.readouterr().out
    assert "in a whole set" in said
    assert "beside the parent: Customer churn below 3 %" in said


def test_a_rule_of_another_choice_is_listed_with_the_choice(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["rules"]) == 0
    said = capsys.readouterr().out
    assert "(only with number-of-objectives = one-to-three)" in said


def test_an_unknown_rule_is_met_with_the_nearest_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "deliver-a-thing"]) == 2
    assert "did you mean “delivers-a-thing”?" in capsys.readouterr().err


def test_a_name_that_is_near_nothing_leads_to_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "zzzz"]) == 2
    assert "“coach rules” lists them" in capsys.readouterr().err


def test_a_skeleton_is_written_and_stands_up_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rules", "--new", "waits-for-approval", "--in", str(tmp_path)]) == 0
    assert (tmp_path / "house" / "waits-for-approval.toml").is_file()
    assert main(["rules", "--check", str(tmp_path)]) == 0
    assert "1 rule with 4 examples: all in order." in capsys.readouterr().out
    assert main(["rules", "--rules", str(tmp_path), "waits-for-approval"]) == 0


def test_a_skeleton_never_writes_over_anything(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["rules", "--new", "waits", "--in", str(tmp_path)])
    assert main(["rules", "--new", "waits", "--in", str(tmp_path)]) == 2
    assert "is there already; nothing was written" in capsys.readouterr().err
    assert main(["rules", "--new", "../waits", "--in", str(tmp_path)]) == 2


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("[low hanging fruit] first", "[low] hanging fruit first", "what gets underlined is"),
        ("Pick the [low hanging fruit]", "Pick the [cherries]", "is not caught"),
        ("Waste of fruit", "Waste of low hanging fruit", "should be left alone, but is caught"),
        ('asks = "What exactly', 'asks = "What', "the coach asks “What exactly"),
        ('level      = "hint"', 'level = "hnt"', "did you mean “hint”?"),
    ],
)
def test_a_folder_of_rules_is_told_what_to_mend(
    old: str, new: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["rules", "--new", "waits", "--in", str(tmp_path)])
    file = tmp_path / "house" / "waits.toml"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    assert main(["rules", "--check", str(tmp_path)]) == 1
    said = capsys.readouterr().out
    assert "waits.toml" in said
    assert says in said
    assert "1 to mend." in said


def test_the_shipped_rules_are_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--check", str(rules_folder())]) == 0
    assert "all in order" in capsys.readouterr().out


def test_the_rules_people_set_aside_are_counted_with_their_reasons(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rules", "--stats"]) == 0
    assert "Nobody has kept a sentence" in capsys.readouterr().out
    draft = talk(with_key_results(to_do()), "keep it, because Jo asked for it")
    Store(own_home).save(draft)
    assert main(["rules", "--stats"]) == 0
    assert "once  Jo asked for it" in capsys.readouterr().out
