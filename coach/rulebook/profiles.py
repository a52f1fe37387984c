"""Profiles: the questions on which authorities disagree, and who says what."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from coach.model.value import Value
from coach.rulebook.datafile import DataFileError, nearest, read_data_file

FILE = "profiles.toml"


class Choice(Value, frozen=True):
    """One side of a dispute."""

    id: str
    says: str
    """Who holds it and on what ground, in one line."""


class Profile(Value, frozen=True):
    """A dispute, its sides, and the one that holds unless a person chooses another."""

    id: str
    title: str
    default: str
    choices: tuple[Choice, ...]

    def checked(self, choice: str) -> str:
        """Give the choice back.

        Raises:
            DataFileError: when it is none of this profile's.
        """
        allowed = [one.id for one in self.choices]
        if choice not in allowed:
            raise DataFileError(
                f"profile “{self.id}” cannot be “{choice}”; {nearest(choice, allowed)}"
            )
        return choice


class _Choice(Struct, forbid_unknown_fields=True):
    id: str
    says: str


class _Profile(Struct, forbid_unknown_fields=True):
    id: str
    title: str
    default: str
    choice: list[_Choice]


class _File(Struct, forbid_unknown_fields=True):
    profile: list[_Profile]


def load_profiles(folder: Path) -> tuple[Profile, ...]:
    """Read the profiles of a folder of rules; none where there is no such file.

    Raises:
        DataFileError: naming the file and the key that cannot be used.
    """
    path = folder / FILE
    if not path.is_file():
        return ()
    try:
        return tuple(_profile(one) for one in read_data_file(path, _File).profile)
    except DataFileError as error:
        raise DataFileError(f"{path}: {error}") if str(path) not in str(error) else error from None


def _profile(read: _Profile) -> Profile:
    choices = tuple(Choice(one.id, one.says) for one in read.choice)
    profile = Profile(read.id, read.title, read.default, choices)
    profile.checked(read.default)
    return profile


def choices_of(
    named: Mapping[str, list[str]], profiles: tuple[Profile, ...]
) -> tuple[str, frozenset[str]] | None:
    """Give the profile a rule belongs to, with the choices under which it speaks, if any.

    Raises:
        DataFileError: when there is no such profile or choice.
    """
    for id, choices in named.items():
        profile = profile_named(id, profiles)
        return id, frozenset(map(profile.checked, choices))
    return None


def profile_named(id: str, profiles: tuple[Profile, ...]) -> Profile:
    """Give the profile of this id.

    Raises:
        DataFileError: when there is none, with the nearest spelling.
    """
    found = next((one for one in profiles if one.id == id), None)
    if found is None:
        raise DataFileError(
            f"there is no profile “{id}”; {nearest(id, [one.id for one in profiles])}"
        )
    return found
