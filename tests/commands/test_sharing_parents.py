"""What a personal OKR derives from is shared as a file and taken in, once and not twice."""

import io
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coach.cli import COULD_NOT, main
from coach.interview.honesty import HONESTY
from coach.model.beginning import begin
from coach.model.person import Parent, ParentKeyResult, ParentLevel, Person, Profile
from coach.model.value import replace
from coach.storage.store import Store
from tests.interview.drafts import MISSION, introduced

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
TEAM = Parent(
    "p-3",
    ParentLevel.TEAM,
    "New shops sell sooner",
    (ParentKeyResult("Median days to first sale", "9", "5"),),
)


@pytest.fixture
def shared(own_home: Path, tmp_path: Path) -> Path:
    """A file written by somebody with a mission, a team OKR, and things of their own."""
    manager = Person(name="Jo Reyes", role="head of onboarding", manager="Ann")
    mission = Parent("p-1", ParentLevel.MISSION, MISSION)
    purpose = Parent("p-2", ParentLevel.PURPOSE, "whoever opens a shop")
    Store(own_home).save_profile(Profile(person=manager, parents=(mission, purpose, TEAM)))
    path = tmp_path / "team.json"
    assert main(["export", "--parents", "-o", str(path)]) == 0
    Store(own_home).save_profile(Profile())
    return path


def parents(home: Path) -> list[tuple[str, str]]:
    return [(one.level.value, one.text) for one in Store(home).profile().parents]


def test_the_file_holds_nothing_private(shared: Path) -> None:
    assert set(json.loads(shared.read_text())) == {"format", "schema", "mission", "company", "team"}
    for words in ("Jo Reyes", "head of", "Ann", "whoever"):
        assert words not in shared.read_text()


def test_a_new_draft_derives_from_what_was_taken_in(
    own_home: Path, shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(shared), "--yes"]) == 0
    out = capsys.readouterr().out
    assert f"new        mission: {MISSION}\n" in out
    assert "           - Median days to first sale from 9 to 5\n" in out
    assert all(sentence in out for sentence in HONESTY)
    draft = begin(Store(own_home).profile(), (), NOW)
    assert draft.memory.known_mission == MISSION
    assert draft.parents == (TEAM,)


def test_the_same_file_again_changes_nothing(
    own_home: Path, shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["import", str(shared), "--yes"])
    before = Store(own_home).profile()
    assert main(["import", str(shared)]) == 0
    assert "nothing changes" in capsys.readouterr().out
    assert Store(own_home).profile() == before


def test_a_changed_file_updates_and_never_duplicates(
    own_home: Path, shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["import", str(shared), "--yes"])
    content = json.loads(shared.read_text())
    content["mission"] = "We help shops of any size."
    content["team"][0]["objective"] = "New shops sell in their first week"
    content["company"] = [{"objective": "Shops stay with us"}]
    shared.write_text(json.dumps(content))
    capsys.readouterr()
    assert main(["import", str(shared), "--yes"]) == 0
    out = capsys.readouterr().out
    assert "changed    team: New shops sell in their first week\n" in out
    assert "           was: New shops sell sooner\n" in out
    assert parents(own_home) == [
        ("mission", "We help shops of any size."),
        ("team", "New shops sell in their first week"),
        ("company", "Shops stay with us"),
    ]


def test_an_okr_without_an_id_is_known_by_its_words(own_home: Path, shared: Path) -> None:
    main(["import", str(shared), "--yes"])
    content = json.loads(shared.read_text())
    del content["team"][0]["id"]
    content["team"][0]["objective"] = "new shops  sell sooner."
    shared.write_text(json.dumps(content))
    assert main(["import", str(shared), "--yes"]) == 0
    assert len(parents(own_home)) == 2


@pytest.mark.parametrize(("answer", "many"), [("y\n", 2), ("yes\n", 2), ("n\n", 0), ("\n", 0)])
def test_it_asks_before_it_changes_anything(
    own_home: Path, shared: Path, monkeypatch: pytest.MonkeyPatch, answer: str, many: int
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    assert main(["import", str(shared)]) == 0
    assert len(parents(own_home)) == many


def test_where_nobody_answers_nothing_changes(
    own_home: Path,
    shared: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert main(["import", str(shared)]) == COULD_NOT
    assert "--yes takes it in without asking" in capsys.readouterr().err
    assert parents(own_home) == []


def test_a_draft_from_before_does_not_bring_the_old_mission_back(
    own_home: Path, shared: Path
) -> None:
    store = Store(own_home)
    old = introduced()
    store.save(replace(old, parents=(Parent("p-9", ParentLevel.MISSION, "An old mission"),)))
    main(["import", str(shared), "--yes"])
    again = store.load(old.id)
    store.save(replace(again, contribution="shops come back"))
    assert ("mission", MISSION) in parents(own_home)
    # A mission that is typed anew is news.
    typed = replace(again, parents=(Parent("p-8", ParentLevel.MISSION, "A newer mission"),))
    store.save(typed)
    assert ("mission", "A newer mission") in parents(own_home)
    assert ("team", TEAM.text) in parents(own_home)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("export", "--parents"), "“coach draft” asks for it"),
        (("export", "Q1", "--parents"), "leave the name"),
        (("import", "nowhere.json"), "there is no file nowhere.json"),
        (("import", "-"), "give --yes as well"),
    ],
)
def test_what_cannot_be_done_says_how_it_can(
    own_home: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    told: str,
) -> None:
    assert main([*arguments]) == COULD_NOT
    assert told in capsys.readouterr().err


def test_a_key_with_a_colour_code_colours_nothing(
    own_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"format": "okr-coach parents", "schema": 1, "\\u001b[31mx": 1}')
    assert main(["import", str(bad)]) == COULD_NOT
    told = capsys.readouterr().err
    assert "\x1b" not in told
    assert told.count("\n") == 1
