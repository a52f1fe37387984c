"""What belongs to a verb: its particle, and the noun that says what a light verb does."""

from coach.reading.classes import (
    Light,
    light_verbs,
    names_deed,
    names_people,
    names_state,
    noun_in,
    spending,
    with_particle,
)
from coach.reading.facts import Fact, Word
from coach.reading.grammar import children, particle

_GOES_INTO = frozenset({"on", "in", "into", "to", "for", "with"})
_NOUNS = ("NOUN", "PROPN")


def particle_of(text: str, words: tuple[Word, ...], head: int | None) -> Fact | None:
    """Give the particle of a verb: "out" in "roll out", "up" in "set the lab up"."""
    if head is None or words[head].pos != "VERB":
        return None
    place = particle(words, head)
    return None if place is None else _fact(text, words[place], words[place])


def carrier_of(text: str, words: tuple[Word, ...], head: int | None) -> Fact | None:
    """Give the noun that says what is done beside a light verb: "feedback" in "get feedback"."""
    if head is None:
        return None
    if (place := _time_goes_into(words, head)) is not None:
        return _compound(text, words, place)
    thing = next(children(words, head, "obj"), None)
    if thing is None or words[thing].pos not in _NOUNS:
        return None
    verbs = {with_particle(words, head), words[head].lemma}
    if any(verbs & light.verbs and _carries(words[thing].lemma, light) for light in light_verbs()):
        return _compound(text, words, thing)
    return None


def _carries(noun: str, light: Light) -> bool:
    if noun in light.nouns:
        return True
    thing = noun_in(noun, "product") or names_state(noun) or names_people(noun)
    return light.shapes and not thing and names_deed(noun)


def _time_goes_into(words: tuple[Word, ...], head: int) -> int | None:
    """Find "review" in "spend 4 hours a week on code review", however that was parsed."""
    verb = next((place for place in (head, 0) if words[place].lemma in spending().verbs), None)
    if verb is None:
        return None
    spent = next(
        (place for place in range(verb, len(words)) if words[place].lemma in spending().nouns), None
    )
    if spent is None:
        return None
    into = next(
        (place for place in range(spent, len(words)) if words[place].lemma in _GOES_INTO), None
    )
    if into is None:
        return None
    for place in range(into + 1, len(words)):
        if words[place].pos == "VERB":
            return place
        if words[place].pos in _NOUNS:
            while words[place].dep == "compound" and words[place].head > place:
                place = words[place].head
            return place
    return None


def _compound(text: str, words: tuple[Word, ...], place: int) -> Fact:
    first = place
    while first and words[first - 1].dep == "compound" and words[first - 1].head == place:
        first -= 1
    return _fact(text, words[first], words[place])


def _fact(text: str, first: Word, last: Word) -> Fact:
    return Fact(first.start, last.end, text[first.start : last.end])
