"""A key result may be kept by a comment beside it; only a reason makes it count."""

import json
from pathlib import Path
from typing import Any

import pytest

from coach.cli import main


@pytest.fixture
def checked(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Any:
    def check(line: str) -> tuple[int, dict[str, Any]]:
        file = tmp_path / "krs.txt"
        file.write_text(line, encoding="utf-8")
        code = main(["check", "--lines", "--format", "jsonl", str(file)])
        (said,) = capsysbinary.readouterr().out.splitlines()
        return code, json.loads(said)

    return check


@pytest.mark.parametrize(
    "comment",
    [
        "# coach: keep, because the auditor wants it",
        "<!-- coach: keep because the auditor wants it -->",
        "// Coach: keep delivers-a-thing: because the auditor wants it",
    ],
)
def test_a_reason_keeps_the_sentence(comment: str, checked: Any) -> None:
    code, said = checked(f"- Launch the portal {comment}")
    assert code == 0
    assert (said["text"], said["kind"]) == ("Launch the portal", "activity")
    assert (said["findings"], said["rewrites"]) == ([], [])
    assert said["kept"] == "the auditor wants it"


@pytest.mark.parametrize("comment", ["# coach: keep", "# coach: keep because", "<!--coach:keep-->"])
def test_without_a_reason_it_is_judged_all_the_same(comment: str, checked: Any) -> None:
    code, said = checked(f"Launch the portal {comment}")
    assert code == 1
    assert said["text"] == "Launch the portal"
    assert "kept" not in said


def test_only_the_rules_that_are_named_are_set_aside(checked: Any) -> None:
    code, said = checked("Launch the portal # coach: keep writes-a-plan, because we must")
    assert code == 1
    assert [one["rule"] for one in said["findings"]] == ["delivers-a-thing"]


@pytest.mark.parametrize("line", ["Launch the C# coach", "Issue #4: keep it running", "# coach"])
def test_what_only_looks_like_a_comment_is_read(line: str, checked: Any) -> None:
    assert checked(line)[1]["text"] == line


def test_people_see_what_was_kept_and_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "krs.txt"
    file.write_text("Launch it # coach: keep, because Jo asked\nLaunch it # coach: keep\n")
    assert main(["check", "--lines", str(file)]) == 1
    said = capsys.readouterr().out
    assert "Kept as it is, because Jo asked" in said
    assert "Kept without a reason, so judged all the same" in said
