"""How far a key result has come, noted at its end: "- 0.7", "(70%)", "[60 % complete]"."""

import re

from coach.reading.cues import MEASURED_BY_NAME
from coach.reading.directions import says_change

_NUMBER = r"(?:0?\.[0-9]{1,2}|[01]\.[0-9]{1,2}|[0-9]{1,3}\s?%)"
_LEADING = re.compile(rf"\s*[\[(]\s*{_NUMBER}(?:\s*(?:done|complete))?\s*[\])]\s+(?=\S)", re.I)
_TRAILING = re.compile(
    r"(?P<sep>\s+[-–—|]\s*|\s*[(\[{]\s*|\s+)"
    r"(?P<lead>(?:score|grade|progress|status|done|completed?|achieved|result)\s*[:=]?\s*)?"
    rf"(?P<number>{_NUMBER})(?P<tail>\s*(?:done|completed?|achieved|progress|finished))?"
    r"\s*[)\]}]?\s*\.?\s*$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"\b(?:to|of|at|from|by|under|over|below|above|than|least|most|is|was|within|about|around)\s*$",
    re.IGNORECASE,
)
_PAIRED = re.compile(r"(?:\bto\s+|[→>]\s*)\W{0,3}[0-9][0-9.,]*\s?%?$", re.IGNORECASE)


def leading_score(text: str) -> int:
    """Give where the sentence begins behind a score in brackets; 0 when there is none."""
    found = _LEADING.match(text)
    return found.end() if found else 0


def trailing_score(text: str) -> int:
    """Give where the sentence ends before a score; its own end when there is none.

    A share behind the name of a measure, or behind a verb of change, is a target; so is one that
    nothing parts from the sentence.
    """
    found = _TRAILING.search(text)
    if found is None or not re.search(r"[A-Za-z]", text[: found.start()]):
        return len(text)
    before, parted = text[: found.start()], bool(found["sep"].strip())
    if parted and (found["lead"] or found["tail"]):
        return found.start()
    if found["lead"] or found["tail"] or _PREPOSITION.search(before):
        return len(text)
    if not parted and found["number"].endswith("%"):
        return len(text)
    in_brackets = found["sep"].strip() in ("(", "[", "{")
    if before[-1] in "0123456789%" and not in_brackets:
        return found.start() if _PAIRED.search(before) else len(text)
    noted = any(map(str.isdigit, before)) or not (
        MEASURED_BY_NAME.search(before) or says_change(before)
    )
    return found.start() if noted else len(text)
