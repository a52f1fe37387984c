"""The questions about a sorted list that are worth taking to one's manager."""

from collections.abc import Iterator
from itertools import islice

from coach.model.triage import Because, Place, Sorted

_MOST = 3
_NAMED = 3
"""Lines named in one question."""
_CROWD = 3
"""So many commitments leave little room for anything else."""


def questions_for(lines: tuple[Sorted, ...], start: int | None) -> tuple[str, ...]:
    """Ask what only the manager can say; fewer than three where there is less to ask."""
    if start is None:
        return ()
    return tuple(islice(_questions(lines, lines[start]), _MOST))


def _questions(lines: tuple[Sorted, ...], first: Sorted) -> Iterator[str]:
    def at(place: Place) -> list[Sorted]:
        return [line for line in lines if line.place is place]

    results, held = at(Place.RESULT), at(Place.GUARDRAIL)
    owed = [line for line in at(Place.COMMITMENT) if line is not first]
    loose = [line for line in at(Place.INITIATIVE) if line.serves is None]
    if first.because is Because.WISH:
        yield f"What would we both see, by the end of the quarter, if “{first.text}” came true?"
    elif first.because is Because.MEASURED:
        yield f"How much of “{first.text}” is mine to move, and what else moves it?"
    else:
        yield f"What should become different for somebody once I am through with “{first.text}”?"
    if len(owed) >= _CROWD:
        # What comes round again and again can shrink; what is due cannot.
        often = sorted(owed, key=lambda line: line.because is not Because.ROUTINE)
        named = _listed(often[:_NAMED], "and")
        yield f"How could {named} take less of my week, to make room for “{first.text}”?"
    if len(results) > 1:
        others = [line for line in results if line is not first]
        named = _listed([first, *others][:_NAMED], "or")
        yield f"What matters most to you this quarter: {named}?"
    if work := next((line for line in loose if line is not first), None):
        yield f"What result do you hope for from “{work.text}”?"
    if held:
        yield f"How far may “{held[0].text}” slip before you want to hear of it?"


def _listed(lines: list[Sorted], joint: str) -> str:
    *before, last = (f"“{line.text}”" for line in lines)
    return f"{', '.join(before)} {joint} {last}" if before else last
