"""The folder for a person's data is found, made private, or refused in a clear sentence."""

import errno
import os
import stat
from pathlib import Path

import pytest

from coach.storage.errors import StorageError
from coach.storage.home import data_home


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "far" / "away"
    monkeypatch.setenv("COACH_HOME", str(home))
    return home


def test_a_home_named_in_the_environment_is_made_for_its_owner_alone(home: Path) -> None:
    assert data_home() == home
    assert mode(home) == 0o700


def test_without_a_name_it_is_the_platforms_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COACH_HOME")
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    home = data_home()
    assert home.name == "okr-coach"
    assert home.is_relative_to(tmp_path)


def test_a_tilde_stands_for_the_persons_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("COACH_HOME", "~/okr")
    assert data_home() == tmp_path / "okr"


def test_a_home_others_could_look_into_is_closed_to_them(home: Path) -> None:
    (home / "cycles").mkdir(parents=True)
    home.chmod(0o755)
    data_home()
    assert mode(home) == 0o700


def test_a_folder_that_holds_other_things_keeps_its_permissions(home: Path) -> None:
    home.mkdir(parents=True)
    (home / "a program others run").touch()
    home.chmod(0o755)
    data_home()
    assert mode(home) == 0o755
    assert mode(home / "lock") == 0o600


def test_a_home_that_is_a_file_is_refused(home: Path) -> None:
    home.parent.mkdir()
    home.write_text("my diary")
    with pytest.raises(StorageError, match=r"a file stands where a folder belongs.*COACH_HOME"):
        data_home()
    assert home.read_text() == "my diary"


def test_a_home_below_a_file_is_refused(home: Path) -> None:
    home.parent.write_text("my diary")
    with pytest.raises(StorageError, match=r"file.*folder.*COACH_HOME"):
        data_home()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can give files away")
def test_a_home_that_belongs_to_somebody_else_is_refused_and_left_alone(home: Path) -> None:
    home.mkdir(parents=True)
    home.chmod(0o755)
    os.chown(home, 12345, 12345)
    with pytest.raises(StorageError, match="belongs to somebody else"):
        data_home()
    assert list(home.iterdir()) == []
    assert mode(home) == 0o755


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (errno.EROFS, "the disk is read-only"),
        (errno.EACCES, "you may not write there"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EIO, "Input/output error"),
    ],
)
def test_a_home_that_takes_no_writes_is_refused_with_the_reason(
    home: Path, monkeypatch: pytest.MonkeyPatch, error: int, words: str
) -> None:
    def refuse(path: object, *_: object) -> int:
        raise OSError(error, os.strerror(error), str(path))

    home.mkdir(parents=True)
    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(StorageError) as told:
        data_home()
    assert words in str(told.value)
    assert str(home) in str(told.value)
    assert "What was saved before is untouched." in str(told.value)
