"""Files that are whole at every moment, whatever happens to the process that writes them.

A new version is written beside the old one, flushed to the disk, and takes its place in one step.
On POSIX the folder is flushed as well, so that the step itself survives a power cut; Windows has no
such call, and there the last save before a power cut may be missing, though never half of it.
"""

import errno
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
from tinydb.storages import Storage

from coach.storage.errors import Damaged, explained

Tables = dict[str, dict[str, Any]]
"""What a file holds: tables by name, documents by number."""

ASIDE = ".damaged-"
"""What the name of a file set aside goes on with."""
_LEFTOVER = ".coach-tmp"
_NO_FLUSH = (errno.EINVAL, errno.ENOTSUP)
"""How some network disks say that they cannot flush a folder."""
_STAMP = "%Y%m%dT%H%M%S.%fZ"


class DurableStorage(Storage):
    """TinyDB's way to one file; hold the lock from the first read to the last write.

    An empty or damaged file is never taken for an empty database: it is handed to `on_damage`,
    which moves it out of the way or raises. Before anything replaces the file, `before_write`
    may keep a copy of it.
    """

    def __init__(
        self,
        path: Path,
        *,
        on_damage: Callable[[Damaged], None] | None = None,
        before_write: Callable[[], None] = lambda: None,
    ) -> None:
        self._path = path
        self._on_damage = on_damage
        self._before_write = before_write

    def read(self) -> Tables | None:
        """Give the tables, or None when there is no file yet."""
        content = content_of(self._path)
        if content is None:
            return None
        try:
            return tables_in(content)
        except Damaged as damage:
            if self._on_damage is None:
                raise
            self._on_damage(damage)
            return None

    def write(self, data: Tables) -> None:
        """Put the tables on disk, whole, before returning."""
        self._before_write()
        write_whole(self._path, orjson.dumps(data))


def content_of(path: Path) -> bytes | None:
    """Give what is in a file, or None when there is no such file."""
    with explained("Could not read", path):
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None


def tables_in(content: bytes) -> Tables:
    """Read the content of a file.

    Raises:
        Damaged: with the reason, fit to stand in brackets.
    """
    if not content.strip(b"\0 \t\r\n"):
        raise Damaged("it is empty")
    try:
        tables = orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise Damaged(f"it is not whole: {error}") from error
    if not isinstance(tables, dict) or not all(map(_is_table, tables.values())):
        raise Damaged("it is not a file of okr-coach")
    return tables


def _is_table(table: object) -> bool:
    return isinstance(table, dict) and all(
        number.isdecimal() and isinstance(document, dict) for number, document in table.items()
    )


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file in one step; readable by its owner only."""
    with explained("Could not save", path):
        # A link put there by the person stays a link.
        target = path.resolve()
        make_folder(target.parent)
        fresh = target.with_name(f".{target.name}.{os.urandom(4).hex()}{_LEFTOVER}")
        try:
            # Without O_BINARY Windows would translate line ends.
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            with os.fdopen(os.open(fresh, flags, 0o600), "wb") as file:
                file.write(content)
                file.flush()
                _to_disk(file.fileno())
            fresh.replace(target)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        _folder_to_disk(target.parent)


def set_aside(path: Path, when: datetime) -> Path:
    """Move a file out of the way, unchanged, and give its new name beside the old one."""
    with explained("Could not set aside", path):
        aside = free_name(when, lambda stamped: path.with_name(f"{path.name}{ASIDE}{stamped}"))
        path.rename(aside)
        _folder_to_disk(path.parent)
    return aside


def free_name(when: datetime, named: Callable[[str], Path]) -> Path:
    """Give the first name free at or after a moment; clocks stand still, and turn back."""
    while (path := named(stamp(when))).exists():
        when += timedelta(microseconds=1)
    return path


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, for the owner only, and have it on disk."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        _folder_to_disk(folder.parent)


def sweep(folder: Path) -> None:
    """Remove what killed processes left half written in a folder; hold the lock."""
    with explained("Could not tidy up", folder):
        for leftover in folder.glob(f".*{_LEFTOVER}"):
            leftover.unlink(missing_ok=True)


def stamp(when: datetime) -> str:
    """Write a moment so that names sort by it."""
    return when.astimezone(UTC).strftime(_STAMP)


def moment(stamped: str) -> datetime | None:
    """Read what `stamp` wrote, or give None for anything else."""
    try:
        return datetime.strptime(stamped, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _to_disk(descriptor: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        # fsync stops at the drive's own cache there; network disks know no better, though.
        try:
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        except OSError:
            os.fsync(descriptor)
    else:
        os.fsync(descriptor)


def _folder_to_disk(folder: Path) -> None:
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FLUSH:
            raise
    finally:
        os.close(descriptor)
