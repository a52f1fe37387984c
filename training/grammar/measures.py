"""Noun phrases for what is measured, with its value, and for counts that say it all."""

from training.grammar.lexicon import PLURAL, SINGULAR, Words, determiner, noun
from training.grammar.nouns import base_thing, compound, people, place
from training.grammar.quantities import (
    KINDS,
    adposition,
    at_least,
    bound,
    count,
    from_to,
    how_often,
    money,
    number,
    percent,
    value,
)
from training.grammar.tree import Node


def base_measure(words: Words) -> tuple[Node, str]:
    """What is measured, without article, and the kind of its values."""
    if words.chance(0.3):
        return ambiguous_measure(words)
    if words.chance(0.05):
        return noun(words.word("mass_measures")), "scores"
    kind = words.rng.choice(KINDS)
    tree = noun(words.nominal(kind), PLURAL if kind == "totals" else SINGULAR)
    if words.chance(0.12):
        tree = tree.before(
            "amod",
            Node(
                words.pick(
                    "average", "median", "overall", "weekly", "monthly", "total", "annual", "mean"
                ),
                "ADJ",
                "Degree=Pos",
            ),
        )
    return tree, kind


def ambiguous_measure(words: Words) -> tuple[Node, str]:
    """A measure whose first word could be a verb: `release rollback rate`, `host CSAT`."""
    first, _, _ = words.ambiguous()
    if words.chance(0.4):
        kind = words.pick("rates", "times", "scores")
        inner = words.nominal(kind)
        # An adjective inside would make the first word look like a verb to people, too.
        if "_a" not in inner:
            return noun(f"{first} {inner}"), kind
    tree = compound(words)
    kind = "times" if tree.form == "time" else words.pick("rates", "scores", "costs", "times")
    return tree, kind


def measure(words: Words, *, article: float = 0.2) -> tuple[Node, str]:
    """A measure in a sentence: `the share of …`, `number of …`, `churn in Spain`."""
    tree, kind = base_measure(words)
    roll = words.rng.random()
    if roll < 0.06:
        kind = "totals"
        things = noun(words.nominal("totals", "people"), PLURAL).before("case", adposition("of"))
        tree = Node("number", "NOUN", SINGULAR).after("nmod", things).before(*determiner("the"))
    elif roll < 0.1:
        kind = "rates"
        whose = people(words, bare=True).before("case", adposition("of"))
        tree = Node(words.pick("share", "percentage", "proportion"), "NOUN", SINGULAR)
        tree = tree.after("nmod", whose).before(*determiner("the"))
    elif roll < 0.2:
        kind = words.pick("rates", "totals", "scores")
        what = noun(words.nominal("stuff")) if words.chance(0.3) else base_thing(words, PLURAL)
        tree = Node(words.word("of_heads"), "NOUN", SINGULAR)
        tree = tree.after("nmod", what.before("case", adposition("of")))
    elif roll < 0.23:
        kind = "times"
        spending = Node("spent", "VERB", "Tense=Past|VerbForm=Part|Voice=Pass")
        on = noun(words.nominal("stuff")).before("case", adposition("on"))
        tree = Node("time", "NOUN", SINGULAR).after("acl", spending.after("obl", on))
    elif words.chance(article):
        tree = tree.before(*determiner(words.pick("the", "our", "my", "the")))
    if words.chance(0.15):
        tree = tree.after("nmod", place(words))
    elif words.chance(0.1):
        tree = tree.after(
            "nmod",
            people(words).before("case", adposition(words.pick("for", "among", "of", "with"))),
        )
    return tree, kind


def valued(words: Words, tree: Node, kind: str) -> Node:
    """A measure with its value as a noun phrase: `churn from 6% to 3%`, `uptime: 99.9%`."""
    roll = words.rng.random()
    if roll < 0.45:
        tree = tree.after("nmod", bound(words, kind))
    elif roll < 0.68:
        if words.chance(0.25):
            tree = tree.after("advmod", Node(words.pick("up", "down"), "ADV"))
        for phrase in from_to(words, kind):
            tree = tree.after("nmod", phrase)
    elif roll < 0.8:
        way = Node(words.pick("up", "down"), "ADV")
        size = percent(words) if words.chance(0.7) else value(words, kind)
        relation = "obl:unmarked"
        if words.chance(0.4):
            relation, size = "obl", size.before("case", adposition(words.pick("by", "to")))
        tree = tree.after("advmod", way.after(relation, size))
    elif roll < 0.9:
        tree = (
            tree.after("appos", value(words, kind))
            if words.chance(0.4)
            else _colon(words, tree, kind)
        )
    else:
        tree = tree.after("nmod", bound(words, kind))
        relation, often = how_often(words)
        tree = tree.after("nmod" + relation, often)
    return tree


