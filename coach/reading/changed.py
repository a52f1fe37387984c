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
_SIZED_BY = frozenset("big large long small wide".split())
"""Comparisons of size: a larger community, a wider reach."""
_GOING = frozenset(
    "climb come decline drop fall go grow improve increase rise shrink trend".split()
)
"""Verbs by which a measure moves by itself."""
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
        below = [
            words[child] for child in children(words, root, "amod", "advmod", "det", "compound")
        ]
        compared = {word.lemma for word in below if word.pos != "NOUN"}
        if any(word.lemma in _SIZED_BY and "Degree=Cmp" in word.morph for word in below):
            return root
        measurable = _names_measure(words, root) and compared & _COMPARED
        more = words[0].lemma in ("more", "many", "much") and "Degree=Cmp" in words[0].morph
        several = more and "Number=Plur" in words[root].morph
        return root if measurable or several or compared & _COUNTED_BY else None
    thing = of_verb(words, root, [])
    if thing is not None and _is_compared(words, thing):
        return thing
    if (measure := _goes_by_itself(words, root)) is not None:
        return measure
    if thing is None and (measure := _behind_change(words, root)) is not None:
        return measure
    aims = (child for child in children(words, root, "advcl", "xcomp", "acl") if child > root)
    verbs = (root, *(child for child in aims if words[child].pos == "VERB"))
    found = (_changed_by(text, words, verb) for verb in verbs)
    return next((head for head in found if head is not None), None)


def _is_compared(words: tuple[Word, ...], noun: int) -> bool:
    """Whether there are to be more or fewer of something: "lose fewer members"."""
    below = [words[child] for child in children(words, noun, "amod", "det") if child < noun]
    degrees = [word for word in below if "Degree=Cmp" in word.morph]
    if "Number=Plur" in words[noun].morph:
        return any(word.lemma in _HOW_MANY for word in degrees)
    return any(word.lemma in _HOW_MANY | _COMPARED for word in degrees) and _is_measure(words, noun)


def _goes_by_itself(words: tuple[Word, ...], root: int) -> int | None:
    """Find the measure that is said to go up or down: “waiting times are coming down”."""
    verbs = (root, *children(words, root, "conj", "acl", "xcomp"))
    for verb in verbs:
        if words[verb].pos != "VERB" or words[verb].lemma not in _GOING:
            continue
        for subject in (*children(words, verb, *_SUBJECTS), words[verb].head):
            if subject < verb and is_noun(words, subject) and _names_measure(words, subject):
                return subject
    return None


def _behind_change(words: tuple[Word, ...], root: int) -> int | None:
    """Find the measure right behind a verb of change that was not read as its object."""
    if root or not lemma_in(words[root].lemma, "quantifying"):
        return None
    nouns = (place for place in range(1, len(words)) if is_noun(words, place))
    first = next(nouns, None)
    if first is None or any(word.pos in ("VERB", "ADP", "PUNCT") for word in words[1:first]):
        return None
    while words[first].dep == "compound" and first < words[first].head == first + 1:
        first += 1
    return first if _names_measure(words, first) else None


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
