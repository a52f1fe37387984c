"""Key results whose verb is a past participle, with or without its auxiliary."""

from training.grammar.forms import FINITE_AUX, PLURAL_PAST, SINGULAR_PAST, passive, present
from training.grammar.lexicon import PLURAL, SINGULAR, Words, determiner
from training.grammar.measures import measure
from training.grammar.nouns import base_thing, compound, counted, extend, people, place, plural_of
from training.grammar.quantities import adposition, deadline, duration, from_to, how_often, percent
from training.grammar.tree import Node


def subject(words: Words) -> Node:
    """What a clause is about: counted things, shares, measures, people, compounds."""
    return extend(words, _subject(words), 0.15)


def _subject(words: Words) -> Node:
    roll = words.rng.random()
    if roll < 0.25:
        return counted(words, base_thing(words, PLURAL))
    if roll < 0.4:
        of = base_thing(words, PLURAL) if words.chance(0.6) else people(words, bare=True)
        return percent(words).after("nmod", of.before("case", adposition("of")))
    if roll < 0.6:
        return compound(words, words.pick(SINGULAR, PLURAL))
    if roll < 0.7:
        return base_thing(words, PLURAL)
    if roll < 0.85:
        tree = base_thing(words, SINGULAR)
        return (
            tree.before(*determiner(words.pick("the", "every", "a", "our")))
            if words.chance(0.4)
            else tree
        )
    if roll < 0.93:
        return base_thing(words, PLURAL).before(
            *determiner(words.pick("all", "all", "the", "both"))
        )
    return people(words)


def participle(words: Words) -> Node:
    """`Draft budget agreed with the bank`, `Queue time cut from 9 to 4 days`."""
    if words.chance(0.25):
        about, kind = measure(words, article=0.1)
        tree = passive(words, "changed")
        for phrase in from_to(words, kind):
            tree = tree.after("obl", phrase)
    else:
        about = subject(words)
        tree = passive(words, "participle")
        tree = passive_circumstances(words, tree)
    if words.chance(0.06):
        tree = tree.before("advmod", Node(words.word("manner"), "ADV"))
    return tree.before("nsubj:pass", about)


def passive_circumstances(words: Words, tree: Node) -> Node:
    """The participle with who did it, how fast, where or for whom, in some of the cases."""
    roll = words.rng.random()
    if roll < 0.18:
        tree = tree.after("obl:agent", people(words).before("case", adposition("by")))
    elif roll < 0.32:
        tree = tree.after(
            "obl", duration(words).before("case", adposition(words.pick("within", "in", "after")))
        )
    elif roll < 0.44:
        tree = tree.after("obl", place(words))
    elif roll < 0.52:
        tree = tree.after(
            "obl", people(words).before("case", adposition(words.pick("for", "with", "to")))
        )
    elif roll < 0.6:
        tree = tree.after(
            "obl",
            base_thing(words, PLURAL).before(
                "case", adposition(words.pick("for", "on", "to", "with"))
            ),
        )
    elif roll < 0.66:
        relation, often = how_often(words)
        tree = tree.after("obl" + relation, often)
    return tree.after("obl", deadline(words)) if words.chance(0.2) else tree


def reduced(words: Words, tree: Node) -> Node:
    """The subject with a participle of its own: `parcels scanned at the gate`."""
    inner = passive_circumstances(words, passive(words, "participle"))
    return tree.after("acl", inner)


def passive_clause(words: Words) -> Node:
    """`Lessons are prepared on Fridays`, `Every order was shipped`, `Bugs will be fixed`."""
    about = subject(words)
    tree = passive_circumstances(words, passive(words, "participle"))
    plural = plural_of(about)
    roll = words.rng.random()
    if roll < 0.6:
        form = present(about)
        tree = tree.before("aux:pass", Node("are" if plural else "is", "AUX", form.feats))
    elif roll < 0.75:
        past = PLURAL_PAST if plural else SINGULAR_PAST
        tree = tree.before("aux:pass", Node("were" if plural else "was", "AUX", past.feats))
    elif roll < 0.88:
        tree = tree.before("aux:pass", Node("be", "AUX", "VerbForm=Inf"))
        tree = tree.before("aux", Node(words.pick("will", "can", "must"), "AUX", FINITE_AUX))
    else:
        tree = tree.before("aux:pass", Node("been", "AUX", "Tense=Past|VerbForm=Part"))
        form = present(about)
        tree = tree.before("aux", Node("have" if plural else "has", "AUX", form.feats))
    return tree.before("nsubj:pass", about)
