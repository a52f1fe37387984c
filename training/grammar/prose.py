"""What else a person types into the interview: missions, objectives and short answers."""

from collections.abc import Callable
from dataclasses import replace

from training.grammar.actions import action
from training.grammar.aims import becoming, improving, making
from training.grammar.forms import (
    I_PRESENT,
    IMPERATIVE,
    INFINITIVE,
    PLURAL_PRESENT,
    SINGULAR_PRESENT,
    WE_PRESENT,
    present,
)
from training.grammar.lexicon import PLURAL, SINGULAR, Words, determiner, hyphenated, noun
from training.grammar.measures import measure
from training.grammar.nouns import base_thing, people, possessed, superlative, thing
from training.grammar.quantities import (
    KINDS,
    at_least,
    count,
    deadline,
    from_to,
    how_often,
    number,
    value,
)
from training.grammar.tree import Node
from training.grammar.work import doing

PRONOUNS = {
    "I": "Case=Nom|Number=Sing|Person=1|PronType=Prs",
    "we": "Case=Nom|Number=Plur|Person=1|PronType=Prs",
    "they": "Case=Nom|Number=Plur|Person=3|PronType=Prs",
    "it": "Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs",
}


def pronoun(word: str) -> Node:
    """A personal pronoun as a subject."""
    return Node(word, "PRON", PRONOUNS[word])


def _comma(tree: Node) -> Node:
    return tree.before("punct", Node(",", "PUNCT", glued=True))


def mission(words: Words) -> Node:
    """`We help small shops sell online`, `Our mission is to make care affordable`."""
    roll = words.rng.random()
    if roll < 0.35:
        tree = making(words, WE_PRESENT) if words.chance(0.6) else action(words, WE_PRESENT)
        return tree.before("nsubj", pronoun("we"))
    if roll < 0.6:
        aim = making(words, INFINITIVE) if words.chance(0.5) else becoming(words, INFINITIVE)
        aim = aim.before("mark", Node("to", "PART"))
        ours = Node(words.pick("mission", "goal", "vision", "aim", "purpose"), "NOUN", SINGULAR)
        be = SINGULAR_PRESENT.of("be")
        return aim.before("cop", Node("is", "AUX", be.feats)).before(
            "nsubj:outer", ours.before(*determiner(words.pick("our", "my", "the")))
        )
    if roll < 0.75:
        tree = superlative(words).before("cop", Node("be", "AUX", "VerbForm=Inf"))
        return tree.before("mark", Node("to", "PART"))
    if roll < 0.88:
        tree = doing(words, INFINITIVE).before("aux", Node("can", "AUX", "VerbForm=Fin"))
        where = tree.before("nsubj", people(words)).before(
            "advmod", Node("where", "ADV", "PronType=Rel")
        )
        return Node("world", "NOUN", SINGULAR).before(*determiner("a")).after("acl:relcl", where)
    tree = making(words, INFINITIVE)
    return tree.before("mark", Node("to", "PART"))


def objective(words: Words) -> Node:
    """`Become the team people trust`, `A kitchen that wastes less`."""
    roll = words.rng.random()
    if roll < 0.3:
        return words.rng.choice((becoming, making, improving))(words, IMPERATIVE)
    if roll < 0.55:
        tree = doing(words, PLURAL_PRESENT)
        return tree.before("nsubj", people(words, bare=True))
    if roll < 0.8:
        tree = base_thing(words, SINGULAR).before(*determiner("a"))
        relative = doing(words, SINGULAR_PRESENT)
        that = Node("that", "PRON", "PronType=Rel")
        if words.chance(0.6):
            relative = PLURAL_PRESENT.of(
                words.pick("love", "trust", "use", "need", "recommend", "enjoy")
            )
            relative = relative.before("nsubj", people(words, bare=True))
            relative = relative.before("obj", that) if words.chance(0.6) else relative
        else:
            relative = relative.before("nsubj", that)
        return tree.after("acl:relcl", relative)
    tree = hyphenated(words.word("states"), "ADJ", "Degree=Pos")
    form = SINGULAR_PRESENT if words.chance(0.6) else PLURAL_PRESENT
    if form is SINGULAR_PRESENT:
        about, be = noun(words.nominal("stuff", "things")), "is"
    else:
        about, be = people(words, bare=True), "are"
    verb = words.pick("feel", "feel", "be", "become")
    if verb == "be":
        return tree.before("cop", Node(be, "AUX", form.feats)).before("nsubj", about)
    return form.of(verb).after("xcomp", tree).before("nsubj", about)


def change_answer(words: Words) -> Node:
    """`from 9 days to 5`, `9 days`, `about 40 %, I think`, `maybe 12`."""
    kind = words.rng.choice(KINDS)
    roll = words.rng.random()
    if roll < 0.4:
        first, *others = from_to(words, kind)
        for phrase in others:
            first = first.after("nmod", phrase)
        return first
    tree = value(words, kind)
    if words.chance(0.4):
        tree = at_least(words, tree)
    elif words.chance(0.3):
        tree = tree.before(
            "advmod", Node(words.pick("maybe", "currently", "roughly", "probably"), "ADV")
        )
    if words.chance(0.35):
        think = I_PRESENT.of(words.pick("think", "guess", "believe", "suppose"))
        tree = tree.after("parataxis", _comma(think.before("nsubj", pronoun("I"))))
    elif words.chance(0.3):
        relation, often = how_often(words)
        tree = tree.after("nmod" + relation, often)
    return tree


