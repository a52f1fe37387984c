"""The classes of work, such as making, learning or tending, with the words that tell them."""

from enum import StrEnum
from functools import cache
from pathlib import Path

import msgspec

from coach.model.quantity import Direction
from coach.model.value import Value
from coach.rewriting.evidence import Evidence
from coach.rewriting.metrics import Metric, Scope, Timing
from coach.rulebook.datafile import read_data_file
from coach.rulebook.lexicon import Phrase, phrase
from coach.rulebook.location import rules_folder


class About(StrEnum):
    """What the "it" in the metrics of a class stands for."""

    THINGS = "things"
    PEOPLE = "people"
    ANY = "any"
    DOING = "doing"
    """The activity itself: "rowing", "walking the dog"."""
    SKILL = "skill"
    """What is learnt: a thing, or an activity such as "baking bread"."""


class Says(StrEnum):
    """How much a verb tells of the class: "stop" all, "host" some, "make" little."""

    STRONG = "strong"
    USUAL = "usual"
    WEAK = "weak"
    ANY = "any"
    """Whatever the verb or noun, where no other class is known for it."""


TOPIC = "{topic}"
"""Stands in a metric's name for what people are taught; without one, the metric is left out."""
SURE = 1.5
"""The weight from which more than a verb of many uses tells a class."""
GUESSED = 0.1
"""The weight of a class that any work belongs to."""

_VERB = {Says.STRONG: 3.0, Says.USUAL: SURE, Says.WEAK: 0.5, Says.ANY: GUESSED}
_NOUN = 2.0
_COMPOUND = 2.5
"""A noun together with the one before it tells more than alone: "waiting room"."""
_UNNAMED = 0.2


class _Number(StrEnum):
    ONE = "one"
    MANY = "many"


class _Metric(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: str
    name: str
    unit: str
    direction: Direction
    timing: Timing
    found_in: str
    caution: str
    number: _Number | None = None


class _Class(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    title: str
    about: About
    metric: list[_Metric]
    verbs: list[str]
    nouns: list[str]
    whom: list[str] = []
    notes: list[str] = []
    verb: Says = Says.USUAL
    alone: bool = False
    duty: bool = False
    unnamed: bool = False
    papers: bool = False
    needs_noun: bool = False
    needs_verb: bool = False


class WorkClass(Value, frozen=True):
    """A class of work, with the words that tell it and what can be measured about it."""

    id: str
    title: str
    about: About
    says: Says
    alone: bool
    """Whether what a field counts does not suit: who stops a thing does not improve it."""
    duty: bool
    """Whether such work is a habit or upkeep, done whatever comes of it."""
    unnamed: bool
    """Whether a thing that is only named, with no word for what is done, is taken for this."""
    papers: bool
    """Whether its things are written or printed."""
    needs_noun: bool
    """Whether its verbs tell nothing without one of its nouns."""
    needs_verb: bool
    """Whether its nouns tell nothing without one of its verbs."""
    verbs: frozenset[Phrase]
    nouns: frozenset[Phrase]
    whom: frozenset[Phrase]
    """Verbs of the class that are only ever done to people."""
    notes: frozenset[Phrase]
    """Verbs of the class whose thing is what is written about: "document the kiln"."""
    metrics: tuple[tuple[Metric, bool | None], ...]
    """Each with whether it needs several things (True), one (False), or does not mind."""

    def weight(self, verb: Phrase, nouns: frozenset[Phrase]) -> float:
        """Say how well a verb and the thing it acts on fit this class; 0 where they do not."""
        says = Says.STRONG if verb in self.notes else self.says
        told = _VERB[says] * (says is Says.ANY or verb in self.verbs)
        named = max((len(noun) for noun in nouns & self.nouns), default=0)
        if (self.needs_noun and not named) or (self.needs_verb and not told):
            return 0.0
        noun = _COMPOUND if named > 1 else _NOUN * named
        return (told or _UNNAMED * (self.unnamed and not verb)) + noun


def load_classes(folder: Path) -> tuple[WorkClass, ...]:
    """Read one TOML file per class of work.

    Raises:
        DataFileError: naming the file, the key and what is allowed there.
    """
    return tuple(
        _class(path.stem, read_data_file(path, _Class)) for path in sorted(folder.glob("*.toml"))
    )


@cache
def classes() -> tuple[WorkClass, ...]:
    """Give the classes that ship with the application."""
    return load_classes(rules_folder() / "metrics" / "general")


def class_nouns() -> frozenset[Phrase]:
    """Give the nouns of things that tell a class."""
    return _words()[0]


def class_verbs() -> frozenset[Phrase]:
    """Give the verbs of work."""
    return _words()[1]


def verbs_with_people() -> frozenset[Phrase]:
    """Give the verbs of what is only ever done to people."""
    return _words()[2]


@cache
def _words() -> tuple[frozenset[Phrase], frozenset[Phrase], frozenset[Phrase]]:
    none: frozenset[Phrase] = frozenset()
    return (
        none.union(*(work.nouns for work in classes() if work.about is not About.PEOPLE)),
        none.union(*(work.verbs for work in classes())),
        none.union(*(work.whom for work in classes())),
    )


def _class(name: str, entry: _Class) -> WorkClass:
    return WorkClass(
        id=name,
        title=entry.title,
        about=entry.about,
        says=entry.verb,
        alone=entry.alone,
        duty=entry.duty,
        unnamed=entry.unnamed,
        papers=entry.papers,
        needs_noun=entry.needs_noun,
        needs_verb=entry.needs_verb,
        verbs=frozenset(map(phrase, entry.verbs)),
        nouns=frozenset(map(phrase, entry.nouns)),
        whom=frozenset(map(phrase, entry.whom)),
        notes=frozenset(map(phrase, entry.notes)),
        metrics=tuple(
            (_metric(one, name), None if one.number is None else one.number is _Number.MANY)
            for one in entry.metric
        ),
    )


def _metric(entry: _Metric, name: str) -> Metric:
    return Metric(
        id=entry.id,
        name=entry.name,
        unit=entry.unit,
        direction=entry.direction,
        timing=entry.timing,
        scope=Scope.PERSON,
        evidence=Evidence((), ()),
        found_in=entry.found_in,
        caution=entry.caution,
        field=name,
    )
