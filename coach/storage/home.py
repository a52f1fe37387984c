"""The folder that holds everything a person told the coach."""

import os
import stat
from pathlib import Path

import platformdirs

from coach.storage.durable import make_folder
from coach.storage.errors import StorageError, explained

LOCK = "lock"
CYCLES = "cycles"
PROFILE = "profile.json"
CONFIG = "config.toml"


def data_home() -> Path:
    """Give the folder for the person's data, made if need be and fit to be written to.

    It is the one named in `COACH_HOME`, else the platform's own. Only its owner may look inside.

    Raises:
        StorageError: when it cannot serve, with what to do about it.
    """
    home = _place()
    with explained("Could not use the folder", home):
        make_folder(home)
        _refuse_a_strangers(home)
        _close_to_others(home)
        # Only trying shows whether a disk takes writes; the lock is needed anyway.
        os.close(os.open(home / LOCK, os.O_RDWR | os.O_CREAT, 0o600))
    return home


def config_file() -> Path:
    """Give the place of the person's configuration, which may not be there.

    Raises:
        StorageError: when nobody knows which folder `COACH_HOME` names.
    """
    return _place() / CONFIG


def _place() -> Path:
    named = os.environ.get("COACH_HOME")
    home = Path(named) if named else platformdirs.user_data_path("okr-coach", appauthor=False)
    try:
        return home.expanduser().absolute()
    except RuntimeError as error:
        raise StorageError(
            f"Nobody knows which folder {home} is. Write its full path in COACH_HOME."
        ) from error


def _refuse_a_strangers(home: Path) -> None:
    # With sudo the files would come to belong to root, and the person could not save any more.
    if hasattr(os, "geteuid") and home.stat().st_uid != os.geteuid():
        raise StorageError(
            f"The folder {home} belongs to somebody else, so nothing was touched there. "
            "Start the coach as its owner, or name a folder of your own in COACH_HOME."
        )


def _close_to_others(home: Path) -> None:
    # A folder with other things in it was not made for the coach, and others may rely on it; what
    # the coach puts there is readable by its owner alone in any case.
    ours = not any(home.iterdir()) or any((home / name).exists() for name in (CYCLES, PROFILE))
    if ours and stat.S_IMODE(home.stat().st_mode) & 0o077:
        home.chmod(0o700)
