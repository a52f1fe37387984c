"""`coach export` writes the page that was meant, and never over something else."""

from pathlib import Path

import pytest

from coach.cli import main
from coach.model.cycle import quarter
from coach.model.draft import Objective, new_draft
from coach.model.triage import Because, Place, Sorted, Triage
from coach.model.value import replace
from coach.storage.store import Store


@pytest.fixture(autouse=True)
def drafts(own_home: Path) -> None:
    own_home.mkdir()
    store = Store(own_home)
    for name in ("Onboarding", "Support"):
        draft = new_draft(name, quarter(2027, 1), when="2027-01-04T09:00:00+00:00")
        objective = Objective("o-1", f"{name} feels easy — für alle 🎉")
        store.save(replace(draft, objectives=(objective,)))


def exported(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["export", *arguments]) == 0
    return capsys.readouterr().out


def test_the_draft_saved_last_is_the_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert "O1 · Support feels easy — für alle 🎉" in exported(capsys)


def test_a_draft_is_found_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert exported(capsys, "onboarding").startswith("# Onboarding\n")


def test_a_misspelt_name_is_met_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "Onbording"]) == 2
    assert "did you mean “Onboarding”?" in capsys.readouterr().err


def test_a_page_goes_to_a_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    page = tmp_path / "okr.md"
    assert exported(capsys, "-o", str(page)) == ""
    assert page.read_text(encoding="utf-8").startswith("# Support\n")


def test_a_file_that_is_there_is_kept(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    page = tmp_path / "okr.md"
    page.write_text("mine")
    assert main(["export", "-o", str(page)]) == 2
    assert page.read_text() == "mine"
    assert "--force" in capsys.readouterr().err
    assert main(["export", "-o", str(page), "--force"]) == 0
    assert page.read_text(encoding="utf-8").startswith("# Support\n")


def test_a_folder_that_is_not_there_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["export", "-o", str(tmp_path / "gone" / "okr.md")]) == 2
    assert "there is no folder" in capsys.readouterr().err


def test_a_folder_is_no_file_to_write_over(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for arguments in (["-o", str(tmp_path)], ["-o", str(tmp_path), "--force"]):
        assert main(["export", *arguments]) == 2
        assert "is a folder; name a file in it" in capsys.readouterr().err


def test_the_sorted_list_it_began_with_is_a_page_of_its_own(
    capsys: pytest.CaptureFixture[str], own_home: Path
) -> None:
    store = Store(own_home)
    support = next(one for one in store.drafts() if one.name == "Support")
    lines = (Sorted("Fewer wrong labels", Place.RESULT, Because.WISH),)
    store.save(replace(store.load(support.id), sorted_list=Triage(lines, 0)))
    assert "**Start with this one:** Fewer wrong labels" in exported(capsys, "Support", "--list")


def test_a_draft_without_a_list_says_what_sorts_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "Support", "--list"]) == 2
    assert "coach triage" in capsys.readouterr().err
