"""Earlier copies are kept, damaged files are set aside, and the way back is shown."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from coach.storage.backups import keep_backup
from coach.storage.errors import StorageError
from coach.storage.store import Store
from tests.storage.drafts import fresh, saying

FILE = "cycles/2027Q1.json"


def test_one_copy_is_kept_for_each_program_that_writes(tmp_path: Path) -> None:
    draft = fresh()
    for words in ("one", "two", "three"):
        store = Store(tmp_path)
        for word in (words, f"{words} again"):
            draft = saying(draft, word)
            store.save(draft)
    copies = Store(tmp_path).backups(FILE)
    assert len(copies) == 2, "before the first there was nothing to copy"
    assert b"two again" in copies[0].path.read_bytes()
    assert b"one again" in copies[1].path.read_bytes()
    assert b"two" not in copies[1].path.read_bytes()


def test_only_the_newest_few_copies_stay(tmp_path: Path) -> None:
    draft = fresh()
    for number in range(9):
        draft = saying(draft, f"answer {number}.")
        Store(tmp_path).save(draft)
    copies = Store(tmp_path).backups(FILE)
    assert len(copies) == 5
    assert b"answer 7." in copies[0].path.read_bytes()
    assert b"answer 8." not in copies[0].path.read_bytes()


def test_a_file_that_did_not_change_is_not_copied_again(tmp_path: Path) -> None:
    Store(tmp_path).save(fresh())
    for minute in range(3):
        keep_backup(tmp_path, FILE, datetime(2026, 11, 22, 18, minute, tzinfo=UTC))
    assert len(Store(tmp_path).backups(FILE)) == 1


def test_copies_of_one_moment_do_not_replace_each_other(tmp_path: Path) -> None:
    draft, now = fresh(), datetime(2026, 11, 22, 18, tzinfo=UTC)
    for words in ("one", "two", "three"):
        draft = saying(draft, words)
        Store(tmp_path, clock=lambda: now).save(draft)
    assert len(Store(tmp_path).backups(FILE)) == 2


def test_a_file_of_somebody_elses_among_the_copies_is_left_alone(tmp_path: Path) -> None:
    draft = fresh()
    Store(tmp_path).save(draft)
    Store(tmp_path).save(saying(draft, "more"))
    (tmp_path / "backups" / FILE / "mine.json").write_text("{}")
    assert len(Store(tmp_path).backups(FILE)) == 1


@pytest.mark.parametrize("content", [b"", b'{"drafts": {"1": {"id"', b'["not", "ours"]'])
def test_a_damaged_file_is_set_aside_unchanged_and_the_newest_good_copy_named(
    tmp_path: Path, content: bytes
) -> None:
    draft = fresh()
    Store(tmp_path).save(draft)
    Store(tmp_path).save(saying(draft, "more"))
    (tmp_path / FILE).write_bytes(content)
    store = Store(tmp_path)
    assert store.drafts() == ()
    (aside,) = (tmp_path / "cycles").glob("2027Q1.json.damaged-*")
    assert aside.read_bytes() == content
    (copy,) = store.backups(FILE)
    (notice,) = store.notices()
    assert notice.startswith(f"{FILE} could not be read (it is ")
    assert str(aside) in notice
    assert str(copy.path) in notice


def test_a_damaged_file_is_set_aside_before_a_save_too(tmp_path: Path) -> None:
    draft = fresh()
    store = Store(tmp_path)
    store.save(draft)
    (tmp_path / FILE).write_bytes(b"")
    store.save(saying(draft, "said since"))
    assert [one.id for one in store.drafts()] == [draft.id]
    assert len(list((tmp_path / "cycles").glob("*.damaged-*"))) == 1
    assert "set aside" in store.notices()[0]


def test_a_damaged_copy_is_passed_over(tmp_path: Path) -> None:
    draft = fresh()
    for words in ("one", "two", "three"):
        draft = saying(draft, words)
        Store(tmp_path).save(draft)
    newest, older = Store(tmp_path).backups(FILE)
    newest.path.write_bytes(b"")
    (tmp_path / FILE).write_bytes(b"")
    store = Store(tmp_path)
    store.drafts()
    assert str(older.path) in store.notices()[0]
    assert str(newest.path) not in store.notices()[0]


def test_files_set_aside_are_mentioned_until_there_is_a_file_again(tmp_path: Path) -> None:
    draft = fresh()
    Store(tmp_path).save(draft)
    (tmp_path / FILE).write_bytes(b"")
    Store(tmp_path).drafts()
    later = Store(tmp_path)
    later.drafts()
    assert len(later.notices()) == 1
    later.save(draft)
    last = Store(tmp_path)
    last.drafts()
    assert last.notices() == ()


def test_a_damaged_profile_is_set_aside_as_well(tmp_path: Path) -> None:
    tmp_path.joinpath("profile.json").write_bytes(b"{")
    store = Store(tmp_path)
    assert store.drafts() == ()
    (notice,) = store.notices()
    assert notice.startswith("profile.json could not be read")
    assert store.profile().person.name == ""


def test_a_backup_takes_the_place_of_its_file_and_the_file_becomes_a_backup(
    tmp_path: Path,
) -> None:
    older = saying(fresh(), "as it was")
    newer = saying(older, "as it is")
    Store(tmp_path).save(older)
    store = Store(tmp_path)
    store.save(newer)
    store.restore_backup(store.backups(FILE)[0].path)
    assert store.load(older.id) == older
    store.restore_backup(store.backups(FILE)[0].path)
    assert store.load(older.id) == newer


def test_a_backup_comes_back_where_a_file_is_damaged(tmp_path: Path) -> None:
    draft = fresh()
    Store(tmp_path).save(draft)
    Store(tmp_path).save(saying(draft, "more"))
    (tmp_path / FILE).write_bytes(b"{")
    store = Store(tmp_path)
    store.restore_backup(store.backups(FILE)[0].path)
    assert store.load(draft.id) == draft
    assert len(list((tmp_path / "cycles").glob("*.damaged-*"))) == 1


def test_only_a_readable_backup_is_restored(tmp_path: Path) -> None:
    draft = fresh()
    Store(tmp_path).save(draft)
    Store(tmp_path).save(saying(draft, "more"))
    store = Store(tmp_path)
    before = (tmp_path / FILE).read_bytes()
    damaged = store.backups(FILE)[0].path
    damaged.write_bytes(b"{")
    for path in (damaged, damaged.with_name("none.json"), tmp_path / FILE):
        with pytest.raises(StorageError, match="is not a backup that can be read"):
            store.restore_backup(path)
    assert (tmp_path / FILE).read_bytes() == before
