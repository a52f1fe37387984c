"""Reads a sentence whole: its grammar from the pipeline, its facts from its numbers and words."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from coach.model.cycle import Cycle
from coach.model.value import replace
from coach.reading.ambiguous import ambiguities
from coach.reading.answer import Answer, outside, read_answer
from coach.reading.counted import as_unit
from coach.reading.counting import counts_of
from coach.reading.deadlines import deadline
from coach.reading.facts import Doubt, Fact, Opening, Reading, Word
from coach.reading.grammar import children, phrase, root_of, words_of
from coach.reading.heading import (
    heading,
    times_of_measuring,
    unbroken,
    with_noun_for_a_verb,
    with_participle,
    with_rate,
)
from coach.reading.language import language_of
from coach.reading.levels import levels
from coach.reading.locale import Locale
from coach.reading.measured import counted_of
from coach.reading.metric import metric_of
from coach.reading.numerals import ENGLISH
from coach.reading.opening import doubt_of, opening_of
from coach.reading.patterns import NONE, Patterns, matches_of
from coach.reading.people import actor_of, beneficiary_of
from coach.reading.pipeline import nlp
from coach.reading.plain import plain
from coach.reading.quantities import quantities
from coach.reading.scope import scope_of
from coach.reading.verbs import carrier_of, particle_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Answer", "read", "read_answer", "read_many"]

_LONGEST = 5_000
"""Grammar is read of so many code points; nobody writes a longer key result."""
_UNREADABLE = re.compile("[\ud800-\udfff]")
_BRACES = str.maketrans("{}", "  ")
"""No sentence that a parser has learnt from has braces; what stands in them are words."""
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "csubj:pass")


def read(
    text: str,
    *,
    cycle: Cycle | None = None,
    today: date | None = None,
    patterns: Patterns = NONE,
    locale: Locale = ENGLISH,
) -> Reading:
    """Read one sentence as it stands; every offset counts code points of `text`.

    Args:
        text: any text; bullets, markup, emoji and scores noted behind it are read over.
        cycle: what "this quarter" and a bare "March" refer to.
        today: what "within 6 weeks" counts from; by default the day it is.
        patterns: what to look for besides; where it was found is in `Reading.matches`.
        locale: how numbers and days are written; what another would read is in `ambiguities`.

    Raises:
        ValueError: a pattern is wrong.
        PipelineMissing: the shipped weights are missing or damaged.
    """
    flat, day = plain(text), today or date.today()
    doc = nlp()(_readable(flat.text))
    return flat.restore(_reading(flat.text, doc, cycle, day, patterns, locale))


def read_many(
    texts: Iterable[str],
    *,
    cycle: Cycle | None = None,
    today: date | None = None,
    patterns: Patterns = NONE,
    locale: Locale = ENGLISH,
) -> Iterator[Reading]:
    """Read many sentences, in order, faster than one by one.

    Raises:
        ValueError: a pattern is wrong.
        PipelineMissing: the shipped weights are missing or damaged.
    """
    day = today or date.today()
    pairs = ((_readable(flat.text), flat) for flat in map(plain, texts))
    for doc, flat in nlp().pipe(pairs, as_tuples=True):
        yield flat.restore(_reading(flat.text, doc, cycle, day, patterns, locale))


def _readable(text: str) -> str:
    return _UNREADABLE.sub("\ufffd", text[:_LONGEST]).translate(_BRACES)


def _reading(
    text: str,
    doc: "Doc",
    cycle: Cycle | None,
    today: date,
    patterns: Patterns,
    locale: Locale,
) -> Reading:
    words = words_of(doc)
    by = deadline(text, cycle=cycle, today=today, locale=locale)
    found = tuple(_counting(text, words, fact) for fact in outside(quantities(text, locale), by))
    level = levels(text, found)
    opening, confidence = opening_of(doc)
    head = root_of(words)
    marks = tuple(fact for fact in (by, level.baseline, level.target) if fact is not None)
    stated = tuple(fact for fact in (level.baseline, level.target) if fact is not None)
    numbers = (*found, *times_of_measuring(text), *((by,) if by else ()))
    named = None if opening.is_action else heading(text, words, stated)
    metric = named or metric_of(text, words, level.target, numbers, level.baseline)
    if metric is not None:
        metric = with_rate(text, with_participle(text, words, metric, stated), stated)
        metric = with_noun_for_a_verb(text, words, metric, level.direction)
        metric = unbroken(text, metric)
    return Reading(
        text=text,
        opening=opening,
        confidence=confidence,
        language=language_of(text),
        words=words,
        head=head,
        subject=_argument(text, words, head, _SUBJECTS, marks),
        head_object=_argument(text, words, head, ("obj",), marks),
        quantities=found,
        metric=metric,
        baseline=level.baseline,
        target=level.target,
        deadline=by,
        direction=level.direction,
        particle=particle_of(text, words, head),
        carrier=carrier_of(text, words, head),
        actor=actor_of(text, words, opening, head, numbers),
        beneficiary=beneficiary_of(text, words),
        counted_of=counted_of(text, words, metric, level.target),
        counts=counts_of(words, opening, metric, level.target, level.baseline),
        scope=scope_of(text, metric),
        doubt=_doubt(text, doubt_of(doc, opening, confidence)),
        matches=matches_of(doc, words, patterns),
        ambiguities=ambiguities(
            text, (*found, *((by,) if by else ())), locale, cycle=cycle, today=today
        ),
    )


def _doubt(text: str, found: tuple[int, int, Opening] | None) -> Doubt | None:
    if found is None:
        return None
    start, end, otherwise = found
    return Doubt(Fact(start, end, text[start:end]), otherwise)


def _argument(
    text: str,
    words: tuple[Word, ...],
    head: int | None,
    deps: tuple[str, ...],
    marks: tuple[Fact, ...],
) -> Fact | None:
    if head is None:
        return None
    place = next(children(words, head, *deps), None)
    if place is None:
        return None
    return phrase(text, words, place, tuple(one for one in marks if one.start >= words[place].end))


def _counting(text: str, words: tuple[Word, ...], fact: Fact) -> Fact:
    """Correct the guess of what a bare number counts by the grammar."""
    number = next((word for word in words if word.end == fact.end and word.pos == "NUM"), None)
    if number is None or number.dep != "nummod" or fact.quantity is None:
        return fact
    noun = words[number.head]
    unit, _, rate = (fact.quantity.unit or "").partition(" per ")
    guessed = not unit or re.search(rf"\b{re.escape(unit)}\b", text[fact.end :], re.IGNORECASE)
    if noun.start < fact.end or noun.pos not in ("NOUN", "PROPN") or not guessed:
        return fact
    unit = as_unit(text[noun.start : noun.end])
    unit = f"{unit} per {rate}" if rate else unit
    return replace(fact, quantity=replace(fact.quantity, unit=unit))
