"""`coach session`: two people mark the key results of a draft, then talk about the differences."""

import argparse
import sys
from datetime import datetime

from coach.commands.drafts import named_or_latest, open_store
from coach.commands.importing import importing
from coach.commands.pages import write_page
from coach.commands.terminals import full_screen_fits
from coach.commands.trouble import Trouble
from coach.exchange.marks import as_page
from coach.model.draft import Draft
from coach.model.marks import Marking
from coach.session.marking import begin_marking, marked, turn_of
from coach.session.words import NOTHING_TO_MARK
from coach.storage.store import Store


def run(arguments: argparse.Namespace) -> int:
    """Go on with the marking that is under way, or begin one; print or write its page."""
    store = open_store()
    draft = named_or_latest(store, arguments.name)
    if not marked(draft):
        raise Trouble(f"“{draft.name}”: {NOTHING_TO_MARK}")
    marking = _under_way(store, draft) or begin_marking(draft, when=_now())
    if arguments.output is not None:
        return _write(store, draft, arguments)
    if not arguments.plain and not full_screen_fits():
        raise Trouble(
            "marking on the whole screen needs a terminal; “coach session --plain” works line by "
            "line"
        )
    with store.open_draft(draft.id):
        if arguments.plain:
            from coach.plain.marks import mark

            mark(draft, marking, keeper=store, source=sys.stdin, out=sys.stdout)
            return 0
        with importing():
            from coach.tui.marks import run as show

        return show(store, draft, marking)


def _write(store: Store, draft: Draft, arguments: argparse.Namespace) -> int:
    both = [one for one in store.markings(draft.id) if turn_of(one) is None]
    if not both:
        raise Trouble("both have to mark first; nothing is shown of one side alone")
    page = as_page(draft, both[0], today=datetime.now().date())
    write_page(arguments.output, page, over=arguments.force)
    return 0


def _under_way(store: Store, draft: Draft) -> Marking | None:
    """Give the marking that was begun last, unless all of it has been talked through."""
    from coach.session.differences import next_difference

    latest = next(iter(store.markings(draft.id)), None)
    if latest is None or (turn_of(latest) is None and next_difference(latest, draft) is None):
        return None
    return latest


def _now() -> str:
    return datetime.now().astimezone().isoformat()
