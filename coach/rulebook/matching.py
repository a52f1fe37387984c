"""The match types: each turns a condition of a rule file into a pure function over a reading."""

from collections.abc import Mapping
from functools import singledispatch
from typing import TypeAlias

from coach.reading.facts import Fact, Reading
from coach.rulebook import shapes
from coach.rulebook.amounts import amounts
from coach.rulebook.grammar import (
    acts,
    child,
    head_span,
    is_the_noun,
    occurrences,
    relation,
    stands_in,
    verb_in,
)
from coach.rulebook.lexicon import Phrases, phrases_for
from coach.rulebook.patternshapes import name_of
from coach.rulebook.rule import Judged, Match, Span

Lexicons: TypeAlias = Mapping[str, Phrases]


def compile_match(condition: shapes.AnyCondition, lexicons: Lexicons) -> Match:
    """Make a condition ready to use.

    Raises:
        DataFileError: when it names a word list that is not there.
    """
    inner = _compiled(condition, lexicons)
    kinds = frozenset(condition.kind)
    unless = tuple(compile_match(one, lexicons) for one in condition.unless)

    def match(judged: Judged) -> tuple[Span, ...] | None:
        if kinds and judged.kind not in kinds:
            return None
        spans = inner(judged)
        if spans is None or any(one(judged) is not None for one in unless):
            return None
        return spans

    return match


@singledispatch
def _compiled(condition: object, lexicons: Lexicons) -> Match:
    raise TypeError(f"no match type for {type(condition).__name__}")


@_compiled.register
def _(condition: shapes.HeadVerb, lexicons: Lexicons) -> Match:
    phrases = phrases_for(condition.words, lexicons)

    def match(judged: Judged) -> tuple[Span, ...] | None:
        reading = judged.reading
        if reading.head is None or not acts(reading, reading.head):
            return None
        if not verb_in(reading, reading.head, phrases):
            return None
        particle = child(reading, reading.head, "compound:prt")
        start, end = head_span(reading)
        beside = particle is not None and particle == reading.head + 1
        return ((start, reading.words[reading.head + 1].end if beside else end),)

    return match


@_compiled.register
def _(condition: shapes.OpensAs, lexicons: Lexicons) -> Match:
    openings = frozenset(condition.one_of)

    def match(judged: Judged) -> tuple[Span, ...] | None:
        reading = judged.reading
        sure = reading.opening in openings and reading.confidence >= condition.sure
        return (head_span(reading),) if sure else None

    return match


@_compiled.register
def _(condition: shapes.Phrase, lexicons: Lexicons) -> Match:
    phrases = phrases_for(condition.words, lexicons)

    def match(judged: Judged) -> tuple[Span, ...] | None:
        reading = judged.reading
        found = tuple(
            (reading.words[start].start, reading.words[end - 1].end)
            for start, end in occurrences(reading, phrases)
            if stands_in(reading, start, condition.place)
        )
        return found or None

    return match


@_compiled.register
def _(condition: shapes.Noun, lexicons: Lexicons) -> Match:
    phrases = phrases_for(condition.words, lexicons)

    def match(judged: Judged) -> tuple[Span, ...] | None:
        reading = judged.reading
        found = tuple(
            (word.start, word.end)
            for index, word in enumerate(reading.words)
            if (word.lemma,) in phrases
            and word.pos in ("NOUN", "PROPN")
            and is_the_noun(reading, index, condition.place)
        )
        return found[:1] or None

    return match


@_compiled.register
def _(condition: shapes.Word, lexicons: Lexicons) -> Match:
    lemmas = {one[0] for one in phrases_for(condition.lemma, lexicons) if len(one) == 1}

    def match(judged: Judged) -> tuple[Span, ...] | None:
        reading = judged.reading
        found = tuple(
            (word.start, word.end)
            for word in reading.words
            if (not lemmas or word.lemma in lemmas)
            and (not condition.pos or word.pos in condition.pos)
            and (not condition.relation or {word.dep, relation(word)} & set(condition.relation))
            and (not condition.to_head or word.head == reading.head)
        )
        return found[:1] or None

    return match


@_compiled.register
def _(condition: shapes.HasFact, lexicons: Lexicons) -> Match:
    def match(judged: Judged) -> tuple[Span, ...] | None:
        facts = _facts(judged.reading)
        if any(name not in facts for name in condition.has):
            return None
        if any(name in facts for name in condition.lacks):
            return None
        stated = next((facts[name] for name in condition.has), None)
        return (head_span(judged.reading) if stated is None else (stated.start, stated.end),)

    return match


@_compiled.register
def _(condition: shapes.Says, lexicons: Lexicons) -> Match:
    def match(judged: Judged) -> tuple[Span, ...] | None:
        reading = judged.reading
        said = (
            (condition.direction, reading.direction),
            (condition.counts, reading.counts),
            (condition.scope, reading.scope),
        )
        if any(wanted and (is_said or "none") not in wanted for wanted, is_said in said):
            return None
        stated = (reading.metric or reading.target) if condition.counts else reading.target
        return (head_span(reading) if stated is None else (stated.start, stated.end),)

    return match


@_compiled.register
def _(condition: shapes.Number, lexicons: Lexicons) -> Match:
    def match(judged: Judged) -> tuple[Span, ...] | None:
        found = [
            (amount.fact.start, amount.fact.end)
            for amount in amounts(judged.reading)
            if condition.relative in (None, amount.quantity.relative)
            and (not condition.units or amount.quantity.unit in condition.units)
        ]
        return (found[0],) if len(found) >= condition.at_least else None

    return match


@_compiled.register
def _(condition: shapes.Sentence, lexicons: Lexicons) -> Match:
    def match(judged: Judged) -> tuple[Span, ...] | None:
        length = len(judged.reading.text.split())
        if length <= condition.more_than:
            return None
        if condition.fewer_than is not None and length >= condition.fewer_than:
            return None
        return (head_span(judged.reading),)

    return match


@_compiled.register(shapes.Tokens)
@_compiled.register(shapes.Grammar)
def _(condition: shapes.Tokens | shapes.Grammar, lexicons: Lexicons) -> Match:
    name = name_of(condition.pattern)

    def match(judged: Judged) -> tuple[Span, ...] | None:
        found = (one for one in judged.reading.matches if one.pattern == name)
        return tuple((one.start, one.end) for one in found) or None

    return match


@_compiled.register
def _(condition: shapes.AllOf, lexicons: Lexicons) -> Match:
    parts = tuple(compile_match(one, lexicons) for one in condition.of)

    def match(judged: Judged) -> tuple[Span, ...] | None:
        found = [part(judged) for part in parts]
        return None if not found or None in found else found[0]

    return match


@_compiled.register
def _(condition: shapes.AnyOf, lexicons: Lexicons) -> Match:
    parts = tuple(compile_match(one, lexicons) for one in condition.of)

    def match(judged: Judged) -> tuple[Span, ...] | None:
        return next((spans for part in parts if (spans := part(judged)) is not None), None)

    return match


def _facts(reading: Reading) -> dict[str, Fact]:
    """Give the facts that are there, by the name rules use."""
    named = {
        "subject": reading.subject,
        "object": reading.head_object,
        "quantity": next(iter(reading.quantities), None),
        "metric": reading.metric,
        "baseline": reading.baseline,
        "target": reading.target,
        "deadline": reading.deadline,
        "actor": reading.actor,
        "beneficiary": reading.beneficiary,
    }
    return {name: fact for name, fact in named.items() if fact is not None}
