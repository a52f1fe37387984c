"""`coach` and `coach draft` open the draft that is meant, and say so where there is no terminal."""

import subprocess
import sys
from pathlib import Path

import pytest

from coach.cli import main
from coach.model.cycle import quarter
from coach.model.draft import Draft, new_draft
from coach.model.value import replace
from coach.storage.store import Store


@pytest.fixture
def store(own_home: Path) -> Store:
    own_home.mkdir()
    return Store(own_home)


def saved(store: Store, name: str, *, agreed: bool = False) -> Draft:
    draft = new_draft(name, quarter(2027, 1), when="2027-01-04T09:00:00+00:00")
    store.save(replace(draft, agreed=agreed))
    return draft


def coach(*arguments: str, said: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "coach", *arguments], input=said, capture_output=True, text=True
    )


def names(store: Store) -> list[str]:
    return [draft.name for draft in store.drafts()]


def test_without_a_terminal_the_drafts_are_listed(
    store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    saved(store, "Onboarding")
    saved(store, "Support", agreed=True)
    assert main([]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("Support · Q1 2027 · agreed · ")
    assert second.startswith("Onboarding · Q1 2027 · ")


def test_without_drafts_the_list_says_how_to_begin(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "“coach draft” begins one" in capsys.readouterr().out


def test_a_full_screen_interview_without_a_terminal_points_to_the_plain_one() -> None:
    ran = coach("draft")
    assert ran.returncode == 2
    assert ran.stdout == ""
    assert ran.stderr.count("\n") == 1
    assert "--plain" in ran.stderr


def test_the_latest_unfinished_draft_is_gone_on_with(store: Store) -> None:
    saved(store, "Onboarding")
    saved(store, "Support", agreed=True)
    assert coach("draft", "--plain", said="Help small shops sell online\n\n").returncode == 0
    assert names(store)[0] == "Onboarding"
    assert len(names(store)) == 2


def test_a_new_draft_begins_with_the_mission(store: Store) -> None:
    saved(store, "Onboarding")
    ran = coach("draft", "--plain", "--new")
    assert ran.returncode == 0
    assert "mission" in ran.stdout
    assert len(names(store)) == 2


def test_a_name_nothing_has_begins_a_draft_of_that_name(store: Store) -> None:
    assert coach("draft", "--plain", "Warehouse").returncode == 0
    assert names(store) == ["Warehouse"]


def test_a_pasted_name_becomes_one_line(store: Store) -> None:
    assert coach("draft", "--plain", "\x1b[1mWare\nhouse\x07").returncode == 0
    assert names(store) == ["Ware house"]


def test_a_long_name_is_shortened_and_found_again(store: Store) -> None:
    for _ in range(2):
        assert coach("draft", "--plain", "warehouse " * 500).returncode == 0
    (name,) = names(store)
    assert len(name) <= 60


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [(["Onbording"], "did you mean “Onboarding”?"), (["Onboarding", "--new"], "leave out --new")],
)
def test_a_doubtful_name_begins_nothing(arguments: list[str], expected: str, store: Store) -> None:
    saved(store, "Onboarding")
    ran = coach("draft", "--plain", *arguments)
    assert ran.returncode == 2
    assert expected in ran.stderr
    assert names(store) == ["Onboarding"]


def test_a_profile_that_cannot_be_read_is_told_before_it_is_written_anew(
    store: Store, own_home: Path
) -> None:
    saved(store, "Onboarding")
    (own_home / "profile.json").write_bytes(b"{")
    ran = coach("draft", "--plain", said="Help small shops sell online\n\n")
    assert ran.returncode == 0
    assert ran.stderr.startswith("coach: profile.json could not be read")
    assert ran.stderr.count("\n") == 1


def test_what_a_later_version_knows_of_the_person_is_left_alone(
    store: Store, own_home: Path
) -> None:
    saved(store, "Onboarding")
    later = '{"profile":{"1":{"id":"profile","schema":9,"profile":{}}}}'
    (own_home / "profile.json").write_text(later)
    ran = coach("draft", "--plain", "--new")
    assert ran.returncode == 2
    assert "What the coach knows about you, in profile.json, was written by a newer" in ran.stderr
    assert (own_home / "profile.json").read_text() == later


def test_a_data_folder_that_cannot_be_used_is_one_sentence(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own_home.write_text("a file stands here")
    assert main([]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "COACH_HOME" in said
