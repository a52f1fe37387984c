"""Loading the catalogue: folders of rule files and their word lists become rules."""

import re
from functools import cache
from hashlib import sha256
from pathlib import Path

from coach.rulebook.brackets import unbracketed
from coach.rulebook.datafile import DataFileError, nearest, read_data_file
from coach.rulebook.lexicon import load_lexicons
from coach.rulebook.location import rules_folder
from coach.rulebook.matching import Lexicons, compile_match
from coach.rulebook.rule import Catalogue, Caught, LeftAlone, Rule
from coach.rulebook.shapes import Ask, RuleFile

_NOT_FAMILIES = frozenset({"lexicon", "metrics"})
_SLOTS = ["thing", "words"]
_SLOT = re.compile(r"\{([^}]*)\}")


def load_rules(folder: Path | None = None) -> Catalogue:
    """Read every rule below a folder, or the shipped catalogue.

    Raises:
        DataFileError: naming the first file that cannot be used, its key, and how to mend it.
    """
    return _load((folder or rules_folder()).resolve())


@cache
def _load(folder: Path) -> Catalogue:
    if not folder.is_dir():
        raise DataFileError(f"{folder}: there is no such folder of rules")
    lexicons = load_lexicons(folder)
    paths = sorted(
        path for path in folder.glob("*/*.toml") if path.parent.name not in _NOT_FAMILIES
    )
    rules = tuple(_rule(path, lexicons) for path in paths)
    _check_yielding(rules, folder)
    return Catalogue(rules=rules, version=_version(folder), lexicons=lexicons)


def _rule(path: Path, lexicons: Lexicons) -> Rule:
    read = read_data_file(path, RuleFile)
    if read.id != path.stem:
        raise DataFileError(f"{path}: “id” is “{read.id}”, but must be the file name “{path.stem}”")
    try:
        return Rule(
            id=read.id,
            family=path.parent.name,
            title=read.title,
            criterion=read.criterion,
            applies_to=read.applies_to,
            level=read.level,
            why=" ".join(read.why.split()),
            sources=tuple(read.sources),
            match=compile_match(read.match, lexicons),
            question=_checked(read.ask).question,
            question_without=read.ask.without,
            caught=tuple(
                Caught(*unbracketed(one.text), one.asks, dict(one.answers), one.becomes)
                for one in read.examples.caught
            ),
            left_alone=tuple(LeftAlone(one.text, one.because) for one in read.examples.left_alone),
            yields_to=frozenset(read.yields_to),
            profile=read.profile,
        )
    except DataFileError as error:
        raise DataFileError(f"{path}: {error}") from error


def _checked(ask: Ask) -> Ask:
    """Refuse slots nobody fills, and a question that may be left with a hole in it."""
    for wording in (ask.question, ask.without):
        for slot in _SLOT.findall(wording):
            if slot not in _SLOTS:
                raise DataFileError(f"[ask] has no slot “{{{slot}}}”; {nearest(slot, _SLOTS)}")
    if "{thing}" in ask.question and not ask.without:
        raise DataFileError("[ask] needs “without”: the wording when nothing fills “{thing}”")
    if "{thing}" in ask.without:
        raise DataFileError("[ask] “without” cannot hold “{thing}”")
    return ask


def _check_yielding(rules: tuple[Rule, ...], folder: Path) -> None:
    """Refuse to yield to a rule that is not of the family, or to one that yields back."""
    by_id = {rule.id: rule for rule in rules}
    for rule in rules:
        place = folder / rule.family / f"{rule.id}.toml"
        family = [one.id for one in rules if one.family == rule.family and one is not rule]
        for id in sorted(rule.yields_to):
            if id not in family:
                raise DataFileError(f"{place}: “yields_to” names “{id}”; {nearest(id, family)}")
            if rule.id in by_id[id].yields_to:
                raise DataFileError(f"{place}: “{rule.id}” and “{id}” yield to each other")


def _version(folder: Path) -> str:
    digest = sha256()
    for path in sorted([*folder.glob("*/*.toml"), *folder.glob("lexicon/*.txt")]):
        if path.parent.name != "metrics":
            digest.update(path.relative_to(folder).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:10]
