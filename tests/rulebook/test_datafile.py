"""A mistake in a data file is met with its place, what is allowed and the nearest spelling."""

from pathlib import Path

import pytest

from coach.rulebook.catalogue import load_rules
from coach.rulebook.datafile import DataFileError

GOOD = """
id = "sleeps-late"
title = "Sleeps late"
criterion = "K6"
applies_to = "key-result"
level = "hint"
why = "Sleep is not a result."
sources = ["Castro, OKR"]
[match]
type = "head-verb"
words = ["sleep"]
[ask]
question = "What for?"
[[examples.caught]]
text = "[Sleep] late"
asks = "What for?"
[[examples.caught]]
text = "[Sleep] well"
asks = "What for?"
[[examples.left-alone]]
text = "Sleep lasts 8 hours"
because = "sleep is a noun here"
[[examples.left-alone]]
text = "Churn of 3 %"
"""


def rules_with(folder: Path, text: str, name: str = "sleeps-late") -> Path:
    (folder / "habits").mkdir()
    (folder / "lexicon").mkdir()
    (folder / "lexicon" / "sleeping-verbs.txt").write_text("# a list\nsleep\nlie down\n")
    (folder / "habits" / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_sound_file_becomes_a_rule_of_its_folder(tmp_path: Path) -> None:
    (rule,) = load_rules(rules_with(tmp_path, GOOD))
    assert (rule.id, rule.family, rule.caught[0].spans) == ("sleeps-late", "habits", ((0, 5),))


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("title =", "titel =", ["unknown key “titel”", "did you mean “title”?", "yields_to"]),
        ('level = "hint"', 'level = "hin"', ["“level” cannot be “hin”", "“hint”", "strong"]),
        ('"head-verb"', '"head-verbs"', ["“match.type”", "did you mean “head-verb”?", "sentence"]),
        ('words = ["sleep"]', 'word = ["sleep"]', ["unknown key “word” in [match]", "“words”"]),
        ('words = ["sleep"]', "", ["the key “words” is missing in [match]"]),
        ('words = ["sleep"]', "words = 3", ["match.words"]),
        ('["sleep"]', '"@sleeping-verb"', ["no word list “@sleeping-verb”", "“sleeping-verbs”"]),
        ('criterion = "K6"', 'criterion = "X6"', ["criterion"]),
        ('id = "sleeps-late"', 'id = "sleeps"', ["“id” is “sleeps”", "file name “sleeps-late”"]),
        ("What for?", "What about {thin}?", ["{thin}", "did you mean “thing”?"]),
        ('question = "What for?"', 'question = "Why {thing}?"', ["“without”"]),
        ("[Sleep] late", "Sleep late", ["needs brackets"]),
        ("[Sleep] late", "[Sleep late", ["needs brackets"]),
        ("[Sleep] late", "Sleep] late", ["do not pair up"]),
        ("[match]", "[match", ["is not TOML"]),
        ('level = "hint"', 'level = "hint"\nyields_to = ["x"]', ["“yields_to” names “x”"]),
    ],
)
def test_a_mistake_is_explained(tmp_path: Path, old: str, new: str, says: list[str]) -> None:
    folder = rules_with(tmp_path, GOOD.replace(old, new, 1))
    with pytest.raises(DataFileError) as error:
        load_rules(folder)
    for part in ["sleeps-late.toml", *says]:
        assert part in str(error.value)


def test_examples_are_compulsory(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match=r"examples\.left-alone"):
        load_rules(rules_with(tmp_path, GOOD.rpartition("[[examples.left-alone]]")[0]))


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="no such folder"):
        load_rules(tmp_path / "nowhere")


def test_a_literal_bracket_is_part_of_the_sentence(tmp_path: Path) -> None:
    marked = GOOD.replace("[Sleep] late", r"[Sleep] late \\[mostly\\]")
    (rule,) = load_rules(rules_with(tmp_path, marked))
    assert rule.caught[0].text == "Sleep late [mostly]"


def test_a_changed_word_list_is_another_version(tmp_path: Path) -> None:
    versions = []
    for name, words in (("a", "sleep"), ("b", "sleep"), ("c", "doze")):
        (tmp_path / name).mkdir()
        folder = rules_with(tmp_path / name, GOOD)
        (folder / "lexicon" / "sleeping-verbs.txt").write_text(words)
        versions.append(load_rules(folder).version)
    assert versions[0] == versions[1] != versions[2]
