"""Metrics by class of work, for what no field of the library knows: making, learning, tending."""

from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path

import msgspec

from coach.model.quantity import Direction
from coach.model.value import Value
from coach.reading.facts import Reading
from coach.rewriting.doing import Doing
from coach.rewriting.evidence import Evidence
from coach.rewriting.metrics import Metric, Scope, Timing
from coach.rewriting.people import is_people, may_be_a_place
from coach.rewriting.thing import Thing
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


class _Says(StrEnum):
    """How much a verb tells of the class: "stop" all, "host" some, "make" little."""

    STRONG = "strong"
    USUAL = "usual"
    WEAK = "weak"
    ANY = "any"
    """Whatever the verb or noun, where no other class is known for it."""


_VERB = {_Says.STRONG: 3.0, _Says.USUAL: 1.5, _Says.WEAK: 0.5, _Says.ANY: 0.1}
_NOUN = 2.0
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
    verb: _Says = _Says.USUAL
    alone: bool = False
    duty: bool = False
    unnamed: bool = False


class WorkClass(Value, frozen=True):
    """A class of work, with the words that tell it and what can be measured about it."""

    id: str
    title: str
    about: About
    says: _Says
    alone: bool
    """Whether what a field counts does not suit: who stops a thing does not improve it."""
    duty: bool
    """Whether such work is a habit or upkeep, done whatever comes of it."""
    unnamed: bool
    """Whether a thing that is only named, with no word for what is done, is taken for this."""
    verbs: frozenset[Phrase]
    nouns: frozenset[Phrase]
    whom: frozenset[Phrase]
    """Verbs of the class that are only ever done to people."""
    metrics: tuple[tuple[Metric, bool | None], ...]
    """Each with whether it needs several things (True), one (False), or does not mind."""

    def weight(self, doing: Doing, nouns: frozenset[Phrase]) -> float:
        """Say how well a sentence fits this class; 0 where it does not."""
        known = doing.is_known if self.says is _Says.ANY else doing.verb in self.verbs
        verb = _VERB[self.says] * known or _UNNAMED * (self.unnamed and not doing.verb)
        return verb + _NOUN * bool(nouns & self.nouns)


def load_classes(folder: Path) -> tuple[WorkClass, ...]:
    """Read one TOML file per class of work.

    Raises:
        DataFileError: naming the file, the key and what is allowed there.
    """
    return tuple(
        _class(path.stem, read_data_file(path, _Class)) for path in sorted(folder.glob("*.toml"))
    )


def classes() -> tuple[WorkClass, ...]:
    """Give the classes that ship with the application."""
    return _classes()


class Fitting(Value, frozen=True):
    """What the classes of work say about one sentence."""

    metrics: tuple[tuple[Metric, str], ...]
    """Each with what its "it" stands for, the best class first."""
    alone: bool
    """Whether no metric of a field suits this work."""
    people: bool
    """Whether the thing are people, by its noun or by what is done to it."""
    duty: bool
    """Whether it is a habit or upkeep, done whatever comes of it."""
    sure: bool
    """Whether more than a verb of many uses tells the class."""
    guessed: bool
    """Whether nothing tells the class, and only what can be said of any work is left."""


def in_general(reading: Reading, thing: Thing | None) -> Fitting:
    """Find the classes of work a sentence belongs to, and what can be measured there."""
    doing = _doing(reading)
    people = thing is not None and _are_people(thing, doing)
    found = tuple(_fitting(doing, thing, people))
    metrics = tuple(
        (metric, it)
        for work, it, _ in found
        for metric, many in work.metrics
        if many is None or (thing is not None and many is thing.many)
    )
    best, weight = (found[0][0], found[0][2]) if found else (None, 0.0)
    return Fitting(
        metrics=metrics,
        alone=best is not None and best.alone,
        people=people,
        duty=best is not None and best.duty,
        sure=weight >= _VERB[_Says.USUAL],
        guessed=weight <= _VERB[_Says.ANY],
    )


def _doing(reading: Reading) -> Doing:
    doing = Doing.of(reading)
    known = any(doing.verb in work.verbs for work in _classes())
    return doing if known else doing.without_again()


def _are_people(thing: Thing, doing: Doing) -> bool:
    whom = any(doing.verb in work.whom for work in _classes())
    if may_be_a_place(thing):
        return any(doing.verb in work.verbs for work in _classes() if work.about is About.PEOPLE)
    return is_people(thing) or (whom and phrase(thing.noun) not in _nouns())


def _fitting(
    doing: Doing, thing: Thing | None, people: bool
) -> Iterator[tuple[WorkClass, str, float]]:
    """Give the classes that fit, what their "it" stands for, and how well they fit."""
    # The lemmatiser may not know the noun ("rota"), or know it as another.
    nouns = frozenset({phrase(thing.noun), phrase(thing.head)} if thing else ())
    weighed = [(work.weight(doing, nouns), work) for work in _classes()]
    for weight, work in sorted(weighed, key=lambda pair: -pair[0]):
        if weight and (it := _stands_for(work, doing, thing, people)):
            yield work, it, weight


def _stands_for(work: WorkClass, doing: Doing, thing: Thing | None, people: bool) -> str:
    """Give the words that take the place of "it", or none where the class does not fit."""
    if doing.inner and (work.about is About.SKILL or work.about is About.ANY):
        return doing.inner
    if work.about is About.DOING:
        known = thing is None or phrase(thing.noun) in work.nouns
        return _activity(work, doing, thing) if known or not doing.has_object else ""
    if thing is None:
        return ""
    wanted = {About.THINGS: (False,), About.SKILL: (False,), About.PEOPLE: (True,)}
    if people not in wanted.get(work.about, (True, False)):
        return ""
    return thing.said if work.alone or work.about is About.SKILL else thing.text


def _activity(work: WorkClass, doing: Doing, thing: Thing | None) -> str:
    if doing.verb in work.verbs:
        return doing.gerund
    return thing.text if thing is not None else ""


def is_vessel(noun: str) -> bool:
    """Whether a thing only holds what the work is about: a checklist, a workshop, a plan."""
    return phrase(noun) in _nouns()


@cache
def _nouns() -> frozenset[Phrase]:
    return frozenset().union(*(work.nouns for work in _classes()))


@cache
def _classes() -> tuple[WorkClass, ...]:
    return load_classes(rules_folder() / "metrics" / "general")


def _class(name: str, entry: _Class) -> WorkClass:
    return WorkClass(
        id=name,
        title=entry.title,
        about=entry.about,
        says=entry.verb,
        alone=entry.alone,
        duty=entry.duty,
        unnamed=entry.unnamed,
        verbs=frozenset(map(phrase, entry.verbs)),
        nouns=frozenset(map(phrase, entry.nouns)),
        whom=frozenset(map(phrase, entry.whom)),
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
