"""Patterns of words and grammar in rules: found in a moment, and never by everything."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from coach.rewriting.review import review
from coach.rulebook.shapes import AnyCondition

RULE = """\
id         = "{id}"
title      = "Hands something to a committee"
criterion  = "K18"
applies_to = "key-result"
level      = "strong"
why        = "A committee decides in its own time."
sources    = ["Our own meetings"]

[match]
{match}

[ask]
question = "What can you move before the committee meets?"

[[examples.caught]]
text = "[Submit the budget to the committee]"
asks = "What can you move before the committee meets?"

[[examples.caught]]
text = "[Submit two plans to the committee] by May"
asks = "What can you move before the committee meets?"

[[examples.left-alone]]
text = "Committee meetings down to four a year"
because = "nothing is handed over"

[[examples.left-alone]]
text = "Waiting time from 9 to 4 days"
"""
IN_A_ROW = """\
type    = "tokens"
pattern = [{ LEMMA = "submit" }, { POS = { IN = ["DET", "NUM"] }, OP = "?" }, { POS = "NOUN" },
           { LOWER = "to" }, { LOWER = "the" }, { LEMMA = "committee" }]
"""
IN_A_TREE = """\
type    = "tree"
pattern = [
  { RIGHT_ID = "verb", RIGHT_ATTRS = { LEMMA = "submit" } },
  { LEFT_ID = "verb", REL_OP = ">", RIGHT_ID = "whom", RIGHT_ATTRS = { LEMMA = "committee" } },
]
"""


@pytest.mark.parametrize("match", [IN_A_ROW, IN_A_TREE])
def test_a_rule_may_say_what_words_stand_in_a_row_or_hang_on_each_other(
    match: str, tmp_path: Path
) -> None:
    family = tmp_path / "wording"
    family.mkdir()
    (family / "asks-a-committee.toml").write_text(RULE.format(id="asks-a-committee", match=match))
    found = review("Submit the budget to the committee", rules=tmp_path).findings
    spans = [(one.start, one.end) for one in found if one.rule == "asks-a-committee"]
    assert spans == [(0, 34)]
    others = review("Committee meetings down to four a year", rules=tmp_path).findings
    assert not any(one.rule == "asks-a-committee" for one in others)


@pytest.mark.parametrize(
    ("condition", "mend"),
    [
        ({"type": "tokens", "pattern": [{"OP": "*"}]}, "say something of each word"),
        ({"type": "tokens", "pattern": [{"POS": "NOUN", "OP": "*"}]}, "at least one word"),
        (
            {"type": "tokens", "pattern": [{"POS": "NOUN", "OP": "+"}, {"POS": "ADJ", "OP": "*"}]},
            "only one word of a pattern may repeat",
        ),
        ({"type": "tokens", "pattern": [{"LOWER": {"REGEX": "(a+)+$"}}]}, "REGEX"),
        ({"type": "tokens", "pattern": [{"LEMA": "go"}]}, "LEMA"),
        ({"type": "tokens", "pattern": []}, "length >= 1"),
        ({"type": "tokens", "pattern": [{"POS": "NOUNN"}]}, "did you mean “NOUN”"),
        ({"type": "tokens", "pattern": [{"DEP": {"IN": ["obj", "objj"]}}]}, "DEP has no “objj”"),
        (
            {
                "type": "tree",
                "pattern": [
                    {"RIGHT_ID": "verb", "RIGHT_ATTRS": {"POS": "VERB"}},
                    {"RIGHT_ID": "noun", "RIGHT_ATTRS": {"POS": "NOUN"}},
                ],
            },
            "“noun” needs LEFT_ID and REL_OP",
        ),
        (
            {
                "type": "tree",
                "pattern": [
                    {"RIGHT_ID": "verb", "RIGHT_ATTRS": {"POS": "VERB"}},
                    {"LEFT_ID": "v", "REL_OP": ">", "RIGHT_ID": "o", "RIGHT_ATTRS": {"POS": "X"}},
                ],
            },
            "which is not before it",
        ),
    ],
)  # fmt: skip
def test_a_pattern_that_would_match_everything_or_take_for_ever_is_refused(
    condition: dict[str, Any], mend: str
) -> None:
    with pytest.raises(msgspec.ValidationError, match=mend):
        msgspec.convert(condition, AnyCondition)
