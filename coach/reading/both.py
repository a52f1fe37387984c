"""Where it is and where it should be, where somebody was asked for both at once."""

import re
from collections.abc import Sequence

from coach.model.quantity import Quantity
from coach.reading import cues
from coach.reading.clauses import Role, clash, clauses_of
from coach.reading.facts import Fact

_ORDERED = re.compile(
    r"\b(?:working\s+)?(?P<what>day|week|place|rank|position|grade|level|band|stage)\s+(?P<value>\d+)\b",
    re.IGNORECASE,
)
"""What is counted by its number: "day 11 now, day 6 please"."""
_SHARES = {"half": 50.0, "a half": 50.0, "a third": 33.3, "a quarter": 25.0, "a fifth": 20.0}
_SHARE = re.compile(
    r"\b(?P<share>half|an?\s+(?:half|third|quarter|fifth))"
    r"(?:\s+of\s+(?:them|these|those|us|all))?(?!\s+(?:hour|day|year|term|an?\b|past|way))\b",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\s+of\s+(?:them|us)\b(?!\s+out\s+of)", re.IGNORECASE)
_ACROSS = re.compile(
    r"\b(?:ac+ross|over|in|for|at|between)\s+(?:the|our|all|all\s+the|all\s+our)\s+$", re.IGNORECASE
)
_NOBODY_COUNTED = ("nobody", "no one", "no-one")


def two_levels(text: str, found: Sequence[Fact]) -> tuple[Fact, Fact] | None:
    """Give what each of two clauses says: first where things stand, then what is wanted.

    A clause that wishes holds the aim wherever it stands; without one, people say today first.
    Of several numbers in a clause the first counts. None where one clause says it all.
    """
    told = [
        (role, inside[0])
        for role, start, end in clauses_of(text, found)
        if (inside := [one for one in found if start <= one.start < end])
    ]
    told = [(Role.AIM if _is_bounded(text, one) else role, one) for role, one in told]
    if len(told) < 2:
        return None
    aims = [one for role, one in told if role is Role.AIM]
    rest = [one for role, one in told if role is not Role.AIM]
    now = next((one for role, one in told if role is Role.NOW), None)
    stands = now or (rest[0] if rest else None)
    if told[0][0] is Role.AIM and stands is not now and dict(told).get(Role.OPEN) is stands:
        return None  # "should be none, one a month" names the aim twice
    later = [one for one in rest if one is not stands]
    aim = aims[0] if aims else (later[-1] if later else None)
    if stands is None or aim is None or clash(stands, aim):
        return None
    return stands, aim


def beside_the_point(text: str, found: Sequence[Fact]) -> tuple[Fact, ...]:
    """Leave out how many there are of what is counted: "27 of them", "across the 3 units"."""
    if len(found) < 3:
        return tuple(found)
    return tuple(
        one
        for one in found
        if not _OF_THEM.match(text, one.end) and not _ACROSS.search(text, 0, one.start)
    )


def _is_bounded(text: str, fact: Fact) -> bool:
    return cues.BOUND.search(text[: fact.start]) is not None


def levels_in_words(text: str) -> tuple[Fact, ...]:
    """Give what an answer says by place or by share: "working day 6", "half of them"."""
    ordered = [
        Fact(one.start(), one.end(), one[0], Quantity(one["value"], float(one["value"]), None))
        for one in _ORDERED.finditer(text)
    ]
    shares = [
        Fact(one.start(), one.end(), one[0], Quantity(one[0], _share_of(one["share"]), "%"))
        for one in _SHARE.finditer(text)
    ]
    return tuple(sorted((*ordered, *shares), key=lambda fact: fact.start))


def counts_nobody(fact: Fact) -> bool:
    """Whether a nought says who did not count, and not how many there are."""
    return fact.text.lower() in _NOBODY_COUNTED


def _share_of(words: str) -> float:
    return _SHARES[re.sub(r"^an?\s+", "a ", " ".join(words.lower().split()))]
