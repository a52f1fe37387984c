"""Looking around in the words of a reading: heads, dependants, and the noun that matters."""

from collections.abc import Iterator

from coach.reading.facts import Fact, Reading, Word
from coach.rulebook.lexicon import Phrases, phrasal_verbs, word_list

_PARTICLES = ("ADP", "ADV", "PART", "ADJ")
NOMINAL = ("NOUN", "PROPN", "PRON", "NUM", "SYM")


def relation(word: Word) -> str:
    """Give the plain relation, without its subtype: `nsubj:pass` is `nsubj`."""
    return word.dep.partition(":")[0]


def children(reading: Reading, index: int) -> Iterator[tuple[int, Word]]:
    """Give the direct dependants of a word, in the order of the sentence."""
    for place, word in enumerate(reading.words):
        if word.head == index and place != index:
            yield place, word


def child(reading: Reading, index: int, *relations: str) -> int | None:
    """Give the first dependant in one of these relations, with or without a subtype."""
    for place, word in children(reading, index):
        if word.dep in relations or relation(word) in relations:
            return place
    return None


def descendants(reading: Reading, index: int) -> frozenset[int]:
    """Give a word and everything that hangs on it."""
    found = {index}
    waiting = [index]
    while waiting:
        for place, _ in children(reading, waiting.pop()):
            if place not in found:
                found.add(place)
                waiting.append(place)
    return frozenset(found)


def head_word(reading: Reading) -> Word | None:
    """Give the word the sentence hangs on."""
    return None if reading.head is None else reading.words[reading.head]


def object_index(reading: Reading) -> int | None:
    """Give the noun the head verb acts on."""
    return None if reading.head is None else child(reading, reading.head, "obj")


def subject_index(reading: Reading) -> int | None:
    """Give the noun that acts, or is acted on, in a clause."""
    return None if reading.head is None else child(reading, reading.head, "nsubj", "csubj")


def word_in(reading: Reading, index: int, phrases: Phrases) -> bool:
    """Whether a word, as written or in its dictionary form, is in a word list."""
    word = reading.words[index]
    written = reading.text[word.start : word.end].lower()
    return (word.lemma,) in phrases or (written,) in phrases


def verb_in(reading: Reading, index: int, phrases: Phrases) -> bool:
    """Whether a verb, alone or with its particle, is in a word list.

    A verb that some list knows with its particle is another verb than the one alone: who reaches
    out has not reached anything.
    """
    lemma = reading.words[index].lemma
    phrasal = {
        (lemma, word.lemma)
        for _, word in children(reading, index)
        if word.dep in ("compound:prt", "advmod", "xcomp") and word.pos in _PARTICLES
    }
    if index + 1 < len(reading.words) and reading.words[index + 1].pos in ("ADP", "ADV"):
        # “go through 50 files”: whatever the particle was hung on.
        phrasal.add((lemma, reading.words[index + 1].lemma))
    if phrasal & phrases:
        return True
    return (lemma,) in phrases and not phrasal & phrasal_verbs()


def head_verb_in(reading: Reading, list_name: str) -> bool:
    """Whether the verb the sentence hangs on is in a word list of the shipped catalogue."""
    return reading.head is not None and verb_in(reading, reading.head, word_list(list_name))


def occurrences(reading: Reading, phrases: Phrases) -> Iterator[tuple[int, int]]:
    """Give the places, as ranges of words, where a phrase of the list stands, longest first."""
    lengths = sorted({len(one) for one in phrases}, reverse=True)
    written = [reading.text[word.start : word.end].lower() for word in reading.words]
    place = 0
    while place < len(written):
        for length in lengths:
            end = place + length
            if end <= len(written) and (
                tuple(written[place:end]) in phrases
                or tuple(word.lemma for word in reading.words[place:end]) in phrases
            ):
                yield place, end
                place = end
                break
        else:
            place += 1


def within(word: Word, fact: Fact) -> bool:
    """Whether a word stands inside a fact."""
    return fact.start <= word.start and word.end <= fact.end


def head_span(reading: Reading) -> tuple[int, int]:
    """Give the place of the word the sentence hangs on, or the whole sentence without one."""
    head = head_word(reading)
    return (0, len(reading.text)) if head is None else (head.start, head.end)


def acts(reading: Reading, head: int) -> bool:
    """Whether the head is a verb: in “regular talks” nobody is told to talk."""
    return reading.words[head].pos == "VERB" or reading.opening.is_action


def stands_in(reading: Reading, index: int, place: str) -> bool:
    """Whether a word is at a place that rule files name: head, subject, object, anywhere."""
    word = reading.words[index]
    if place == "head":
        return index == reading.head
    fact = {"subject": reading.subject, "object": reading.head_object}.get(place)
    return place == "anywhere" or (fact is not None and within(word, fact))


def is_the_noun(reading: Reading, index: int, place: str) -> bool:
    """Whether a word is the noun that matters at such a place."""
    if place == "anywhere":
        return True
    wanted = {"head": reading.head, "subject": subject_index(reading)}
    return index == wanted.get(place, object_index(reading))
