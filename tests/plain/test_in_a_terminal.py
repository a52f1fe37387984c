"""The plain conversation in a real terminal."""

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

from coach.storage.store import Store

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal to drive")


@pytest.fixture
def terminal(own_home: Path) -> Iterator["pexpect.spawn[str]"]:
    child = pexpect.spawn(
        sys.executable,
        ["-m", "coach", "draft", "--plain"],
        encoding="utf-8",
        timeout=20,
        # A test run in the background of a shell ignores Ctrl-C, and its children with it.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    child.expect_exact("in yours?\r\n")
    yield child
    child.close(force=True)


def test_a_line_the_terminal_cuts_is_spoken_of(terminal: "pexpect.spawn[str]"):
    terminal.sendline("skip")
    terminal.expect_exact("?\r\n")
    terminal.sendline("word " * 1000)
    terminal.expect_exact("its end may be missing")


def test_ctrl_c_ends_it_cleanly_with_every_answer_kept(
    terminal: "pexpect.spawn[str]", own_home: Path
):
    terminal.sendline("We help small shops.\n")
    terminal.expect_exact("work there?\r\n")
    terminal.sendintr()
    said = terminal.read()
    terminal.close()
    assert terminal.exitstatus == 130
    assert said.strip() == "^C"
    (kept,) = Store(own_home).drafts()
    assert Store(own_home).load(kept.id).parents[0].text == "We help small shops."
