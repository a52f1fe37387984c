"""Key results, one a line, out of files and pipes that may hold anything."""

import io
import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO

from coach.commands.keeping import Kept, without_comment
from coach.commands.trouble import Trouble
from coach.model.value import Value
from coach.reading.cleaning import strip_bullet

LONGEST = 20_000
"""Characters; whatever is longer is no list of key results, and would be read for minutes."""


class Line(Value, frozen=True):
    """One key result and where it stands."""

    number: int
    """Counted from 1, empty lines included."""
    text: str
    """Without bullet or numbering."""
    source: str
    """The file's name as given; `-` for what is piped, empty for the command line itself."""
    kept: Kept | None = None
    """What a comment at its end says of keeping it as it is."""


def lines_of_text(texts: Iterable[str]) -> Iterator[Line]:
    """Give the key results typed on the command line."""
    joined = "\n".join(texts).encode("utf-8", "surrogateescape")
    yield from _lines(io.BytesIO(joined), "", "the text")


def lines_of_file(name: str) -> Iterator[Line]:
    """Give the key results of a file, or of what is piped for `-`.

    Raises:
        Trouble: when the file cannot be opened or is no text, naming the line.
    """
    with opened(name) as stream:
        yield from _lines(stream, name, "the input" if name == "-" else name)


def opened(name: str) -> AbstractContextManager[BinaryIO]:
    """Open a file, or what is piped for `-`.

    Raises:
        Trouble: when there is no such file.
    """
    if name == "-":
        return nullcontext(sys.stdin.buffer)
    try:
        return Path(name).open("rb")
    except FileNotFoundError:
        raise Trouble(f"there is no file {name}; check the name, or give - for a pipe") from None
    except IsADirectoryError:
        raise Trouble(f"{name} is a folder; name the files in it") from None


def _lines(stream: BinaryIO, source: str, called: str) -> Iterator[Line]:
    # Bytes that are no UTF-8 come through as lone surrogates, so that their line can be named.
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="surrogateescape")
    number = 0
    while line := text.readline(LONGEST + 2):
        number += 1
        _refuse_what_is_no_text(line, f"{called}, line {number}")
        said, kept = without_comment(line)
        sentence, _ = strip_bullet(said)
        if said.strip():
            yield Line(number, sentence or said.strip(), source, kept)
    # The wrapper would close standard input, which is not ours.
    text.detach()


def _refuse_what_is_no_text(line: str, where: str) -> None:
    if "\0" in line:
        raise Trouble(f"{where}: holds a NUL byte, so it is no plain text; save it as UTF-8 text")
    if len(line.rstrip("\n")) > LONGEST:
        raise Trouble(f"{where}: longer than {LONGEST} characters; put one key result on each line")
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        raise Trouble(f"{where}: is not UTF-8; save it as UTF-8 text") from None
