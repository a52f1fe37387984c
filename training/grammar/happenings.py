"""Participles and clauses of common words: what becomes of things, what they do."""

from training.grammar.common import object_, phrase, resolved, things
from training.grammar.everyday import circumstance
from training.grammar.forms import (
    FINITE_AUX,
    INFINITIVE,
    PASSIVE,
    present_or_past,
)
from training.grammar.indicators import any_kind, indicator, opening_noun
from training.grammar.lexicon import PLURAL, SINGULAR, Words, determiner, inflect, noun
from training.grammar.quantities import (
    adposition,
    bound,
    count,
    value,
)
from training.grammar.tree import Node


def participial(words: Words) -> Node:
    """What became of something: `Dock plan agreed with the union`, `seat faults cut by half`."""
    about, tree = (
        _affected(words),
        Node(
            inflect(words.everyday(words.pick("verbs", "both")).split("-")[0], "VBN"),
            "VERB",
            PASSIVE.feats,
        ),
    )
    tree = circumstance(words, tree)
    if words.chance(0.08):
        tree = tree.before("advmod", Node(words.everyday("ways"), "ADV"))
    return tree.before("nsubj:pass", about)


def _affected(words: Words) -> Node:
    roll = words.rng.random()
    if roll < 0.4:
        tail = words.everyday(words.pick("things", "things", "troubles", "measures"))
        return noun(f"{opening_noun(words)} {tail}", words.pick(SINGULAR, PLURAL))
    if roll < 0.5:
        tree = noun(opening_noun(words))
        return tree.after("nmod", phrase(words))
    if roll < 0.6:
        return things(words).before(*determiner(words.pick("all", "the", "no", "our")))
    if roll < 0.75:
        return things(words).before("nummod", count(words))
    if roll < 0.85:
        return things(words, SINGULAR).before(
            *determiner(words.pick("the", "our", "every", "each"))
        )
    return things(words, words.pick(SINGULAR, PLURAL))


def _acting(words: Words) -> Node:
    """A subject, every third time with a participle of its own, which is not the verb."""
    tree, _ = indicator(words) if words.chance(0.4) else (_affected(words), "")
    if not tree.right and words.chance(0.35):
        return tree.after("acl", resolved(words))
    return tree.after("nmod", phrase(words)) if words.chance(0.12) else tree


def moving(words: Words) -> Node:
    """A clause of common words: `Dock faults found at night fall below 4`, `Our bees survive`."""
    about = _acting(words)
    roll = words.rng.random()
    if roll < 0.45:
        lemma = words.verb(words.pick("rises", "falls", "reaches")).partition("-")
        tree = _finite(words, about, lemma[0])
        size = bound(words, any_kind(words))
        preposition = lemma[2] if lemma[2] not in ("", "up", "down") else ""
        if lemma[2] in ("up", "down"):
            tree = tree.after("compound:prt", adposition(lemma[2]))
        if lemma[0] in (
            "reach",
            "hit",
            "exceed",
            "pass",
            "top",
            "beat",
            "match",
            "equal",
            "average",
        ):
            tree = tree.after("obj", value(words, any_kind(words)))
        elif preposition:
            tree = tree.after(
                "obl", value(words, any_kind(words)).before("case", adposition(preposition))
            )
        else:
            tree = tree.after("obl", size)
    elif roll < 0.75:
        tree = _finite(words, about, words.everyday("happens"))
        tree = circumstance(words, tree)
    else:
        tree = _finite(words, about, words.everyday(words.pick("verbs", "both")).split("-")[0])
        tree = circumstance(words, tree.after("obj", object_(words)))
    return tree.before("nsubj", about)


def _finite(words: Words, about: Node, lemma: str) -> Node:
    if words.chance(0.15):
        tree = INFINITIVE.of(lemma)
        will = words.pick("will", "will", "can", "should", "must")
        return tree.before("aux", Node(will, "AUX", FINITE_AUX))
    return present_or_past(about, words).of(lemma)
