"""Openings with an adjective, many of which could be a verb: `Open orders`, `Clear the queue`."""

from training.grammar.common import common, object_, stuff, things
from training.grammar.everyday import circumstance
from training.grammar.forms import IMPERATIVE
from training.grammar.indicators import any_kind, tell
from training.grammar.lexicon import PLURAL, Words, determiner, noun
from training.grammar.nouns import place
from training.grammar.quantities import adposition, count
from training.grammar.tree import Node

CALM = (
    "quiet calm warm cool dry smooth free fair safe steady sound bright fresh sharp live"
).split()
"""More often adjectives than verbs: before a bare noun, with somebody who gains from it."""


def quality(words: Words) -> Node:
    """A state worth wanting: `Quiet nights for all residents`, `Reliable deliveries in Spain`."""
    form = words.rng.choice(CALM) if words.chance(0.4) else words.everyday("traits")
    tree = _described(words, form)
    if words.chance(0.12):
        second = things(words) if words.chance(0.5) else stuff(words)
        tree = tree.after("conj", second.before("cc", Node("and", "CCONJ")))
    if words.chance(0.2):
        return tree.after("nmod", place(words))
    who = noun(common(words, "crowd"), PLURAL)
    if words.chance(0.5):
        who = who.before(*determiner(words.pick("our", "all", "the", "our")))
    return tree.after(
        "nmod", who.before("case", adposition(words.pick("for", "for", "with", "of")))
    )


def faced_measure(words: Words) -> Node:
    """A measure whose first word is an adjective that could be a verb: `Open orders below 12`."""
    return tell(words, _described(words, words.everyday("faced")), any_kind(words))


def faced_action(words: Words) -> Node:
    """The same word as a verb: `Clear the queue`, `Secure three sponsors`, `Open shops abroad`."""
    tree = Node(words.everyday("faced"), "VERB", IMPERATIVE.feats)
    roll = words.rng.random()
    if roll < 0.4:
        given = things(words).before(*determiner(words.pick("the", "our", "all", "my")))
    elif roll < 0.65:
        given = things(words).before("nummod", count(words, small=words.chance(0.6)))
    else:
        given = object_(words)
    return circumstance(words, tree.after("obj", given))


def _described(words: Words, form: str) -> Node:
    roll = words.rng.random()
    if roll < 0.4:
        tree = noun(common(words, "things"), PLURAL)
    elif roll < 0.65:
        tree = noun(words.everyday("troubles"), PLURAL)
    else:
        tree = noun(common(words, words.pick("mass", "measures"), "measure"))
    if words.chance(0.25):
        tree = tree.before("compound", noun(words.everyday(words.pick("things", "crowd", "both"))))
    return tree.before("amod", Node(form, "ADJ", "Degree=Pos"))
