"""The metric library: what people in a field of work can count, and where they find it."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path

import msgspec

from coach.model.quantity import Direction
from coach.model.value import Value
from coach.reading.facts import Reading
from coach.rewriting.evidence import Evidence, Mentions, rarity, stems, widest
from coach.rulebook.datafile import read_data_file
from coach.rulebook.location import rules_folder

_WEAK = 0.4
"""A metric with less than this share of the best one's evidence is left out."""
_SAME_FIELD = 2.5
_VERB = 0.5
"""What a field in common, and a verb in common, weigh beside a noun in common (1 to 2)."""


class Timing(StrEnum):
    """Whether a metric moves early or confirms late."""

    LEADING = "leading"
    LAGGING = "lagging"


class Scope(StrEnum):
    """Whose metric it is."""

    PERSON = "person"
    TEAM = "team"
    COMPANY = "company"


class Metric(Value, frozen=True):
    """Something that can be counted, with the words that call for it."""

    id: str
    name: str
    """Plain words that fit after "Raise" or "Lower"."""
    unit: str
    """`%`, `money`, a time unit in the plural, or the noun counted."""
    direction: Direction
    """Which way is better."""
    timing: Timing
    scope: Scope
    evidence: Evidence
    found_in: str
    """Where a person looks the number up."""
    counter: str = ""
    """Id of the metric that shows when this one is gamed."""
    caution: str = ""
    """How it misleads."""
    field: str = ""
    """Field of work: the name of its file."""


class _Evidence(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    nouns: list[str]
    verbs: list[str] = []


class _Metric(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: str
    name: str
    unit: str
    direction: Direction
    timing: Timing
    scope: Scope
    evidence: _Evidence
    found_in: str
    counter: str = ""
    caution: str = ""


class _Field(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    title: str
    metric: list[_Metric]
    also: list[str] = []


class Library(Value, frozen=True):
    """All metrics, with the words people use for the fields they come from."""

    metrics: tuple[Metric, ...]
    fields: tuple[tuple[str, tuple[str, ...]], ...]
    """Each field's file name, with its title and the other words for it."""

    def fields_named(self, words: str) -> frozenset[str]:
        """Give the fields a person may mean: "nurse on a ward" is care."""
        mentions = Mentions(words)
        return frozenset(name for name, called in self.fields if mentions.of(called))


def load_library(folder: Path) -> Library:
    """Read one TOML file per field of work.

    Raises:
        DataFileError: naming the file, the key and what is allowed there.
    """
    metrics: list[Metric] = []
    fields: list[tuple[str, tuple[str, ...]]] = []
    for path in sorted(folder.glob("*.toml")):
        field = read_data_file(path, _Field)
        fields.append((path.stem, (path.stem, field.title, *field.also)))
        metrics += (_metric(entry, path.stem) for entry in field.metric)
    return Library(tuple(metrics), tuple(fields))


def load_metrics() -> tuple[Metric, ...]:
    """Give the metrics that ship with the application, by field and in file order."""
    return _library().metrics


def suggest(words: str | Reading, *, field: str = "", most: int = 3) -> tuple[Metric, ...]:
    """Propose the metrics that somebody's words call for, best first.

    Args:
        words: what the person works on, as text or read.
        field: their field of work or role in their own words; it only tips the balance.
        most: how many at most.

    Returns:
        Nothing when no noun of the words is evidence for a metric: better silent than guessing.
    """
    weights = _rarity()
    mentions = Mentions(words)
    fields = fields_named(field)
    scored: list[tuple[float, Metric]] = []
    for metric in load_metrics():
        nouns = widest(mentions.nouns_of(metric.evidence))
        if not nouns:
            continue
        score = sum(weights[noun] for noun in nouns)
        score += _VERB * len(mentions.of(metric.evidence.verbs))
        score += _SAME_FIELD if metric.field in fields else 0
        scored.append((score, metric))
    scored.sort(key=lambda pair: -pair[0])
    return tuple(metric for score, metric in scored[:most] if score >= _WEAK * scored[0][0])


def fields_of_work() -> Mapping[str, tuple[str, ...]]:
    """Give each field of the shipped library by its name: its title, then other words for it."""
    return {name: called[1:] for name, called in _library().fields}


def fields_named(words: str) -> frozenset[str]:
    """Give the fields of the shipped library that a person may mean."""
    return _library().fields_named(words) if words else frozenset()


def is_counted_somewhere(words: str) -> bool:
    """Whether the words name, as a whole, something of which the library has a metric."""
    return stems(words) in _things()


def _metric(entry: _Metric, field: str) -> Metric:
    evidence = Evidence(tuple(entry.evidence.nouns), tuple(entry.evidence.verbs))
    return Metric(
        id=entry.id,
        name=entry.name,
        unit=entry.unit,
        direction=entry.direction,
        timing=entry.timing,
        scope=entry.scope,
        evidence=evidence,
        found_in=entry.found_in,
        counter=entry.counter,
        caution=entry.caution,
        field=field,
    )


@cache
def _library() -> Library:
    return load_library(rules_folder() / "metrics")


@cache
def _things() -> frozenset[tuple[str, ...]]:
    nouns = (noun for metric in load_metrics() for noun in metric.evidence.nouns)
    return frozenset(stems(noun) for noun in nouns)


@cache
def _rarity() -> dict[str, float]:
    return rarity(metric.evidence for metric in load_metrics())
