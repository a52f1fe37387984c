"""What a mission says is done: its phrases, to choose from."""

from coach.interview.phrasing import clip
from coach.reading.mission import read_mission

_MOST = 4


def themes(mission: str) -> tuple[str, ...]:
    """Give up to four purposes of a mission, each a verb with what it is done to, or a thing."""
    found = dict.fromkeys(clip(one.plain, 80) for one in read_mission(mission).purposes)
    return tuple(found)[:_MOST]
