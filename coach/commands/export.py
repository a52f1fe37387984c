"""`coach export`: an OKR as a Markdown page to share."""

import argparse
from datetime import date

from coach.commands.drafts import named_or_trouble, open_store
from coach.commands.pages import write_page
from coach.commands.trouble import Trouble
from coach.exchange.markdown import as_markdown
from coach.model.draft import Draft


def run(arguments: argparse.Namespace) -> int:
    """Write the page to stdout, or to a file that is not there yet."""
    page = as_markdown(_wanted(arguments.name), today=date.today())
    write_page(arguments.output or "-", page, over=arguments.force)
    return 0


def _wanted(name: str | None) -> Draft:
    store = open_store()
    if name is not None:
        return named_or_trouble(store, name, "“coach” lists your drafts")
    drafts = store.drafts()
    if not drafts:
        raise Trouble("there is no draft yet; “coach draft” begins one")
    return store.load(drafts[0].id)
