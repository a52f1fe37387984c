"""`coach export`: an OKR as a Markdown page to share."""

import argparse
import sys
from datetime import date
from pathlib import Path

from coach.commands.drafts import named_or_trouble, open_store
from coach.commands.trouble import Trouble
from coach.exchange.markdown import as_markdown
from coach.model.draft import Draft


def run(arguments: argparse.Namespace) -> int:
    """Write the page to stdout, or to a file that is not there yet."""
    page = as_markdown(_wanted(arguments.name), today=date.today())
    if arguments.output in (None, "-"):
        sys.stdout.buffer.write(page.encode("utf-8"))
    else:
        _write(Path(arguments.output), page, over=arguments.force)
    return 0


def _wanted(name: str | None) -> Draft:
    store = open_store()
    if name is not None:
        return named_or_trouble(store, name, "“coach” lists your drafts")
    drafts = store.drafts()
    if not drafts:
        raise Trouble("there is no draft yet; “coach draft” begins one")
    return store.load(drafts[0].id)


def _write(path: Path, page: str, *, over: bool) -> None:
    if path.is_dir():
        raise Trouble(f"{path} is a folder; name a file in it")
    try:
        with path.open("w" if over else "x", encoding="utf-8", newline="\n") as file:
            file.write(page)
    except FileExistsError:
        raise Trouble(f"{path} is there already; --force writes over it") from None
    except FileNotFoundError:
        if path.parent.is_dir():
            raise Trouble(f"no file can be made in {path.parent}; name another folder") from None
        raise Trouble(f"there is no folder {path.parent}; make it first") from None
