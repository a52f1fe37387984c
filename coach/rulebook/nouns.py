"""The classes of nouns: what they name, and whose doing it is."""

from enum import StrEnum, auto

from coach.reading.facts import Reading
from coach.rulebook.grammar import word_in
from coach.rulebook.lexicon import word_list


class Whose(StrEnum):
    """Whose doing a counted thing is."""

    OTHERS = auto()
    OWN = auto()
    MEASURE = auto()
    UNKNOWN = auto()


OWNERS = (
    ("measure-nouns", Whose.MEASURE),
    ("reaction-nouns", Whose.OTHERS),
    ("people-nouns", Whose.OTHERS),
    ("work-nouns", Whose.OWN),
)
"""Word lists, and whose doing the things in them are."""


def whose(reading: Reading, noun: int | None) -> Whose:
    """Tell whose doing a counted noun is, by the class of the word."""
    if noun is None:
        return Whose.UNKNOWN
    # "Pull requests" are work, though a request is somebody else's: the longest name decides.
    named = [
        (length, owner)
        for list_name, owner in OWNERS
        if (length := _name_length(reading, noun, list_name))
    ]
    return max(named, key=lambda one: one[0])[1] if named else Whose.UNKNOWN


def noun_in(reading: Reading, noun: int | None, list_name: str) -> bool:
    """Whether a noun, alone or with the noun before it, is in a word list."""
    return noun is not None and _name_length(reading, noun, list_name) > 0


def _name_length(reading: Reading, noun: int, list_name: str) -> int:
    """Give how many words of the longest name of a list end at a noun; none is 0."""
    phrases = word_list(list_name)
    lemma = reading.words[noun].lemma
    before = [word.lemma for word in reading.words[max(0, noun - 3) : noun]]
    longest = max((many for many in (1, 2, 3) if (*before[-many:], lemma) in phrases), default=0)
    return longest + 1 if longest else int(word_in(reading, noun, phrases))
