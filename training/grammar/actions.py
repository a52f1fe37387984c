"""Any piece of work or result as a verb phrase, with the phrases that may follow it."""

from collections.abc import Callable

from training.grammar.aims import becoming, changing, ensuring, holding, improving, making, reaching
from training.grammar.forms import GERUND, INFINITIVE, SINGULAR_PRESENT, Form, frame
from training.grammar.lexicon import Words
from training.grammar.measures import measure
from training.grammar.nouns import people, place, proper, thing
from training.grammar.quantities import adposition, deadline, how_often, percent, value
from training.grammar.tree import Node
from training.grammar.work import (
    alone,
    asking,
    bare,
    contacting,
    delivering,
    giving,
    holding_event,
    to_someone,
    two_faced,
)

ACTIONS: dict[Callable[[Words, Form], Node], float] = {
    delivering: 28,
    bare: 6,
    two_faced: 13,
    contacting: 10,
    changing: 17,
    reaching: 10,
    holding: 4,
    to_someone: 7,
    giving: 4,
    asking: 3,
    ensuring: 3,
    making: 5,
    alone: 2.5,
    holding_event: 5,
    becoming: 2,
    improving: 4,
}


def action(words: Words, form: Form) -> Node:
    """Any piece of work, with the phrases that may follow it."""
    make = words.rng.choices(list(ACTIONS), list(ACTIONS.values()))[0]
    return circumstances(words, make(words, form))


def circumstances(words: Words, tree: Node) -> Node:
    """Where, with whom, how often, what for and by when, each in some of the cases."""
    if words.chance(0.08):
        tree = tree.after("obl", place(words))
    if words.chance(0.06):
        tree = tree.after("advmod", Node(words.word("manner_after"), "ADV"))
    if words.chance(0.1):
        relation, often = how_often(words)
        tree = tree.after("obl" + relation, often)
    if words.chance(0.05):
        with_ = proper(words) if words.chance(0.5) else people(words)
        tree = tree.after(
            "obl", with_.before("case", adposition(words.pick("with", "via", "through", "without")))
        )
    roll = words.rng.random()
    if roll < 0.07:
        tree = tree.after("advcl", purpose(words))
    elif roll < 0.1:
        means = frame(words, GERUND, "deliver", thing(words)).before("mark", Node("by", "SCONJ"))
        tree = tree.after("advcl", means)
    elif roll < 0.13:
        result, kind = measure(words)
        so = Node("so", "SCONJ").after("fixed", Node("that", "SCONJ"))
        clause = SINGULAR_PRESENT.of(words.verb("falls").split("-")[0])
        clause = clause.before("nsubj", result).before("mark", so)
        tree = tree.after(
            "advcl", clause.after("obl", value(words, kind).before("case", adposition("to")))
        )
    if words.chance(0.2):
        tree = tree.after("obl", deadline(words))
    return tree


def purpose(words: Words) -> Node:
    """`to reduce waste`, `in order to support carers`."""
    measured, _ = measure(words)
    about = measured if words.chance(0.6) else thing(words)
    tree = INFINITIVE.of(words.word("purposes")).after("obj", about)
    if words.chance(0.25):
        tree = tree.after("obl", percent(words).before("case", adposition("by")))
    return tree.before("mark", Node("to", "PART"))
