"""Where the grammar of a sentence leaves two readings, sentences like it are heard as well."""

import json
from pathlib import Path

import pytest

from coach.model.verdict import Kind
from coach.reading.reader import read, read_many
from coach.rulebook.kind import kind_of, rules_say
from coach.rulebook.marks import marks_of
from coach.rulebook.voice import Voice, second_opinion, shipped_voice

ACTIVITY, OUTPUT, OUTCOME, VAGUE = Kind.ACTIVITY, Kind.OUTPUT, Kind.OUTCOME, Kind.VAGUE
HELD_OUT = Path(__file__).parents[1] / "corpus" / "readings-held-out.jsonl"


def voice(**marks: tuple[float, float]) -> Voice:
    """A small voice that knows activities and outcomes, by the word each mark is for."""
    return Voice(
        kinds=(ACTIVITY, OUTCOME),
        start=(0.0, 0.0),
        marks={f"word={word}": weights for word, weights in marks.items()},
        trust=1.0,
        anyway=(0.0, 0.0),
    )


def test_what_little_is_known_of_like_sentences_does_not_overrule_a_sure_rule() -> None:
    doubting = voice(fence=(0.0, 1.0))
    assert second_opinion(read("Paint the fence"), ACTIVITY, 0.9, doubting)[0] is ACTIVITY


def test_what_is_known_of_like_sentences_decides_where_the_rules_only_guess() -> None:
    knowing = voice(fence=(0.0, 2.0))
    kind, certainty = second_opinion(read("Paint the fence"), ACTIVITY, 0.5, knowing)
    assert kind is OUTCOME
    assert 0.5 < certainty < 1


def test_a_sentence_like_none_before_is_what_the_rules_say() -> None:
    kind, certainty = second_opinion(read("Paint the fence"), ACTIVITY, 0.8, voice())
    assert (kind, certainty) == (ACTIVITY, pytest.approx(0.8))


def test_two_voices_that_agree_are_surer_than_one() -> None:
    agreeing = voice(fence=(1.0, 0.0))
    assert second_opinion(read("Paint the fence"), ACTIVITY, 0.8, agreeing)[1] > 0.8


def test_the_marks_of_a_sentence_say_what_its_number_counts() -> None:
    marks = marks_of(read("Publish 12 recipes"))
    assert {"head=publish", "object=recipe", "amount noun=recipe"} <= marks
    assert "target" in marks_of(read("Complaints below 5"))


def test_every_mark_of_the_shipped_voice_speaks_about_every_kind() -> None:
    shipped = shipped_voice()
    assert set(shipped.kinds) == set(Kind)
    columns = {len(weights) for weights in shipped.marks.values()}
    assert columns == {len(shipped.start)} == {len(shipped.anyway)} == {len(Kind)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ask your landlord about the lamp in the hall", ACTIVITY),
        ("Guests wait no longer than 4 minutes for the bill", OUTCOME),
        ("A kitchen that guests remember fondly", VAGUE),
        ("Dye 30 scarves for the market", OUTPUT),
    ],
)
def test_both_voices_together_tell_what_was_never_learnt(text: str, kind: Kind) -> None:
    assert kind_of(read(text))[0] is kind


def test_both_voices_are_right_more_often_than_the_rules_on_what_neither_learnt_from() -> None:
    rows = [json.loads(line) for line in HELD_OUT.read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if not row["borderline"]]
    readings = list(read_many(row["text"] for row in rows))
    labels = [Kind(row["kind"]) for row in rows]
    together = sum(kind_of(one)[0] is it for one, it in zip(readings, labels, strict=True))
    alone = sum(rules_say(one)[0] is it for one, it in zip(readings, labels, strict=True))
    assert together > alone
    assert together / len(rows) >= 0.95
