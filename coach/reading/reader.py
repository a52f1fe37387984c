"""Reads a sentence whole: its grammar from the pipeline, its facts from its numbers and words."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from coach.model.cycle import Cycle
from coach.model.value import replace
from coach.reading.answer import Answer, outside, read_answer
from coach.reading.counted import as_unit
from coach.reading.deadlines import deadline
from coach.reading.facts import Fact, Reading, Word
from coach.reading.grammar import children, phrase, root_of, words_of
from coach.reading.heading import (
    heading,
    times_of_measuring,
    with_noun_for_a_verb,
    with_participle,
    with_rate,
)
from coach.reading.language import language_of
from coach.reading.levels import levels
from coach.reading.metric import metric_of
from coach.reading.opening import opening_of
from coach.reading.pipeline import nlp
from coach.reading.quantities import quantities

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Answer", "read", "read_answer", "read_many"]

_LONGEST = 5_000
"""Grammar is read of so many code points; nobody writes a longer key result."""
_UNREADABLE = re.compile("[\ud800-\udfff]")
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "csubj:pass")


def read(text: str, *, cycle: Cycle | None = None, today: date | None = None) -> Reading:
    """Read one sentence as it stands; every offset counts code points of `text`.

    Args:
        text: any text; bullets and escape sequences are the caller's to remove.
        cycle: what "this quarter" and a bare "March" refer to.
        today: what "within 6 weeks" counts from; by default the day it is.

    Raises:
        PipelineMissing: the shipped weights are missing or damaged.
    """
    return _reading(text, nlp()(_readable(text)), cycle, today or date.today())


def read_many(
    texts: Iterable[str], *, cycle: Cycle | None = None, today: date | None = None
) -> Iterator[Reading]:
    """Read many sentences, in order, faster than one by one.

    Raises:
        PipelineMissing: the shipped weights are missing or damaged.
    """
    day = today or date.today()
    pairs = ((_readable(text), text) for text in texts)
    for doc, text in nlp().pipe(pairs, as_tuples=True):
        yield _reading(text, doc, cycle, day)


def _readable(text: str) -> str:
    return _UNREADABLE.sub("\ufffd", text[:_LONGEST])


def _reading(text: str, doc: "Doc", cycle: Cycle | None, today: date) -> Reading:
    words = words_of(doc)
    by = deadline(text, cycle=cycle, today=today)
    found = tuple(_counting(text, words, fact) for fact in outside(quantities(text), by))
    level = levels(text, found)
    opening, confidence = opening_of(doc)
    head = root_of(words)
    marks = tuple(fact for fact in (by, level.baseline, level.target) if fact is not None)
    stated = tuple(fact for fact in (level.baseline, level.target) if fact is not None)
    numbers = (*found, *times_of_measuring(text), *((by,) if by else ()))
    named = None if opening.is_action else heading(text, words, stated)
    metric = named or metric_of(text, words, level.target, numbers)
    if metric is not None:
        metric = with_rate(text, with_participle(text, words, metric, stated), stated)
        metric = with_noun_for_a_verb(text, words, metric, level.direction)
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
    )


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
