"""`coach check` reviews each line with the real pipeline and says so for people or for programs."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from coach.cli import main

KRS = """\
- Launch the partner portal

1. Launch delays fall from 9 days to 3 by 31 March
Cut the cloud bill by 12%
Umsatz steigern und Kosten senken bis Ende März
"""
FACTS = {"metric", "baseline", "target", "deadline", "direction"}


@pytest.fixture
def krs(tmp_path: Path) -> str:
    file = tmp_path / "krs.txt"
    file.write_text(KRS, encoding="utf-8")
    return str(file)


def objects(capsysbinary: pytest.CaptureFixture[bytes], *arguments: str) -> list[dict[str, Any]]:
    main(["check", "--format", "jsonl", "--today", "2027-01-11", "--cycle", "2027Q1", *arguments])
    return [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]


def test_one_object_for_each_key_result_in_order(
    krs: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    found = objects(capsysbinary, "--lines", krs)
    assert [(one["line"], one["kind"], one["language"]) for one in found] == [
        (1, "activity", "en"),
        (3, "outcome", "en"),
        (4, "outcome", "en"),
        (5, None, "und"),
    ]
    assert [list(one) for one in found] == [
        "line text kind confidence language facts findings rewrites".split()
    ] * 4
    assert all(set(one["facts"]) == FACTS for one in found)


def test_a_to_do_is_underlined_questioned_and_rewritten(
    krs: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    to_do = objects(capsysbinary, "--lines", krs)[0]
    (finding,) = to_do["findings"]
    assert list(finding) == "rule level start end message question".split()
    assert (finding["rule"], finding["level"]) == ("delivers-a-thing", "strong")
    assert to_do["text"][finding["start"] : finding["end"]] == "Launch"
    rewrite = to_do["rewrites"][0]
    assert list(rewrite) == "text slots metric because".split()
    assert all(f"{{{slot}}}" in rewrite["text"] for slot in rewrite["slots"])


def test_facts_say_what_where_and_how_much(
    krs: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    _, sound, relative, foreign = objects(capsysbinary, "--lines", krs)
    facts = sound["facts"]
    assert facts["baseline"] == {
        "text": "9 days", "start": 24, "end": 30, "value": 9, "unit": "days",
    }  # fmt: skip
    assert facts["deadline"] == {"text": "31 March", "start": 39, "end": 47, "date": "2027-03-31"}
    assert facts["direction"] == "down"
    assert relative["facts"]["target"]["relative"] is True
    assert foreign["findings"] == []
    for one in (sound, relative):
        for fact in one["facts"].values():
            if isinstance(fact, dict):
                assert one["text"][fact["start"] : fact["end"]] == fact["text"]


@pytest.mark.parametrize(
    ("text", "value"), [("Double weekly sign-ups", 2), ("NPS of 45", 45), ("Churn at 3.5%", 3.5)]
)
def test_a_number_is_written_as_the_person_did(
    text: str, value: float, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    (found,) = objects(capsysbinary, "-t", text)
    assert json.dumps(found["facts"]["target"]["value"]) == json.dumps(value)


def test_json_is_the_same_objects_in_an_array(
    krs: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    lines = objects(capsysbinary, "--lines", krs)
    main(
        ["check", "--format", "json", "--today", "2027-01-11", "--cycle", "2027Q1", "--lines", krs]
    )
    assert json.loads(capsysbinary.readouterr().out) == lines


@pytest.mark.parametrize(("form", "expected"), [("jsonl", b""), ("json", b"[]\n")])
def test_nothing_to_read_is_an_empty_answer(
    form: str, expected: bytes, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "empty.txt").touch()
    assert main(["check", "--lines", "--format", form, str(tmp_path / "empty.txt")]) == 0
    assert capsysbinary.readouterr().out == expected


@pytest.mark.parametrize(
    ("text", "fail_on", "code"),
    [
        ("Launch the partner portal", "strong", 1),
        ("Launch the partner portal", "never", 0),
        ("Launch delays fall from 9 days to 3 by 31 March", "hint", 0),
        ("Cut the cloud bill by 12%", "strong", 0),
        ("Cut the cloud bill by 12%", "hint", 1),
    ],
)
def test_the_exit_code_says_whether_there_is_something_to_say(
    text: str, fail_on: str, code: int
) -> None:
    assert main(["check", "-t", text, "--fail-on", fail_on]) == code


def test_what_was_read_before_trouble_is_answered(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = tmp_path / "krs.txt"
    file.write_bytes(b"NPS of 45\nLaunch it\nCaf\xe9\nNPS of 50\n")
    assert main(["check", "--lines", "--format", "jsonl", str(file)]) == 2
    said = capfdbinary.readouterr()
    assert [json.loads(line)["line"] for line in said.out.splitlines()] == [1, 2]
    assert b"line 3: is not UTF-8" in said.err


def test_several_files_are_told_apart(
    krs: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("NPS of 45\n")
    found = objects(capsysbinary, "--lines", krs, str(other))
    assert [(one["file"], one["line"]) for one in found[-2:]] == [(krs, 5), (str(other), 1)]


def test_people_read_the_question_and_a_rewrite(
    krs: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--lines", krs]) == 1
    said = capsys.readouterr().out
    assert (
        "line 1 · a to-do\n  Launch the partner portal\n    “Launch” is what you will do; "
        "nothing says what it changes · delivers-a-thing\n" in said
    )
    assert "What would be different" in said
    assert "from [baseline] to [target]" in said
    assert "line 5 · not English, so not judged\n" in said
    assert "4 key results read, 1 to-do style, 1 with nothing to say.\n" in said


def test_what_is_piped_can_be_read_from_a_file_too(
    krs: str, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    with Path(krs).open("rb") as file:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(file))
        piped = objects(capsysbinary, "--lines")
    assert len(piped) == 4
    assert piped == objects(capsysbinary, "--lines", krs)


def test_a_sentence_never_reaches_the_terminal_as_control_sequences(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["check", "-t", "Launch the \x1b[31mred\x1b[0m {portal} [bold]\x07now[/]"])
    said = capsys.readouterr().out
    assert "Launch the red {portal} [bold]now[/]" in said
    assert "\x1b" not in said
    assert "\x07" not in said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Grease the hinges", "It may also stay what it is: a commitment"),
        ("Keep the workshop tidy", "It may also stay as a guardrail"),
        ("Launch the partner portal", ""),
    ],
)
def test_people_are_told_what_a_to_do_may_stay(
    text: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", "-t", text])
    shown = capsys.readouterr().out
    assert ("It may also stay" in shown) is bool(said)
    assert said in shown
