"""`coach triage` sorts a list for people, for programs, or as a page for a talk."""

import json
from pathlib import Path

import pytest

from coach.cli import main

LIST = """\
Today:
- [ ] fewer parcels sent to the wrong house
- [ ] print the house number larger on parcels
- [x] swap the tyres
- dentist Tuesday
- queue never longer than 6 <people>
"""


@pytest.fixture
def pasted(tmp_path: Path) -> str:
    file = tmp_path / "list.txt"
    file.write_text(LIST, encoding="utf-8")
    return str(file)


def test_every_line_is_shown_under_its_place(
    pasted: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["triage", pasted]) == 0
    shown = capsys.readouterr().out
    titles = ["Results (1)", "Initiatives (1)", "Guardrails (1)", "Let go (3)"]
    assert [line for line in shown.splitlines() if line in titles] == titles
    assert "may serve “fewer parcels sent to the wrong house”" in shown
    assert "Start with this one: fewer parcels sent to the wrong house" in shown
    assert "Worth taking to your manager:\n  1. What " in shown


def test_programs_get_every_line_in_its_order(
    pasted: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["triage", pasted, "--format", "json"]) == 0
    found = json.loads(capsysbinary.readouterr().out)
    assert [line["line"] for line in found["lines"]] == [1, 2, 3, 4, 5, 6]
    assert found["lines"][2] == {
        "line": 3,
        "text": "print the house number larger on parcels",
        "place": "initiative",
        "because": "work that changes something",
        "serves": 2,
    }
    assert found["start_with"] == 2
    assert found["questions"]


def test_the_page_leaves_private_lines_out_and_says_so(pasted: str, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    assert main(["triage", pasted, "-o", str(page)]) == 0
    text = page.read_text(encoding="utf-8")
    assert text.startswith("# My list, sorted\n")
    assert "dentist" not in text
    assert "1 private line left out." in text
    assert r"queue never longer than 6 \<people\>" in text


def test_a_page_that_is_there_is_kept(
    pasted: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.md"
    page.write_text("mine")
    assert main(["triage", pasted, "-o", str(page)]) == 2
    assert page.read_text() == "mine"
    assert "--force" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"caf\xe9", "is not UTF-8"),
        (b"call\0Jo", "NUL byte"),
        (b"call Jo\n" * 501, "too long for a to-do list"),
    ],
)
def test_what_is_no_list_is_refused_in_one_line(
    content: bytes, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "list.txt"
    file.write_bytes(content)
    assert main(["triage", str(file)]) == 2
    complaint = capsys.readouterr().err
    assert said in complaint
    assert complaint.count("\n") == 1


def test_an_empty_list_is_said_to_be_empty(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "list.txt"
    file.write_text("\n---\n")
    assert main(["triage", str(file)]) == 0
    assert capsys.readouterr().out == "There is no line in it.\n"


def test_a_page_and_json_are_not_asked_for_at_once(
    pasted: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["triage", pasted, "-o", "x.md", "--format", "json"]) == 2
    assert "give one of them" in capsys.readouterr().err
