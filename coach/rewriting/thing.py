"""What somebody works on, in their own words: "the partner portal"."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from coach.model.value import Value
from coach.reading.facts import Fact, Reading, Word
from coach.rewriting.names import lower_first

_NOUNS = ("NOUN", "PROPN")
_INDEFINITE = ("a", "an")
_NOT_FIRST = ("ADP", "ADV", "CCONJ", "PUNCT", "SCONJ", "SYM")
_HEDGES = ("least", "most", "approximately")
"""What is left of "at least" once its first word is dropped."""
_ASIDES = "so that which who whose where when because to by within until before after via using"
_STOPS = frozenset([*",;:.()–—", *_ASIDES.split()])
"""Where a noun phrase has said what it is about, and goes on to say more."""
_BEFORE_NOUN = ("amod", "compound", "nummod", "det", "nmod:poss")
_LONG = 6
"""Words; a longer phrase is cut back to its noun."""


class Thing(Value, frozen=True):
    """A noun phrase that fits in the middle of a sentence."""

    text: str
    """With its article: "the new onboarding flow", "12 articles", "my inbox"."""
    bare: str
    """Without the article."""
    head: str
    """Its noun where that comes last and no number stands before it, else empty."""


def thing_of(reading: Reading) -> Thing | None:
    """Find what the sentence is about, or None where no noun of the person's carries it."""
    for fact in (reading.head_object, reading.subject, *_around_nouns(reading)):
        if fact is not None and (words := _core(reading, fact)):
            return _thing(reading, words)
    return None


def _around_nouns(reading: Reading) -> Iterator[Fact]:
    """Give the phrase of a noun at the head, or of one that a verb acts on or is about.

    "Weekly demos" is about demos, "negotiate with suppliers" about suppliers, "I want to tidy the
    folders" about folders.
    """
    for place, noun in enumerate(reading.words):
        at_head = noun.head == reading.head and (place == reading.head or noun.dep == "obl")
        if noun.pos not in _NOUNS or not (at_head or noun.dep == "obj"):
            continue
        own = [w for w in reading.words if w.head == place and w.dep in _BEFORE_NOUN]
        start, end = min(w.start for w in (noun, *own)), max(w.end for w in (noun, *own))
        yield Fact(start, end, reading.text[start:end])


def _core(reading: Reading, fact: Fact) -> Sequence[Word]:
    """Give the words that name the thing, ending in a noun, or none."""
    deadline = reading.deadline.start if reading.deadline else len(reading.text)
    end = min(fact.end, deadline) if fact.start < deadline else fact.end
    start = fact.start
    if reading.text[:start].endswith("-"):  # the reader may keep only the end of a compound
        start = reading.text.rfind(" ", 0, start) + 1
    words = [word for word in reading.words if start <= word.start and word.end <= end]
    while words and (words[0].pos in _NOT_FIRST or _written(reading, words[0]) in _HEDGES):
        words = words[1:]
    words = list(takewhile(lambda word: not _stops(reading, word), words))
    for joint in ("ADP", "CCONJ"):
        if len(words) > _LONG:
            words = _before(words, joint)
    while words and not _names(reading, words[-1]):
        words = words[:-1]
    return words


def _stops(reading: Reading, word: Word) -> bool:
    """Whether a word ends the phrase; inside a compound, as in "one-to-one", it does not."""
    before = reading.text[max(word.start - 1, 0) : word.start]
    inside = word.pos != "PUNCT" and (before == "-" or before.isalnum())
    return _written(reading, word) in _STOPS and not inside


def _written(reading: Reading, word: Word) -> str:
    return reading.text[word.start : word.end].lower()


def _names(reading: Reading, word: Word) -> bool:
    """Whether a word can be a thing: a noun, or a number with letters such as "1:1s"."""
    numbered = word.pos == "NUM" and any(sign.isalpha() for sign in _written(reading, word))
    return word.pos in _NOUNS or (numbered and not _written(reading, word).isalpha())


def _before(words: list[Word], joint: str) -> list[Word]:
    """Cut before the first word of a class that follows a noun."""
    for place in range(1, len(words)):
        if words[place].pos == joint and words[place - 1].pos in _NOUNS:
            return words[:place]
    return words


def _thing(reading: Reading, words: Sequence[Word]) -> Thing:
    first, last = words[0], words[-1]
    text = " ".join(reading.text[first.start : last.end].split())
    if first.start == 0 and first.pos != "PROPN":
        text = lower_first(text)
    determined = first.pos in ("DET", "PRON") and len(words) > 1
    bare = text[first.end - first.start :].lstrip() if determined else text
    noun = list(takewhile(lambda word: word.pos not in ("ADP", "CCONJ"), words))[-1:]
    counted = any(word.pos == "NUM" for word in words)
    head = bare.split()[-1] if noun == [last] and not counted else ""
    single = any(word.pos == "NOUN" and "Number=Sing" in word.morph for word in noun)
    if determined and first.lemma not in _INDEFINITE:
        return Thing(text[:1].lower() + text[1:], bare, head)
    return Thing(f"the {bare}" if determined or (single and not counted) else bare, bare, head)
