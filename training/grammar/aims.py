"""Verb phrases for results: changing, reaching and holding a value, making something so."""

from training.grammar.forms import INFINITIVE, SINGULAR_PRESENT, Form, frame, present
from training.grammar.lexicon import SINGULAR, Words, determiner, hyphenated, noun
from training.grammar.measures import amount, measure
from training.grammar.nouns import base_thing, people, place, superlative, thing
from training.grammar.quantities import adposition, at_least, bound, from_to, value
from training.grammar.tree import Node
from training.grammar.work import doing


def changing(words: Words, form: Form) -> Node:
    """`raise churn from 3% to 2`, `cut queue time by half`, `double output`."""
    measured, kind = measure(words, article=0.25)
    tree = frame(words, form, words.pick("change_up", "change_down"), measured)
    roll = words.rng.random()
    if roll < 0.08:
        half = Node(words.pick("half", "two"), "NOUN", SINGULAR)
        return tree.after(
            "obl", half.before("case", adposition("in" if half.form == "half" else "by"))
        )
    if roll < 0.14:
        share = Node(words.pick("third", "quarter", "half"), "NOUN", SINGULAR).before(
            *determiner("a")
        )
        return tree.after("obl", share.before("case", adposition("by")))
    if roll < 0.82:
        for phrase in from_to(words, kind):
            tree = tree.after("obl", phrase)
    elif roll < 0.88:
        tree = tree.after("obl", bound(words, kind))
    elif roll < 0.92:
        tree = tree.after("obl", place(words))
    return tree


def reaching(words: Words, form: Form) -> Node:
    """`reach 40% retention`, `hit a rating of 8`, `win 12 customers`, `score above 80`."""
    roll = words.rng.random()
    if roll < 0.4:
        return frame(words, form, "reach", amount(words))
    measured, kind = measure(words, article=0.0)
    if roll < 0.65:
        size = value(words, kind)
        measured = measured.after("nmod", size.before("case", adposition("of")))
        if words.chance(0.5) and not any(
            arc.relation.startswith(("det", "nmod:poss")) for arc in measured.left
        ):
            measured = measured.before(*determiner(words.pick("a", "a", "an", "the")))
        return frame(words, form, "reach", measured)
    if roll < 0.8:
        size = value(words, kind)
        if size.upos == "NUM":
            return frame(words, form, "reach", measured.before("nummod", size))
        return frame(words, form, "reach", measured.before("compound", size))
    size = value(words, kind)
    size = at_least(words, size) if words.chance(0.5) else size
    return frame(
        words, form, "reach", size.after("nmod", measured.before("case", adposition("in")))
    )


def holding(words: Words, form: Form) -> Node:
    """`keep latency under 300 ms`, `maintain 99% uptime`."""
    measured, kind = measure(words)
    tree = frame(words, form, "hold", measured)
    return tree.after("obl", bound(words, kind))


def ensuring(words: Words, form: Form) -> Node:
    """`ensure that all sites pass the audit`, `make sure no ticket waits`."""
    roll = words.rng.random()
    if roll < 0.55:
        who = people(words)
        clause = doing(words, present(who)).before("nsubj", who)
    elif roll < 0.8:
        subject, kind = measure(words)
        clause = present(subject).of(words.pick("stay", "remain")).after("obl", bound(words, kind))
        clause = clause.before("nsubj", subject)
    else:
        none = base_thing(words, SINGULAR).before(*determiner(words.pick("no", "every", "each")))
        clause = SINGULAR_PRESENT.of(words.verb("falls").split("-")[0])
        clause = clause.after("obl", bound(words, "rates")).before("nsubj", none)
    if words.chance(0.5):
        clause = clause.before("mark", Node("that", "SCONJ"))
    if words.chance(0.35):
        sure = Node("sure", "ADJ", "Degree=Pos")
        return form.of("make").after("xcomp", sure.after("ccomp", clause))
    return form.of(words.pick("ensure", "guarantee", "check", "confirm", "prove", "show")).after(
        "ccomp", clause
    )


def making(words: Words, form: Form) -> Node:
    """`make the form accessible`, `help shops sell`, `turn critics into fans`."""
    roll = words.rng.random()
    if roll < 0.35:
        state = hyphenated(words.word("states"), "ADJ", "Degree=Pos")
        if words.chance(0.3):
            state = Node(words.word("comparatives"), "ADJ", "Degree=Cmp")
        return (
            form.of(words.pick("make", "make", "keep", "get"))
            .after("obj", thing(words))
            .after("xcomp", state)
        )
    if roll < 0.7:
        inner = doing(words, INFINITIVE)
        lemma = words.pick(
            "help", "help", "enable", "get", "encourage", "allow", "teach", "persuade"
        )
        if lemma != "help" or words.chance(0.2):
            inner = inner.before("mark", Node("to", "PART"))
        return form.of(lemma).after("obj", people(words)).after("xcomp", inner)
    lemma, preposition = words.pick(
        "turn into", "convert into", "move to", "switch to", "split into", "bring to", "connect to"
    ).split()
    target = people(words) if words.chance(0.5) else thing(words)
    tree = form.of(lemma).after("obj", people(words) if words.chance(0.5) else thing(words))
    return tree.after("obl", target.before("case", adposition(preposition)))


def becoming(words: Words, form: Form) -> Node:
    """`become the simplest shop in town`, `build a culture of trust`, `rank first`."""
    roll = words.rng.random()
    if roll < 0.5:
        return form.of("become").after("xcomp", superlative(words))
    if roll < 0.75:
        return form.of(words.pick("build", "create", "offer", "deliver", "provide")).after(
            "obj", superlative(words)
        )
    culture = noun(words.word("mass_measures")).before("case", adposition("of"))
    tree = Node("culture", "NOUN", SINGULAR).before(*determiner("a")).after("nmod", culture)
    return form.of(words.pick("build", "foster", "create", "shape")).after("obj", tree)


def improving(words: Words, form: Form) -> Node:
    """`improve morale`, `strengthen trust among members`."""
    object_ = noun(words.word("mass_measures"))
    if words.chance(0.4):
        object_ = object_.before("compound", noun(words.nominal("people", "stuff")))
    elif words.chance(0.4):
        object_ = object_.after("nmod", thing(words).before("case", adposition("of")))
    return frame(words, form, words.pick("change_up", "change_down"), object_)
