"""The ways a key result opens, each as a production, with how often it is drawn."""

from collections.abc import Callable

from training.grammar.actions import action
from training.grammar.clauses import is_at, lasts, moves, people_act, reaches
from training.grammar.coordinated import (
    two_actions,
    two_happenings,
    two_measures,
    two_participles,
)
from training.grammar.everyday import everyday_imperative, everyday_other_action
from training.grammar.forms import (
    COMMA,
    FINITE_AUX,
    GERUND,
    I_PRESENT,
    IMPERATIVE,
    INFINITIVE,
    WE_PRESENT,
)
from training.grammar.happenings import moving, participial
from training.grammar.indicators import indicated
from training.grammar.lexicon import Words
from training.grammar.nouns import people, superlative
from training.grammar.participles import participle, passive_clause
from training.grammar.phrases import (
    ambiguous_opening,
    changed_noun,
    counted_result,
    measured,
    plain_value,
    wished,
)
from training.grammar.qualities import faced_action, faced_measure, quality
from training.grammar.quantities import adposition, deadline, how_often
from training.grammar.tree import Node

I = ("I", "Case=Nom|Number=Sing|Person=1|PronType=Prs")  # noqa: E741
WE = ("We", "Case=Nom|Number=Plur|Person=1|PronType=Prs")


def imperative(words: Words) -> Node:
    """`Launch the checklist`, `Successfully launch it`, `By June, launch it`."""
    tree = action(words, IMPERATIVE)
    roll = words.rng.random()
    if roll < 0.06:
        return tree.before("advmod", Node(words.word("manner"), "ADV"))
    if roll < 0.075:
        return tree.before("discourse", Node("please", "INTJ"))
    if roll < 0.11:
        return _led(words, tree)
    return tree


def _led(words: Words, tree: Node) -> Node:
    """The same behind a phrase of time: `In Q3, …`, `Every week, …`."""
    tree = tree.before("punct", COMMA) if words.chance(0.75) else tree
    if words.chance(0.5):
        return tree.before("obl", deadline(words))
    relation, often = how_often(words)
    return tree.before("obl" + relation, often)


def infinitive(words: Words) -> Node:
    """`To launch the checklist`."""
    return action(words, INFINITIVE).before("mark", Node("to", "PART"))


def being(words: Words) -> Node:
    """`Be a better listener`, `Be more patient with parents`: the verb leans on what follows."""
    if words.chance(0.5):
        tree = superlative(words)
    else:
        tree = Node(words.word("states").split("-")[0], "ADJ", "Degree=Pos")
        if words.chance(0.5):
            tree = tree.before("advmod", Node("more", "ADV", "Degree=Cmp"))
    if words.chance(0.4):
        tree = tree.after(
            "obl", people(words).before("case", adposition(words.pick("with", "for")))
        )
    return tree.before("cop", Node("be", "AUX", IMPERATIVE.feats))


def gerund(words: Words) -> Node:
    """`Launching the checklist`."""
    return action(words, GERUND)


def first_person(words: Words) -> Node:
    """`I will launch it`, `We want to launch it`, `I'm going to launch it`, `We launch it`."""
    pronoun, feats = I if words.chance(0.55) else WE
    subject = Node(pronoun, "PRON", feats)
    present = I_PRESENT if pronoun == "I" else WE_PRESENT
    roll = words.rng.random()
    if roll < 0.5:
        tree = action(words, INFINITIVE)
        if words.chance(0.12):
            tree = tree.before("advmod", Node(words.word("manner"), "ADV"))
        short = words.chance(0.2)
        will = (
            "'ll" if short else words.pick("will", "will", "will", "can", "should", "must", "would")
        )
        tree = tree.before("aux", Node(will, "AUX", FINITE_AUX, glued=short))
    elif roll < 0.75:
        inner = action(words, INFINITIVE).before("mark", Node("to", "PART"))
        tree = present.of(words.pick("want", "plan", "need", "aim", "hope", "intend", "commit"))
        tree = tree.after("xcomp", inner)
    elif roll < 0.83:
        inner = action(words, INFINITIVE).before("mark", Node("to", "PART"))
        going = Node("going", "VERB", "Tense=Pres|VerbForm=Part").after("xcomp", inner)
        short = words.chance(0.5)
        be = ("'m" if short else "am") if pronoun == "I" else ("'re" if short else "are")
        tree = going.before("aux", Node(be, "AUX", present.feats, glued=short))
    else:
        tree = action(words, present)
    return tree.before("nsubj", subject)


OPENINGS: dict[Callable[[Words], Node], float] = {
    imperative: 38,
    infinitive: 2.5,
    gerund: 5,
    being: 1.2,
    first_person: 4.5,
    measured: 9,
    plain_value: 1.2,
    ambiguous_opening: 9,
    counted_result: 5,
    changed_noun: 3.5,
    wished: 2.5,
    participle: 9,
    moves: 5.5,
    reaches: 4,
    lasts: 2,
    is_at: 2.5,
    passive_clause: 2.5,
    people_act: 6.5,
    everyday_imperative: 38,
    everyday_other_action: 3,
    indicated: 26,
    participial: 7,
    moving: 11,
    two_actions: 8,
    two_happenings: 3,
    two_measures: 3,
    two_participles: 2,
    quality: 3.5,
    faced_measure: 3,
    faced_action: 4,
}
