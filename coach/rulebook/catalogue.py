"""The catalogue in force: the shipped rules, a house's own, and what it changed in them."""

from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from coach.model.value import Value, replace
from coach.reading.patterns import NONE, Patterns
from coach.rulebook.datafile import DataFileError, nearest
from coach.rulebook.house import House, house_of
from coach.rulebook.lexicon import Phrases
from coach.rulebook.load import BESIDE_RULES, Loaded, load_folder
from coach.rulebook.location import rules_folder
from coach.rulebook.patterned import together
from coach.rulebook.profiles import Profile, profile_named
from coach.rulebook.rule import Lesson, Rule
from coach.rulebook.sets import SetRule

AnyRule = TypeVar("AnyRule", Rule, SetRule)


class Catalogue(Value, frozen=True):
    """All the rules, with the word lists they use."""

    rules: tuple[Rule, ...]
    set_rules: tuple[SetRule, ...]
    silent: tuple[Lesson, ...]
    """Rules that another choice of their profile would put in force."""
    version: str
    """A short hash of everything in the rule files and word lists, and of what was changed."""
    lexicons: Mapping[str, Phrases]
    patterns: Patterns = NONE
    """What sentences have to be read by for these rules."""
    profiles: tuple[Profile, ...] = ()
    chosen: Mapping[str, str] = {}
    """The choice in force for each profile, by id."""
    left_out: tuple[str, ...] = ()
    """What could not be used, each with its file, the key and how to mend it."""

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def lessons(self) -> tuple[Lesson, ...]:
        """Give every rule there is, in force or not."""
        return (*self.rules, *self.set_rules, *self.silent)


def load_rules(folder: Path | None = None) -> Catalogue:
    """Give the rules of one folder alone, or those that ship with the application.

    Raises:
        DataFileError: naming the first file that cannot be used, its key, and how to mend it.
    """
    catalogue = _one_folder((folder or rules_folder()).resolve())
    if catalogue.left_out:
        raise DataFileError(catalogue.left_out[0])
    return catalogue


_house = House()


def put_in_force(house: House) -> None:
    """Have everything that names no house of its own judged by this one, from now on."""
    global _house
    _house = house


def house_in_force() -> House:
    """Give the house that was put in force; by default one that changes nothing."""
    return _house


@cache
def catalogue_for(house: House) -> Catalogue:
    """Give the shipped rules with a house's own, without those it switched off.

    What cannot be used is left out and named in `left_out`; the good rules stay in force.
    """
    loaded = load_folder(rules_folder())
    troubles: list[str] = list(loaded.troubles)
    changes = House()
    for folder in house.folders:
        try:
            changes = changes.and_then(house_of(folder))
            own = load_folder(folder, beside=loaded)
        except DataFileError as error:
            troubles.append(str(error))
            continue
        troubles += own.troubles
        loaded = replace(
            own,
            rules=loaded.rules + own.rules,
            set_rules=loaded.set_rules + own.set_rules,
        )
    # Whoever asked for the folders has the last word on what they change.
    changes = changes.and_then(house)
    chosen, unknown = _chosen(changes, loaded)
    levels = dict(changes.levels)

    def in_force(rules: tuple[AnyRule, ...]) -> tuple[AnyRule, ...]:
        return tuple(
            replace(rule, level=levels.get(rule.id, rule.level))
            for rule in rules
            if rule.id not in changes.off and _in_force(rule, chosen)
        )

    return Catalogue(
        rules=in_force(loaded.rules),
        set_rules=in_force(loaded.set_rules),
        silent=_silent(loaded, chosen),
        version=_version(rules_folder(), *house.folders, change=_spelt(changes)),
        lexicons=loaded.lexicons,
        patterns=together(rule.patterns for rule in (*loaded.rules, *loaded.set_rules)),
        profiles=loaded.profiles,
        chosen=chosen,
        left_out=(*troubles, *unknown),
    )


@cache
def _one_folder(folder: Path) -> Catalogue:
    loaded = load_folder(folder)
    chosen = {one.id: one.default for one in loaded.profiles}
    return Catalogue(
        rules=tuple(rule for rule in loaded.rules if _in_force(rule, chosen)),
        set_rules=tuple(rule for rule in loaded.set_rules if _in_force(rule, chosen)),
        silent=_silent(loaded, chosen),
        version=_version(folder, change=""),
        lexicons=loaded.lexicons,
        patterns=together(rule.patterns for rule in (*loaded.rules, *loaded.set_rules)),
        profiles=loaded.profiles,
        chosen=chosen,
        left_out=loaded.troubles,
    )


def _chosen(house: House, loaded: Loaded) -> tuple[dict[str, str], list[str]]:
    """Give the choice of every profile, and a sentence for whatever names nothing."""
    chosen = {one.id: one.default for one in loaded.profiles}
    troubles: list[str] = []
    for id, choice in house.profiles:
        try:
            profile: Profile = profile_named(id, loaded.profiles)
            chosen[id] = profile.checked(choice)
        except DataFileError as error:
            troubles.append(f"[rules.profiles]: {error}")
    rules: tuple[Lesson, ...] = (*loaded.rules, *loaded.set_rules)
    ids = [rule.id for rule in rules]
    for key, named in (("off", house.off), ("levels", tuple(id for id, _ in house.levels))):
        troubles += [
            f"[rules] “{key}” names “{id}”; {nearest(id, ids)}" for id in named if id not in ids
        ]
    return chosen, troubles


def _silent(loaded: Loaded, chosen: Mapping[str, str]) -> tuple[Lesson, ...]:
    rules: tuple[Lesson, ...] = (*loaded.rules, *loaded.set_rules)
    return tuple(rule for rule in rules if not _in_force(rule, chosen))


def _in_force(rule: Lesson, chosen: Mapping[str, str]) -> bool:
    return rule.profile is None or chosen[rule.profile[0]] in rule.profile[1]


def _spelt(changes: House) -> str:
    """Write down what is changed in the rules, not where they lie; empty where nothing is."""
    said = replace(changes, folders=())
    return "" if said == House() else repr(said)


def _version(*folders: Path, change: str) -> str:
    digest = sha256(change.encode())
    for folder in folders:
        for path in sorted(
            [*folder.glob("*.toml"), *folder.glob("*/*.toml"), *folder.glob("lexicon/*.txt")]
        ):
            if path.parent.name not in BESIDE_RULES:
                digest.update(path.relative_to(folder).as_posix().encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()[:10]
