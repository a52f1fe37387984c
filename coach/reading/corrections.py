"""Words that are known to be misread, put right before anything is made of them."""

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


def with_objects(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Take "works" in "raise works by others" for a noun: what is acted on is no verb."""
    return tuple(
        replace(word, pos="NOUN", morph="Number=Plur")
        if word.dep == "obj" and word.pos == "VERB" and "Ind" in word.morph
        else word
        for word in words
    )


def with_particle(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Hang "out" on the verb in "reach out to 40 pupils", where it was read with "to"."""
    for place in range(1, len(words) - 1):
        verb, out, to = words[place - 1 : place + 2]
        if out.dep != "case" or to.dep != "fixed" or to.head != place or verb.pos != "VERB":
            continue
        thing = out.head
        mended = list(words)
        mended[place] = replace(out, dep="compound:prt", head=place - 1)
        mended[place + 1] = replace(to, dep="case", head=thing)
        if words[thing].dep == "obj":
            mended[thing] = replace(words[thing], dep="obl")
        return tuple(mended)
    return words


def _rehung(words: tuple[Word, ...], place: int, first: int, second: int) -> Word:
    """Give a word of the sentence with the second noun for its main word."""
    word = words[place]
    if place == first:
        return replace(word, dep="compound", head=second)
    if place == second:
        return replace(word, dep="root", head=second)
    return replace(word, head=second) if word.head == first else word
