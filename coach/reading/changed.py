"""What a verb changes, and whether that can be counted although no number is given."""

from coach.reading.classes import (
    is_change,
    lemma_in,
    names_happening,
    names_state,
    noun_in,
    whole_lemma,
)
from coach.reading.directions import says_change
from coach.reading.facts import Word
from coach.reading.grammar import children, root_of

_WATCHING = frozenset("measure track monitor reduce".split())
_COUNTED_BY = frozenset("more few fewer less fast faster quick quicker short shorter".split())
"""Comparisons that leave no doubt about the number: fewer mistakes, faster replies."""
_HOW_MANY = frozenset("more much many few fewer less".split())
_COMPARED = frozenset("better high higher low lower good".split())
_COUNTS = frozenset(
    "number percentage share count amount proportion ratio rate level volume".split()
)
_OBJECTS = ("obj", "iobj")
_SUBJECTS = ("nsubj", "nsubj:pass")


def of_verb(words: tuple[Word, ...], verb: int, inside: list[int]) -> int | None:
    """Give the noun that a verb acts on, else its subject; the words in `inside` do not count."""
    for deps in (_OBJECTS, _SUBJECTS):
        for child in children(words, verb, *deps):
            if child in inside or not is_noun(words, child):
                continue
            if not is_bare_unit(words, child):
                return child
    return None


def unmeasured(text: str, words: tuple[Word, ...]) -> int | None:
    """Find a measure that is to change by nobody knows how much."""
    root = root_of(words)
    if root is None:
        return None
    if is_noun(words, root):
        if root and lemma_in(words[0].lemma, "quantifying"):
            return root
        compared = {words[child].lemma for child in children(words, root, "amod", "advmod")}
        measurable = _names_measure(words, root) and compared & _COMPARED
        more = words[0].lemma in ("more", "many", "much") and "Degree=Cmp" in words[0].morph
        several = more and "Number=Plur" in words[root].morph
        return root if measurable or several or compared & _COUNTED_BY else None
    thing = of_verb(words, root, [])
    if thing is not None and _is_compared(words, thing):
        return thing
    aims = (child for child in children(words, root, "advcl", "xcomp", "acl") if child > root)
    verbs = (root, *(child for child in aims if words[child].pos == "VERB"))
    found = (_changed_by(text, words, verb) for verb in verbs)
    return next((head for head in found if head is not None), None)


def _is_compared(words: tuple[Word, ...], noun: int) -> bool:
    """Whether there are to be more or fewer of something: "lose fewer members"."""
    below = [words[child] for child in children(words, noun, "amod", "det") if child < noun]
    compared = any(word.lemma in _HOW_MANY and "Degree=Cmp" in word.morph for word in below)
    return compared and "Number=Plur" in words[noun].morph


def _changed_by(text: str, words: tuple[Word, ...], verb: int) -> int | None:
    """Find what a verb says a change of, if that can be counted."""
    head = of_verb(words, verb, [])
    if head is None:
        return None
    lemma, noun = words[verb].lemma, words[head].lemma
    if lemma_in(lemma, "quantifying"):
        return head
    becomes = {words[child].lemma for child in children(words, verb, "advmod", "xcomp")}
    if words[head].dep in _SUBJECTS and becomes & _COUNTED_BY:
        return head
    if lemma_in(lemma, "improving") or says_change(text[words[verb].start : words[verb].end]):
        return head if _names_measure(words, head) else None
    return head if lemma in _WATCHING and noun in _COUNTS else None


def _names_measure(words: tuple[Word, ...], head: int) -> bool:
    if _is_measure(words, head) or "time-to" in words[head].lemma:
        return True
    return any(
        _is_measure(words, child) for child in children(words, head, "compound", "nmod", "conj")
    )


def _is_measure(words: tuple[Word, ...], place: int) -> bool:
    """Whether a noun by itself names something measured or counted."""
    noun = whole_lemma(words, place)
    counted = names_happening(noun) or noun_in(noun, "number") or noun_in(noun, "part")
    return counted or names_state(noun) or noun_in(noun, "crowd")


def is_bare_unit(words: tuple[Word, ...], noun: int) -> bool:
    """Whether it only says what an amount is in: "km" in "10 km", not "absence days"."""
    before = [words[child].pos for child in children(words, noun, "nummod", "compound", "amod")]
    return noun_in(words[noun].lemma, "unit") and bool(before) and set(before) <= {"NUM", "SYM"}


def is_noun(words: tuple[Word, ...], place: int) -> bool:
    """Whether a word is a noun, also where the tagger says so of a verb in front."""
    word = words[place]
    # A verb of change in front is a verb, even where the tagger takes it for a noun.
    misread = word.start == words[0].start and is_change(word)
    return word.pos in ("NOUN", "PROPN", "X") and word.lemma != "percent" and not misread
