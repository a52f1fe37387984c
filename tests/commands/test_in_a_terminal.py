"""Seen from outside, in a real terminal, the screens open, keep what is said, and close."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

from coach.storage.store import Store

CTRL_Q = "\x11"


def opened(*arguments: str) -> "pexpect.spawn[str]":
    return pexpect.spawn(
        sys.executable,
        ["-m", "coach", *arguments],
        dimensions=(24, 80),
        encoding="utf-8",
        timeout=20,
    )


@pytest.fixture
def terminal(request: pytest.FixtureRequest) -> Iterator["pexpect.spawn[str]"]:
    child = opened(*request.param)
    yield child
    child.close(force=True)


@pytest.mark.parametrize("terminal", [("draft", "Warehouse")], indirect=True)
def test_an_answer_is_kept_and_ctrl_q_leaves(
    terminal: "pexpect.spawn[str]", own_home: Path
) -> None:
    terminal.expect_exact("What is your company")
    terminal.send("Help small shops sell online\r")
    terminal.expect_exact("your work")
    terminal.send(CTRL_Q)
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0
    (draft,) = Store(own_home).drafts()
    kept = Store(own_home).load(draft.id)
    assert kept.name == "Warehouse"
    assert [parent.text for parent in kept.parents] == ["Help small shops sell online"]


@pytest.mark.parametrize("terminal", [()], indirect=True)
def test_the_home_screen_opens_and_closes(terminal: "pexpect.spawn[str]") -> None:
    terminal.expect_exact("Begin a new draft")
    terminal.send(CTRL_Q)
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0
