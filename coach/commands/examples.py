"""`coach examples`: whole OKRs by field of work, to browse, to search and to look at."""

import argparse
from collections.abc import Sequence
from datetime import date
from itertools import groupby
from textwrap import fill

from coach.commands.fields import fields_or_trouble
from coach.commands.names import meant
from coach.commands.trouble import Trouble
from coach.interview.examples import in_words, lines_of
from coach.interview.finding_examples import ranked, search, title_of
from coach.model.cycle import cycle_to_draft_for
from coach.rulebook.examples import Example, Seniority

_WIDTH = 88


def run(arguments: argparse.Namespace) -> int:
    """Print the examples that are meant, or all of one."""
    if arguments.show is not None:
        _show(_named(arguments.show))
        return 0
    words = " ".join(arguments.words)
    level = Seniority(arguments.level) if arguments.level else None
    fields = fields_or_trouble(arguments.field) if arguments.field else frozenset[str]()
    found = search(words, fields=fields, level=level)
    if not found:
        print("No example fits that; fewer words find more.")
        return 0
    if words:
        _list_best_first(found)
    else:
        _list_by_field(found)
    many = "1 example" if len(found) == 1 else f"{len(found)} examples"
    print(f"{many}; “coach examples --show ID” shows one, and “coach draft” starts from it.")
    return 0


def _named(id: str) -> Example:
    examples = ranked()
    found = next((one for one in examples if one.id == id), None)
    if found is None:
        near = meant(id, [one.id for one in examples])
        raise Trouble(f"there is no example “{id}”{near or '; “coach examples” lists them'}")
    return found


def _list_by_field(examples: Sequence[Example]) -> None:
    width = max(len(one.id) for one in examples)
    for title, members in groupby(examples, title_of):
        print(title)
        for one in members:
            print(f"  {one.id:<{width}}  {one.objective} ({one.seniority}: {one.role})")
        print()


def _list_best_first(examples: Sequence[Example]) -> None:
    width = max(len(one.id) for one in examples)
    for one in examples:
        print(
            f"  {one.id:<{width}}  {one.objective} ({title_of(one)}, {one.seniority}: {one.role})"
        )
    print()


def _show(example: Example) -> None:
    cycle = cycle_to_draft_for(date.today())
    for line in lines_of(example, cycle):
        text = in_words(line)
        hanging = " " * (len(text) - len(text.lstrip()) + 2)
        print(fill(text, _WIDTH, subsequent_indent=hanging))
    print(
        f"\n“coach draft”, then “/example {example.id}”, starts from it, with numbers of your own."
    )
