"""A person's drafts, profile and half-typed words are kept and found again."""

import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import orjson
import pytest

from coach.model.cycle import quarter
from coach.model.draft import Draft, KeyResult
from coach.model.edits import add_key_result, add_objective
from coach.model.person import Parent, ParentLevel, Person, Profile
from coach.model.value import replace
from coach.storage.errors import Conflict, NewerSchema, NotFound, OpenElsewhere
from coach.storage.store import Store
from tests.storage.drafts import fresh, saying

FILE = "cycles/2027Q1.json"


def ticking() -> Callable[[], datetime]:
    """A clock that is a minute later each time somebody looks."""
    minutes = iter(range(1_000_000))
    return lambda: datetime(2026, 11, 22, 18, 0, tzinfo=UTC) + timedelta(minutes=next(minutes))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "home", clock=ticking())


def edit(home: Path, change: Callable[[dict[str, dict[str, dict[str, object]]]], None]) -> None:
    """Change the file of drafts behind the store's back."""
    tables = orjson.loads((home / FILE).read_bytes())
    change(tables)
    (home / FILE).write_bytes(orjson.dumps(tables))


def put_colour(document: dict[str, object]) -> None:
    """Give a draft a key that no version knows."""
    draft = document["draft"]
    assert isinstance(draft, dict)
    draft["colour"] = "red"


def test_at_first_there_is_nothing_and_nothing_to_say(store: Store) -> None:
    assert store.drafts() == ()
    assert store.latest_unfinished() is None
    assert store.profile() == Profile()
    assert store.typed("d-1") is None
    assert store.notices() == ()


def test_drafts_are_listed_with_the_one_saved_last_first(store: Store) -> None:
    first, second = fresh("First"), fresh("Second")
    store.save(first)
    store.save(second)
    store.save(saying(first, "more"))
    assert [one.name for one in store.drafts()] == ["First", "Second"]


def test_the_list_says_how_far_each_draft_is(store: Store) -> None:
    draft = add_objective(fresh(), "Shops feel at home at once")
    for text in ("Days to first sale from 9 to 5", "Calls from new shops from 40 to 10"):
        draft = add_key_result(draft, draft.objectives[0].id, KeyResult(id="k-" + text, text=text))
    store.save(draft)
    (listed,) = store.drafts()
    assert (listed.objectives, listed.key_results, listed.agreed) == (1, 2, False)
    assert listed.cycle == quarter(2027, 1)
    assert listed.updated == datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


def test_a_draft_is_found_by_its_name_in_capitals_or_not_or_by_its_id(store: Store) -> None:
    draft = fresh("Straße nach vorn")
    store.save(draft)
    assert store.find(" STRASSE NACH VORN ") == draft
    assert store.find(draft.id) == draft
    assert store.find("Straße") is None


def test_of_two_drafts_with_one_name_the_newer_is_found(store: Store) -> None:
    older, newer = fresh("Mine"), fresh("Mine")
    store.save(newer)
    store.save(older)
    store.save(saying(newer, "more"))
    found = store.find("mine")
    assert found is not None
    assert found.id == newer.id


def test_the_latest_unfinished_draft_is_the_newest_not_agreed(store: Store) -> None:
    unfinished = fresh()
    store.save(unfinished)
    store.save(replace(fresh(), agreed=True))
    assert store.latest_unfinished() == unfinished


def test_an_unknown_draft_is_said_to_be_unknown(store: Store) -> None:
    for ask in (store.load, store.delete, store.restore):
        with pytest.raises(NotFound, match="no draft with the id d-none"):
            ask("d-none")


def test_what_another_window_said_is_never_written_over(store: Store, tmp_path: Path) -> None:
    draft = fresh()
    store.save(draft)
    theirs = saying(draft, "theirs")
    Store(tmp_path / "home").save(theirs)
    for mine in (draft, saying(draft, "mine")):
        with pytest.raises(Conflict, match="was changed in another window"):
            store.save(mine)
    assert store.load(draft.id) == theirs


def test_a_deleted_draft_can_be_brought_back(store: Store) -> None:
    draft = saying(fresh(), "everything I said")
    store.save(draft)
    store.keep_typing(draft.id, "mission", "half a sen")
    store.delete(draft.id)
    assert store.drafts() == ()
    with pytest.raises(NotFound):
        store.load(draft.id)
    store.restore(draft.id)
    assert store.load(draft.id) == draft
    assert store.typed(draft.id) == ("mission", "half a sen")


def test_a_draft_deleted_elsewhere_does_not_come_back_by_itself(store: Store) -> None:
    draft = fresh()
    store.save(draft)
    store.delete(draft.id)
    with pytest.raises(Conflict, match="was deleted in another window"):
        store.save(saying(draft, "more"))
    assert store.drafts() == ()


def test_the_window_that_has_a_draft_open_may_delete_it(store: Store) -> None:
    draft = fresh()
    store.save(draft)
    with store.open_draft(draft.id):
        store.delete(draft.id)
    assert store.drafts() == ()


