"""What typing does to a sentence: capitals or none, a final stop or none."""

import random
from dataclasses import replace

from training.grammar.tree import Sentence

STOP_SHARE = 0.28


def typed(sentence: Sentence, rng: random.Random) -> Sentence:
    """The sentence as somebody might type it."""
    words = sentence.words
    roll = rng.random()
    if roll < 0.78:
        words = (words[0][0].upper() + words[0][1:], *words[1:])
    elif roll < 0.92:
        words = (words[0].lower() if words[0] != "I" else "I", *words[1:])
    elif roll < 0.955:
        words = tuple(word.lower() for word in words)
    elif roll < 0.975:
        words = tuple(word.upper() for word in words)
    else:
        words = tuple(word.title() if word.islower() and len(word) > 3 else word for word in words)
        words = (words[0][0].upper() + words[0][1:], *words[1:])
    sentence = replace(sentence, words=words)
    if rng.random() < STOP_SHARE:
        sentence = stopped(sentence)
    return sentence


def stopped(sentence: Sentence) -> Sentence:
    """The sentence with a full stop, unless it ends in punctuation already."""
    if sentence.upos[-1] == "PUNCT":
        return sentence
    return Sentence(
        words=(*sentence.words, "."),
        spaces=(*sentence.spaces[:-1], False, True),
        upos=(*sentence.upos, "PUNCT"),
        feats=(*sentence.feats, ""),
        heads=(*sentence.heads, sentence.relations.index("ROOT")),
        relations=(*sentence.relations, "punct"),
    )
