"""The slots of a short answer, such as "from 9 days to 5" or "about 40 %, I think"."""

import re
from collections.abc import Sequence
from datetime import date

from coach.model.cycle import Cycle
from coach.model.quantity import Direction
from coach.model.value import Value
from coach.reading import cues
from coach.reading.ambiguous import ambiguities
from coach.reading.both import beside_the_point, counts_nobody, levels_in_words, two_levels
from coach.reading.deadlines import deadline
from coach.reading.directions import direction_of
from coach.reading.facts import Ambiguity, Fact
from coach.reading.levels import levels, levels_of
from coach.reading.locale import Locale
from coach.reading.numerals import ENGLISH
from coach.reading.pronouns import is_pronoun
from coach.reading.quantities import quantities
from coach.reading.stance import Stand, stance

_HEDGES = re.compile(
    r"\b(?:about|around|roughly|approximately|approx|circa|ca\.|maybe|perhaps|probably|possibly|i\s+think"
    r"|i\s+guess|i\s+believe|i['’]d\s+say|i\s+suppose|something\s+like|somewhere|more\s+or\s+less|or\s+so"
    r"|ish|not\s+sure|unsure|estimat\w+|guess\w*|might|could\s+be|ballpark|give\s+or\s+take|as\s+far\s+as"
    r"|likely|should\s+be|kind\s+of|sort\s+of)\b|\dish\b|[~≈?]",
    re.IGNORECASE,
)

_AIMS = re.compile(
    r"\b(?:should|would|['’]d|aim|goal|target|want|wish|hope|glad|happy|like\s+to|at\s+the\s+end|"
    r"(?:at|by)\s+most|at\s+least)\b",
    re.IGNORECASE,
)

_THEN = re.compile(
    r"(?:\s+or\s+so\b)?\s*(?:[,;]?\s*(?:and\s+)?then\b|[,;|])?\s*(?:(?:about|around|maybe)\s+)?",
    re.I,
)
_AT_MOST = re.compile(
    r"\b(?:(?:no|not|never|can['’]?t|cannot|must\s?n['’]?o?t)\s+(?:go\s+|be\s+)?"
    r"(?:more|higher|longer|above|over)(?:\s+than)?|at\s+(?:the\s+)?most"
    r"|max(?:imum)?(?:\s+of)?\.?)\s+(?:about\s+)?$",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(
    r"\b(?:(?:no|not|never|can['’]?t|cannot|must\s?n['’]?o?t)\s+(?:go\s+|be\s+|drop\s+)?"
    r"(?:less|fewer|lower|below|under)(?:\s+than)?|at\s+(?:the\s+)?least"
    r"|min(?:imum)?(?:\s+of)?\.?)\s+(?:about\s+)?$",
    re.IGNORECASE,
)
_NOTHING_SAID = re.compile(r"\W*(?:(?:about|around|maybe|roughly|approximately|perhaps)\s+)?", re.I)


class Answer(Value, frozen=True):
    """What a short answer says, as far as numbers and dates go."""

    quantities: tuple[Fact, ...] = ()
    baseline: Fact | None = None
    target: Fact | None = None
    deadline: Fact | None = None
    direction: Direction | None = None
    hedged: bool = False
    """Whether the person marked the number as a guess."""
    ambiguities: tuple[Ambiguity, ...] = ()
    """What another locale would read otherwise."""
    aimed: bool = False
    """Whether words or a day say that the target is one; a bare number says nothing of itself."""
    bound: Direction | None = None
    """The side on which the target may be passed: "no more than 70" is DOWN, "at least 9" UP."""


def read_answer(
    text: str,
    *,
    cycle: Cycle | None = None,
    today: date | None = None,
    locale: Locale = ENGLISH,
    both: bool = False,
) -> Answer:
    """Read an answer; a single number without a cue is a target, and the caller may know better.

    Args:
        text: what was said.
        cycle: what a day without a year belongs to.
        today: the day it is, by default.
        locale: how the person writes numbers and days.
        both: whether the question was where it is and where it should be.
    """
    today = today or date.today()
    by = deadline(text, cycle=cycle, today=today, ahead=True, locale=locale)
    every = outside(quantities(text, locale), by)
    stood = stance(text)
    unsure = stood.cue if stood.stand is Stand.UNCERTAINTY else None
    found = tuple(
        fact for fact in every if not is_pronoun(text, fact) and not _is_none(fact, unsure)
    )
    if not any(map(_has_value, found)):
        found = outside(levels_in_words(text), by) or found
    found = beside_the_point(text, found)
    level = levels(text, found)
    if level.baseline is None and (pair := _in_order(text, found)):
        level = levels_of(text, *pair)
    if both and level.baseline is None and (pair := two_levels(text, found)):
        level = levels_of(text, *pair)
    return Answer(
        quantities=found,
        baseline=level.baseline,
        target=level.target,
        deadline=by,
        direction=level.direction,
        hedged=bool(_HEDGES.search(text)) or bool(unsure and found),
        ambiguities=ambiguities(
            text, (*found, *((by,) if by else ())), locale, cycle=cycle, today=today
        ),
        bound=_bound(text, level.target),
        aimed=level.target is not None and (by is not None or _is_aimed(text, level.target)),
    )


def _bound(text: str, target: Fact | None) -> Direction | None:
    if target is None:
        return None
    before = text[: target.start]
    if _AT_MOST.search(before):
        return Direction.DOWN
    return Direction.UP if _AT_LEAST.search(before) else None


def _has_value(fact: Fact) -> bool:
    return not counts_nobody(fact)


def _is_aimed(text: str, target: Fact) -> bool:
    """Find "to 5", "under 5", "it should be 5", "5 would be great"."""
    before = text[: target.start]
    told = cues.AIM.search(before) or cues.BOUND.search(before) or _AIMS.search(text)
    change = target.quantity is not None and target.quantity.relative
    return bool(told) or change or direction_of(text, None, target) is not None


def _is_none(fact: Fact, unsure: Fact | None) -> bool:
    """Whether a nought is only the "no" of "no clue"."""
    nought = fact.quantity is not None and fact.quantity.value == 0 and fact.text[:1].isalpha()
    return nought and unsure is not None and unsure.start <= fact.start < unsure.end


def _in_order(text: str, found: Sequence[Fact]) -> tuple[Fact, Fact] | None:
    """Read "90, 50" as where it stands and where it should go, where nothing else is said."""
    if len(found) != 2 or not _NOTHING_SAID.fullmatch(text[: found[0].start]):
        return None
    first, second = found
    plain = all(
        fact.quantity and fact.quantity.high is None and not fact.quantity.relative
        for fact in found
    )
    in_order = plain and _THEN.fullmatch(text[first.end : second.start])
    return (first, second) if in_order else None


def outside(found: tuple[Fact, ...], by: Fact | None) -> tuple[Fact, ...]:
    """Leave out the numbers that only say when."""
    if by is None:
        return found
    return tuple(fact for fact in found if fact.end <= by.start or by.end <= fact.start)