def test_a_draft_can_be_opened_once_at_a_time_and_others_beside_it(store: Store) -> None:
    with store.open_draft("d-1"):
        with pytest.raises(OpenElsewhere), store.open_draft("d-1"):
            pass
        with store.open_draft("d-2"):
            pass
    with store.open_draft("d-1"):
        pass


def test_a_draft_moved_to_another_cycle_is_in_that_file_only(store: Store, tmp_path: Path) -> None:
    draft = fresh()
    store.save(draft)
    moved = replace(saying(draft, "later then"), cycle=quarter(2027, 2))
    store.save(moved)
    assert store.load(draft.id) == moved
    assert [one.cycle.key for one in store.drafts()] == ["2027Q2"]
    assert draft.id.encode() not in (tmp_path / "home" / FILE).read_bytes()


def test_a_draft_from_a_newer_version_is_reported_and_never_written_over(
    store: Store, tmp_path: Path
) -> None:
    newer, other = fresh("From the future"), fresh("Mine")
    store.save(newer)
    store.save(other)
    edit(tmp_path / "home", lambda tables: tables["drafts"]["1"].update(schema=2))
    before = (tmp_path / "home" / FILE).read_bytes()
    assert [one.name for one in store.drafts()] == ["Mine"]
    assert [one.name for one in store.drafts()] == ["Mine"]
    (notice,) = store.notices()
    assert "“From the future” was written by a newer version of okr-coach (schema 2" in notice
    with pytest.raises(NewerSchema):
        store.save(saying(newer, "more"))
    assert (tmp_path / "home" / FILE).read_bytes() == before


def test_a_draft_that_cannot_be_read_hides_no_other(store: Store, tmp_path: Path) -> None:
    broken, other = fresh("Broken"), fresh("Mine")
    store.save(broken)
    store.save(other)
    edit(tmp_path / "home", lambda tables: tables["drafts"]["1"].update(draft={"name": "Broken"}))
    assert [one.name for one in store.drafts()] == ["Mine"]
    assert "“Broken” could not be read" in store.notices()[0]
    store.save(saying(other, "more"))
    assert b'"draft":{"name":"Broken"}' in (tmp_path / "home" / FILE).read_bytes()


def test_a_draft_that_cannot_be_read_is_not_gone_on_with(store: Store, tmp_path: Path) -> None:
    store.save(fresh("Mine"))
    store.save(fresh("Strange"))
    edit(tmp_path / "home", lambda tables: put_colour(tables["drafts"]["2"]))
    found = store.latest_unfinished()
    assert found is not None
    assert found.name == "Mine"
    (notice,) = store.notices()
    assert "“Strange” could not be read" in notice
    assert "`colour` - at `$.draft`" in notice


def test_the_profile_is_remembered(store: Store, tmp_path: Path) -> None:
    profile = Profile(
        person=Person(name="Mara", role="support lead"),
        parents=(Parent(id="p-1", level=ParentLevel.MISSION, text="We help small shops."),),
        settings={"theme": "light", "hints": False, "questions": 20},
    )
    store.save_profile(profile)
    store.save_profile(profile)
    assert Store(tmp_path / "home").profile() == profile


def test_half_typed_words_are_kept_for_each_draft_until_said(store: Store, tmp_path: Path) -> None:
    store.keep_typing("d-1", "mission", "We he")
    store.keep_typing("d-1", "mission", "We help")
    store.keep_typing("d-2", "k-1/change", "they\n[bold] {sell} \x1b[31m")
    again = Store(tmp_path / "home")
    assert again.typed("d-1") == ("mission", "We help")
    assert again.typed("d-2") == ("k-1/change", "they\n[bold] {sell} \x1b[31m")
    store.forget_typing("d-1")
    store.forget_typing("d-1")
    assert again.typed("d-1") is None
    assert again.typed("d-2") is not None


def test_everything_on_disk_is_readable_by_its_owner_only(store: Store, tmp_path: Path) -> None:
    draft = fresh()
    with store.open_draft(draft.id):
        store.save(draft)
        store.save_profile(Profile())
        store.keep_typing(draft.id, "mission", "We")
    Store(tmp_path / "home").save(saying(draft, "more"))
    found = list((tmp_path / "home").rglob("*"))
    assert any("backups" in path.parts for path in found)
    for path in (tmp_path / "home", *found):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_every_document_has_an_id_and_a_schema(store: Store, tmp_path: Path) -> None:
    draft = fresh()
    store.save(draft)
    store.save_profile(Profile())
    store.keep_typing(draft.id, "mission", "We")
    for file, table, id in (
        (FILE, "drafts", draft.id),
        ("profile.json", "profile", "profile"),
        ("typing.json", "typing", draft.id),
    ):
        tables = orjson.loads((tmp_path / "home" / file).read_bytes())
        assert [(one["id"], one["schema"]) for one in tables[table].values()] == [(id, 1)]


def test_one_store_serves_several_threads(store: Store) -> None:
    from concurrent.futures import ThreadPoolExecutor

    drafts: list[Draft] = [fresh() for _ in range(12)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(store.save, drafts))
    assert {one.id for one in store.drafts()} == {draft.id for draft in drafts}
