"""Metrics by class of work, for what no field of the library knows: making, learning, tending."""

import re
from collections.abc import Iterator, Sequence

from coach.model.value import Value, replace
from coach.reading.facts import Reading
from coach.rewriting.doing import Doing
from coach.rewriting.metrics import Metric
from coach.rewriting.people import is_people, may_be_a_place
from coach.rewriting.thing import Thing
from coach.rewriting.topic import topic_of
from coach.rewriting.workclass import (
    GUESSED,
    SURE,
    TOPIC,
    About,
    Says,
    WorkClass,
    class_nouns,
    class_verbs,
    classes,
    verbs_with_people,
)
from coach.rulebook.lexicon import phrase

_CLOSE = 0.6
"""The share of the best class's weight from which the next one is heard as well."""

_RENEWING = frozenset(
    (verb,)
    for verb in """fix mend modernise modernize overhaul rebuild redesign refresh refurbish renew
    renovate repair replace restore rewrite upgrade""".split()
)
_WORN = re.compile(
    r"\b(?:age?ing|broken|damaged|dated|defective|dilapidated|failing|faulty|flaky|leaking|leaky"
    r"|legacy|obsolete|old|outdated|outmoded|rotten|run-down|rusty|worn|worn-out)\s+(?=\w)"
)
"""What a thing no longer is when it has been seen to."""
_TOGETHER = ("class", "crew", "personnel", "staff", "team")
"""People of whom one says "they", though the word is one."""


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
    exact: bool
    """Whether the best metric names what people are taught as well as the people."""
    guessed: bool
    """Whether nothing tells the class, and only what can be said of any work is left."""


def in_general(reading: Reading, thing: Thing | None) -> Fitting:
    """Find the classes of work a sentence belongs to, and what can be measured there."""
    doing = _doing(reading)
    people = thing is not None and _are_people(thing, doing)
    found = tuple(_fitting(doing, thing, people))
    topic = topic_of(reading) or doing.inner
    topic = "" if thing is not None and thing.bare in topic else topic
    metrics = _mixed(found, thing, topic)
    best, weight = (found[0][0], found[0][2]) if found else (None, 0.0)
    return Fitting(
        metrics=metrics,
        alone=best is not None and best.alone,
        people=people,
        duty=best is not None and best.duty,
        sure=weight >= SURE,
        exact=any(TOPIC in metric.name for metric, _ in best.metrics) if best and topic else False,
        guessed=weight <= GUESSED,
    )


def _mixed(
    found: Sequence[tuple[WorkClass, str, float]], thing: Thing | None, topic: str
) -> tuple[tuple[Metric, str], ...]:
    """Put the metrics of the best class first, with one of the next among them where it is close.

    A class that stands alone neither mixes nor is mixed in.
    """
    every = [_metrics(work, it, thing, topic) for work, it, _ in found]
    if len(found) > 1:
        (best, _, weight), (second, _, less) = found[:2]
        by_noun = thing is not None and bool(thing.called & second.nouns)
        heard = less >= _CLOSE * weight and (by_noun or second.says is Says.STRONG)
        if heard and not (best.alone or second.alone):
            every[:2] = [every[0][:1], every[1][:1], every[0][1:], every[1][1:]]
    return tuple(metric for metrics in every for metric in metrics)


def _metrics(work: WorkClass, it: str, thing: Thing | None, topic: str) -> list[tuple[Metric, str]]:
    return [
        (replace(metric, name=metric.name.replace(TOPIC, topic)), it)
        for metric, many in work.metrics
        if (many is None or (thing is not None and many is _are_several(thing)))
        and (topic or TOPIC not in metric.name)
    ]


def _are_several(thing: Thing) -> bool:
    return thing.many or thing.noun in _TOGETHER


def _doing(reading: Reading) -> Doing:
    doing = Doing.of(reading)
    return doing if doing.verb in class_verbs() else doing.without_again()


def _are_people(thing: Thing, doing: Doing) -> bool:
    whom = doing.verb in verbs_with_people()
    if may_be_a_place(thing):
        return any(doing.verb in work.verbs for work in classes() if work.about is About.PEOPLE)
    return is_people(thing) or (whom and phrase(thing.noun) not in class_nouns())


def _fitting(
    doing: Doing, thing: Thing | None, people: bool
) -> Iterator[tuple[WorkClass, str, float]]:
    """Give the classes that fit, what their "it" stands for, and how well they fit."""
    nouns = frozenset(thing.called if thing else ())
    weighed = [(work.weight(doing.verb, nouns), work) for work in classes()]
    for weight, work in sorted(weighed, key=lambda pair: -pair[0]):
        sayable = weight > GUESSED or (weight > 0 and doing.is_known)
        if sayable and (it := _stands_for(work, doing, thing, people)):
            yield work, it, weight


def _stands_for(work: WorkClass, doing: Doing, thing: Thing | None, people: bool) -> str:
    """Give the words that take the place of "it", or none where the class does not fit."""
    written = thing is not None and bool(thing.called & work.nouns)
    if doing.verb in work.notes and not written and (about := doing.question or _text(thing)):
        return f"the notes on {about}"
    if doing.question and work.about is About.ANY and doing.verb in work.verbs:
        return doing.question
    if doing.inner and (work.about is About.SKILL or work.about is About.ANY):
        return doing.inner
    if work.about is About.DOING:
        # Who runs a walk, or leads a ride, does it for others.
        other = thing is not None and phrase(thing.noun) in work.verbs and doing.has_object
        known = thing is None or (phrase(thing.noun) in work.nouns and not other)
        return _activity(work, doing, thing) if known or not doing.has_object else ""
    if thing is None:
        return ""
    wanted = {About.THINGS: (False,), About.SKILL: (False,), About.PEOPLE: (True,)}
    if people not in wanted.get(work.about, (True, False)):
        return ""
    if doing.verb in _RENEWING:
        # What is content with, or trusted, is not the old one that goes.
        return _WORN.sub("", thing.text)
    uncounted = (work.alone and " " not in thing.bare) or work.about is About.SKILL
    return thing.said if uncounted and not thing.called & class_nouns() else thing.text


def _text(thing: Thing | None) -> str:
    return thing.text if thing is not None else ""


def _activity(work: WorkClass, doing: Doing, thing: Thing | None) -> str:
    if doing.verb in work.verbs:
        return doing.gerund
    return thing.text if thing is not None else ""


def is_vessel(noun: str) -> bool:
    """Whether a thing only holds what the work is about: a checklist, a workshop, a plan."""
    return phrase(noun) in class_nouns()
