"""What the second voice on the kind of a sentence listens to: words, classes, amounts."""

from collections.abc import Iterator
from functools import cache

from coach.reading.facts import Reading
from coach.rulebook.amount import Amount, owner_of
from coach.rulebook.amounts import amounts
from coach.rulebook.grammar import object_index, relation, subject_index
from coach.rulebook.lexicon import list_names, word_list
from coach.rulebook.nouns import whose
from coach.rulebook.own_work import is_own_work

_MOST_AMOUNTS = 3
_LENGTH, _LONGEST = 4, 5
"""Lengths are told apart in steps of so many words, up to so many steps."""


def marks_of(reading: Reading) -> frozenset[str]:
    """Give the marks of a sentence by name, such as `head=publish` or `amount is own`."""
    return frozenset(_marks(reading))


def _marks(reading: Reading) -> Iterator[str]:
    found = amounts(reading)
    yield f"opens {reading.opening}"
    yield f"amounts {min(len(found), _MOST_AMOUNTS)}"
    yield f"direction {reading.direction}"
    for name in ("target", "baseline", "deadline"):
        if getattr(reading, name) is not None:
            yield name
    if reading.head is None:
        return
    words = reading.words
    yield f"head pos {words[reading.head].pos}"
    yield f"first pos {words[0].pos}"
    yield f"first={words[0].lemma}"
    yield f"long {min(len(words) // _LENGTH, _LONGEST)}"
    places = {
        "head": reading.head,
        "object": object_index(reading),
        "subject": subject_index(reading),
    }
    for name, place in places.items():
        if place is None:
            yield f"no {name}"
            continue
        yield f"{name}={words[place].lemma}"
        yield f"{name} whose {whose(reading, place)}"
        yield f"{name} many {'Number=Plur' in words[place].morph}"
        for listed in _classes(reading, place):
            yield f"{name} in {listed}"
            if name == "head":
                yield f"head in {listed}, amounts {bool(found)}"
    for place, word in enumerate(words):
        yield f"word={word.lemma}"
        for listed in _classes(reading, place):
            if not listed.endswith(("nouns", "verbs")):
                yield f"has {listed}"
    for one in found:
        yield from _of_amount(reading, one)


def _of_amount(reading: Reading, one: Amount) -> Iterator[str]:
    owner = owner_of(reading, one)
    yield f"amount {one.nature}"
    yield f"amount of {owner}"
    yield f"amount own {is_own_work(reading, one)}"
    yield f"amount {one.nature} of {owner} {reading.opening.is_action}"
    yield f"amount bounded {one.bounded}, limited {one.limited}, levelled {one.levelled}"
    yield f"amount place {relation(reading.words[one.phrase])}"
    yield f"amount rate {' per ' in f' {one.quantity.unit}'}"
    yield f"amount at head {one.verb == reading.head}"
    if one.quantity.value == 0:
        yield "amount none"
    for mark in one.marks:
        yield f"amount led by {mark}"
    if one.noun is None:
        yield "amount alone"
        return
    yield f"amount noun={reading.words[one.noun].lemma}"
    for listed in _classes(reading, one.noun):
        yield f"amount noun in {listed}"


def _classes(reading: Reading, place: int) -> frozenset[str]:
    """Give the word lists that a word is in, alone or with the word before it."""
    word = reading.words[place]
    alone = _lists_of().get((word.lemma,), frozenset())
    if not place:
        return alone
    return alone | _lists_of().get((reading.words[place - 1].lemma, word.lemma), frozenset())


@cache
def _lists_of() -> dict[tuple[str, ...], frozenset[str]]:
    """Give for each phrase of the shipped lexicon the lists it stands in."""
    found: dict[tuple[str, ...], set[str]] = {}
    for name in list_names():
        for phrase in word_list(name):
            found.setdefault(phrase, set()).add(name)
    return {phrase: frozenset(names) for phrase, names in found.items()}