def effect_answer(words: Words) -> Node:
    """`they make their first sale earlier`, `so that nobody waits`, `fewer calls`."""
    roll = words.rng.random()
    if roll < 0.45:
        who = pronoun("they") if words.chance(0.6) else people(words)
        tree = doing(words, present(who))
        if words.chance(0.4):
            tree = tree.after(
                "advmod",
                Node(words.word("comparatives").replace("fewer", "faster"), "ADV", "Degree=Cmp"),
            )
        return tree.before("nsubj", who)
    if roll < 0.6:
        who = people(words)
        tree = doing(words, present(who)).before("nsubj", who)
        mark = Node("so", "SCONJ").after("fixed", Node("that", "SCONJ"))
        return tree.before("mark", mark)
    if roll < 0.7:
        cause = doing(words, PLURAL_PRESENT).before("nsubj", pronoun("they"))
        return cause.before("mark", Node("because", "SCONJ"))
    if roll < 0.85:
        tree, _ = measure(words)
        return tree
    return possessed(words) if words.chance(0.4) else thing(words)


def shrug(words: Words) -> Node:
    """`I don't know`, `we do not measure that`, `not sure yet`, `nobody tracks it`."""
    roll = words.rng.random()
    if roll < 0.55:
        who = words.pick("I", "we")
        form = I_PRESENT if who == "I" else WE_PRESENT
        tree = INFINITIVE.of(
            words.pick("know", "know", "measure", "track", "remember", "have", "need")
        )
        if tree.form not in {"know", "remember"} or words.chance(0.2):
            tree = tree.after(
                "obj", Node(words.pick("that", "this"), "PRON", "Number=Sing|PronType=Dem")
            )
        if words.chance(0.2):
            tree = tree.after("advmod", Node(words.pick("yet", "exactly", "really"), "ADV"))
        short = words.chance(0.7)
        negation = Node("n't" if short else "not", "PART", "Polarity=Neg", glued=short)
        tree = tree.before("advmod", negation).before("aux", Node("do", "AUX", form.feats))
        return tree.before("nsubj", pronoun(who))
    if roll < 0.75:
        tree = Node("sure", "ADJ", "Degree=Pos").before(
            "advmod", Node("not", "PART", "Polarity=Neg")
        )
        return tree.after("advmod", Node("yet", "ADV")) if words.chance(0.4) else tree
    it = Node(words.pick("that", "this"), "PRON", "Number=Sing|PronType=Dem")
    tree = SINGULAR_PRESENT.of(words.pick("know", "measure", "track", "count")).after("obj", it)
    return tree.before("nsubj", Node("nobody", "PRON", "Number=Sing|PronType=Neg"))


def when_answer(words: Words) -> Node:
    """`by the end of March`, `in Q3`, `every two weeks`."""
    if words.chance(0.7):
        return deadline(words)
    return how_often(words)[1]


def aside(words: Words) -> Node:
    """A word in brackets at the end: `(stretch)`, `(Q3)`, `(40)`."""
    roll = words.rng.random()
    if roll < 0.4:
        tree = Node(words.pick("Q1", "Q2", "Q4", "stretch", "draft", "mobile"), "NOUN", SINGULAR)
    elif roll < 0.7:
        tree = Node(words.word("names"), "PROPN", SINGULAR)
    else:
        tree = number(str(words.rng.randint(1, 90)))
    tree = replace(tree, glued=True)
    bracket = Node(")", "PUNCT", glued=True)
    return tree.before("punct", Node("(", "PUNCT")).after("punct", bracket)


def who_answer(words: Words) -> Node:
    """`the support team and our key accounts`, `my 12 students`."""
    tree = people(words)
    if words.chance(0.3):
        return tree.after("conj", people(words).before("cc", Node("and", "CCONJ")))
    if words.chance(0.2):
        return noun(words.nominal("people"), PLURAL).before("nummod", count(words))
    return tree


def short_answer(words: Words) -> Node:
    """`my manager would`, `the nurses do`, `nobody does`, `it would`, `mostly the tutors`."""
    roll = words.rng.random()
    if roll < 0.3:
        who = noun(words.everyday("crowd")).before(*determiner(words.pick("my", "our", "the")))
    elif roll < 0.5:
        who = noun(words.everyday("crowd"), PLURAL)
        who = who.before(*determiner(words.pick("the", "our", "all")))
    elif roll < 0.7:
        who = pronoun(words.pick("I", "we", "they", "it"))
    elif roll < 0.8:
        who = Node(words.pick("nobody", "everybody"), "PRON", "Number=Sing|PronType=Ind")
    else:
        who = noun(words.everyday("crowd"), PLURAL).before(*determiner(words.pick("the", "our")))
        return who.before("advmod", Node(words.pick("mostly", "mainly", "probably"), "ADV"))
    if words.chance(0.5):
        helper = Node(words.pick("would", "would", "can", "will", "should"), "AUX", "VerbForm=Fin")
    else:
        plural = who.form in ("I", "we", "they") or "Plur" in who.feats
        form = PLURAL_PRESENT if plural else SINGULAR_PRESENT
        helper = Node("do" if plural else "does", "AUX", form.feats)
    return helper.before("nsubj", who)


PROSE: dict[Callable[[Words], Node], float] = {
    mission: 5,
    objective: 4,
    change_answer: 3,
    effect_answer: 3,
    shrug: 1,
    when_answer: 0.7,
    who_answer: 0.7,
    short_answer: 1,
}
