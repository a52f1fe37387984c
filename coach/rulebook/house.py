"""A house's own touch on the catalogue: rules of its own, levels, rules switched off, profiles."""

from pathlib import Path

from msgspec import Struct

from coach.model.value import Value
from coach.model.verdict import Level
from coach.rulebook.datafile import DataFileError, read_data_file

FILE = "house.toml"
"""In a folder of rules: what it changes in the others."""


class House(Value, frozen=True):
    """What stands beside the shipped rules, and what is changed in them; later entries win."""

    folders: tuple[Path, ...] = ()
    off: tuple[str, ...] = ()
    """Ids of rules that stay silent."""
    levels: tuple[tuple[str, Level], ...] = ()
    """Ids of rules, each with the level it gets."""
    profiles: tuple[tuple[str, str], ...] = ()
    """Ids of profiles, each with the choice that holds."""

    def and_then(self, other: "House") -> "House":
        """Give both, the other having the last word."""
        return House(
            self.folders + other.folders,
            self.off + other.off,
            self.levels + other.levels,
            self.profiles + other.profiles,
        )


class _Changes(Struct, forbid_unknown_fields=True, frozen=True):
    off: list[str] = []
    levels: dict[str, Level] = {}
    profiles: dict[str, str] = {}


class _Rules(_Changes, forbid_unknown_fields=True, frozen=True):
    folders: list[str] = []


class _Config(Struct):
    """Other tables of the file are not the rulebook's."""

    rules: _Rules = _Rules()


def house_in_config(path: Path) -> House:
    """Read the `[rules]` table of a configuration file; folders may begin with `~`.

    Raises:
        DataFileError: naming the file, the key and what is allowed there.
    """
    if not path.is_file():
        return House()
    rules = read_data_file(path, _Config).rules
    folders = tuple(path.parent / Path(one).expanduser() for one in rules.folders)
    return _house(rules, folders)


def house_of(folder: Path) -> House:
    """Give a folder of rules with what its `house.toml` changes in the others.

    Raises:
        DataFileError: when there is no such folder, or naming what is wrong in the file.
    """
    if not folder.is_dir():
        raise DataFileError(f"{folder}: there is no such folder of rules")
    path = folder / FILE
    return _house(read_data_file(path, _Changes) if path.is_file() else _Changes(), (folder,))


def _house(changes: _Changes, folders: tuple[Path, ...]) -> House:
    return House(
        folders=folders,
        off=tuple(changes.off),
        levels=tuple(changes.levels.items()),
        profiles=tuple(changes.profiles.items()),
    )
