"""Which way a sentence says its measure should go."""

import re

from coach.model.quantity import Direction, Quantity

_HOLD = re.compile(
    r"\b(?:maintain(?:s|ed|ing)?|keep(?:s|ing)?|kept|hold(?:s|ing)?|stays?|staying|remain(?:s|ing)?"
    r"|sustain(?:s|ed|ing)?|preserv(?:e|es|ed|ing)|never|no\s+(?:increase|decrease|drop|rise))\b",
    re.IGNORECASE,
)
_UP = (
    r"increas\w+|rais(?:e|es|ed|ing)|grow(?:s|n|ing|th)?|grew|boost\w*|lift(?:s|ed|ing)?|expand\w*"
    r"|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl\w+|gain(?:s|ed|ing)?|up|rise[sn]?|rising"
    r"|climb\w*|maximi[sz]\w+|scal(?:e|es|ed|ing)|exceed\w*|reach(?:es|ed|ing)?|achiev(?:e|es|ed|ing)"
    r"|hit(?:s|ting)?|attain\w*|surpass\w*|win|earn|higher|accelerat\w+|strengthen\w*"
)
_DOWN = (
    r"reduc(?:e|es|ed|ing|tion)|decreas\w+|cut(?:s|ting)?|lower(?:s|ed|ing)?|drop(?:s|ped|ping)?"
    r"|fall(?:s|en|ing)?|fell|shrink\w*|halv(?:e|es|ed|ing)|minimi[sz]\w+|shorten\w*|eliminat\w+"
    r"|slash\w*|trim(?:s|med|ming)?|declin\w+|down|fewer|less|shave"
)
_CHANGE = re.compile(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b(?!-)", re.IGNORECASE)
_BETTER = re.compile(r"\b(?:improv(?:e|es|ed|ing|ement)|better)\b", re.IGNORECASE)
_LESS_IS_BETTER = re.compile(
    r"\b(?:times?|latency|delays?|costs?|errors?|churn|bugs?|defects?|complaints?|attrition|turnover"
    r"|duration|backlog|incidents?|spend(?:ing)?|waste|downtime|turnaround|lead[- ]time)\b",
    re.IGNORECASE,
)
_FLOOR = re.compile(
    r"(?:≥|>=?|\bat\s+least|\babove|\bover|\bmore\s+than|\bminimum(?:\s+of)?)\s*[\d$€£]"
)
_CEILING = re.compile(
    r"(?:≤|<=?|\bat\s+most|\bbelow|\bunder|\b(?:less|fewer|no\s+more|not\s+more)\s+than|\bwithin"
    r"|\bmaximum(?:\s+of)?)\s*[\d$€£]",
    re.IGNORECASE,
)


def says_change(text: str) -> bool:
    """Whether the words name a change of a measure: increase, fall, up, improve."""
    return bool(_CHANGE.search(text) or _BETTER.search(text))


def direction_of(text: str, baseline: Quantity | None, target: Quantity | None) -> Direction | None:
    """Tell the direction: by comparing the two numbers if both are there, else by the words."""
    if baseline and target and not target.relative:
        if baseline.value is not None and target.value is not None:
            return _compared(baseline.value, target.value)
    if _HOLD.search(text):
        return Direction.HOLD
    if found := _CHANGE.search(text):
        return Direction.UP if found["up"] else Direction.DOWN
    if _BETTER.search(text):
        return Direction.DOWN if _LESS_IS_BETTER.search(text) else Direction.UP
    return _by_bound(text, target)


def _compared(baseline: float, target: float) -> Direction:
    if baseline == target:
        return Direction.HOLD
    return Direction.UP if target > baseline else Direction.DOWN


def _by_bound(text: str, target: Quantity | None) -> Direction | None:
    if target is None or target.value is None:
        return None
    if target.relative:
        return Direction.DOWN if target.value < 0 else Direction.UP
    if target.value == 0 or _CEILING.search(text):
        return Direction.DOWN
    return Direction.UP if _FLOOR.search(text) else None
