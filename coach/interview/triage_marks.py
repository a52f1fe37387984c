"""What the second voice on a line of a list listens to: its words, and what rules make of it."""

import re
from collections.abc import Iterator

from coach.interview.triage_lines import Noted
from coach.interview.triage_places import place_for
from coach.model.triage import Because
from coach.rewriting.review import Review
from coach.rulebook.marks import marks_of

_PARTS = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_PIECE = 4
"""Letters; notes are full of words cut short, and of words no list has."""
_LONGEST = 12


def marks_of_line(line: Noted, reviewed: Review, because: Because) -> frozenset[str]:
    """Give the marks of a line by name, such as `word=fewer`, `piece=<quo` or `open imperative`.

    Args:
        line: as it was written.
        reviewed: its sentence.
        because: what the rules of the triage make of it.
    """
    return frozenset((*_of_words(line.plain.lower()), *_of_reading(line, reviewed, because)))


def _of_words(text: str) -> Iterator[str]:
    parts = ["#" if part.isdigit() else part for part in _PARTS.findall(text)]
    for before, part in zip(["^", *parts], [*parts, "$"], strict=True):
        yield f"pair={before} {part}"
    words = [part for part in parts if part.isalpha()]
    for part in parts:
        yield f"word={part}"
    for word in words:
        marked = f"<{word}>"
        for start in range(max(1, len(marked) - _PIECE + 1)):
            yield f"piece={marked[start : start + _PIECE]}"
    if words:
        yield f"begins={words[0]}"
        yield f"ends={words[-1]}"
    yield f"long {min(len(words), _LONGEST)}"


def _of_reading(line: Noted, reviewed: Review, because: Because) -> Iterator[str]:
    yield f"because {because.name}"
    yield f"because of {place_for(because)}"
    yield f"kind {reviewed.kind}"
    yield f"offer {reviewed.offer}"
    yield f"asks {line.text.rstrip().endswith('?')}"
    yield from marks_of(reviewed.reading)
