"""`coach draft`: the interview, on the whole screen or line by line."""

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime

from coach.commands.drafts import open_store
from coach.commands.house import catalogue_in_force, put_house_in_force
from coach.commands.importing import importing
from coach.commands.names import meant
from coach.commands.terminals import full_screen_fits
from coach.commands.trouble import Trouble
from coach.model.beginning import begin
from coach.model.draft import Draft
from coach.model.value import replace
from coach.storage.store import Store

_LONGEST_NAME = 60


def run(arguments: argparse.Namespace) -> int:
    """Go on with the draft that is wanted, or begin it."""
    if not arguments.plain and not full_screen_fits():
        raise Trouble(
            "the full-screen interview needs a terminal; “coach draft --plain” works line by line"
        )
    put_house_in_force(arguments)
    store = open_store()
    name = _one_line(arguments.name) if arguments.name else None
    draft = _wanted(store, name or None, new=arguments.new)
    if arguments.plain:
        _line_by_line(store, draft)
        return 0
    with importing():
        from coach.tui.app import run as show

    return show(store, draft=draft)


def _one_line(name: str) -> str:
    """Make a name fit for a line of a list, whatever was pasted."""
    from coach.interview.phrasing import clip
    from coach.reading.cleaning import clean

    return clip(" ".join(clean(name).split()), _LONGEST_NAME)


def _line_by_line(store: Store, draft: Draft) -> None:
    from coach.plain.interview import interview

    before = store.notices()
    _tell(before)
    catalogue_in_force()
    try:
        with store.open_draft(draft.id):
            interview(draft, keeper=store, source=sys.stdin, out=sys.stdout, clock=_local_time)
    finally:
        _tell(store.notices()[len(before) :])


def _tell(notices: Sequence[str]) -> None:
    for notice in notices:
        print(f"coach: {notice}", file=sys.stderr)


def _wanted(store: Store, name: str | None, *, new: bool) -> Draft:
    if name is None:
        return (None if new else store.latest_unfinished()) or _begun(store, name)
    found = store.find(name)
    if new and found is not None:
        raise Trouble(f"there is a draft “{found.name}” already; leave out --new to go on with it")
    if found is None and not new and (near := meant(name, [one.name for one in store.drafts()])):
        raise Trouble(f"there is no draft “{name}”{near} --new begins a draft of that name")
    return found or _begun(store, name)


def _begun(store: Store, name: str | None) -> Draft:
    draft = begin(store.profile(), {one.name for one in store.drafts()}, _local_time())
    return replace(draft, name=name) if name else draft


def _local_time() -> datetime:
    return datetime.now().astimezone()
