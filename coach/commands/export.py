"""`coach export`: an OKR as a Markdown page to share, or what it derives from as a file."""

import argparse
from datetime import date

from coach.commands.drafts import named_or_latest, open_store
from coach.commands.pages import write_page
from coach.commands.trouble import Trouble
from coach.exchange.markdown import as_markdown
from coach.exchange.parents import as_file
from coach.exchange.triage import as_page
from coach.model.draft import Draft
from coach.model.person import ParentLevel


def run(arguments: argparse.Namespace) -> int:
    """Write the page to stdout, or to a file that is not there yet."""
    if arguments.parents:
        if arguments.name is not None or arguments.list:
            raise Trouble("--parents is about all your drafts; leave the name and --list out")
        write_page(arguments.output or "-", _parents(), over=arguments.force)
        return 0
    draft = named_or_latest(open_store(), arguments.name)
    page = _list_of(draft) if arguments.list else as_markdown(draft, today=date.today())
    write_page(arguments.output or "-", page, over=arguments.force)
    return 0


def _parents() -> str:
    shared = tuple(
        one for one in open_store().profile().parents if one.level is not ParentLevel.PURPOSE
    )
    if not shared:
        raise Trouble("no mission and no OKR above yours is known yet; “coach draft” asks for it")
    return as_file(shared)


def _list_of(draft: Draft) -> str:
    if draft.sorted_list is None:
        raise Trouble(
            f"“{draft.name}” did not begin with a to-do list; “coach triage FILE” sorts one"
        )
    return as_page(draft.sorted_list, today=date.today())
