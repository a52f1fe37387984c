"""Sentences that say two things: `raise renewals to 90% and cut churn`, `written and shared`."""

from training.grammar.actions import action
from training.grammar.aims import changing, holding, reaching
from training.grammar.clauses import moves, reaches
from training.grammar.everyday import doing_something, leaning
from training.grammar.forms import COMMA, IMPERATIVE, passive, present
from training.grammar.happenings import moving, participial
from training.grammar.indicators import indicator, tell
from training.grammar.lexicon import Words
from training.grammar.participles import participle
from training.grammar.quantities import deadline
from training.grammar.tree import Node
from training.grammar.work import doing


def two_actions(words: Words) -> Node:
    """`Cut waste to 3% and raise margins by half`, `Open the shop and keep queues under 5`."""
    tree = _imperative(words)
    if words.chance(0.12):
        tree = tree.after("conj", _imperative(words).before("punct", COMMA))
    second = and_(words, _imperative(words))
    if words.chance(0.1):
        second = second.after("obl", deadline(words))
    return tree.after("conj", second)


def _imperative(words: Words) -> Node:
    make = words.rng.choice(
        (changing, changing, reaching, holding, action, doing_something, doing_something, leaning)
    )
    return make(words, IMPERATIVE)


def two_happenings(words: Words) -> Node:
    """`Refunds fall to 3% and ratings rise to 4.5`, `Members renew the plan and tell friends`."""
    tree = words.rng.choice((moves, reaches, moving))(words)
    if words.chance(0.6):
        second = words.rng.choice((moves, reaches, moving))(words)
        return tree.after("conj", and_(words, second))
    about = next(arc.node for arc in tree.left if arc.relation.startswith("nsubj"))
    return tree.after("conj", and_(words, doing(words, present(about))))


def two_measures(words: Words) -> Node:
    """`Dock faults below 4 and seat wear under 2%`."""
    return tell(words, *indicator(words)).after("conj", and_(words, tell(words, *indicator(words))))


def two_participles(words: Words) -> Node:
    """`Guide written and shared`, `Roof mended and all lamps replaced`."""
    tree = words.rng.choice((participle, participial))(words)
    if words.chance(0.6):
        return tree.after("conj", and_(words, passive(words, "participle")))
    return tree.after("conj", and_(words, words.rng.choice((participle, participial))(words)))


def and_(words: Words, tree: Node) -> Node:
    """The second of two, with its conjunction and now and then a comma."""
    tree = tree.before("cc", Node(words.pick("and", "and", "and", "and", "&", "but"), "CCONJ"))
    return tree.before("punct", COMMA) if words.chance(0.15) else tree
