"""A metric of the library said of what somebody works on."""

import re

from coach.rewriting.evidence import stems
from coach.rewriting.metrics import Metric
from coach.rewriting.people import are_persons
from coach.rewriting.thing import Thing

_OPEN = frozenset("of for in on from with among about between the our per".split())
"""Words after which a longer phrase can stand in a noun's place."""
_CLOSED = ("to", "and")
"""Words after which it would be another word: "to close" is no monthly close."""
_IT = re.compile(r"\bit\b")
_DOERS = re.compile(
    r"(?P<before>share of )?(?:new )?(?:colleagues|employees|hires|learners|members|participants|"
    r"people|pupils|staff|students|team members)(?= who | still )"
)
"""Whoever a metric is about in general, in whose place the people of the sentence can stand."""


def measured(metric: Metric, thing: Thing) -> tuple[str, bool]:
    """Name the metric with the thing in it where it fits, and say whether it does.

    "people who use it every week" and "the partner portal" become "people who use the partner
    portal every week"; a noun they share is said once, and so are people. Anything else is only
    a means to what the metric counts, and no part of its name.
    """
    name = metric.name
    if set(stems(thing.bare)) <= set(stems(name)):
        return name, True
    if names_it(metric):
        return with_it(metric, thing.text), True
    if are_persons(thing) and (doers := _DOERS.match(name)):
        named = f"share of {thing.text}" if doers["before"] else f"number of {thing.bare}"
        return f"{named}{name[doers.end() :]}", True
    if thing.head and (shared := _shared(name, thing)) is not None:
        return shared, True
    return name, False


def names_it(metric: Metric) -> bool:
    """Whether a metric's name speaks of the thing itself, as in "people who use it"."""
    return _IT.search(metric.name) is not None


def speaks_of(metric: Metric, thing: Thing) -> bool:
    """Whether a metric is about the thing itself, and not about what only stands in its name.

    An audit of the portal is no portal that people use.
    """
    about = {stems(noun)[-1] for noun in metric.evidence.nouns}
    return bool(about & {one[-1] for one in map(stems, (thing.noun, thing.head)) if one})


def with_it(metric: Metric, words: str) -> str:
    """Put the person's words in the place of the "it" in a metric's name."""
    return _IT.sub(lambda _: words, metric.name, count=1)


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
