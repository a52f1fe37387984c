"""Measures of common words with their value, in the many ways it is written."""

from training.grammar.common import common, phrase, resolved, unknown
from training.grammar.lexicon import PLURAL, SINGULAR, Words, determiner, noun
from training.grammar.measures import valued
from training.grammar.quantities import (
    adposition,
    at_least,
    deadline,
    number,
    percent,
    value,
)
from training.grammar.tree import Node


def opening_noun(words: Words) -> str:
    """A first word for a compound; words of change are left out, which are verbs there."""
    roll = words.rng.random()
    if roll < 0.72:
        return words.ambiguous_noun()
    if roll < 0.8:
        return unknown(words, "thing")
    return words.everyday(words.pick("things", "crowd", "mass"))


def indicator(words: Words) -> tuple[Node, str]:
    """What a value is given for: `dock absenteeism`, `seat faults`, `harvest loss rate`."""
    first = opening_noun(words)
    if words.chance(0.08):
        letters = words.everyday("letters")
        head = noun(
            words.everyday(words.pick("measures", "troubles")), words.pick(SINGULAR, PLURAL)
        )
        head = head.before("compound", noun(letters))
        both = words.chance(0.6)
        return head.before("compound", noun(first)) if both else head, any_kind(words)
    roll = words.rng.random()
    if roll < 0.4:
        return noun(f"{first} {common(words, 'measures', 'measure')}"), any_kind(words)
    if roll < 0.62:
        return noun(f"{first} {words.everyday('troubles')}", PLURAL), "totals"
    if roll < 0.74:
        inner = words.everyday(words.pick("things", "crowd", "mass", "both"))
        if words.chance(0.6):
            return noun(f"{first} {inner} {words.everyday('measures')}"), any_kind(words)
        return noun(f"{first} {inner} {words.everyday('troubles')}", PLURAL), "totals"
    if roll < 0.77:
        tree = noun(words.everyday(words.pick("troubles", "measures")))
        number_ = number(str(words.rng.randint(1, 12)))
        return tree.before("compound", noun(first).after("nummod", number_)), any_kind(words)
    if roll < 0.82:
        return noun(words.everyday("measures")), any_kind(words)
    if roll < 0.88:
        return noun(words.everyday("troubles"), PLURAL), "totals"
    if roll < 0.97:
        return noun(f"{first} {words.everyday('things')}", PLURAL), "totals"
    return noun(first), any_kind(words)


def any_kind(words: Words) -> str:
    """The kind of values of a measure that could have any."""
    return words.pick("rates", "times", "costs", "totals", "scores", "rates")


def indicated(words: Words) -> Node:
    """A measure of two or three common nouns with its value: `dock absenteeism below 4%`."""
    tree, kind = indicator(words)
    roll = words.rng.random()
    if roll < 0.14:
        tree = tree.after("nmod", phrase(words))
    elif roll < 0.22:
        tree = tree.after("acl", resolved(words))
    elif roll < 0.26:
        each = noun(words.everyday(words.pick("things", "crowd")))
        tree = tree.after("nmod", each.before("case", adposition("per")))
    tree = tell(words, tree, kind)
    return tree.after("nmod", deadline(words)) if words.chance(0.12) else tree


def tell(words: Words, tree: Node, kind: str) -> Node:
    """The measure with its value, in one of the many ways it is written."""
    roll = words.rng.random()
    if roll < 0.5:
        return valued(words, tree, kind)
    size = value(words, kind)
    if roll < 0.58:
        colon = Node(":", "PUNCT", glued=True)
        size = at_least(words, size) if words.chance(0.4) else size
        if words.chance(0.15):
            size = Node("none", "PRON", "Number=Plur|PronType=Neg")
        return tree.after("appos", size.before("punct", colon))
    if roll < 0.66:
        sign = Node(words.pick("≤", "≥", "<", ">", "=", "≤"), "SYM")
        return tree.after("nmod", size.before("case", sign))
    if roll < 0.74:
        most = words.pick("no more", "no less", "less", "more", "fewer").split()
        more = Node(most[-1], "ADJ", "Degree=Cmp").after("fixed", adposition("than"))
        if len(most) > 1:
            more = more.before("advmod", Node("no", "ADV"))
        size = size.before("advmod", more)
        return tree.after("nmod", size.before("case", adposition(words.pick("of", "of", "at"))))
    if roll < 0.82:
        way = Node(words.pick("down", "up", "down"), "ADV")
        share = noun(words.pick("third", "quarter", "half", "fifth")).before(*determiner("a"))
        if words.chance(0.5):
            share = size
        link = words.pick("by", "to", "from")
        return tree.after("advmod", way.after("obl", share.before("case", adposition(link))))
    if roll < 0.88:
        better = Node(words.pick("lower", "higher", "shorter", "better"), "ADJ", "Degree=Cmp")
        than = noun(words.pick("year", "quarter", "month", "season"))
        than = than.before("amod", Node("last", "ADJ", "Degree=Pos"))
        better = better.before("obl:unmarked", percent(words))
        return tree.after("amod", better.after("obl", than.before("case", adposition("than"))))
    if roll < 0.94:
        wide = value(words, kind)
        arrow = Node(words.pick("→", "->"), "SYM")
        return tree.after("appos", wide.after("nmod", size.before("case", arrow)))
    relation = "nummod" if size.upos == "NUM" else "appos"
    return tree.after(relation, size)
