"""Common words of any field in both places where they open a key result: as verb and as noun.

A word that is both reads as a verb before a bare object, and as the first noun of a compound where
a value, a participle or a finite verb makes the compound a measure. Writing every such word both
ways leaves it to what follows to decide.
"""

from training.grammar.forms import (
    COMMA,
    FINITE_AUX,
    GERUND,
    IMPERATIVE,
    INFINITIVE,
    PASSIVE,
    Form,
    present,
    present_or_past,
)
from training.grammar.lexicon import PLURAL, SINGULAR, Words, determiner, inflect, noun
from training.grammar.measures import valued
from training.grammar.nouns import place
from training.grammar.quantities import (
    adposition,
    at_least,
    bound,
    count,
    deadline,
    duration,
    how_often,
    number,
    percent,
    value,
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
        tree = tree.after("acl", _resolved(words))
    elif words.chance(0.04):
        older = Node(words.pick("older", "larger", "longer", "smaller"), "ADJ", "Degree=Cmp")
        tree = tree.after(
            "amod", older.after("obl", duration(words).before("case", adposition("than")))
        )
    return tree


def _resolved(words: Words) -> Node:
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


def opening_noun(words: Words) -> str:
    """A first word for a compound; words of change are left out, which are verbs there."""
    roll = words.rng.random()
    if roll < 0.72:
        return words.ambiguous_noun()
    if roll < 0.8:
        return unknown(words, "thing")
    return words.everyday(words.pick("things", "crowd", "mass"))


def indicator(words: Words) -> tuple[Node, str]:
    """What a value is given for: `dock absenteeism`, `seat faults`, `harvest loss rate`."""
    first = opening_noun(words)
    roll = words.rng.random()
    if roll < 0.4:
        return noun(f"{first} {common(words, 'measures', 'measure')}"), _kind(words)
    if roll < 0.62:
        return noun(f"{first} {words.everyday('troubles')}", PLURAL), "totals"
    if roll < 0.74:
        inner = words.everyday(words.pick("things", "crowd", "mass", "both"))
        if words.chance(0.6):
            return noun(f"{first} {inner} {words.everyday('measures')}"), _kind(words)
        return noun(f"{first} {inner} {words.everyday('troubles')}", PLURAL), "totals"
    if roll < 0.77:
        tree = noun(words.everyday(words.pick("troubles", "measures")))
        number_ = number(str(words.rng.randint(1, 12)))
        return tree.before("compound", noun(first).after("nummod", number_)), _kind(words)
    if roll < 0.82:
        return noun(words.everyday("measures")), _kind(words)
    if roll < 0.88:
        return noun(words.everyday("troubles"), PLURAL), "totals"
    if roll < 0.97:
        return noun(f"{first} {words.everyday('things')}", PLURAL), "totals"
    return noun(first), _kind(words)


def _kind(words: Words) -> str:
    return words.pick("rates", "times", "costs", "totals", "scores", "rates")


def indicated(words: Words) -> Node:
    """A measure of two or three common nouns with its value: `dock absenteeism below 4%`."""
    tree, kind = indicator(words)
    roll = words.rng.random()
    if roll < 0.14:
        tree = tree.after("nmod", phrase(words))
    elif roll < 0.22:
        tree = tree.after("acl", _resolved(words))
    elif roll < 0.26:
        each = noun(words.everyday(words.pick("things", "crowd")))
        tree = tree.after("nmod", each.before("case", adposition("per")))
    tree = tell(words, tree, kind)
    return tree.after("nmod", deadline(words)) if words.chance(0.12) else tree


def tell(words: Words, tree: Node, kind: str) -> Node:
    """The measure with its value, in one of the many ways it is written."""
    roll = words.rng.random()
    if roll < 0.5:
        return valued(words, tree, kind)
    size = value(words, kind)
    if roll < 0.58:
        colon = Node(":", "PUNCT", glued=True)
        size = at_least(words, size) if words.chance(0.4) else size
        if words.chance(0.15):
            size = Node("none", "PRON", "Number=Plur|PronType=Neg")
        return tree.after("appos", size.before("punct", colon))
    if roll < 0.66:
        sign = Node(words.pick("≤", "≥", "<", ">", "=", "≤"), "SYM")
        return tree.after("nmod", size.before("case", sign))
    if roll < 0.74:
        most = words.pick("no more", "no less", "less", "more", "fewer").split()
        more = Node(most[-1], "ADJ", "Degree=Cmp").after("fixed", adposition("than"))
        if len(most) > 1:
            more = more.before("advmod", Node("no", "ADV"))
        size = size.before("advmod", more)
        return tree.after("nmod", size.before("case", adposition(words.pick("of", "of", "at"))))
    if roll < 0.82:
        way = Node(words.pick("down", "up", "down"), "ADV")
        share = noun(words.pick("third", "quarter", "half", "fifth")).before(*determiner("a"))
        if words.chance(0.5):
            share = size
        link = words.pick("by", "to", "from")
        return tree.after("advmod", way.after("obl", share.before("case", adposition(link))))
    if roll < 0.88:
        better = Node(words.pick("lower", "higher", "shorter", "better"), "ADJ", "Degree=Cmp")
        than = noun(words.pick("year", "quarter", "month", "season"))
        than = than.before("amod", Node("last", "ADJ", "Degree=Pos"))
        better = better.before("obl:unmarked", percent(words))
        return tree.after("amod", better.after("obl", than.before("case", adposition("than"))))
    if roll < 0.94:
        wide = value(words, kind)
        arrow = Node(words.pick("→", "->"), "SYM")
        return tree.after("appos", wide.after("nmod", size.before("case", arrow)))
    relation = "nummod" if size.upos == "NUM" else "appos"
    return tree.after(relation, size)


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
        return tree.after("acl", _resolved(words))
    return tree.after("nmod", phrase(words)) if words.chance(0.12) else tree


def moving(words: Words) -> Node:
    """A clause of common words: `Dock faults found at night fall below 4`, `Our bees survive`."""
    about = _acting(words)
    roll = words.rng.random()
    if roll < 0.45:
        lemma = words.verb(words.pick("rises", "falls", "reaches")).partition("-")
        tree = _finite(words, about, lemma[0])
        size = bound(words, _kind(words))
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
            tree = tree.after("obj", value(words, _kind(words)))
        elif preposition:
            tree = tree.after(
                "obl", value(words, _kind(words)).before("case", adposition(preposition))
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
