"""The classes of words by which a line of a to-do list is sorted."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from coach.rewriting.evidence import stem

Stems = tuple[str, ...]
_WORD = re.compile(r"[^\W_]+")
_ADDED = re.compile(
    r"(?<=\w)(?:[,;:(–—]|\s[-+]\s|\s(?:for|to|from|with|in|on|at|by|of|before|re|out|due)\s)"
)
_NO_VERB = re.compile(
    r"\W*\w+(?:(?<!s)s\b|(?<=\w{2})ing\b(?!\s+(?:the|an?|my|our|up|out|new|all|to|with)\b))",
    re.IGNORECASE,
)
"""Nobody is told to "repairs", and "building permit" is a permit."""
_PLURAL = re.compile(r"(?<![su])s$")
_HEADING = 6
"""Words; nobody heads a list with more."""
_WHOLE = 3
"""Letters; a word this short has no ending to lose."""


def stems(text: str) -> Stems:
    """Give the words of a line without their endings; the apostrophe's "s" is none."""
    return tuple(one if len(one) <= _WHOLE else stem(one) for one in _words(text))


def singular(text: str) -> Stems:
    """Give the words of a line with only the "s" of the plural gone: "wed" is no wedding."""
    return tuple(one if len(one) <= _WHOLE else _PLURAL.sub("", one) for one in _words(text))


def _words(text: str) -> Iterator[str]:
    return (one for found in _WORD.finditer(text) if (one := found[0].lower()) != "s")


class Said:
    """The stems of one line, ready to be asked for the words of a class."""

    def __init__(self, text: str) -> None:
        """Read the words once, without regard to their endings."""
        self.stems = stems(text)
        self._said = singular(text)
        self._named = singular(_ADDED.split(text, maxsplit=1)[0])
        self._opens_with_noun = _NO_VERB.match(text) is not None

    def anywhere(self, name: str) -> bool:
        """Whether a phrase of the class stands somewhere in the line."""
        phrases = _listed("anywhere", name)
        lengths = {len(one) for one in phrases}
        return any(
            self._said[place : place + length] in phrases
            for place in range(len(self._said))
            for length in lengths
        )

    @property
    def owed(self) -> bool:
        """Whether somebody else demands it."""
        return self.anywhere("owed") or self.anywhere("duty")

    def opening(self, name: str) -> int:
        """Count the words of the longest phrase of the class the line opens with."""
        if self._opens_with_noun:
            return 0
        fitting = (len(one) for one in _class("first", name) if self.stems[: len(one)] == one)
        return max(fitting, default=0)

    def ending(self, name: str) -> bool:
        """Whether the line, up to what a preposition adds, ends with a phrase of the class."""
        return any(self._named[-len(one) :] == one for one in _listed("last", name))

    @property
    def name(self) -> str:
        """The word that names what the line is about, where it only names something."""
        return self._named[-1] if self._named else ""

    def joints(self, name: str) -> tuple[int, ...]:
        """Give where single words of the class stand."""
        known = {one[0] for one in _class("joints", name)}
        return tuple(place for place, one in enumerate(self.stems) if one in known)

    def heads(self, name: str) -> bool:
        """Whether the whole line is a heading of the class."""
        short = 0 < len(self._said) <= _HEADING
        return short and _is_row_of(self._said, _listed("headings", name))

    def content(self) -> frozenset[str]:
        """Give the stems that tell what the line is about."""
        common = {one[0] for one in _class("joints", "common")}
        return frozenset(one for one in self.stems if one not in common and len(one) > 2)


def _is_row_of(words: Stems, phrases: frozenset[Stems]) -> bool:
    """Whether words are nothing but phrases, one after the other: "to do this week"."""
    ends = range(1, len(words) + 1)
    return not words or any(
        words[:end] in phrases and _is_row_of(words[end:], phrases) for end in ends
    )


@cache
def _class(part: str, name: str) -> frozenset[Stems]:
    return frozenset(stems(one) for one in _data()[part][name].split(","))


@cache
def _listed(part: str, name: str) -> frozenset[Stems]:
    return frozenset(singular(one) for one in _data()[part][name].split(","))


@cache
def _data() -> dict[str, dict[str, str]]:
    return tomllib.loads(files("coach.interview").joinpath("triage.toml").read_text("utf-8"))
