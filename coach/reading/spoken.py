"""The clauses of a spoken answer, as plain words: contractions written out, sounds left out."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from coach.model.value import Value
from coach.reading.facts import Fact

_CLAUSE = re.compile(
    r"[^\s,;.!?…–—].*?"
    r"(?=\s*(?:[,;!?…–—]|\.(?=\s|$)|\s-\s|\s(?:but|though|although|because|since)\b|$))"
)
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_SHORTENED = re.compile(r"(?P<word>\w+?)(?P<end>n't|'s|'re|'m|'d|'ll|'ve)$")
_ENDS = {
    "n't": "not",
    "'s": "is",
    "'re": "are",
    "'m": "am",
    "'d": "would",
    "'ll": "will",
    "'ve": "have",
}
_WHOLE = {
    "won't": "will not",
    "can't": "can not",
    "cannot": "can not",
    "let's": "let us",
    "ain't": "is not",
    "dont": "do not",
    "im": "i am",
    "thats": "that is",
    "whats": "what is",
    "doesnt": "does not",
    "didnt": "did not",
    "isnt": "is not",
    "cant": "can not",
    "wont": "will not",
    "havent": "have not",
}
_COLOUR = frozenset(
    "really honestly actually probably simply just even quite yet truly bit little".split()
)
"""Words that change nothing about where somebody stands."""
_LEADING = frozenset({"but", "though", "although", "because", "since", "and", "or"})


class Clause(Value, frozen=True):
    """One clause of an answer."""

    fact: Fact
    words: tuple[str, ...]
    """In lower case, without the sounds of thinking before them."""
    bare: tuple[str, ...]
    """Without the words that only colour it."""
    asked: bool
    """Whether a question mark follows."""


def clauses_of(text: str) -> Iterator[Clause]:
    """Give the clauses of an answer, those of sounds only left out where others follow."""
    found = list(_clauses(text))
    for place, clause in enumerate(found):
        if place + 1 == len(found) or not set(clause.words) <= listed("fillers"):
            yield clause


def _clauses(text: str) -> Iterator[Clause]:
    for found in _CLAUSE.finditer(text):
        words = _without_sounds(_words(found[0]))
        if words:
            bare = tuple(word for word in words if word not in _COLOUR) or words
            asked = text[found.end() :].lstrip()[:1] == "?"
            yield Clause(Fact(*found.span(), found[0]), words, bare, asked)


def _words(clause: str) -> tuple[str, ...]:
    words: list[str] = []
    for found in _WORD.finditer(clause):
        word = found[0].lower().replace("’", "'")
        if short := _SHORTENED.fullmatch(word) if word not in _WHOLE else None:
            words.extend((short["word"], _ENDS[short["end"]]))
        else:
            words.extend(_WHOLE.get(word, word).split())
    return tuple(words)


def _without_sounds(words: tuple[str, ...]) -> tuple[str, ...]:
    at = 0
    while at < len(words) - 1 and words[at] in listed("fillers") | _LEADING:
        at += 1
    # "OK then" is no sound of thinking: something has to follow.
    return words if set(words[at:]) <= listed("softening") else words[at:]


def opening_phrase(clause: Clause, name: str) -> int:
    """Give the length of the longest phrase of a list that a clause opens with, 0 for none."""
    return max(
        (
            len(phrase)
            for phrase in phrases(name)
            if phrase in (clause.words[: len(phrase)], clause.bare[: len(phrase)])
        ),
        default=0,
    )


@cache
def listed(name: str) -> frozenset[str]:
    """Give a word list of the data file."""
    return frozenset(str(_data()[name]).split())


@cache
def phrases(name: str) -> tuple[tuple[str, ...], ...]:
    """Give the phrases of a list of the data file, as words."""
    return tuple(tuple(phrase.split()) for phrase in _data()[name])


@cache
def _data() -> dict[str, str | list[str]]:
    return tomllib.loads(files("coach.reading").joinpath("stance.toml").read_text("utf-8"))
