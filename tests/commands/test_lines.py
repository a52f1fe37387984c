"""Key results come out of files whole, or the line that stands in the way is named."""

from pathlib import Path

import pytest

from coach.commands.lines import LONGEST, Line, lines_of_file, lines_of_text
from coach.commands.trouble import Trouble


def lines_in(content: bytes, folder: Path) -> list[tuple[int, str]]:
    file = folder / "krs.txt"
    file.write_bytes(content)
    return [(line.number, line.text) for line in lines_of_file(str(file))]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", []),
        (b"\n \n\t\n", []),
        (b"NPS of 45", [(1, "NPS of 45")]),
        (b"- NPS of 45\r\n\r\n2) Launch it\r\n", [(1, "NPS of 45"), (3, "Launch it")]),
        (b"* [ ] Launch it\rKR1: NPS of 45\r", [(1, "Launch it"), (2, "NPS of 45")]),
        (b"\xef\xbb\xbfNPS of 45\n", [(1, "NPS of 45")]),
        (
            "-\n…\n3.5 % churn — été 🎉\n".encode(),
            [(1, "-"), (2, "…"), (3, "3.5 % churn — été 🎉")],
        ),
        ("NPS\u2028of 45\n".encode(), [(1, "NPS\u2028of 45")]),
    ],
)
def test_every_line_that_is_not_empty_is_a_key_result(
    content: bytes, expected: list[tuple[int, str]], tmp_path: Path
) -> None:
    assert lines_in(content, tmp_path) == expected


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"NPS of 45\nCaf\xe9 opened\n", "krs.txt, line 2: is not UTF-8"),
        ("NPS of 45\n".encode("utf-16-le"), "krs.txt, line 1: holds a NUL byte"),
        (b"a\n\n" + b"x" * (LONGEST + 1), "krs.txt, line 3: longer than 20000 characters"),
        (b"\xed\xa0\x80", "krs.txt, line 1: is not UTF-8"),
    ],
)
def test_what_is_no_text_is_refused_with_its_line(
    content: bytes, complaint: str, tmp_path: Path
) -> None:
    with pytest.raises(Trouble) as trouble:
        lines_in(content, tmp_path)
    assert complaint in str(trouble.value)


def test_the_longest_line_is_still_read(tmp_path: Path) -> None:
    assert lines_in(b"x" * LONGEST + b"\n", tmp_path) == [(1, "x" * LONGEST)]


@pytest.mark.parametrize(("name", "complaint"), [("no-such.txt", "no file"), (".", "is a folder")])
def test_what_cannot_be_opened_is_named(
    name: str, complaint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Trouble, match=complaint):
        list(lines_of_file(name))


def test_texts_of_the_command_line_are_numbered_on(tmp_path: Path) -> None:
    assert list(lines_of_text(["- NPS of 45", "Launch it"])) == [
        Line(1, "NPS of 45", ""),
        Line(2, "Launch it", ""),
    ]


def test_an_argument_that_was_no_utf8_is_refused() -> None:
    with pytest.raises(Trouble, match="the text, line 1: is not UTF-8"):
        list(lines_of_text(["Caf\udce9"]))
