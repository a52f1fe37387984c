"""`coach metrics`: finds what could be counted in one's work, by words as one would type them."""

import argparse
import sys
from collections.abc import Sequence
from itertools import groupby
from textwrap import fill
from typing import Any

import orjson

from coach.commands.drafts import open_store
from coach.commands.fields import fields_or_trouble
from coach.commands.trouble import Trouble
from coach.rewriting.finder import about, counter_of, find, luck_in
from coach.rewriting.metrics import Metric, fields_of_work

_WIDTH = 88
_MOST = 5


def run(arguments: argparse.Namespace) -> int:
    """Print the measures that words find, or all of them by field."""
    words = " ".join(arguments.words)
    if arguments.most is not None and arguments.most < 1:
        raise Trouble("--most takes a number from 1 on")
    fields = fields_or_trouble(arguments.field) if arguments.field else frozenset[str]()
    most = arguments.most or (_MOST if words else None)
    found = find(words, person=_who(), fields=fields, most=most)
    if arguments.format == "json":
        records = [_record(one) for one in found]
        sys.stdout.buffer.write(orjson.dumps(records, option=orjson.OPT_INDENT_2) + b"\n")
    elif not found:
        print("No measure has that word; fewer words find more.")
    elif words:
        _show(found)
    else:
        _list(found)
    return 0


def _who() -> str:
    person = open_store().profile().person
    return f"{person.field} {person.role}".strip()


def _show(found: Sequence[Metric]) -> None:
    for metric in found:
        said = about(metric)
        print(f"{said.name}  ({said.field})")
        for label, text in said.lines:
            print(fill(f"  {label}: {text}", _WIDTH, subsequent_indent="    "))
        print()
    many = "1 measure" if len(found) == 1 else f"{len(found)} measures"
    print(f"{many}; --most shows more, and “coach draft” takes one as it asks what to count.")


def _list(found: Sequence[Metric]) -> None:
    titles = fields_of_work()
    for field, members in groupby(found, lambda one: one.field):
        print(titles[field][0])
        for one in members:
            print(f"  {one.name}")
        print()
    print(f"{len(found)} measures; “coach metrics answer tickets” finds some by what you do.")


def _record(metric: Metric) -> dict[str, Any]:
    counter = counter_of(metric)
    return {
        "id": metric.id,
        "name": metric.name,
        "unit": metric.unit,
        "direction": metric.direction.value,
        "field": metric.field,
        "found_in": metric.found_in,
        "counter": {"id": counter.id, "name": counter.name} if counter else None,
        "caution": metric.caution,
        "when_few": luck_in(metric),
    }
