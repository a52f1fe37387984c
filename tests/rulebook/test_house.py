"""A house adds rules of its own and changes the others; what is wrong is left out and named."""

from pathlib import Path

import pytest

from coach.model.verdict import Level
from coach.rulebook.catalogue import catalogue_for, load_rules
from coach.rulebook.datafile import DataFileError
from coach.rulebook.house import House, house_in_config, house_of
from tests.rulebook.test_datafile import GOOD, rules_with

SHIPPED = {rule.id for rule in load_rules()}


def ids(house: House) -> set[str]:
    return {rule.id for rule in catalogue_for(house)}


def test_a_house_adds_its_rules_to_those_that_ship(tmp_path: Path) -> None:
    catalogue = catalogue_for(House(folders=(rules_with(tmp_path, GOOD),)))
    assert {rule.id for rule in catalogue} == SHIPPED | {"sleeps-late"}
    assert catalogue.left_out == ()
    assert catalogue.version != load_rules().version


def test_a_house_may_use_the_shipped_word_lists(tmp_path: Path) -> None:
    text = GOOD.replace('["sleep"]', '"@learning-verbs"')
    assert "sleeps-late" in ids(House(folders=(rules_with(tmp_path, text),)))


def test_a_rule_is_switched_off_and_another_gets_louder() -> None:
    house = House(off=("promises-to-try",), levels=(("waits-for-others", Level.STRONG),))
    catalogue = catalogue_for(house)
    levels = {rule.id: rule.level for rule in catalogue}
    assert "promises-to-try" not in levels
    assert levels["waits-for-others"] is Level.STRONG


def test_a_profile_decides_where_authorities_disagree() -> None:
    assert "holds-a-number" in ids(House())
    assert "holds-a-number" not in ids(House(profiles=(("numbers-in-objectives", "allowed"),)))


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('level = "hint"', 'level = "hnt"', "did you mean “hint”?"),
        ('id = "sleeps-late"', 'id = "other"', "must be the file name “sleeps-late”"),
        ('type = "head-verb"\nwords = ["sleep"]', 'type = "sentence"', "holds for every sentence"),
        ('level = "hint"', 'level = "hint"\nprofile = { naps = ["long"] }', "no profile “naps”"),
    ],
)
def test_a_bad_rule_is_left_out_and_the_good_ones_stay(
    old: str, new: str, says: str, tmp_path: Path
) -> None:
    folder = rules_with(tmp_path, GOOD.replace(old, new))
    (folder / "habits" / "naps.toml").write_text(GOOD.replace("sleeps-late", "naps"))
    catalogue = catalogue_for(House(folders=(folder,)))
    assert {rule.id for rule in catalogue} == SHIPPED | {"naps"}
    (trouble,) = catalogue.left_out
    assert "sleeps-late.toml" in trouble
    assert says in trouble


def test_two_rules_with_one_id_are_told_apart_by_their_files(tmp_path: Path) -> None:
    folder = rules_with(tmp_path, GOOD.replace("sleeps-late", "promises-to-try"), "promises-to-try")
    (trouble,) = catalogue_for(House(folders=(folder,))).left_out
    assert "habits/promises-to-try.toml" in trouble.replace("\\", "/")
    assert "wording/promises-to-try.toml" in trouble
    assert "rename the file and its id" in trouble


@pytest.mark.parametrize(
    ("house", "says"),
    [
        (House(off=("promises-to-tri",)), "did you mean “promises-to-try”?"),
        (House(levels=(("waits", Level.HINT),)), "“levels” names “waits”"),
        (House(profiles=(("numbers-in-objectives", "alowed"),)), "did you mean “allowed”?"),
        (House(profiles=(("objectives", "many"),)), "there is no profile “objectives”"),
    ],
)
def test_a_change_that_names_nothing_is_said_and_nothing_else_happens(
    house: House, says: str
) -> None:
    assert ids(house) == SHIPPED
    (trouble,) = catalogue_for(house).left_out
    assert says in trouble


def test_a_configuration_names_folders_beside_itself(tmp_path: Path) -> None:
    (tmp_path / "ours").mkdir()
    rules_with(tmp_path / "ours", GOOD)
    (tmp_path / "ours" / "house.toml").write_text('off = ["promises-to-try"]\n')
    config = tmp_path / "config.toml"
    config.write_text('[rules]\nfolders = ["ours"]\n[other]\nkey = 1\n')
    found = ids(house_in_config(config))
    assert "sleeps-late" in found
    assert "promises-to-try" not in found


def test_a_configuration_that_cannot_be_read_names_its_key(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('[rules]\nfolder = ["ours"]\n')
    with pytest.raises(DataFileError, match=r"unknown key “folder” in .rules.*“folders”"):
        house_in_config(config)


def test_without_a_configuration_nothing_changes(tmp_path: Path) -> None:
    assert house_in_config(tmp_path / "config.toml") == House()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="no such folder"):
        house_of(tmp_path / "nowhere")
