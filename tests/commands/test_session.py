"""`coach session` as a process: marks by pipe, a page of what was decided, honest refusals."""

import subprocess
import sys
from pathlib import Path

from coach.storage.store import Store
from tests.interview.drafts import introduced, measured, with_key_results

DRAFT = with_key_results(measured("k-1", "days to first sale", 9, 5))


def coach(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "coach", "session", *arguments],
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_marks_made_by_pipe_become_a_page_of_what_was_decided(own_home: Path) -> None:
    Store(own_home).save(DRAFT)
    done = coach("--marks", "--plain", typed="5\n4\n7\n1\n4\n7\nask *three* shops\n")
    assert done.returncode == 0, done.stderr
    page = coach("-o", "-")
    assert "# Q1 2027: what we saw differently" in page.stdout
    assert r"ask \*three\* shops" in page.stdout
    assert "5" not in page.stdout.partition("## ")[2].partition("\n")[2]


def test_no_page_is_made_of_one_side_alone(own_home: Path) -> None:
    Store(own_home).save(DRAFT)
    coach("--plain", typed="5\n4\n7\n")
    page = coach("-o", "-")
    assert page.returncode == 2
    assert page.stdout == ""
    assert "both have to mark first" in page.stderr


def test_a_draft_without_key_results_has_nothing_to_mark(own_home: Path) -> None:
    Store(own_home).save(introduced())
    refused = coach("--plain")
    assert refused.returncode == 2
    assert "no key result" in refused.stderr


def test_marks_never_reach_the_exported_okr(own_home: Path) -> None:
    Store(own_home).save(DRAFT)
    before = subprocess.run(
        [sys.executable, "-m", "coach", "export"], capture_output=True, check=True
    ).stdout
    coach("--plain", typed="5\n4\n7\n1\n4\n7\nask three shops\n")
    after = subprocess.run(
        [sys.executable, "-m", "coach", "export"], capture_output=True, check=True
    ).stdout
    assert after == before
