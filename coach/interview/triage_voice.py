"""A second voice on where a line of a to-do list belongs: where lines like it turned out to be.

Rules read what a sentence says; a note seldom is one. The voice is a softmax over `marks_of_line`,
what the rules say among them, learnt from whole notebooks by `python -m training.notebooks`.
"""

from functools import cache
from pathlib import Path

import msgspec

from coach.interview.triage_lines import Noted
from coach.interview.triage_marks import marks_of_line
from coach.interview.triage_patterns import DAY, RATE
from coach.model.triage import Because, Place
from coach.model.verdict import Kind
from coach.rewriting.review import Review
from coach.rulebook.softmax import Softmax

WEIGHTS = Path(__file__).parent / "triage_voice.json"


class Places(Softmax, frozen=True, kw_only=True):
    """The weights of the voice, one column per place."""

    places: tuple[Place, ...]


@cache
def shipped_places() -> Places:
    """Read the voice that is shipped."""
    return msgspec.json.decode(WEIGHTS.read_bytes(), type=Places)


def place_heard(line: Noted, reviewed: Review, because: Because) -> Place:
    """Say where lines with the same marks belong.

    Args:
        line: as it was written.
        reviewed: its sentence.
        because: what the rules of the triage make of it.
    """
    voice = shipped_places()
    scores = voice.scores(marks_of_line(line, reviewed, because))
    return voice.places[max(range(len(scores)), key=scores.__getitem__)]


def reason_for(place: Place, line: Noted, reviewed: Review) -> Because:
    """Give the likeliest reason for a place, where the rules had another place in mind."""
    reading = reviewed.reading
    match place:
        case Place.RESULT:
            numbers = reading.target is not None or reading.baseline is not None
            return Because.MEASURED if numbers else Because.WISH
        case Place.INITIATIVE:
            counted = reviewed.kind is Kind.OUTPUT and any(map(str.isdigit, line.plain))
            return Because.COUNTED if counted else Because.WORK
        case Place.COMMITMENT if RATE.search(line.plain):
            return Because.ROUTINE
        case Place.COMMITMENT:
            dated = DAY.search(line.plain) or reading.deadline is not None
            return Because.DATED if dated else Because.DUTY
        case Place.GUARDRAIL:
            return Because.LEVEL
    return Because.DOUBT if line.text.rstrip().endswith("?") else Because.ASIDE
