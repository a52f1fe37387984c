"""A metric of the library said of what somebody works on."""

import re

from coach.rewriting.evidence import stems
from coach.rewriting.metrics import Metric
from coach.rewriting.people import are_persons, is_people
from coach.rewriting.thing import Thing

_OPEN = frozenset("of for in on from with among about between the our per".split())
"""Words after which a longer phrase can stand in a noun's place."""
_CLOSED = ("to", "and")
"""Words after which it would be another word: "to close" is no monthly close."""
_OF_THINGS = ("after", "in", "at", "on", "to", "through", "about", "by")
"""Links that read oddly before people."""
_PLACES = ("at", "by", "from", "in", "of", "on", "to")
"""Links that need a thing of the metric's own: no requests fail *in* a checklist."""
_ONCE = ("after", "through")
"""Links that read oddly behind themselves: "colleagues hired through others through it"."""
_IT = re.compile(r"\bit\b")
_DOERS = re.compile(
    r"(?P<before>share of )?(?:new )?(?:colleagues|employees|hires|learners|members|participants|"
    r"people|pupils|staff|students|team members)(?= who | still )"
)
"""Whoever a metric is about in general, in whose place the people of the sentence can stand."""


def measured(metric: Metric, thing: Thing) -> str:
    """Name the metric with the thing in it.

    "people who use it every week" and "the partner portal" become "people who use the partner
    portal every week"; a noun they share is said once, and so are people; anything else is tied
    on with the metric's own link word.
    """
    name = metric.name
    if set(stems(thing.bare)) <= set(stems(name)):
        return name
    if names_it(metric):
        return with_it(metric, thing.text)
    if are_persons(thing) and (doers := _DOERS.match(name)):
        return f"{doers['before'] or ''}{thing.text}{name[doers.end() :]}"
    if thing.head and (shared := _shared(name, thing)) is not None:
        return shared
    link = _link(metric, thing)
    again = link in _ONCE and f" {link} " in name
    return f"{name} {'with' if again else link} {thing.text}"


def names_it(metric: Metric) -> bool:
    """Whether a metric's name speaks of the thing itself, as in "people who use it"."""
    return _IT.search(metric.name) is not None


def with_it(metric: Metric, words: str) -> str:
    """Put the person's words in the place of the "it" in a metric's name."""
    return _IT.sub(lambda _: words, metric.name, count=1)


def _link(metric: Metric, thing: Thing) -> str:
    """Give the word that ties on the thing: only several of what is counted have it among them."""
    if is_people(thing) and metric.link in _OF_THINGS:
        return "among" if thing.many else "with"
    if metric.link in _PLACES and not _is_evidence(metric, thing):
        return "with"
    counted = thing.noun in metric.evidence.nouns or is_people(thing)
    return "with" if metric.link == "among" and not (thing.many and counted) else metric.link


def _is_evidence(metric: Metric, thing: Thing) -> bool:
    """Whether the thing itself is what the metric is counted on, not only what helps."""
    noun = stems(thing.noun)[-1:]
    return any(stems(known)[-1:] == noun for known in metric.evidence.nouns)


def _shared(name: str, thing: Thing) -> str | None:
    """Say a noun that name and thing have in common once, or give None where both are needed."""
    noun = re.search(rf"(?<![\w-]){re.escape(thing.head)}(?![\w-])", name)
    if noun is None:
        return None
    start, before = noun.start(), "".join(name[: noun.start()].split()[-1:])
    if set(stems(name)) & set(stems(thing.bare)[:-1]) or before in _CLOSED:
        return name
    if before in ("a", "an"):
        return f"{name[: start - len(before) - 1]}{thing.text}{name[noun.end() :]}"
    if before and before not in _OPEN:
        return None
    return f"{name[:start]}{thing.bare}{name[noun.end() :]}"
