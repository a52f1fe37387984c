"""Names of two nouns, where the parser took the second for what the first one does."""

from coach.model.value import replace
from coach.reading.facts import Word

_NOUNS = ("NOUN", "PROPN")


def with_compounds(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Hang "guest" on "complaints" in "guest complaints": a noun has no object."""
    for place, word in enumerate(words):
        first = place - 1
        noun = word.dep == "obj" and word.pos in _NOUNS and word.head == first
        if noun and words[first].dep == "root" and words[first].pos in _NOUNS:
            return tuple(_rehung(words, one, first, place) for one in range(len(words)))
    return words


def _rehung(words: tuple[Word, ...], place: int, first: int, second: int) -> Word:
    """Give a word of the sentence with the second noun for its main word."""
    word = words[place]
    if place == first:
        return replace(word, dep="compound", head=second)
    if place == second:
        return replace(word, dep="root", head=second)
    return replace(word, head=second) if word.head == first else word
