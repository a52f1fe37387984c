"""A grammar of annotated key results, missions, objectives and answers."""

import random
from collections.abc import Iterator

from training.grammar.lexicon import Words
from training.grammar.openings import OPENINGS
from training.grammar.prose import PROSE, aside
from training.grammar.surface import typed
from training.grammar.tree import Sentence, lay_out

LONGEST = 32
ASIDES = 0.025
PRODUCTIONS = OPENINGS | PROSE


def sentences(seed: int) -> Iterator[tuple[str, Sentence]]:
    """An endless stream of different sentences, each with the name of its production."""
    rng = random.Random(seed)
    seen: set[str] = set()
    makers, weights = list(PRODUCTIONS), list(PRODUCTIONS.values())
    while True:
        make = rng.choices(makers, weights)[0]
        words = Words.draw(rng)
        tree = make(words)
        if words.chance(ASIDES):
            tree = tree.after("parataxis", aside(words))
        sentence = typed(lay_out(tree), rng)
        if len(sentence.words) > LONGEST or sentence.text in seen:
            continue
        seen.add(sentence.text)
        yield make.__name__, sentence
