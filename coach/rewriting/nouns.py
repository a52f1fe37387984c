"""Which words of a sentence can be a thing."""

import re

from coach.reading.facts import Reading, Word
from coach.rewriting.firstword import is_common_noun, reads_as_noun
from coach.rewriting.workclass import class_nouns
from coach.rulebook.lexicon import phrase

NOUNS = ("NOUN", "PROPN")
_AS_NOUNS = ("obj", "nsubj", "nsubj:pass", "nmod", "obl")
_AMOUNT = re.compile(r"\d[\d.,]*[a-z]{1,4}")
_ONE_TO_ONE = re.compile(r"\d+(?::|on|-on-)\d+s?")


def is_doing(reading: Reading, word: Word) -> bool:
    """Whether what reads like a verb is a thing to be set up: "monitoring for the tide gauge"."""
    below = word.pos == "VERB" and word.dep in ("xcomp", "ccomp", "obj")
    said = written(reading, word)
    return below and said.endswith("ing") and phrase(said) in class_nouns()


def is_one_to_one(reading: Reading, word: Word) -> bool:
    """Whether numbers stand for talks between two: "1:1s"."""
    return _ONE_TO_ONE.fullmatch(written(reading, word)) is not None


def written(reading: Reading, word: Word) -> str:
    """Give a word as it stands, in small letters."""
    return reading.text[word.start : word.end].lower()


def is_noun(reading: Reading, word: Word) -> bool:
    """Whether a word can be a thing: a noun, or numbers for one such as "1:1s"."""
    said = written(reading, word)
    # What stands as a noun is one, even where its form looks like a verb's: "the band saw".
    odd = word.pos in ("VERB", "ADJ") and (word.dep in _AS_NOUNS or word.start == 0)
    odd = odd and (word.pos == "VERB" or is_common_noun(word.lemma))
    noun = word.pos in NOUNS or odd or is_doing(reading, word) or reads_as_noun(reading, word)
    noun = noun and not _AMOUNT.fullmatch(said)
    return noun or is_one_to_one(reading, word)
