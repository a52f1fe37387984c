"""Where the sentences of a mission stand in it."""

import re

_SENTENCE = re.compile(
    r"[^\s].*?(?:(?<!\b[A-Z])"
    r"(?<!\bSt)(?<!\bMr)(?<!\bDr)(?<!\bMrs)(?<!\be\.g)(?<!\bi\.e)[.!?…]+[\"'”’)]*(?=\s|$)"
    r"|(?=\n|$))"
)
_THEREFORE = re.compile(r"(?:That|This)(?: i|['’])s why\s+|Th(?:at|is) means\s+(?=we\b)")
_MOST = 60
"""Sentences; nobody pastes a longer mission on purpose."""


def sentences_in(text: str) -> list[tuple[int, int]]:
    """Give from where to where each sentence of a mission reaches."""
    return [_after_why(text, *found.span()) for found in _SENTENCE.finditer(text)][:_MOST]


def _after_why(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out of a sentence that it gives a consequence: "That is why we teach children"."""
    why = _THEREFORE.match(text, start, end)
    return (start if why is None else why.end()), end
