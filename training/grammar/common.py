"""Common words of any field as objects, phrases and what may be said of them."""

from training.grammar.forms import (
    PASSIVE,
)
from training.grammar.lexicon import PLURAL, SINGULAR, Words, determiner, inflect, noun
from training.grammar.nouns import place
from training.grammar.quantities import (
    adposition,
    at_least,
    count,
    duration,
    number,
    percent,
)
from training.grammar.tree import Node

PREPOSITIONS = (
    "with for from on in at to by into through across without under before after during against"
    " among between about via"
).split()
UNKNOWN = 0.05
"""How often a word is replaced by one that nobody knows, so that its place decides alone."""
ONSETS = (
    "b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sk sl sn sp st str t"
    " th tr v w y z"
).split()
VOWELS = "a e i o u ai ea ee oa oo ou".split()
CODAS = "b ck d ft g l ll lt m mp n nd nk nt p r rd rk rm rn rt sh sk sp st t tch th x".split()
ENDINGS = {
    "verb": ["", "", "", "ise", "ify", "ate", "en", "le"],
    "measure": ["ness", "ity", "ance", "ence", "tion", "age", "ment", "ency"],
    "thing": ["", "", "", "er", "et", "ing", "ant", "or", "y"],
}


def unknown(words: Words, kind: str) -> str:
    """A word that does not exist but could: `scroantise`, `plendness`."""
    pick = words.rng.choice
    stem = pick(ONSETS) + pick(VOWELS) + pick(CODAS)
    if words.chance(0.4):
        stem += pick(VOWELS[:5]) + pick(CODAS)
    return stem + pick(ENDINGS[kind])


def common(words: Words, group: str, kind: str = "thing") -> str:
    """A common word of a group, or one that nobody knows."""
    return unknown(words, kind) if words.chance(UNKNOWN) else words.everyday(group)


def describing(words: Words) -> Node:
    """A common adjective or participle before a noun: `damp`, `missing`, `signed`."""
    if words.chance(0.12):
        form = inflect(words.everyday("verbs").split("-")[0], "VBN")
        return Node(form, "VERB", PASSIVE.feats.replace("|Voice=Pass", ""))
    return Node(words.everyday("traits"), "ADJ", "Degree=Pos")


def things(words: Words, number_: str = PLURAL) -> Node:
    """Things or people without an article: `wet tiles`, `exam halls`, `night nurses`."""
    group = "crowd" if words.chance(0.3) else "things"
    tree = noun(common(words, group), number_)
    roll = words.rng.random()
    if roll < 0.22:
        tree = tree.before("amod", describing(words))
    elif roll < 0.45:
        first = words.everyday(words.pick("things", "mass", "crowd", "both"))
        tree = tree.before("compound", noun(first))
    elif roll < 0.5:
        tree = tree.before("compound", Node(words.everyday("languages"), "PROPN", SINGULAR))
    return tree


def stuff(words: Words) -> Node:
    """What is not counted, or a compound in telegram style: `raw milk`, `competitor pricing`."""
    roll = words.rng.random()
    if roll < 0.4:
        tree = noun(common(words, "mass"))
        return tree.before("amod", describing(words)) if words.chance(0.4) else tree
    if roll < 0.64:
        first = words.everyday(words.pick("things", "crowd", "mass"))
        return noun(common(words, "mass", "measure")).before("compound", noun(first))
    if roll < 0.8:
        first = words.everyday(words.pick("things", "crowd", "mass", "both"))
        return noun(common(words, "measures", "measure")).before("compound", noun(first))
    if roll < 0.85:
        return noun(common(words, "measures", "measure"))
    return things(words, SINGULAR)


def named(words: Words) -> Node:
    """A name as an object: `Arabic`, `Terraform`, `version 3`."""
    if words.chance(0.25):
        what = words.pick(
            "version", "version", "phase", "stage", "room", "level", "chapter", "line"
        )
        label = words.pick(str(words.rng.randint(1, 12)), "two", "2.0", "3.1")
        return noun(what).after("nummod", number(label))
    if words.chance(0.15):
        return noun(words.everyday("letters"), words.pick(SINGULAR, PLURAL))
    group = "languages" if words.chance(0.7) else ""
    form = words.everyday(group) if group else words.word("names")
    return Node(form, "PROPN", SINGULAR)


def object_(words: Words) -> Node:
    """What work is done on, nearly always without an article to give the verb away."""
    roll = words.rng.random()
    if roll < 0.36:
        tree = things(words)
    elif roll < 0.58:
        tree = stuff(words)
    elif roll < 0.66:
        tree = named(words)
    elif roll < 0.76:
        size = count(words, small=words.chance(0.6))
        size = at_least(words, size) if words.chance(0.2) else size
        tree = things(words).before("nummod", size)
    elif roll < 0.9:
        tree = things(words, SINGULAR)
        if words.chance(0.3):
            tree = things(words)
        options = ("the", "the", "our", "my", "every", "each", "a", "all")
        word = words.pick(*options)
        if "Plur" in tree.feats and word in ("a", "every", "each"):
            word = "all"
        if "Plur" not in tree.feats and word == "all":
            word = "the"
        tree = tree.before(*determiner(word))
    elif roll < 0.95:
        tree = noun(words.everyday("troubles"), PLURAL)
        if words.chance(0.5):
            tree = tree.before("compound", noun(words.everyday("things")))
    else:
        return things(words).before("nummod", percent(words)) if words.chance(0.3) else stuff(words)
    if words.chance(0.13):
        other = words.rng.choice((things, stuff, named))(words)
        tree = tree.after("conj", other.before("cc", Node(words.pick("and", "and", "or"), "CCONJ")))
    if words.chance(0.06):
        tree = tree.after("acl", resolved(words))
    elif words.chance(0.04):
        older = Node(words.pick("older", "larger", "longer", "smaller"), "ADJ", "Degree=Cmp")
        tree = tree.after(
            "amod", older.after("obl", duration(words).before("case", adposition("than")))
        )
    return tree


def resolved(words: Words) -> Node:
    """A participle behind its noun: `stored at the depot`, `sent within 4h`."""
    tree = Node(inflect(words.everyday("verbs").split("-")[0], "VBN"), "VERB", PASSIVE.feats)
    roll = words.rng.random()
    if roll < 0.35:
        span = duration(words).before("case", adposition(words.pick("within", "in", "after")))
        return tree.after("obl", span)
    if roll < 0.6:
        who = noun(words.everyday("crowd"), PLURAL)
        return tree.after("obl:agent", who.before("case", adposition("by")))
    if roll < 0.8:
        return tree.after("obl", place(words))
    return tree


def phrase(words: Words) -> Node:
    """A prepositional phrase of any kind: `with wet tiles`, `across the depot`, `under stress`."""
    roll = words.rng.random()
    if roll < 0.3:
        return place(words)
    preposition = words.rng.choice(PREPOSITIONS)
    tree = words.rng.choice((things, stuff, things, stuff, named))(words)
    if tree.upos == "NOUN" and words.chance(0.35):
        plural = "Plur" in tree.feats
        tree = tree.before(*determiner(words.pick("the", "our", "all" if plural else "the")))
    return tree.before("case", adposition(preposition))
