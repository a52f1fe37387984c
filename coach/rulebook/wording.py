"""Filling a rule's question with the person's own words, the grammar mended."""

import re

from coach.reading.facts import Opening, Reading, Word
from coach.rulebook.grammar import descendants, object_index, subject_index
from coach.rulebook.lexicon import word_list
from coach.rulebook.rule import Rule, Span
from coach.rulebook.statement import opens_with_an_order

_MOST_WORDS = 9
"""A longer thing makes the question hard to read."""
_YOURS = {"my": "your", "our": "your", "mine": "yours", "myself": "yourself", "us": "you"}
_DETERMINED = ("DET", "PRON", "NUM", "PROPN", "ADV", "SYM")
_ODD_BEGINNINGS = ("no", "all", "every", "each", "any", "both")
"""Words after which no question about the thing reads well: “suppose all contracts were ready”."""
_ODD_THINGS = ("thank", "thanks")
_TAIL = ("acl", "acl:relcl", "advcl", "parataxis", "appos", "obl", "nmod", "punct", "list")
"""What may be left out behind a noun, the furthest first, to keep the thing short."""
_PURPOSES = ("for", "of", "about", "between")
_SLOT = re.compile(r"\{(thing|words)\}")


def question_for(rule: Rule, reading: Reading, span: Span) -> str:
    """Give a rule's question about one sentence, in words that fit it."""
    thing = thing_of(reading)
    wording = rule.question
    if thing is None and "{thing}" in wording:
        wording = rule.question_without
    said = reading.text[span[0] : span[1]]
    if reading.words and span[0] == reading.words[0].start:
        said = _uncapitalised(reading.words[0], said)
    words = {"thing": thing or "", "words": said}
    return _SLOT.sub(lambda slot: words[slot[1]], wording)


def thing_of(reading: Reading) -> str | None:
    """Give what the sentence is about as it would stand inside a question, or None."""
    noun = _noun_of(reading)
    if noun is None:
        return None
    kept = _kept(reading, noun, reading.head)
    if kept is None or reading.words[noun].pos not in ("NOUN", "PROPN", "SYM", "X"):
        return None
    words = [reading.words[index] for index in kept]
    if words[0].lemma in _ODD_BEGINNINGS or words[-1].lemma in _ODD_THINGS:
        return None
    text = reading.text[words[0].start : words[-1].end]
    if words[0].start == reading.words[0].start:
        text = _uncapitalised(words[0], text)
    return _determined(reading.words[noun], words, _turned(words, text))


def _noun_of(reading: Reading) -> int | None:
    if reading.head is None:
        return None
    if reading.opening in (Opening.PARTICIPLE, Opening.FINITE):
        return subject_index(reading)
    if reading.opening is Opening.NOUN_PHRASE:
        named = reading.words[reading.head].pos in ("NOUN", "PROPN")
        return reading.head if named and not opens_with_an_order(reading) else None
    return object_index(reading)


def _kept(reading: Reading, noun: int, verb: int | None) -> tuple[int, ...] | None:
    """Give the words of the noun phrase in one piece, without a deadline or a long tail."""
    inside = sorted(descendants(reading, noun) | _purpose(reading, noun, verb))
    deadline = reading.deadline
    dropped: set[int] = set()
    for index in inside:
        word = reading.words[index]
        past = deadline is not None and deadline.start <= word.start < deadline.end
        if past or (index > noun and word.dep in _TAIL[:5]):
            dropped |= descendants(reading, index)
    inside = _one_piece([index for index in inside if index not in dropped], noun)
    while len(inside) > _MOST_WORDS:
        shorter = _without_last_tail(reading, inside, noun)
        if shorter == inside:
            return None
        inside = shorter
    while inside and reading.words[inside[-1]].pos in ("PUNCT", "ADP", "CCONJ"):
        inside = inside[:-1]
    inside = _with_glued(reading, inside)
    while inside and reading.words[inside[0]].pos in ("PUNCT", "ADP", "CCONJ"):
        inside = inside[1:]
    return tuple(inside) if noun in inside else None


def _purpose(reading: Reading, noun: int, verb: int | None) -> frozenset[int]:
    """Give the phrase right behind that tells what the thing is for, wherever the tree hangs it."""
    follows = max(descendants(reading, noun)) + 1
    if verb is None or follows >= len(reading.words) or reading.words[follows].pos != "ADP":
        return frozenset()
    above = reading.words[follows].head
    if reading.words[follows].lemma not in _PURPOSES or reading.words[above].head != verb:
        return frozenset()
    return descendants(reading, above)


def _with_glued(reading: Reading, inside: list[int]) -> list[int]:
    """Keep hyphenated words whole: not “the user drop” of a “user drop-off”."""
    following = inside[-1] + 1 if inside else len(reading.words)
    while following < len(reading.words):
        word, before = reading.words[following], reading.words[following - 1]
        hyphen = "-" in reading.text[before.start : word.end]
        if word.start != before.end or not hyphen:
            break
        inside = [*inside, following]
        following += 1
    return inside


def _without_last_tail(reading: Reading, inside: list[int], noun: int) -> list[int]:
    for index in reversed(inside):
        if index > noun and reading.words[index].dep in (*_TAIL, "conj"):
            gone = descendants(reading, index)
            return _one_piece([place for place in inside if place not in gone], noun)
    return inside


def _one_piece(inside: list[int], noun: int) -> list[int]:
    """Keep the unbroken run of words around the noun."""
    first = last = noun
    while first - 1 in inside:
        first -= 1
    while last + 1 in inside:
        last += 1
    return list(range(first, last + 1))


def _turned(words: list[Word], text: str) -> str:
    """Turn the phrase towards the person: “my desk” becomes “your desk”."""
    offset = words[0].start
    for word in reversed(words):
        said = text[word.start - offset : word.end - offset]
        if said.lower() in _YOURS and word.pos in ("PRON", "DET"):
            said = _YOURS[said.lower()]
        text = text[: word.start - offset] + said + text[word.end - offset :]
    return text


def _uncapitalised(first: Word, text: str) -> str:
    """Take back the capital that only the beginning of a sentence had."""
    rest = text[1 : first.end - first.start]
    plain = first.pos != "PROPN" and (rest.islower() or (not rest and first.pos == "DET"))
    return text[0].lower() + text[1:] if plain else text


def _determined(noun: Word, words: list[Word], text: str) -> str:
    """Put “the” before a thing that has nothing before it; people in general stay general."""
    bare = words[0].pos not in _DETERMINED and not text[0].isdigit()
    if "Number=Plur" in noun.morph:
        said = text[noun.start - words[0].start : noun.end - words[0].start]
        # A capital inside a sentence makes a name: “Jenkins”.
        bare = bare and not said.istitle() and (noun.lemma,) not in word_list("people-nouns")
    return f"the {text}" if bare and noun.pos == "NOUN" else text
