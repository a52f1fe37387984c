"""`coach triage`: a to-do list sorted, with where to begin and what to ask one's manager."""

import argparse
import sys
from datetime import date
from typing import Any

import orjson

from coach.commands.house import catalogue_in_force, put_house_in_force
from coach.commands.lines import LONGEST, opened
from coach.commands.pages import write_page
from coach.commands.trouble import Trouble
from coach.exchange.triage import as_page
from coach.interview.triage import triage
from coach.model.triage import Place, Triage

_MOST = 500
"""Lines; whatever is longer is no to-do list of one person."""
_TITLES = {
    Place.RESULT: "Results",
    Place.INITIATIVE: "Initiatives",
    Place.COMMITMENT: "Commitments",
    Place.GUARDRAIL: "Guardrails",
    Place.LET_GO: "Let go",
}


def run(arguments: argparse.Namespace) -> int:
    """Sort the list and print it, or write it as a page."""
    if arguments.output is not None and arguments.format == "json":
        raise Trouble("-o writes a page and --format json prints; give one of them")
    name = _source(arguments.file)
    put_house_in_force(arguments)
    catalogue_in_force()
    found = triage(_pasted(name))
    if arguments.output is not None:
        write_page(arguments.output, as_page(found, today=date.today()), over=arguments.force)
    elif arguments.format == "json":
        sys.stdout.buffer.write(orjson.dumps(_record(found)) + b"\n")
    else:
        _show(found)
    return 0


def _source(name: str | None) -> str:
    if name is None and sys.stdin.isatty():
        raise Trouble("nothing to sort: name a file with your list, or give - and paste it")
    return name or "-"


def _pasted(name: str) -> str:
    called = "the input" if name == "-" else name
    with opened(name) as stream:
        text = stream.read(_MOST * LONGEST)
    if b"\0" in text:
        raise Trouble(f"{called}: holds a NUL byte, so it is no plain text; save it as UTF-8 text")
    try:
        pasted = text.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Trouble(f"{called}: is not UTF-8; save it as UTF-8 text") from None
    lines = pasted.splitlines()
    if len(lines) > _MOST or any(len(line) > LONGEST for line in lines):
        raise Trouble(f"{called}: is too long for a to-do list; give at most {_MOST} short lines")
    return pasted


def _record(found: Triage) -> dict[str, Any]:
    """Give the object for other programs; lines are counted from 1."""
    return {
        "lines": [
            {
                "line": number,
                "text": line.text,
                "place": line.place,
                "because": line.because,
                "serves": None if line.serves is None else line.serves + 1,
            }
            for number, line in enumerate(found.lines, start=1)
        ],
        "start_with": None if found.start_with is None else found.start_with + 1,
        "questions": list(found.questions),
    }


def _show(found: Triage) -> None:
    if not found.lines:
        print("There is no line in it.")
        return
    for place, title in _TITLES.items():
        if not (lines := found.at(place)):
            continue
        print(f"{title} ({len(lines)})")
        for line in lines:
            serves = f"; may serve “{found.served_by(line)}”" if line.serves is not None else ""
            print(f"  {line.text}")
            print(f"      {line.because}{serves}")
        print()
    if found.start_with is not None:
        print(f"Start with this one: {found.lines[found.start_with].text}")
    if found.questions:
        print("\nWorth taking to your manager:")
        for number, question in enumerate(found.questions, start=1):
            print(f"  {number}. {question}")
