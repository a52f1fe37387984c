"""The match types over a set: each turns a condition into a pure function over the sentences."""

from collections.abc import Mapping
from functools import singledispatch
from itertools import combinations

from coach.reading.facts import Fact, Reading
from coach.rulebook import setshapes
from coach.rulebook.grammar import head_span
from coach.rulebook.lexicon import Phrases
from coach.rulebook.matching import compile_match
from coach.rulebook.sets import Gathered, Place, SetMatch

_CONTENT = ("NOUN", "PROPN", "ADJ", "VERB", "NUM")


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
def _(condition: setshapes.Confidence, lexicons: Mapping[str, Phrases]) -> SetMatch:
    def match(gathered: Gathered) -> tuple[Place, ...] | None:
        said = gathered.confidences
        if len(said) < 2 or len(said) < len(gathered.sentences):
            return None
        return () if condition.at_least <= min(said) <= max(said) <= condition.at_most else None

    return match


@compile_set_match.register
def _(condition: setshapes.AfterCycle, lexicons: Mapping[str, Phrases]) -> SetMatch:
    def match(gathered: Gathered) -> tuple[Place, ...] | None:
        due = ((at, one.reading.deadline) for at, one in enumerate(gathered.sentences))
        late = tuple(
            (at, fact.start, fact.end)
            for at, fact in due
            if fact is not None and fact.day and gathered.ends and fact.day > gathered.ends
        )
        return late or None

    return match


@compile_set_match.register
def _(condition: setshapes.CheckIns, lexicons: Mapping[str, Phrases]) -> SetMatch:
    def match(gathered: Gathered) -> tuple[Place, ...] | None:
        weeks = gathered.check_in_weeks
        return () if weeks is not None and weeks > condition.more_than_weeks else None

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
