"""`coach` alone: the home screen or, where there is no terminal, the drafts as a list."""

import argparse
import sys

from coach.commands.drafts import described, open_store
from coach.commands.house import put_house_in_force
from coach.commands.importing import importing
from coach.commands.terminals import full_screen_fits
from coach.storage.store import Store


def run(arguments: argparse.Namespace) -> int:
    """Show the drafts, to go on with one or only to see them."""
    put_house_in_force(arguments)
    store = open_store()
    if full_screen_fits():
        with importing():
            from coach.tui.app import run as show

        return show(store)
    _list(store)
    return 0


def _list(store: Store) -> None:
    drafts = store.drafts()
    for draft in drafts:
        print(described(draft))
    if not drafts:
        print("There is no draft yet; “coach draft” begins one.")
    for notice in store.notices():
        print(f"coach: {notice}", file=sys.stderr)
