"""Who gets something: the words that give it, and where whoever gets it stands beside them."""

from coach.reading.classes import names_happening, names_people, names_state, noun_in, verb_in
from coach.reading.facts import Word
from coach.reading.grammar import children

_NOUNS = ("NOUN", "PROPN")
_SPARING = frozenset({"save", "spare", "cost"})
"""The time or money these name behind people is hardly ever read as their object."""


def receiver(words: tuple[Word, ...]) -> int | None:
    """Find who gets something: "to pensioners" first, as classes are given to them as well."""
    nouns = [place for place, word in enumerate(words) if word.pos in _NOUNS]
    for gets in (_given_to, _given_first, _given_with, _made_to_take):
        if (found := next((place for place in nouns if gets(words, place)), None)) is not None:
            return found
    return None


def _given_to(words: tuple[Word, ...], place: int) -> bool:
    above = words[place].head
    if words[above].dep == "obj" and words[above].pos in _NOUNS:
        # Whom it goes to may be read as part of what goes there: "meals to neighbours".
        above = words[above].head
    given = above != place and verb_in(words, above, "giving")
    return given and names_people(words[place].lemma) and has_case(words, place, "to")


def _given_first(words: tuple[Word, ...], place: int) -> bool:
    """Whether it stands before the thing given: "teachers" in "save teachers two hours"."""
    word = words[place]
    if word.dep == "iobj":
        return may_act(words, place)
    spared = ("obl:unmarked",) if words[word.head].lemma in _SPARING else ()
    things = children(words, word.head, "obj", *spared)
    follows = any(other > place and words[other].pos in _NOUNS for other in things)
    return word.dep == "obj" and follows and names_people(word.lemma)


def _given_with(words: tuple[Word, ...], place: int) -> bool:
    """Whether it is provided with something: "drivers" in "provide drivers with jackets"."""
    word = words[place]
    if word.dep != "obj" or not names_people(word.lemma):
        return False
    given = verb_in(words, word.head, "giving") or verb_in(words, word.head, "fitting_out")
    return given and any(other.lemma == "with" for other in words[place + 1 :])


def _made_to_take(words: tuple[Word, ...], place: int) -> bool:
    """Whether it is whom something costs time: "carers" in "the time it takes carers to claim"."""
    above = words[words[place].head]
    takes = above.dep == "acl:relcl" and above.lemma in ("take", "cost")
    return takes and words[place].dep == "obj" and names_people(words[place].lemma)


def may_act(words: tuple[Word, ...], place: int) -> bool:
    """Whether a noun can do something of itself, being people or nothing known to be a thing."""
    word = words[place]
    if names_people(word.lemma):
        return True
    things = names_state(word.lemma) or names_happening(word.lemma)
    return word.pos in _NOUNS and not things and not noun_in(word.lemma, "product")


def has_case(words: tuple[Word, ...], place: int, preposition: str) -> bool:
    """Whether a noun stands behind a preposition."""
    return any(words[child].lemma == preposition for child in children(words, place, "case"))
