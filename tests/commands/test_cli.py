"""Whatever goes wrong on the command line is one sentence on stderr, and never a traceback."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from coach.cli import main


def complaint(capsys: pytest.CaptureFixture[str]) -> str:
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.startswith("coach: ")
    return said.err


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["chek"], "'check'"),
        (["check", "--format", "xml", "-t", "x"], "'jsonl'"),
        (["check", "--today", "31.3.2027", "-t", "x"], "write it like 2027-01-15"),
        (["check", "--cycle", "spring", "-t", "x"], "write it like 2027Q1"),
        (["check", "--lines", "no-such-file.txt"], "there is no file no-such-file.txt"),
        (["check", "krs.md"], "say --lines"),
        (["check"], "nothing to check"),
        (["--loud"], "“coach --help” shows what is possible"),
        (["export", "--out", "x"], "“coach"),
    ],
)
def test_a_mistake_is_one_line_that_says_what_to_do(
    arguments: list[str], expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert expected in complaint(capsys)


def test_a_fault_of_our_own_is_one_line_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(arguments: object) -> int:
        raise KeyError("a\nb")

    monkeypatch.setattr("coach.commands.rules.run", broken)
    assert main(["rules"]) == 2
    assert "KeyError" in complaint(capsys)


def test_ctrl_c_ends_without_a_traceback() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "coach", "check", "--lines", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A test run in the background of a shell ignores Ctrl-C, and its children with it.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("NPS of 45\n")
    process.stdin.flush()
    # An answer while the pipe is still open: nobody has to close it first.
    assert "line 1" in process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, said = process.communicate()
    assert process.returncode == 130
    assert said == "\n"


def test_a_reader_who_has_gone_is_no_trouble(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "coach", "rules"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.wait() == 141
    assert process.stderr.read() == ""
    process.stderr.close()


@pytest.mark.parametrize(
    ("command", "code", "said"),
    [
        ("check --lines <&-", 0, ""),
        ("draft --plain <&-", 0, ""),
        ("rules >&-", 0, ""),
        ("rules >/dev/full", 2, "coach: could not go on reading or writing: no space left"),
        ("check -t 'NPS of 45' --format json >/dev/full", 2, "coach: could not go on"),
        ("rules zzz 2>&-", 2, ""),
    ],
)
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the full disk of Linux")
def test_a_stream_that_is_closed_or_full_is_no_traceback(
    command: str, code: int, said: str
) -> None:
    ran = subprocess.run(
        ["/bin/sh", "-c", f'"$0" -m coach {command}', sys.executable],
        capture_output=True,
        text=True,
    )
    assert ran.returncode == code
    assert ran.stderr.startswith(said)
    assert ran.stderr.count("\n") == bool(said)
