"""The gaps of a sentence that is being filled in, such as `[target]`."""

import re
from collections.abc import Mapping

_GAP = re.compile(r"\[(?:baseline|target|deadline)\]")

Span = tuple[int, int]


def with_gaps(slots: tuple[str, ...]) -> Mapping[str, str]:
    """Give what stands in for each slot until somebody fills it in."""
    return {slot: f"[{slot}]" for slot in slots}


def gaps(text: str) -> tuple[Span, ...]:
    """Give where the gaps are, as code points; the end is exclusive."""
    return tuple(found.span() for found in _GAP.finditer(text))


def next_gap(text: str, after: int) -> Span | None:
    """Give the next gap from a place on, beginning again at the front; None without any."""
    found = gaps(text)
    return next((gap for gap in found if gap[0] >= after), found[0] if found else None)


def previous_gap(text: str, before: int) -> Span | None:
    """Give the last gap before a place, beginning again at the back; None without any."""
    found = gaps(text)
    return next((gap for gap in reversed(found) if gap[1] <= before), found[-1] if found else None)


def place_of(text: str, index: int) -> tuple[int, int]:
    """Give the line and column of a code point."""
    before = text[:index]
    return before.count("\n"), index - (before.rfind("\n") + 1)


def index_of(text: str, place: tuple[int, int]) -> int:
    """Give the code point at a line and column."""
    line, column = place
    return sum(len(one) + 1 for one in text.split("\n")[:line]) + column
