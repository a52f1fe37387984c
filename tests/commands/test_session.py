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
    assert "# What we agreed: Q1 2027" in page.stdout
    decided = page.stdout.partition("## Seen differently")[2]
    assert r"ask \*three\* shops" in decided
    assert "5" not in decided


def test_what_both_promise_becomes_a_page_for_a_browser_and_days_for_a_calendar(
    own_home: Path, tmp_path: Path
) -> None:
    Store(own_home).save(DRAFT)
    typed = "5\n4\n7\n5\n4\n7\nI open the doors by 12 January\n\n\n3\n"
    done = coach("--plain", typed=typed)
    assert done.returncode == 0, done.stderr
    assert "what will you do to help" in done.stdout
    page, days = tmp_path / "agreed.html", tmp_path / "days.ics"
    written = coach("-o", str(page), "--calendar", str(days))
    assert written.returncode == 0, written.stderr
    assert "I open the doors by 12 January" in page.read_text(encoding="utf-8")
    assert "BEGIN:VEVENT" in days.read_text(encoding="utf-8")
    assert coach("--calendar", str(days)).returncode == 2  # it is there already


def test_a_session_left_at_the_promises_goes_on_there(own_home: Path) -> None:
    Store(own_home).save(DRAFT)
    coach("--plain", typed="5\n4\n7\n5\n4\n7\nI open the doors\n")
    on = coach("--plain", typed="\n\n2\n")
    assert "anything else" in on.stdout
    assert "That is your agreement" in on.stdout


def test_a_sheet_to_prepare_the_talk_needs_nobody_to_have_marked(own_home: Path) -> None:
    Store(own_home).save(DRAFT)
    sheet = coach("--prep")
    assert sheet.returncode == 0, sheet.stderr
    assert sheet.stdout.startswith("# Before we talk: Q1 2027")
    assert "**Ask:**" in sheet.stdout


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
