"""Killed on the whole screen, the next start goes on at the same question with what was typed."""

import signal
import sys
import time
from pathlib import Path

import pexpect
import pytest

from coach.storage.store import Store

MISSION = "We help small shops sell online. We teach their staff to answer calls."
STEPS = (
    (MISSION, "your work there"),
    ("baker", "does your work touch"),
    ("1", "goes better for somebody"),
    ("\x1b[15~", "does your work touch"),
    ("1", "goes better for somebody"),
)
"""What is typed (f5 goes back), and words of the question that follows."""


def opened() -> "pexpect.spawn[str]":
    return pexpect.spawn(
        sys.executable,
        ["-m", "coach", "draft"],
        dimensions=(24, 100),
        encoding="utf-8",
        timeout=20,
    )


def answers(home: Path) -> list[str]:
    store = Store(home)
    return [one.answer for draft in store.drafts() for one in store.load(draft.id).transcript]


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_at_a_question_it_goes_on_there(own_home: Path) -> None:
    question = "What is your company"
    for place, (typed, following) in enumerate(STEPS, start=1):
        screen = opened()
        screen.expect_exact(question)
        screen.send(typed if typed.startswith("\x1b") else f"{typed}\r")
        while len(said := answers(own_home)) < place:
            time.sleep(0.05)
        screen.kill(signal.SIGKILL)
        screen.wait()
        question = following
    assert said == [MISSION, "baker", "1", "back", "1"]
    last = opened()
    last.expect_exact(question)
    last.close(force=True)


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_what_was_half_typed_two_seconds_before_is_there_again(own_home: Path) -> None:
    screen = opened()
    screen.expect_exact("What is your company")
    screen.send("Help small quays")
    time.sleep(2)
    screen.kill(signal.SIGKILL)
    screen.wait()
    again = opened()
    again.expect_exact("Help small quays")
    again.close(force=True)


def test_leaving_right_after_a_word_keeps_the_word(own_home: Path) -> None:
    screen = opened()
    screen.expect_exact("What is your company")
    screen.send("Help small quays")
    screen.expect_exact("quays")
    screen.send("\x11")
    screen.expect(pexpect.EOF)
    again = opened()
    again.expect_exact("Help small quays")
    again.close(force=True)


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGHUP")
@pytest.mark.parametrize("told", ["SIGTERM", "SIGHUP"])
def test_told_to_end_it_keeps_the_last_letter_and_leaves_the_terminal_tidy(
    own_home: Path, told: str
) -> None:
    screen = opened()
    screen.expect_exact("What is your company")
    screen.send("Help small quays")
    screen.expect_exact("quays")
    number = getattr(signal, told)
    screen.kill(number)
    screen.expect_exact("\x1b[?1049l")
    screen.expect(pexpect.EOF)
    screen.wait()
    assert screen.exitstatus == 128 + number
    again = opened()
    again.expect_exact("Help small quays")
    again.close(force=True)
