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
_SENSES = frozenset(("feel", "look", "smell", "sound", "taste"))
_MAKES_SO = frozenset(("make", "keep", "let", "help", "get", "show", "prove"))
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
    lists = ("gradable-words", "better-words", "praise-words")
    return is_in_the_comparative(reading, index) or any(
        word_in(reading, index, word_list(one)) for one in lists
    )


def makes_it_so(reading: Reading) -> bool:
    """Whether something is only to be made good, or people to feel well: “make returns easy”."""
    head = reading.head
    ensures = head_verb_in(reading, "ensuring-verbs")
    if head is None or not (ensures or reading.words[head].lemma in _MAKES_SO):
        return False
    if reading.words[head].lemma == "make" and any(
        word.pos == "ADJ" and reading.words[place - 1].lemma in ("less", "more", "much")
        for place, word in enumerate(reading.words)
        if place > head + 1
    ):
        return True
    thing = object_index(reading)
    if ensures and thing is not None and _is_felt_or_praised(reading, thing):
        return True
    return any(
        relation(word) in ("xcomp", "ccomp")
        and (
            any(verb_in(reading, place, word_list(name)) for name in _FELT)
            if word.pos == "VERB"
            else is_gradable(reading, place) and word.lemma != "sure"
        )
        for place, word in children(reading, head)
    )


_FELT = ("feeling-verbs", "pleasing-verbs")


def is_in_the_comparative(reading: Reading, index: int) -> bool:
    """Whether a word is a form such as “cleaner” of a word that says how good something is."""
    return any((one,) in word_list("gradable-words") for one in _stems(reading, index))


def _stems(reading: Reading, index: int) -> tuple[str, ...]:
    word = reading.words[index]
    written = reading.text[word.start : word.end].lower()
    if not written.endswith("er"):
        return ()
    return written.removesuffix("er"), written.removesuffix("r"), f"{written.removesuffix('ier')}y"


def _is_felt_or_praised(reading: Reading, noun: int) -> bool:
    felt = any(noun_in(reading, noun, name) for name in ("quality-nouns", "feeling-nouns"))
    return felt or is_praised(reading, noun) or is_only_called_good(reading, noun)


def is_only_called_good(reading: Reading, noun: int) -> bool:
    """Whether a noun has nothing but a word of degree: “high availability”, “a good balance”."""
    return any(
        place < noun and word.pos == "ADJ" and is_gradable(reading, place)
        for place, word in children(reading, noun)
    )


def describes_a_manner(reading: Reading) -> bool:
    """Whether only the way is told in which people are met: “treat everybody with respect”."""
    head, thing = reading.head, object_index(reading)
    if head is None:
        return False
    if reading.words[head].lemma == "treat" and _is_likened(reading, head):
        return True
    if thing is not None and not (
        whose(reading, thing) is Whose.OTHERS or reading.words[thing].pos in ("PRON", "DET")
    ):
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
        if thing is not None and reading.words[thing].lemma in _OURSELVES:
            return True
    passive = any(word.dep == "aux:pass" for _, word in children(reading, reading.head))
    rest = [word.lemma for word in reading.words[reading.head :]]
    named = "as" in rest or rest[0] == "know"
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
    if noun_in(reading, thing, "quality-nouns") and any(
        is_gradable(reading, place) for place, _ in children(reading, thing) if place < thing
    ):
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
        pleases = reading.words[verb].lemma in _SENSES or _ends_the_sentence(reading, verb)
        return pleases or _are_people(reading, noun, feels=feels)
    people = reading.words[subject].lemma in _PEOPLE or whose(reading, subject) is Whose.OTHERS
    return people and (feels or whose(reading, noun) is not Whose.OWN)


def _is_likened(reading: Reading, verb: int) -> bool:
    """Whether the way is told by likening: “treat temps like our own staff”."""
    return any(
        word.lemma == "way"
        or (
            ((case := child(reading, place, "case")) is not None)
            and reading.words[case].lemma in ("like", "as")
        )
        for place, word in children(reading, verb)
        if relation(word) == "obl"
    )


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
