"""What class a word belongs to, by its shape where that tells, else by a list."""

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from coach.model.value import Value
from coach.reading.facts import Word
from coach.reading.grammar import particle

_LIKE_PEOPLE = re.compile(r"\w{2,}(?:er|or|ist|ee|ian|ant|man|men|lord|mate|folk)")
_LIKE_DEEDS = re.compile(r"\w{2,}(?:tion|sion|ment|al|ance|ing|ysis|up|out|off)")
_LIKE_HAPPENINGS = re.compile(r"(?:\w+-(?:up|out|in|off|on|show|through|over|leave|miss)|mis\w+)")
_LIKE_MEASURES = re.compile(r"\w{3,}(?:[ia]bility|ivity|osity|ness|ency)")


class Light(Value, frozen=True):
    """A class of light verbs with the nouns that say what is done beside them."""

    verbs: frozenset[str]
    nouns: frozenset[str]
    shapes: bool
    """Whether every noun that looks like something done counts as well."""


def verb_in(words: tuple[Word, ...], place: int, name: str) -> bool:
    """Whether a verb, with its particle if it has one, belongs to a class.

    "Reach out" is another verb than "reach", but "go up" and "go down" are ways of going.
    """
    verb, lemma = with_particle(words, place), words[place].lemma
    alone = verb == lemma or verb.endswith(("_up", "_down"))
    return verb in _listed("verbs", name) or (alone and lemma in _listed("verbs", name))


def with_particle(words: tuple[Word, ...], place: int) -> str:
    """Give a verb as the lists write it: "carry_out", and "carry" where nothing follows."""
    found = particle(words, place)
    lemma = words[place].lemma
    return lemma if found is None else f"{lemma}_{words[found].lemma}"


def is_change(word: Word) -> bool:
    """Whether a word is a verb that says a measure changes, whatever the tagger took it for."""
    return lemma_in(word.lemma, "quantifying") or lemma_in(word.lemma, "improving")


def lemma_in(lemma: str, name: str) -> bool:
    """Whether a verb without regard to its particle belongs to a class."""
    return lemma in _listed("verbs", name)


def whole_lemma(words: tuple[Word, ...], place: int) -> str:
    """Give a noun as one word where hyphens tear it apart: "sign-up", "no-show"."""
    lemma = words[place].lemma
    while place > 1 and words[place - 1].lemma == "-":
        if not words[place - 2].end == words[place - 1].start == words[place].start - 1:
            break
        place -= 2
        lemma = f"{words[place].lemma}-{lemma}"
    return lemma


@cache
def light_verbs() -> tuple[Light, ...]:
    """Give the light verbs by class."""
    return tuple(
        Light(
            frozenset(one["verbs"].split()),
            frozenset(one["nouns"].split()),
            one.get("shapes", False),
        )
        for name, one in _data()["light"].items()
        if name != "spending"
    )


@cache
def spending() -> Light:
    """Give the verbs for what time goes into, and the nouns for what is spent."""
    one = _data()["light"]["spending"]
    return Light(frozenset(one["verbs"].split()), frozenset(one["nouns"].split()), False)


@lru_cache(maxsize=4096)
def names_people(lemma: str) -> bool:
    """Whether a noun names people or a body of people."""
    if lemma in _listed("nouns", "people"):
        return True
    return _LIKE_PEOPLE.fullmatch(lemma) is not None and lemma not in _listed("nouns", "things")


@lru_cache(maxsize=4096)
def names_deed(lemma: str) -> bool:
    """Whether a noun names something done: it is a verb as well, or made from one."""
    if lemma in _listed("nouns", "event") or _LIKE_DEEDS.fullmatch(lemma):
        return True
    import lemminflect

    return "VERB" in lemminflect.getAllLemmas(lemma)


@lru_cache(maxsize=4096)
def can_be_quality(word: str) -> bool:
    """Whether a word can say what something is like: "double", "yearly", "stolen"."""
    import lemminflect

    return "ADJ" in lemminflect.getAllLemmas(word)


@lru_cache(maxsize=4096)
def names_happening(lemma: str) -> bool:
    """Whether a noun names what others do, or what befalls one."""
    return lemma in _listed("nouns", "happening") or bool(_LIKE_HAPPENINGS.fullmatch(lemma))


@lru_cache(maxsize=4096)
def names_state(lemma: str) -> bool:
    """Whether a noun names how something stands."""
    return lemma in _listed("nouns", "state") or bool(_LIKE_MEASURES.fullmatch(lemma))


def noun_in(lemma: str, name: str) -> bool:
    """Whether a noun is in a list."""
    return lemma in _listed("nouns", name)


@cache
def _listed(part: str, name: str) -> frozenset[str]:
    return frozenset(_data()[part][name].split())


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(files("coach.reading").joinpath("classes.toml").read_text("utf-8"))
