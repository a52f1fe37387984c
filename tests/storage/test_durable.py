"""A file is whole at every moment, whatever the disk says."""

import errno
import os
import stat
import sys
from pathlib import Path

import orjson
import pytest
from tinydb import TinyDB

from coach.storage.durable import DurableStorage, write_whole
from coach.storage.errors import Damaged, StorageError
from coach.storage.store import Store
from tests.storage.drafts import fresh, saying

FULL = errno.ENOSPC, "the disk is full"
READ_ONLY = errno.EROFS, "the disk is read-only"
FORBIDDEN = errno.EACCES, "you may not write there"
DAMAGE = [
    pytest.param(b"", "it is empty", id="zero-length"),
    pytest.param(b" \n", "it is empty", id="blank"),
    pytest.param(b"\0" * 512, "it is empty", id="zeros-after-a-power-cut"),
    pytest.param(b'{"drafts": {"1": {"id": "d-', "it is not whole", id="half"),
    pytest.param(b'{"drafts": {}}{"drafts"', "it is not whole", id="written-over"),
    pytest.param(b"\xff\xfe{}", "it is not whole", id="not-text"),
    pytest.param(b"[1, 2]", "it is not a file of okr-coach", id="a-list"),
    pytest.param(b'{"drafts": [1]}', "it is not a file of okr-coach", id="a-list-for-a-table"),
    pytest.param(b'{"a": {"b": {}}}', "it is not a file of okr-coach", id="no-numbers"),
    pytest.param(b'{"a": {"1": 2}}', "it is not a file of okr-coach", id="no-documents"),
]


def test_tinydb_works_on_it_as_on_its_own_storage(tmp_path: Path) -> None:
    with TinyDB(tmp_path / "new" / "some.json", storage=DurableStorage) as db:
        db.insert({"name": "one"})
    with TinyDB(tmp_path / "new" / "some.json", storage=DurableStorage) as db:
        db.insert({"name": "two"})
        assert [one["name"] for one in db] == ["one", "two"]


@pytest.mark.parametrize(("content", "reason"), DAMAGE)
def test_a_damaged_file_is_no_database_and_stays_as_it_is(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    path = tmp_path / "some.json"
    path.write_bytes(content)
    with TinyDB(path, storage=DurableStorage) as db, pytest.raises(Damaged, match=reason):
        db.insert({"name": "one"})
    assert path.read_bytes() == content


@pytest.mark.parametrize("call", ["open", "fsync", "replace"])
@pytest.mark.parametrize(("error", "words"), [FULL, READ_ONLY, FORBIDDEN])
def test_a_save_that_fails_changes_nothing_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, error: int, words: str
) -> None:
    store, draft = Store(tmp_path), saying(fresh(), "said before")
    store.save(draft)
    file = tmp_path / "cycles/2027Q1.json"
    before = file.read_bytes()
    real = getattr(os, call)

    def refuse(first: object, *rest: object, **named: object) -> object:
        # The lock is there already; only what makes something new is refused.
        if call == "open" and not (isinstance(rest[0], int) and rest[0] & os.O_WRONLY):
            return real(first, *rest, **named)
        raise OSError(error, os.strerror(error))

    with monkeypatch.context() as broken:
        broken.setattr(os, call, refuse)
        with pytest.raises(StorageError, match=words) as told:
            store.save(saying(draft, "said on a bad day"))
    assert "What was saved before is untouched." in str(told.value)
    assert file.read_bytes() == before
    assert not list(tmp_path.rglob("*.coach-tmp"))
    store.save(saying(draft, "said on a better day"))


def test_a_file_that_cannot_be_read_is_not_taken_for_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, draft = Store(tmp_path), fresh()
    store.save(draft)

    def refuse(path: Path) -> bytes:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as broken:
        broken.setattr(Path, "read_bytes", refuse)
        with pytest.raises(StorageError, match=r"Could not read .*Input/output error"):
            store.load(draft.id)
    assert store.load(draft.id) == draft
    assert store.notices() == ()


def test_a_folder_in_the_place_of_a_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "cycles/2027Q1.json").mkdir(parents=True)
    with pytest.raises(StorageError, match="a folder stands where a file belongs"):
        Store(tmp_path).save(fresh())


def test_a_file_is_replaced_in_one_step_and_never_opened_for_writing(tmp_path: Path) -> None:
    path = tmp_path / "some.json"
    write_whole(path, b"old")
    with path.open("rb") as reader:
        write_whole(path, b"new")
        assert reader.read() == b"old"
    assert path.read_bytes() == b"new"


@pytest.mark.skipif(sys.platform != "linux", reason="each system flushes in its own way")
def test_the_content_is_flushed_before_the_step_and_the_folder_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, steps = tmp_path / "some.json", list[str]()
    fsync, replace = os.fsync, os.replace

    def flush(descriptor: int) -> None:
        folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        steps.append("folder" if folder else f"{os.fstat(descriptor).st_size} bytes")
        fsync(descriptor)

    def step(old: Path, new: Path) -> None:
        steps.append("replaced")
        replace(old, new)

    monkeypatch.setattr(os, "fsync", flush)
    monkeypatch.setattr(os, "replace", step)
    write_whole(path, b"content")
    assert steps == ["7 bytes", "replaced", "folder"]


def test_a_link_to_a_file_stays_a_link(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere" / "mine.json"
    write_whole(elsewhere, b"old")
    (tmp_path / "some.json").symlink_to(elsewhere)
    write_whole(tmp_path / "some.json", b"new")
    assert (tmp_path / "some.json").is_symlink()
    assert elsewhere.read_bytes() == b"new"


def test_what_killed_processes_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    store, draft = Store(tmp_path), fresh()
    store.save(draft)
    Store(tmp_path).save(saying(draft, "more"))
    left = [
        folder / ".2027Q1.json.0badcafe.coach-tmp"
        for folder in (tmp_path, tmp_path / "cycles", tmp_path / "backups/cycles/2027Q1.json")
    ]
    mine = tmp_path / "cycles" / "notes.tmp"
    for path in (*left, mine):
        path.write_bytes(b'{"dra')
    assert len(Store(tmp_path).drafts()) == 1
    assert [path for path in left if path.exists()] == []
    assert mine.exists()


def test_files_are_plain_json(tmp_path: Path) -> None:
    draft = saying(fresh(), "Läden verkaufen früher")
    Store(tmp_path).save(draft)
    content = (tmp_path / "cycles/2027Q1.json").read_bytes()
    assert "Läden verkaufen früher".encode() in content
    assert list(orjson.loads(content)) == ["drafts"]
