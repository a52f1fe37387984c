"""Killed at any question, the next start goes on at that question with every earlier answer."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from coach.storage.store import Store

ANSWERS = (
    "We help small shops sell online.\n",
    "Mara, onboarding manager",
    "1",
    "New shops sell sooner",
    "why do you ask?",
    "New shops feel at home",
    "Launch the onboarding checklist",
    "They make their first sale earlier",
    "back",
    "They sell earlier",
    "skip",
    "back 2",
    "They sell earlier",
    "median days to first sale",
    "/name 1.1 Speed",
    "/undo",
    "from 9 days to 5",
    "that's all",
)


class Interview:
    """`coach draft --plain` as a process of its own."""

    def __init__(self, home: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "coach", "draft", "--plain"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"COACH_HOME": str(home), "PYTHONUTF8": "1"},
        )

    def question(self) -> str:
        """Wait for the next question."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            text = line.decode().strip()
            if text.endswith("?"):
                return text
        raise AssertionError("it ended without a question")

    def say(self, answer: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(answer.encode() + b"\n")
        self._process.stdin.flush()

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_at_every_question_it_goes_on_where_it_was(home: Path):
    given: list[str] = []
    question = None
    for answer in ANSWERS:
        interview = Interview(home)
        first = interview.question()
        assert question is None or first == question
        interview.say(answer)
        question = interview.question()
        interview.kill()
        given.append(answer.strip())
        (summary,) = Store(home).drafts()
        kept = [one.answer for one in Store(home).load(summary.id).transcript]
        assert kept == given
