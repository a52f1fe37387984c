"""Whose result it is, where the sentence says so: one's own, the team's, the company's."""

import re

from coach.reading.facts import Fact, Scope

_TEAM = r"team|department|squad|crew|group|unit|ward|office|branch|division|shift|class|desk"
_COMPANY = r"company|organi[sz]ation|business|firm|enterprise|corporation"
_ALL = r"(?:whole\s+|entire\s+)?"
_PERSON = (
    r"(?<!phase )(?<!type )(?<!part )(?<!class )(?<!level )(?<!stage )(?<!grade )"
    r"(?:(?-i:I\b(?![./-]))|i(?=(?:['’]|\s)(?:ll|m|ve|d|will|am|want|have|had|can|would|need)\b)"
    r"|(?-i:m)y\b|My\b|(?-i:me)\b|myself\b|personal(?:ly)?\b)"
)
_SAYS = (
    (
        Scope.COMPANY,
        rf"\b(?:(?:{_COMPANY}|group)[- ]?wide|(?:across|throughout)\s+(?:the|our|my)\s+{_ALL}"
        rf"(?:{_COMPANY}|group)|(?:the|our|my)\s+{_ALL}(?:{_COMPANY})['’]s"
        rf"|(?:the|our)\s+(?:whole|entire)\s+(?:{_COMPANY}))\b",
    ),
    (
        Scope.TEAM,
        rf"\b(?:(?:our|my)\s+(?:[a-z]+\s+)?(?:{_TEAM})|(?:team|ward|branch)[- ]wide"
        r"|the\s+team['’]s"
        r"|as\s+a\s+team)\b",
    ),
    (Scope.OWN, rf"\b{_PERSON}"),
    (Scope.TEAM, r"\b(?:we|(?-i:us)|ourselves)\b"),
)
_SCOPES = tuple((scope, re.compile(words, re.IGNORECASE)) for scope, words in _SAYS)
_OWNER = re.compile(r"(?:['’]s)?\s*")


def scope_of(text: str, metric: Fact | None) -> Scope | None:
    """Tell whose result it is: by what stands in or before the measure, then by the rest.

    "I raise our team's margin" is about the team's margin; "my share of the company's sales" is
    about one's own.
    """
    said = [(found, scope) for scope, words in _SCOPES for found in words.finditer(text)]
    if metric is None or not said:
        return said[0][1] if said else None
    at_it = [(found.start(), scope) for found, scope in said if _is_at(text, found, metric)]
    return min(at_it)[1] if at_it else said[0][1]


def _is_at(text: str, found: re.Match[str], metric: Fact) -> bool:
    """Whether words stand in a measure or say right before it whose it is."""
    if found.end() > metric.start:
        return found.start() < metric.end
    return found[0].lower() not in ("i", "we") and bool(
        _OWNER.fullmatch(text, found.end(), metric.start)
    )
