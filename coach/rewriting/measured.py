"""A metric of the library said of what somebody works on."""

import re

from coach.rewriting.metrics import Metric
from coach.rewriting.thing import Thing

_IT = re.compile(r"\bit\b")


def measured(metric: Metric, thing: Thing) -> str:
    """Name the metric with the thing in it.

    "people who use it every week" and "the partner portal" become "people who use the partner
    portal every week"; a noun they share is said once; anything else is tied on with the metric's
    own link word.
    """
    name = metric.name
    if thing.bare.lower() in name.lower():
        return name
    if _IT.search(name):
        return _IT.sub(lambda _: thing.text, name, count=1)
    if thing.head and (shared := _free(name, thing)):
        return f"{name[: shared.start()]}{thing.bare}{name[shared.end() :]}"
    return f"{name} {metric.link} {thing.text}"


def _free(name: str, thing: Thing) -> re.Match[str] | None:
    """Find the thing's noun in the name where its whole phrase fits in its place."""
    found = re.search(rf"\b{re.escape(thing.head)}\b", name)
    if found is None:
        return None
    before = name[: found.start()].split()[-1:]
    clash = {"a", "an", thing.bare.split()[0].lower()}
    return None if clash.intersection(before) else found
