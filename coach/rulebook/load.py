"""Loading a folder of rules: rule files and their word lists become rules."""

import re
from collections.abc import Mapping
from pathlib import Path

from coach.model.value import Value
from coach.rulebook.brackets import unbracketed
from coach.rulebook.datafile import DataFileError, nearest, read_data_file
from coach.rulebook.lexicon import Phrases, load_lexicons
from coach.rulebook.loadsets import SETS, set_rule
from coach.rulebook.matching import Lexicons, compile_match
from coach.rulebook.patterned import patterns_in
from coach.rulebook.profiles import Profile, choices_of, load_profiles
from coach.rulebook.rule import Caught, LeftAlone, Lesson, Rule
from coach.rulebook.sets import SetRule
from coach.rulebook.shapes import Ask, RuleFile
from coach.rulebook.soundness import refuse_what_matches_everything

BESIDE_RULES = frozenset({"examples", "metrics"})
"""Folders of data that says nothing of how a sentence is judged."""
_NOT_FAMILIES = BESIDE_RULES | {"lexicon"}
_SLOTS = ["thing", "words"]
_SLOT = re.compile(r"\{([^}]*)\}")


class Loaded(Value, frozen=True):
    """What a folder holds: the rules that can be used, and what is wrong with the others."""

    rules: tuple[Rule, ...]
    set_rules: tuple[SetRule, ...]
    lexicons: Mapping[str, Phrases]
    profiles: tuple[Profile, ...]
    troubles: tuple[str, ...] = ()
    """One sentence for each file that was left out: the file, its key, how to mend it."""


def load_folder(folder: Path, beside: Loaded | None = None) -> Loaded:
    """Read every rule below a folder.

    Args:
        folder: families of rules as folders, and `lexicon/`.
        beside: what was loaded before; its word lists and profiles may be used, its ids may not.

    Raises:
        DataFileError: when there is no such folder, or its word lists or profiles cannot be read.
    """
    if not folder.is_dir():
        raise DataFileError(f"{folder}: there is no such folder of rules")
    lexicons = {**(beside.lexicons if beside else {}), **load_lexicons(folder)}
    profiles = (*(beside.profiles if beside else ()), *load_profiles(folder))
    known: tuple[Lesson, ...] = (*beside.rules, *beside.set_rules) if beside else ()
    taken = {rule.id: f"{rule.family}/{rule.id}.toml" for rule in known}
    rules: list[Rule] = []
    set_rules: list[SetRule] = []
    troubles: list[str] = []
    for path in sorted(folder.glob("*/*.toml")):
        if path.parent.name in _NOT_FAMILIES:
            continue
        try:
            over_a_set = path.parent.name == SETS
            rule = (set_rule if over_a_set else _rule)(path, lexicons, profiles)
            if rule.id in taken:
                raise DataFileError(
                    f"{path}: “id” is “{rule.id}”, as in {taken[rule.id]}; "
                    "rename the file and its id"
                )
        except DataFileError as error:
            troubles.append(str(error))
            continue
        taken[rule.id] = f"{path.parent.name}/{path.name}"
        if isinstance(rule, SetRule):
            set_rules.append(rule)
        else:
            rules.append(rule)
    sound, unsound = _yielding_soundly(tuple(rules), folder)
    return Loaded(sound, tuple(set_rules), lexicons, profiles, (*troubles, *unsound))


def _rule(path: Path, lexicons: Lexicons, profiles: tuple[Profile, ...]) -> Rule:
    read = read_data_file(path, RuleFile)
    if read.id != path.stem:
        raise DataFileError(f"{path}: “id” is “{read.id}”, but must be the file name “{path.stem}”")
    try:
        refuse_what_matches_everything(read.match)
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
            patterns=patterns_in(read.match),
            question=_checked(read.ask).question,
            question_without=read.ask.without,
            listen=read.ask.listen,
            caught=tuple(
                Caught(*unbracketed(one.text), one.asks, dict(one.answers), one.becomes)
                for one in read.examples.caught
            ),
            left_alone=tuple(LeftAlone(one.text, one.because) for one in read.examples.left_alone),
            yields_to=frozenset(read.yields_to),
            profile=choices_of(read.profile, profiles),
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


def _yielding_soundly(
    rules: tuple[Rule, ...], folder: Path
) -> tuple[tuple[Rule, ...], tuple[str, ...]]:
    """Leave out what yields to a rule that is not of its family, or to one that yields back."""
    by_id = {rule.id: rule for rule in rules}
    sound: list[Rule] = []
    troubles: list[str] = []
    for rule in rules:
        place = folder / rule.family / f"{rule.id}.toml"
        family = [one.id for one in rules if one.family == rule.family and one is not rule]
        wrong = next((id for id in sorted(rule.yields_to) if id not in family), None)
        if wrong is not None:
            troubles.append(f"{place}: “yields_to” names “{wrong}”; {nearest(wrong, family)}")
        elif back := [id for id in sorted(rule.yields_to) if rule.id in by_id[id].yields_to]:
            troubles.append(f"{place}: “{rule.id}” and “{back[0]}” yield to each other")
        else:
            sound.append(rule)
    return tuple(sound), tuple(troubles)
