"""`coach import`: takes in mission, company and team OKRs that somebody has shared."""

import argparse
import sys
from collections.abc import Iterator

from coach.commands.drafts import open_store
from coach.commands.lines import opened
from coach.commands.trouble import Trouble
from coach.exchange.parents import LARGEST, BadFile, from_file
from coach.interview.honesty import HONESTY
from coach.model.parents import Compared, compared
from coach.model.person import Parent, ParentLevel
from coach.model.value import replace
from coach.reading.cleaning import clean

_CALLED = {ParentLevel.MISSION: "mission", ParentLevel.COMPANY: "company", ParentLevel.TEAM: "team"}
_CLIP = 200


def run(arguments: argparse.Namespace) -> int:
    """Show what would change, ask, and change it."""
    name = arguments.file
    if name == "-" and not arguments.yes:
        raise Trouble("what is piped leaves no room for an answer; give --yes as well")
    given = _read(name)
    store = open_store()
    plan = compared(store.profile().parents, given)
    for line in _preview(plan):
        print(line)
    if not plan.added and not plan.updated:
        print("You have all of it already; nothing changes.")
        return 0
    if not arguments.yes and not _agreed():
        print("Nothing was changed.")
        return 0
    store.change_profile(
        lambda known: replace(known, parents=compared(known.parents, given).parents)
    )
    print("Taken in. The next new draft derives from it; those you have stay as they are.")
    if not store.drafts():
        # Somebody new begins here, and a draft that knows the mission takes them for known.
        print(" ".join(HONESTY))
    return 0


def _read(name: str) -> tuple[Parent, ...]:
    with opened(name) as stream:
        content = stream.read(LARGEST + 1)
    try:
        return from_file(content)
    except BadFile as error:
        # The message may name a key of the file, and a key may hold anything.
        called = "the input" if name == "-" else name
        raise Trouble(f"{called}: {clean(str(error))}") from None


def _preview(plan: Compared) -> Iterator[str]:
    for parent in plan.added:
        yield from _described("new", parent)
    for before, after in plan.updated:
        yield from _described("changed", after)
        if before.text != after.text:
            yield f"           was: {_clipped(before.text)}"
    for parent in plan.unchanged:
        yield f"{'the same':<9}  {_CALLED[parent.level]}: {_clipped(parent.text)}"


def _described(what: str, parent: Parent) -> Iterator[str]:
    yield f"{what:<9}  {_CALLED[parent.level]}: {_clipped(parent.text)}"
    for key_result in parent.results:
        yield f"           - {_clipped(key_result.sentence)}"


def _clipped(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _CLIP else f"{line[: _CLIP - 1]}…"


def _agreed() -> bool:
    print("Take it in? [y/N] ", end="", flush=True)
    answer = sys.stdin.readline()
    if not answer:
        print()
        raise Trouble("nobody answered, so nothing was changed; --yes takes it in without asking")
    return answer.strip().lower() in ("y", "yes")
