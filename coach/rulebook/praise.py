"""Wishes that praise: how people find something, and what they are to think of somebody."""

from coach.reading.facts import Reading
from coach.rulebook.grammar import (
    child,
    children,
    descendants,
    head_verb_in,
    object_index,
    occurrences,
    relation,
    verb_in,
    word_in,
)
from coach.rulebook.lexicon import word_list
from coach.rulebook.nouns import Whose, noun_in, whose

_PEOPLE = frozenset(
    "they he she everybody everyone anybody anyone nobody somebody someone people".split()
)
_RELATIVE = frozenset(("who", "that", "which", "whom", "where"))
_OURSELVES = frozenset(("ourselves", "ourself", "myself", "yourself", "yourselves", "themselves"))
_POSSIBLE = frozenset(("can", "could", "may", "must", "should", "need"))


def is_praised(reading: Reading, noun: int) -> bool:
    """Whether a noun carries a word of praise: “a welcoming library”."""
    first = min(descendants(reading, noun))
    return any(
        first <= start and end <= noun and (start == 0 or reading.words[start - 1].lemma != "-")
        for start, end in occurrences(reading, word_list("praise-words"))
    )


def is_what_people_make_of_it(reading: Reading, noun: int) -> bool:
    """Whether a noun is told by what people do or feel: “a desk that people like to come to”."""
    # At the very start a plural noun may have been read as a verb: “answers people understand”.
    clauses = ("acl",) if noun else ("acl", "advcl", "ccomp")
    return any(
        place > noun and relation(word) in clauses and _is_up_to_people(reading, noun, place)
        for place, word in children(reading, noun)
    )


def is_a_saying(reading: Reading) -> bool:
    """Whether the sentence is made of a saying: “get everybody on the same page”."""
    return any(True for _ in occurrences(reading, word_list("sayings")))


def is_gradable(reading: Reading, index: int) -> bool:
    """Whether a word says how good or easy something is, and not how to tell."""
    word = reading.words[index]
    lists = (word_list("gradable-words"), word_list("better-words"), word_list("praise-words"))
    written = reading.text[word.start : word.end].lower()
    stems = (written.removesuffix("er"), f"{written.removesuffix('ier')}y")
    return any(word_in(reading, index, one) for one in lists) or any(
        stem != written and (stem,) in lists[0] for stem in stems
    )


def makes_it_so(reading: Reading) -> bool:
    """Whether something is only to be made good, or people to feel well: “make returns easy”."""
    head = reading.head
    if head is None or reading.words[head].lemma not in ("make", "keep", "let", "help", "get"):
        return False
    feeling = word_list("feeling-verbs")
    return any(
        relation(word) in ("xcomp", "ccomp")
        and (
            (word.pos == "VERB" and verb_in(reading, place, feeling))
            or (word.pos != "VERB" and is_gradable(reading, place))
        )
        for place, word in children(reading, head)
    )


def describes_a_manner(reading: Reading) -> bool:
    """Whether only the way is told in which people are met: “treat everybody with respect”."""
    head, thing = reading.head, object_index(reading)
    if head is None or (thing is not None and whose(reading, thing) is not Whose.OTHERS):
        return False
    return any(
        (word.pos == "ADV" and _is_manner(reading, place))
        or (relation(word) == "obl" and _is_feeling_with(reading, place))
        for place, word in children(reading, head)
    )


def seeks_standing(reading: Reading) -> bool:
    """Whether somebody is to be looked upon as something: “establish ourselves as experts”."""
    if reading.head is None:
        return False
    if head_verb_in(reading, "standing-verbs"):
        thing = object_index(reading)
        return thing is not None and reading.words[thing].lemma in _OURSELVES
    passive = any(word.dep == "aux:pass" for _, word in children(reading, reading.head))
    named = any(word.lemma == "as" for word in reading.words[reading.head :])
    return passive and named and head_verb_in(reading, "regarding-verbs")


def gives_something_praised(reading: Reading) -> bool:
    """Whether what is to be brought about is only praised: “offer outstanding care”."""
    thing = object_index(reading)
    if thing is None or whose(reading, thing) is Whose.OWN:
        return False
    given = child(reading, reading.head or 0, "iobj") is not None
    if not given and not head_verb_in(reading, "bringing-verbs"):
        return False
    if is_praised(reading, thing) or is_what_people_make_of_it(reading, thing):
        return True
    return given and any(
        word_in(reading, place, word_list("better-words")) for place, _ in children(reading, thing)
    )


def _is_up_to_people(reading: Reading, noun: int, verb: int) -> bool:
    below = [word for _, word in children(reading, verb)]
    if reading.words[verb].pos == "ADJ" and is_gradable(reading, verb):
        return True
    possible = any(relation(word) == "aux" and word.lemma in _POSSIBLE for word in below)
    feels = verb_in(reading, verb, word_list("feeling-verbs"))
    if any(word.dep in ("aux:pass", "nsubj:pass") for word in below) or (possible and not feels):
        return False
    subject = child(reading, verb, "nsubj")
    finite = "VerbForm=Part" not in reading.words[verb].morph or "Tense=Past" in (
        reading.words[verb].morph
    )
    if subject is None or reading.words[subject].lemma in _RELATIVE:
        if subject is None or not finite:
            return False
        pleases = reading.words[verb].lemma == "feel" or _ends_the_sentence(reading, verb)
        return pleases or _are_people(reading, noun, feels=feels)
    people = reading.words[subject].lemma in _PEOPLE or whose(reading, subject) is Whose.OTHERS
    return people and (feels or whose(reading, noun) is not Whose.OWN)


def _is_manner(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    stem = reading.text[word.start : word.end].lower().removesuffix("ly")
    lists = (word_list("gradable-words"), word_list("praise-words"))
    return any((one,) in words for words in lists for one in (stem, f"{stem}le")) and stem != ""


def _is_feeling_with(reading: Reading, noun: int) -> bool:
    case = child(reading, noun, "case")
    with_it = case is not None and reading.words[case].lemma == "with"
    return with_it and noun_in(reading, noun, "feeling-nouns")


def _ends_the_sentence(reading: Reading, verb: int) -> bool:
    """Whether nothing more is said, as in “lessons that stick”."""
    return all(word.pos == "PUNCT" for word in reading.words[verb + 1 :])


def _are_people(reading: Reading, noun: int, *, feels: bool) -> bool:
    """Whether a noun names people at large: one named person is a post to fill."""
    if whose(reading, noun) is not Whose.OTHERS:
        return False
    many = "Number=Plur" in reading.words[noun].morph or noun_in(reading, noun, "house-nouns")
    return many or feels
