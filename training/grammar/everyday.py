"""Common words of any field in both places where they open a key result: as verb and as noun.

A word that is both reads as a verb before a bare object, and as the first noun of a compound where
a value, a participle or a finite verb makes the compound a measure. Writing every such word both
ways leaves it to what follows to decide.
"""

from training.grammar.common import common, object_, phrase, stuff, things
from training.grammar.forms import (
    COMMA,
    GERUND,
    IMPERATIVE,
    INFINITIVE,
    Form,
    present,
)
from training.grammar.lexicon import Words, determiner, noun
from training.grammar.quantities import (
    adposition,
    at_least,
    deadline,
    duration,
    how_often,
    number,
    value,
)
from training.grammar.tree import Node


def circumstance(words: Words, tree: Node) -> Node:
    """What may follow a verb and its object: where, how, how long, how often, so that what."""
    roll = words.rng.random()
    if roll < 0.3:
        return tree
    if roll < 0.52:
        tree = tree.after("obl", phrase(words))
        return tree.after("obl", phrase(words)) if words.chance(0.15) else tree
    if roll < 0.62:
        way = Node(words.everyday("ways"), "ADV")
        return tree.after("advmod", way)
    if roll < 0.72:
        within = words.pick("within", "within", "in", "for", "after", "every")
        return tree.after("obl", duration(words).before("case", adposition(within)))
    if roll < 0.78:
        relation, often = how_often(words)
        return tree.after("obl" + relation, often)
    if roll < 0.8:
        day = noun(words.pick("day", "week", "evening", "month", "morning", "hour"))
        day = day.before("amod", Node("same", "ADJ", "Degree=Pos")).before(*determiner("the"))
        return tree.after("obl:unmarked", day)
    if roll < 0.87:
        return tree.after("obl", deadline(words))
    if roll < 0.92:
        aim = INFINITIVE.of(words.everyday("verbs").split("-")[0]).after("obj", object_(words))
        return tree.after("advcl", aim.before("mark", Node("to", "PART")))
    if roll < 0.95:
        means = GERUND.of(words.everyday("verbs").split("-")[0]).after("obj", object_(words))
        mark = words.pick("by", "without", "before", "after", "while")
        return tree.after("advcl", means.before("mark", Node(mark, "SCONJ")))
    who = things(words)
    clause = present(who).of(words.everyday("happens")).before("nsubj", who)
    mark = words.pick("before", "when", "until", "once", "so", "as")
    return tree.after("advcl", clause.before("mark", Node(mark, "SCONJ")))


def doing_something(words: Words, form: Form) -> Node:
    """Any common verb with any object: `patch roofs`, `question budgets at the depot`."""
    group = "both" if words.chance(0.66) else "verbs"
    lemma, _, particle = common(words, group, "verb").partition("-")
    tree = form.of(lemma)
    if words.chance(0.04):
        second = form.of(words.everyday(words.pick("both", "verbs")).split("-")[0])
        if words.chance(0.35):
            between = form.of(words.everyday("verbs").split("-")[0])
            tree = tree.after("conj", between.before("punct", COMMA))
        tree = tree.after("conj", second.before("cc", Node("and", "CCONJ")))
    if particle:
        tree = tree.after("compound:prt", adposition(particle))
    tree = tree.after("obj", object_(words))
    return circumstance(words, tree)


def leaning(words: Words, form: Form) -> Node:
    """A verb without an object: `rank on page one`, `score at least 4.5`, `scale profitably`."""
    roll = words.rng.random()
    if roll < 0.5:
        lemma, preposition = words.everyday("leaning").split(":")
        tree = form.of(lemma)
        what = words.rng.choice((things, stuff, things, _top))(words)
        if words.chance(0.3) and what.upos == "NOUN" and what.left == ():
            what = what.before(*determiner(words.pick("the", "our", "the")))
        if words.chance(0.15):
            what = value(words, words.pick("scores", "rates", "totals"))
        tree = tree.after("obl", what.before("case", adposition(preposition)))
        return circumstance(words, tree) if words.chance(0.35) else tree
    if roll < 0.62:
        tree = form.of(
            words.pick(
                "score", "rate", "average", "weigh", "rank", "finish", "run", "earn", "net", "total"
            )
        )
        size = value(words, words.pick("scores", "rates", "totals"))
        size = at_least(words, size) if words.chance(0.6) else size
        tree = tree.after("obj", size)
        return tree.after("obl", phrase(words)) if words.chance(0.5) else tree
    if roll < 0.84:
        group = words.pick("happens", "both", "verbs")
        tree = form.of(common(words, group, "verb").split("-")[0])
        if words.chance(0.5):
            tree = tree.after("obj", stuff(words) if words.chance(0.5) else things(words))
        tree = tree.after("advmod", Node(words.everyday("ways"), "ADV"))
        return tree.after("obl", phrase(words)) if words.chance(0.2) else tree
    tree = form.of(words.everyday("happens"))
    if words.chance(0.3):
        relation, often = how_often(words)
        return tree.after("obl" + relation, often)
    return tree.after("obl", phrase(words))


def _top(words: Words) -> Node:
    """`page one`, `the top ten`, `first place`."""
    roll = words.rng.random()
    if roll < 0.35:
        page = noun(words.pick("page", "level", "line", "row", "stage", "shelf"))
        return page.after("nummod", number(words.pick("one", "1", "two", "3")))
    if roll < 0.75:
        ten = number(words.pick("ten", "three", "5", "20", "quarter", "100"))
        ten = ten.before("amod", Node(words.pick("top", "first", "last"), "ADJ", "Degree=Pos"))
        return ten.before(*determiner("the"))
    spot = noun(words.pick("place", "position", "row", "division", "league"))
    return spot.before("amod", Node(words.pick("first", "second", "third"), "ADJ", "NumType=Ord"))


def everyday_imperative(words: Words) -> Node:
    """An imperative of common words, in any field."""
    tree = (leaning if words.chance(0.2) else doing_something)(words, IMPERATIVE)
    if words.chance(0.05):
        return tree.before("advmod", Node(words.everyday("ways"), "ADV"))
    return tree


def everyday_other_action(words: Words) -> Node:
    """The same verbs as gerunds and infinitives."""
    make = leaning if words.chance(0.2) else doing_something
    if words.chance(0.6):
        return make(words, GERUND)
    return make(words, INFINITIVE).before("mark", Node("to", "PART"))
