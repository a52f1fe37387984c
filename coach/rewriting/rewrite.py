"""Measurable sentences to put in place of a to-do or a wish, with gaps for the numbers."""

import re
from collections.abc import Iterable, Iterator

from coach.model.cycle import Cycle
from coach.model.quantity import Direction
from coach.model.value import replace
from coach.model.verdict import Kind
from coach.reading.facts import Reading
from coach.rewriting import general
from coach.rewriting.ability import used_ability
from coach.rewriting.calling import called_for
from coach.rewriting.general import Fitting
from coach.rewriting.means import means
from coach.rewriting.measured import measured, names_it, speaks_of
from coach.rewriting.metrics import Metric, suggest
from coach.rewriting.proposal import (
    Rewrite,
    by_means,
    from_ability,
    from_library,
    from_own_words,
    in_general,
)
from coach.rewriting.thing import Thing, thing_of
from coach.rewriting.workclass import class_nouns
from coach.rulebook.lexicon import phrase, word_list

MOST = 3
"""Rewrites proposed for one sentence; more is a list to read, not a choice."""

_BETTER = re.compile(r"^(?:better|higher|lower|more|less|fewer|faster|improved|increased)\s+", re.I)
"""What a measure is called before its direction is said with a verb."""
_FASTER = re.compile(r"\b(?:faster|quicker|speedier|earlier|sooner)\s+$", re.I)
_LINKS = frozenset("a an the of who which with for to in on at by from number share".split())
_ALIKE = 0.6
"""From this part of their words in common on, two measures are one."""


def rewrites_for(
    reading: Reading, kind: Kind | None, *, field: str = "", cycle: Cycle | None = None
) -> tuple[Rewrite, ...]:
    """Propose up to three measurable sentences, each with another metric, best first.

    Args:
        reading: the sentence.
        kind: what it promises; an outcome, or text that is not English, needs no rewrite.
        field: the person's field of work in their own words, to prefer metrics of that field.
        cycle: a deadline in another year than this cycle's shows its year.

    Returns:
        Nothing where the library has no metric for what the person works on.
    """
    if kind is None or kind is Kind.OUTCOME:
        return ()
    thing = thing_of(reading)
    proposals = []
    if (own := _own_measure(reading, kind, thing, field)) is not None:
        proposals.append(from_own_words(reading, *own, cycle))
        if kind is Kind.VAGUE:
            return tuple(proposals)  # a wish that names its measure lacks nothing but the numbers
    if (name := used_ability(reading)) is not None:
        proposals.append(from_ability(reading, name, cycle))
    if thing is not None and kind is Kind.VAGUE:
        thing = _not_yet_better(reading, thing)
    if thing is not None and thing.counted:
        reading = replace(reading, target=None)  # how much work, no level of what it changes
    fit = general.in_general(reading, thing)
    of_class = [in_general(metric, it, reading, cycle) for metric, it in fit.metrics]
    of_thing, beside = [], []
    if thing is not None and not fit.alone:
        for (name, whole), metric in _of_the_field(reading, thing, field, fit).items():
            one = from_library(reading, metric, name, thing.text, cycle)
            if whole:
                of_thing.append(one)
            else:
                beside.append(by_means(one, means(reading, thing)))
    # A word may belong to a field that is not the person's; what is done seldom misleads.
    most = MOST - 1 - fit.exact if fit.sure else MOST
    # What is counted beside the thing rather than on it suits it less often.
    of_field = [*of_thing, *beside[:1]]
    proposals += of_field[:most]
    # What a kind of work usually changes says little of a wish, unless the work is plain.
    if not (fit.guessed and len(of_field) > 1) and (kind is not Kind.VAGUE or fit.sure):
        proposals += of_class
    proposals += beside[1:]
    return tuple(_told_apart(proposals))[:MOST]


def _told_apart(proposals: Iterable[Rewrite]) -> Iterator[Rewrite]:
    """Leave out what only says again, in nearly the same words, what is proposed already."""
    kept: list[set[str]] = []
    for one in proposals:
        words = set(one.metric.lower().split()) - _LINKS
        if all(len(words & other) <= _ALIKE * len(words | other) for other in kept):
            kept.append(words)
            yield one


def _of_the_field(
    reading: Reading, thing: Thing, field: str, fit: Fitting
) -> dict[tuple[str, bool], Metric]:
    """Give what the library knows about the thing, by the name it has here.

    Where the class of work is sure, a single word of some field has one metric to say.
    """
    unsure = 1 if fit.sure else None
    return {
        measured(metric, thing): metric
        for metric in called_for(reading, thing, field=field, unsure=unsure)
        if not names_it(metric) or (not fit.people and speaks_of(metric, thing))
    }


def _own_measure(
    reading: Reading, kind: Kind, thing: Thing | None, field: str
) -> tuple[str, Direction] | None:
    """Give the measure the sentence names itself, and its way, when others move it.

    What a to-do counts is work done, unless it says what should rise or fall because of it.
    """
    metric = reading.metric
    if metric is None or kind is Kind.OUTPUT:
        return None
    if _FASTER.search(reading.text[: metric.start]):
        return None  # it is their time that gets less, and not they
    name, direction = _BETTER.sub("", metric.text, count=1), reading.direction
    if kind is Kind.ACTIVITY and (
        direction is None or (thing is not None and thing.bare in metric.text)
    ):
        return None
    if direction is Direction.UP and thing is not None and _is_made(thing):
        return None
    if direction is None:
        nearest = suggest(name, field=field, most=1)
        direction = nearest[0].direction if nearest else None
    return None if direction is None or not name else (name, direction)


def _not_yet_better(reading: Reading, thing: Thing) -> Thing:
    """Name what gets better as it is: handovers get better, and not better handovers."""
    compared = {
        reading.text[word.start : word.end].lower()
        for word in reading.words
        if "Degree=Cmp" in word.morph and word.pos == "ADJ"
    }
    first, _, rest = thing.bare.partition(" ")
    if first.lower() not in compared or not rest:
        return thing
    return replace(thing, text=thing.text.replace(f"{first} ", "", 1), bare=rest)


def _is_made(thing: Thing) -> bool:
    """Whether a thing is one somebody makes or writes, and no measure: "improve the template"."""
    known = phrase(thing.noun) in class_nouns() and (thing.noun,) not in word_list("measure-nouns")
    return known and not thing.many
