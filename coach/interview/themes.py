"""What a mission says is done: its phrases, to choose from."""

from coach.interview.phrasing import clip
from coach.reading.mission import read_mission
from coach.reading.purpose import Purpose

_MOST = 4
_LONGEST = 90
"""Characters; what is longer does not read as one thing to choose."""


def themes(mission: str) -> tuple[str, ...]:
    """Give up to four purposes of a mission, each a verb with what it is done to, or a thing.

    Of more than four, those that the mission calls its purpose come before the others.
    """
    purposes = read_mission(mission).purposes
    ranked = sorted(purposes, key=lambda one: (one.means, not one.announced))
    kept = tuple(dict.fromkeys(_worded(one) for one in ranked))[:_MOST]
    return tuple(dict.fromkeys(said for one in purposes if (said := _worded(one)) in kept))


def _worded(purpose: Purpose) -> str:
    """Word a purpose with what it is in the end for, or without what makes it too long."""
    ends = f"{purpose.plain} {purpose.end.text}" if purpose.end else purpose.plain
    ways = (ends, purpose.plain, *purpose.shorter)
    return clip(next((one for one in ways if len(one) <= _LONGEST), purpose.plain), _LONGEST)
