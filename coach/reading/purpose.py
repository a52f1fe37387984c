"""A purpose, as a mission states it, and the words that missions are made of."""

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from coach.model.value import Value
from coach.reading.facts import Fact, Word

_PREFIXED = re.compile(r"(?P<prefix>(?:re|co|de|un|up|out|over|dis|pre)-?)(?P<rest>[a-z]{4,})")
_MADE = re.compile(r"(?P<stem>[a-z]{4,}i[sz])(?:e|es|ed|ing)")


class Purpose(Value, frozen=True):
    """One thing a mission says is done, or should be."""

    whole: Fact
    """From its verb to the end of what it is done to, as written."""
    plain: str
    """With the verb in its base form: "organise the world's recipes"."""
    verb: Fact | None = None
    """None where the mission names a thing instead: "better care for every patient"."""
    object: Fact | None = None
    means: bool = False
    """Whether it is only the way to another purpose: "by building homes"."""
    announced: bool = False
    """Whether the mission says that this is what it is for: "we exist to end hunger"."""
    weak: bool = False
    """Whether it is only a phrase that stood alone, such as a slogan."""
    shorter: tuple[str, ...] = ()
    """`plain` without what may be left out at its end, the longest first."""
    end: Fact | None = None
    """What it is in the end for, in a clause of its own: "so they can live better"."""
    shorter_end: tuple[str, ...] = ()
    """`end` without what may be left out at its end, the longest first."""


def listed(name: str) -> frozenset[str]:
    """Give a word list of the data file."""
    return _lists()[name]


def maker_of(lemma: str) -> str | None:
    """Give what somebody of that name does: "provide" for "provider"."""
    makers: dict[str, str] = _data()["makers"]
    return makers.get(lemma)


@lru_cache(maxsize=4096)
def base_of(text: str) -> str | None:
    """Give the base form of what may be a verb, or None where no verb is written so."""
    import lemminflect

    lower = text.lower()
    known = lemminflect.getAllLemmas(lower)
    if known:
        return known["VERB"][0] if "VERB" in known else None
    # "Reimagine" and "decarbonise" are too new for its list.
    prefixed = _PREFIXED.fullmatch(lower)
    rest = base_of(prefixed["rest"]) if prefixed else None
    if prefixed and rest:
        return f"{prefixed['prefix']}{rest}"
    made = _MADE.fullmatch(lower)
    return f"{made['stem']}e" if made else None


@lru_cache(maxsize=4096)
def only_verb(text: str) -> bool:
    """Whether a word can be nothing but a verb: "educate"."""
    import lemminflect

    return set(lemminflect.getAllLemmas(text.lower())) == {"VERB"}


@lru_cache(maxsize=4096)
def is_unknown(text: str) -> bool:
    """Whether a word is in no dictionary, as names are that somebody made up."""
    import lemminflect

    return text.isalpha() and not lemminflect.getAllLemmas(text.lower())


def span(text: str, words: tuple[Word, ...], first: int, last: int) -> Fact:
    """Give what stands from one word to another."""
    start, end = words[first].start, words[last].end
    return Fact(start, end, text[start:end])


@cache
def _lists() -> dict[str, frozenset[str]]:
    return {
        name: frozenset(words.split()) for name, words in _data().items() if isinstance(words, str)
    }


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(files("coach.reading").joinpath("mission.toml").read_text("utf-8"))
