"""Earlier copies of the database files, the newest few of each."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from coach.model.value import Value
from coach.storage.durable import content_of, free_name, moment, tables_in, write_whole
from coach.storage.errors import Damaged, StorageError, explained

FOLDER = "backups"
_KEPT = 5


class Backup(Value, frozen=True):
    """A copy of a database file as it was before a program began to write to it."""

    path: Path
    file: str
    """The file it is a copy of, below the home, such as `cycles/2027Q1.json`."""
    taken: datetime


def backups_of(home: Path, file: str) -> tuple[Backup, ...]:
    """Give the copies of a file, newest first."""
    copies = (
        Backup(path=path, file=file, taken=taken)
        for path in (home / FOLDER / file).glob("*.json")
        if (taken := moment(path.stem)) is not None
    )
    return tuple(sorted(copies, key=lambda copy: copy.taken, reverse=True))


def keep_backup(home: Path, file: str, when: datetime) -> None:
    """Keep a copy of a file as it is now, and only the newest few; hold the lock."""
    content = content_of(home / file)
    earlier = backups_of(home, file)
    if content is None or (earlier and content == content_of(earlier[0].path)):
        return
    folder = home / FOLDER / file
    copy = free_name(when, lambda stamped: folder / f"{stamped}.json")
    write_whole(copy, content)
    with explained("Could not tidy up", folder):
        for backup in backups_of(home, file)[_KEPT:]:
            backup.path.unlink()


def newest_good(home: Path, file: str) -> Backup | None:
    """Give the newest copy of a file that can be read."""
    return next((copy for copy in backups_of(home, file) if _is_good(copy.path)), None)


def content_to_restore(home: Path, path: Path) -> tuple[str, bytes]:
    """Give the file a backup is a copy of, and what was in it.

    Raises:
        StorageError: when the path is not that of a readable backup.
    """
    path = path.resolve()
    files = (folder.relative_to(home / FOLDER).as_posix() for folder in backup_folders(home))
    file = next((file for file in files if path == home / FOLDER / file / path.name), None)
    if file is None or not _is_good(path):
        raise StorageError(
            f"{path} is not a backup that can be read. Nothing was changed. "
            f"Choose another from {home / FOLDER}."
        )
    return file, content_of(path) or b""


def backup_folders(home: Path) -> Iterator[Path]:
    """Give the folders that hold copies, one for each file."""
    yield from (folder for folder in (home / FOLDER).rglob("*.json") if folder.is_dir())


def _is_good(path: Path) -> bool:
    try:
        tables_in(content_of(path) or b"")
    except Damaged:
        return False
    return True
