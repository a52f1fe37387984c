"""Pages to share, written where the person says and never over something else."""

import sys
from pathlib import Path

from coach.commands.trouble import Trouble


def write_page(name: str, page: str, *, over: bool) -> None:
    """Write a page to a file that is not there yet, or to stdout for `-`.

    Raises:
        Trouble: when no file can be made there, or one is there and it is not to be written over.
    """
    if name == "-":
        sys.stdout.buffer.write(page.encode("utf-8"))
        return
    path = Path(name)
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
