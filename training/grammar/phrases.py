"""Key results that are noun phrases."""

from training.grammar.lexicon import PLURAL, SINGULAR, Words
from training.grammar.measures import (
    ambiguous_measure,
    amount,
    base_measure,
    change_noun,
    context,
    measure,
    valued,
)
from training.grammar.nouns import base_thing, compound, place, superlative
from training.grammar.quantities import deadline, value
from training.grammar.tree import Node


def measured(words: Words) -> Node:
    """`Pass rate up 5%`, `Number of complaints below 20 per week`."""
    tree, kind = measure(words, article=0.12)
    tree = context(words, valued(words, tree, kind))
    return by_then(words, tree)


def plain_value(words: Words) -> Node:
    """A value standing right behind its measure: `stock accuracy 97%`."""
    tree, kind = base_measure(words)
    relation = "nummod" if kind in {"totals", "scores"} else "appos"
    return by_then(words, tree.after(relation, value(words, kind)))


def ambiguous_opening(words: Words) -> Node:
    """A measure whose first word could be a verb: `Interview backlog under 12`."""
    tree, kind = ambiguous_measure(words)
    if words.chance(0.25):
        tree, kind = compound(words, PLURAL), words.pick("rates", "totals")
    if words.chance(0.15):
        tree = tree.after("nmod", place(words))
    return by_then(words, valued(words, tree, kind))


def counted_result(words: Words) -> Node:
    """`20 new customers`, `Zero outages`, `80% of users with a plan`."""
    return by_then(words, amount(words))


def changed_noun(words: Words) -> Node:
    """`Increase of 5% in output`, `A 20% drop in complaints`."""
    return by_then(words, change_noun(words))


def wished(words: Words) -> Node:
    """`Faster refunds for guests`, `Launch readiness in all markets`."""
    if words.chance(0.5):
        return superlative(words)
    # Without a value, a word that could be a verb nearly always is one.
    tree = compound(words) if words.chance(0.15) else base_thing(words, SINGULAR)
    tree = tree.after("nmod", place(words)) if words.chance(0.6) else tree
    return by_then(words, tree)


def by_then(words: Words, tree: Node) -> Node:
    """The noun phrase with its deadline, in some of the cases."""
    return tree.after("nmod", deadline(words)) if words.chance(0.14) else tree
