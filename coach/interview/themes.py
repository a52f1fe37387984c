"""What a mission says is done: its phrases, to choose from."""

from itertools import groupby

from coach.interview.phrasing import clip
from coach.reading.mission import read_mission
from coach.reading.purpose import Purpose

_MOST = 4
_LONGEST = 170
"""Characters; what is longer does not read as one thing to choose."""


def themes(mission: str) -> tuple[str, ...]:
    """Give up to four purposes of a mission, each verbs with what they are done to, or a thing.

    Of more than four, those that the mission calls its purpose come before the others.
    """
    purposes = read_mission(mission).purposes
    rows = [tuple(row) for _, row in groupby(purposes, key=_ends_at)]
    ranked = sorted(rows, key=lambda row: (row[0].means, not row[0].announced))
    kept = tuple(dict.fromkeys(_worded(row) for row in ranked))[:_MOST]
    return tuple(dict.fromkeys(said for row in rows if (said := _worded(row)) in kept))


def _ends_at(purpose: Purpose) -> tuple[int, str, bool]:
    """Tell verbs of one row by what they share, and where it ends."""
    return purpose.whole.end, purpose.plain.partition(" ")[2], purpose.means


def _worded(row: tuple[Purpose, ...]) -> str:
    """Word a purpose with what it is in the end for, or without what makes it too long."""
    purpose = row[-1]
    verbs = [one.plain.split(" ", 1)[0].rstrip(",") for one in row]
    lead = f"{', '.join(verbs[:-1])} and " if len(row) > 1 else ""
    plain = [f"{lead}{one}" for one in (purpose.plain, *purpose.shorter)]
    ends = (purpose.end.text, *purpose.shorter_end) if purpose.end else ()
    ways = [*(f"{one} {end}" for one in plain for end in ends), *plain]
    return clip(next((one for one in ways if len(one) <= _LONGEST), plain[-1]), _LONGEST)