def _colon(words: Words, tree: Node, kind: str) -> Node:
    colon = Node(":", "PUNCT", glued=True)
    return tree.after("appos", value(words, kind).before("punct", colon))


def amount(words: Words) -> Node:
    """A count that says it all: `20 new customers`, `80% of users`, `$2M in grants`."""
    roll = words.rng.random()
    events = noun(words.nominal("totals", "totals", "people"), PLURAL)
    if words.chance(0.2):
        events = events.before(
            "amod",
            Node(
                words.pick("new", "additional", "more", "critical", "repeat"), "ADJ", "Degree=Pos"
            ),
        )
    if roll < 0.35:
        size = count(words)
        tree = events.before("nummod", at_least(words, size) if words.chance(0.25) else size)
    elif roll < 0.45:
        tree = events.before("nummod", number("zero"))
    elif roll < 0.52:
        more = Node(words.pick("more", "fewer"), "ADJ", "Degree=Cmp").after(
            "fixed", adposition("than")
        )
        more = more.before("advmod", Node("no", "ADV"))
        tree = events.before("nummod", count(words).before("advmod", more))
    elif roll < 0.57:
        tree = events.before(*determiner("no"))
    elif roll < 0.75:
        of = events if words.chance(0.5) else people(words, bare=words.chance(0.6))
        tree = percent(words)
        tree = at_least(words, tree) if words.chance(0.2) else tree
        tree = tree.after("nmod", of.before("case", adposition("of")))
        if words.chance(0.4):
            tree = tree.after(
                "nmod",
                base_thing(words, SINGULAR)
                .before(*determiner("a"))
                .before("case", adposition("with")),
            )
    elif roll < 0.83:
        tree, _ = base_measure(words)
        tree = tree.before("compound", percent(words))
    elif roll < 0.93:
        inner = (
            noun(words.nominal("costs", "stuff"))
            if words.chance(0.7)
            else noun(words.nominal("people"), PLURAL)
        )
        tree = money(words).after(
            "nmod", inner.before("case", adposition(words.pick("in", "of", "from")))
        )
    else:
        tree = events.before("amod", Node(words.pick("fewer", "more"), "ADJ", "Degree=Cmp"))
    return context(words, tree)


def context(words: Words, tree: Node) -> Node:
    """Where, whose or how often, in some of the cases."""
    roll = words.rng.random()
    if roll < 0.15:
        return tree.after("nmod", place(words))
    if roll < 0.3:
        relation, often = how_often(words)
        return tree.after("nmod" + relation, often)
    if roll < 0.38:
        return tree.after(
            "nmod", people(words).before("case", adposition(words.pick("from", "for", "with")))
        )
    return tree


def change_noun(words: Words) -> Node:
    """A change as a noun: `a 20% drop in complaints`, `Increase of 5% in output`."""
    form = words.pick(
        "increase",
        "decrease",
        "reduction",
        "drop",
        "rise",
        "growth",
        "cut",
        "improvement",
        "fall",
        "gain",
        "decline",
        "lift",
        "jump",
    )
    measured, kind = measure(words, article=0.1)
    tree = Node(form, "NOUN", SINGULAR)
    size = percent(words) if words.chance(0.7) else value(words, kind)
    within = measured.before("case", adposition("in"))
    roll = words.rng.random()
    if roll < 0.3:
        tree = tree.before("compound", size).after("nmod", within)
        return tree.before(*determiner("a")) if words.chance(0.7) else tree
    of = size.before("case", adposition("of"))
    if roll < 0.5:
        tree = tree.after("nmod", of).after("nmod", within)
    elif roll < 0.7:
        tree = tree.after("nmod", within).after("nmod", of)
    elif roll < 0.85:
        tree = tree.after("nmod", within)
        for phrase in from_to(words, kind):
            tree = tree.after("nmod", phrase)
    else:
        tree = tree.after("nmod", within)
    if words.chance(0.2):
        tree = tree.before(*determiner(words.pick("a", "the")))
    return tree
