"""Noun phrases for things people make, people, and places."""

from dataclasses import replace

from training.grammar.lexicon import PLURAL, SINGULAR, Words, determiner, hyphenated, noun
from training.grammar.quantities import adposition, at_least, count, percent
from training.grammar.tree import Node


def adjective(words: Words, group: str = "adjectives") -> Node:
    """A general adjective."""
    degree = {"superlatives": "Sup", "comparatives": "Cmp"}.get(group, "Pos")
    return hyphenated(words.word(group), "ADJ", f"Degree={degree}")


def compound(words: Words, number_: str = SINGULAR) -> Node:
    """A noun whose first part could be a verb: `launch checklist`, `support ticket backlog`."""
    first, head, countable = words.ambiguous()
    roll = words.rng.random()
    if roll < 0.2:
        return noun(f"{first} {_last_word(words)} {words.word('measure_heads')}")
    if roll < 0.35 and countable and " " not in head:
        return noun(f"{first} {head} {words.word('measure_heads')}")
    return noun(f"{first} {head}", number_ if countable else SINGULAR)


def _last_word(words: Words) -> str:
    """A single noun of the field: the head of one of its things or people."""
    return words.nominal("things", "stuff", "people").split()[-1]


def proper(words: Words, group: str = "names") -> Node:
    """A proper name."""
    return Node(words.word(group), "PROPN", SINGULAR)


def place(words: Words) -> Node:
    """Where, with its preposition."""
    if words.chance(0.3):
        return proper(words, "countries").before("case", adposition("in"))
    return noun(words.nominal("places")).before(
        "case", adposition(words.pick("in", "in", "at", "across", "for", "to"))
    )


def people(words: Words, *, bare: bool = False) -> Node:
    """A group of people: `new users`, `every manager`, `our 20 key accounts`."""
    roll = words.rng.random()
    if roll < 0.2 and not bare:
        return noun(words.nominal("people")).before(
            *determiner(words.pick("every", "each", "the", "a"))
        )
    tree = noun(words.nominal("people"), PLURAL)
    if words.chance(0.25):
        tree = tree.before("amod", adjective(words))
    if bare or roll < 0.5:
        return tree
    if roll < 0.8:
        return tree.before(*determiner(words.pick("all", "our", "the", "my", "the")))
    tree = tree.before("nummod", count(words))
    return tree.before(*determiner(words.pick("the", "all", "our"))) if words.chance(0.3) else tree


def base_thing(words: Words, number_: str) -> Node:
    """The noun of a thing with its modifiers, without an article."""
    tree = (
        compound(words, number_) if words.chance(0.15) else noun(words.nominal("things"), number_)
    )
    if words.chance(0.25):
        tree = tree.before("amod", adjective(words))
    if words.chance(0.06):
        tree = tree.before("compound", proper(words))
    return tree


def thing(words: Words) -> Node:
    """Something made or worked on, as the object of a verb."""
    roll = words.rng.random()
    if roll < 0.1:
        tree = noun(words.nominal("stuff"))
        tree = tree.before(*determiner(words.pick("the", "our"))) if words.chance(0.15) else tree
    elif roll < 0.42:
        tree = base_thing(words, SINGULAR).before(
            *determiner(words.pick("the", "the", "a", "our", "my", "every", "each", "this"))
        )
    elif roll < 0.54:
        tree = base_thing(words, SINGULAR)
    elif roll < 0.72:
        tree = base_thing(words, PLURAL)
        if words.chance(0.45):
            tree = tree.before(*determiner(words.pick("all", "the", "our", "both", "these", "my")))
    elif roll < 0.95:
        tree = counted(words, base_thing(words, PLURAL))
    else:
        tree = percent(words).after(
            "nmod", base_thing(words, PLURAL).before("case", adposition("of"))
        )
    return extend(words, tree, 0.25)


def counted(words: Words, tree: Node) -> Node:
    """The plural with a number before it: `12 articles`, `at least three demos`, `top 5 bugs`."""
    size = count(words)
    if words.chance(0.15):
        size = at_least(words, size)
    tree = tree.before("nummod", size)
    if words.chance(0.08):
        tree = tree.before(
            "amod", Node(words.pick("top", "first", "next", "other"), "ADJ", "Degree=Pos")
        )
        tree = tree.before(*determiner("the")) if words.chance(0.6) else tree
    return tree


def extend(words: Words, tree: Node, share: float) -> Node:
    """A modifier after the noun, in some of the cases: `for new users`, `with three partners`."""
    if not words.chance(share):
        return tree
    roll = words.rng.random()
    if roll < 0.4:
        return tree.after(
            "nmod",
            people(words).before("case", adposition(words.pick("for", "with", "from", "of"))),
        )
    if roll < 0.6:
        return tree.after("nmod", place(words))
    if roll < 0.8:
        about = noun(words.nominal("stuff")) if words.chance(0.5) else base_thing(words, PLURAL)
        return tree.after(
            "nmod", about.before("case", adposition(words.pick("for", "on", "about", "of", "in")))
        )
    other = base_thing(words, words.pick(SINGULAR, PLURAL))
    both = other.before("cc", Node("and", "CCONJ"))
    return tree.after("conj", both)


def superlative(words: Words) -> Node:
    """A state worth wanting: `the simplest checkout in the region`, `Faster refunds for guests`."""
    if words.chance(0.5):
        tree = noun(words.nominal("things", "people")).before(
            "amod", adjective(words, "superlatives")
        )
        tree = tree.before(*determiner("the"))
    else:
        kind = words.pick("stuff", "things", "people")
        tree = noun(words.nominal(kind), SINGULAR if kind == "stuff" else PLURAL)
        tree = tree.before("amod", adjective(words, "comparatives"))
    return extend(words, tree, 0.7)


def possessed(words: Words) -> Node:
    """`our customers' trust`, `the team's workload`."""
    owner = people(words, bare=True)
    sign = Node("'" if owner.form.endswith("s") else "'s", "PART", glued=True)
    owner = replace(owner, right=()).after("case", sign)
    if words.chance(0.5):
        owner = owner.before(*determiner("our"))
    return noun(words.word("mass_measures")).before("nmod:poss", owner)


def plural_of(tree: Node) -> bool:
    """Whether a verb with this subject is in the plural."""
    if tree.upos in {"SYM", "NUM"}:
        inner = [arc.node for arc in tree.right if arc.relation == "nmod"]
        return not inner or "Number=Plur" in inner[0].feats
    if any(arc.relation == "conj" for arc in tree.right):
        return True
    return "Number=Plur" in tree.feats
