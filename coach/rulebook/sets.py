"""Judging several sentences together: what only shows when key results stand side by side."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeAlias

from coach.model.value import Value
from coach.model.verdict import Level
from coach.reading.facts import Reading
from coach.rulebook.kind import kind_of
from coach.rulebook.rule import Judged, Lesson

Place: TypeAlias = tuple[int, int, int]
"""Which sentence of the set, counted from 0, and the code points in it; the end is exclusive."""


class Gathered(Value, frozen=True):
    """One objective's key results, read and judged, with what stands around them."""

    sentences: tuple[Judged, ...]
    objectives: int = 1
    """How many objectives the whole draft has."""
    guardrails: int = 0
    parents: tuple[Reading, ...] = ()
    confidences: tuple[int, ...] = ()
    """How sure the person is of each, 0 to 10, as far as they said."""
    ends: date | None = None
    """The last day of the cycle."""
    check_in_weeks: int | None = None
    """How many weeks lie between two check-ins, if that is agreed."""


SetMatch: TypeAlias = Callable[[Gathered], tuple[Place, ...] | None]
"""Where a condition holds, or None where it does not; no place means the set as a whole."""


class Around(Value, frozen=True):
    """What stands around the sentences of an example, where it matters."""

    parents: tuple[str, ...] = ()
    guardrails: tuple[str, ...] = ()
    confidence: tuple[int, ...] = ()
    cycle_ends: date | None = None
    check_in_weeks: int | None = None


class SetCaught(Value, frozen=True):
    """Sentences the rule speaks about."""

    texts: tuple[str, ...]
    places: tuple[Place, ...]
    """What gets underlined."""
    asks: str
    around: Around = Around()


class SetLeftAlone(Value, frozen=True):
    """Sentences the rule says nothing about."""

    texts: tuple[str, ...]
    because: str = ""
    around: Around = Around()


class SetRule(Lesson, frozen=True, kw_only=True):
    """A rule about several sentences together."""

    match: SetMatch
    caught: tuple[SetCaught, ...]
    left_alone: tuple[SetLeftAlone, ...]
    counts_objectives: bool = False
    """Whether the sentences of its examples are objectives."""


class SetFinding(Value, frozen=True):
    """What one rule noticed about a set, where, and the question it opens."""

    rule: str
    level: Level
    places: tuple[Place, ...]
    message: str
    question: str


def gathered(
    readings: Iterable[Reading],
    *,
    objectives: int = 1,
    guardrails: int = 0,
    parents: tuple[Reading, ...] = (),
    confidences: tuple[int, ...] = (),
    ends: date | None = None,
    check_in_weeks: int | None = None,
) -> Gathered:
    """Judge each sentence, so that they can be judged together."""
    sentences = tuple(Judged(reading, kind_of(reading)[0]) for reading in readings)
    return Gathered(sentences, objectives, guardrails, parents, confidences, ends, check_in_weeks)


def check_set(gathered: Gathered, rules: Iterable[SetRule]) -> tuple[SetFinding, ...]:
    """Give what the rules say about a set, in the order of the catalogue."""
    found = ((rule, rule.match(gathered)) for rule in rules)
    return tuple(
        SetFinding(rule.id, rule.level, places, rule.why, _question(rule, gathered, places))
        for rule, places in found
        if places is not None
    )


def _question(rule: SetRule, gathered: Gathered, places: tuple[Place, ...]) -> str:
    if not places:
        return rule.question
    at, start, end = places[0]
    return rule.question.replace("{words}", gathered.sentences[at].reading.text[start:end])
