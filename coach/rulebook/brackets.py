r"""Examples mark what gets underlined with brackets; `\[` is a bracket of the sentence itself."""

import re

from coach.rulebook.datafile import DataFileError
from coach.rulebook.rule import Span

_PIECE = re.compile(r"\\([\[\]])|([\[\]])|([^\\\[\]]+|\\)")


def unbracketed(marked: str, *, required: bool = True) -> tuple[str, tuple[Span, ...]]:
    """Give the sentence without its marks, and the places that were marked.

    Raises:
        DataFileError: when brackets do not pair up, or none are there where they are required.
    """
    text = ""
    spans: list[Span] = []
    opened: int | None = None
    for piece in _PIECE.finditer(marked):
        literal, mark, plain = piece.groups()
        if mark == "[" and opened is None:
            opened = len(text)
        elif mark == "]" and opened is not None and opened < len(text):
            spans.append((opened, len(text)))
            opened = None
        elif mark:
            raise DataFileError(f"the brackets in “{marked}” do not pair up")
        else:
            text += literal or plain
    if opened is not None or (required and not spans):
        raise DataFileError(f"“{marked}” needs brackets around what is underlined")
    return text, tuple(spans)
