"""Judging several sentences together: what only shows when key results stand side by side."""

from collections.abc import Callable, Iterable, Mapping
from functools import singledispatch
from itertools import combinations
from typing import TypeAlias

from coach.model.value import Value
from coach.model.verdict import Level
from coach.reading.facts import Fact, Reading
from coach.rulebook import setshapes
from coach.rulebook.kind import kind_of
from coach.rulebook.lexicon import Phrases
from coach.rulebook.matching import compile_match, head_span
from coach.rulebook.rule import Judged, Lesson

Place: TypeAlias = tuple[int, int, int]
"""Which sentence of the set, counted from 0, and the code points in it; the end is exclusive."""

_CONTENT = ("NOUN", "PROPN", "ADJ", "VERB", "NUM")


class Gathered(Value, frozen=True):
    """One objective's key results, read and judged, with what stands around them."""

    sentences: tuple[Judged, ...]
    objectives: int = 1
    """How many objectives the whole draft has."""
    guardrails: int = 0
    parents: tuple[Reading, ...] = ()


SetMatch: TypeAlias = Callable[[Gathered], tuple[Place, ...] | None]
"""Where a condition holds, or None where it does not; no place means the set as a whole."""


class SetCaught(Value, frozen=True):
    """Sentences the rule speaks about."""

    texts: tuple[str, ...]
    places: tuple[Place, ...]
    """What gets underlined."""
    asks: str
    parents: tuple[str, ...] = ()
    guardrails: tuple[str, ...] = ()


class SetLeftAlone(Value, frozen=True):
    """Sentences the rule says nothing about."""

    texts: tuple[str, ...]
    because: str = ""
    parents: tuple[str, ...] = ()
    guardrails: tuple[str, ...] = ()


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
) -> Gathered:
    """Judge each sentence, so that they can be judged together."""
    sentences = tuple(Judged(reading, kind_of(reading)[0]) for reading in readings)
    return Gathered(sentences, objectives, guardrails, parents)


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


@singledispatch
def compile_set_match(condition: object, lexicons: Mapping[str, Phrases]) -> SetMatch:
    """Make a condition ready to use.

    Raises:
        DataFileError: when it names a word list that is not there.
    """
    raise TypeError(f"no match type for {type(condition).__name__}")


@compile_set_match.register
def _(condition: setshapes.Count, lexicons: Mapping[str, Phrases]) -> SetMatch:
    def match(gathered: Gathered) -> tuple[Place, ...] | None:
        count = {
            "objectives": gathered.objectives,
            "key-results": len(gathered.sentences),
            "guardrails": gathered.guardrails,
        }[condition.of]
        many = condition.more_than is not None and count > condition.more_than
        few = condition.fewer_than is not None and count < condition.fewer_than
        return () if many or few else None

    return match


@compile_set_match.register
def _(condition: setshapes.Every, lexicons: Mapping[str, Phrases]) -> SetMatch:
    holds = compile_match(condition.of, lexicons)

    def match(gathered: Gathered) -> tuple[Place, ...] | None:
        found = [(at, holds(judged)) for at, judged in enumerate(gathered.sentences)]
        if len(found) < 2 or any(spans is None for _, spans in found):
            return None
        return tuple((at, *spans[0]) for at, spans in found if spans)

    return match


@compile_set_match.register
def _(condition: setshapes.Some, lexicons: Mapping[str, Phrases]) -> SetMatch:
    holds = compile_match(condition.of, lexicons)

    def match(gathered: Gathered) -> tuple[Place, ...] | None:
        found = [(at, holds(judged)) for at, judged in enumerate(gathered.sentences)]
        return tuple((at, *spans[0]) for at, spans in found if spans) or None

    return match


@compile_set_match.register
def _(condition: setshapes.Without, lexicons: Mapping[str, Phrases]) -> SetMatch:
    holds = compile_match(condition.of, lexicons)

    def match(gathered: Gathered) -> tuple[Place, ...] | None:
        return None if any(holds(judged) is not None for judged in gathered.sentences) else ()

    return match


@compile_set_match.register
def _(condition: setshapes.SameMetric, lexicons: Mapping[str, Phrases]) -> SetMatch:
    def match(gathered: Gathered) -> tuple[Place, ...] | None:
        named = [
            (at, reading.metric, _said(reading, reading.metric))
            for at, reading in enumerate(judged.reading for judged in gathered.sentences)
            if reading.metric is not None
        ]
        for (one, first, said), (other, second, also) in combinations(named, 2):
            if said and said == also:
                return (one, first.start, first.end), (other, second.start, second.end)
        return None

    return match


@compile_set_match.register
def _(condition: setshapes.CopiesParent, lexicons: Mapping[str, Phrases]) -> SetMatch:
    def match(gathered: Gathered) -> tuple[Place, ...] | None:
        for at, judged in enumerate(gathered.sentences):
            if any(_same_aim(judged.reading, parent) for parent in gathered.parents):
                metric = judged.reading.metric
                start, end = (metric.start, metric.end) if metric else head_span(judged.reading)
                return ((at, start, end),)
        return None

    return match


@compile_set_match.register
def _(condition: setshapes.Together, lexicons: Mapping[str, Phrases]) -> SetMatch:
    parts = tuple(compile_set_match(one, lexicons) for one in condition.of)

    def match(gathered: Gathered) -> tuple[Place, ...] | None:
        found = [part(gathered) for part in parts]
        return None if not found or None in found else found[0]

    return match


def _same_aim(reading: Reading, parent: Reading) -> bool:
    """Whether both measure the same thing and want the same number of it."""
    if reading.metric is None or parent.metric is None:
        return False
    if _said(reading, reading.metric) != _said(parent, parent.metric):
        return False
    return _value(reading.target) == _value(parent.target) is not None


def _value(fact: Fact | None) -> float | None:
    return fact.quantity.value if fact is not None and fact.quantity is not None else None


def _said(reading: Reading, fact: Fact) -> frozenset[str]:
    """Give the words that carry the meaning, in their dictionary form."""
    return frozenset(
        word.lemma
        for word in reading.words
        if fact.start <= word.start and word.end <= fact.end and word.pos in _CONTENT
    )
