"""What follows the differences: the help both promise, and how often they look at it together."""

import re
from datetime import date, timedelta

from coach.model.cycle import Cycle
from coach.model.draft import Draft
from coach.model.marks import Ask, Marking, Promise, Role
from coach.model.value import replace
from coach.reading.deadlines import deadline
from coach.session.differences import next_difference
from coach.session.marking import turn_of

WEEKS = (2, 3, 4)
"""More often is a chore, and more rarely nobody can change course."""
_PROMISED_BY = {Ask.HELP_OF_MANAGER: Role.MANAGER, Ask.HELP_OF_EMPLOYEE: Role.EMPLOYEE}
_NOTHING = frozenset({"", "no", "none", "nothing", "that is all", "done", "skip", "-"})
_MONTHLY = re.compile(r"\b(?:monthly|every month|once a month)\b", re.IGNORECASE)
_FORTNIGHTLY = re.compile(r"\b(?:fortnight(?:ly)?|bi-?weekly|every other week)\b", re.IGNORECASE)


def next_ask(marking: Marking, draft: Draft) -> Ask | None:
    """Give what is to be asked now; nothing before the differences are talked through."""
    if turn_of(marking) is not None or next_difference(marking, draft) is not None:
        return None
    return next((ask for ask in Ask if ask not in marking.closed), None)


def asked(ask: Ask, marking: Marking, draft: Draft) -> str:
    """Word what is asked, to whoever has to answer it."""
    again = any(one.by is _PROMISED_BY.get(ask) for one in marking.promises)
    match ask:
        case Ask.HELP_OF_MANAGER if again:
            return f"{marking.manager}, anything else?"
        case Ask.HELP_OF_MANAGER:
            return f"{marking.manager}, what will you do to help, and by when?"
        case Ask.HELP_OF_EMPLOYEE if again:
            return f"{marking.employee}, anything else?"
        case Ask.HELP_OF_EMPLOYEE:
            return f"{marking.employee}, what do you promise {marking.manager}, and by when?"
        case Ask.RHYTHM:
            return f"Every how many weeks do you look at it together: 2, 3 or 4? ({usual(draft)})"


def usual(draft: Draft) -> int:
    """Give how many weeks an empty answer means: what the draft says, else two."""
    return draft.check_in_weeks if draft.check_in_weeks in WEEKS else WEEKS[0]


def answered(
    marking: Marking, ask: Ask, text: str, draft: Draft, *, today: date
) -> tuple[Marking, str]:
    """Keep an answer, and give what is said in return; empty where nothing is.

    Promises are asked for until there is none.
    """
    said = " ".join(text.split())
    if ask is Ask.RHYTHM:
        weeks = usual(draft) if not said else _weeks(said)
        if weeks is None:
            return marking, "Two, three or four weeks; later nobody can change course any more."
        return replace(marking, check_in_weeks=weeks, closed=(*marking.closed, ask)), ""
    if said.lower().rstrip(".!") in _NOTHING:
        return replace(marking, closed=(*marking.closed, ask)), ""
    found = deadline(said, cycle=draft.cycle, today=today)
    day = found.day if found is not None else None
    promise = Promise(_PROMISED_BY[ask], said, day)
    without_day = "" if day else "No day is in it; it stands as you said it."
    return replace(marking, promises=(*marking.promises, promise)), without_day


def check_ins(weeks: int, cycle: Cycle, *, today: date) -> tuple[date, ...]:
    """Give the days of the check-ins, on the weekday of today, to the end of the cycle."""
    step = timedelta(weeks=weeks)
    day = today + step
    while day < cycle.first:
        day += step
    days = []
    while day <= cycle.last:
        days.append(day)
        day += step
    return tuple(days)


def _weeks(said: str) -> int | None:
    if _MONTHLY.search(said):
        return WEEKS[-1]
    if _FORTNIGHTLY.search(said):
        return WEEKS[0]
    words = {"two": 2, "three": 3, "four": 4}
    parts = re.findall(r"\d+|[a-z]+", said.lower())
    numbers = [int(part) if part.isdigit() else words.get(part) for part in parts]
    told = [number for number in numbers if number is not None]
    return told[0] if len(told) == 1 and told[0] in WEEKS else None
