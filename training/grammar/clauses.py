"""Key results that are clauses: a measure moves or arrives, people act."""

from training.grammar.forms import (
    COMMA,
    FINITE_AUX,
    INFINITIVE,
    PLURAL_PAST,
    SINGULAR_PAST,
    SINGULAR_PRESENT,
    present,
    present_or_past,
    verb,
)
from training.grammar.lexicon import PLURAL, SINGULAR, Words, determiner, noun
from training.grammar.measures import measure
from training.grammar.nouns import base_thing, compound, people, plural_of, thing
from training.grammar.participles import reduced, subject
from training.grammar.quantities import (
    adposition,
    at_least,
    bound,
    count,
    deadline,
    duration,
    from_to,
    moment,
    number,
    percent,
    value,
)
from training.grammar.tree import Node
from training.grammar.work import doing


def moves(words: Words) -> Node:
    """`Scrap sinks below 4%`, `Launch delays fall from 9 days to 3`."""
    about, kind = measure(words, article=0.15)
    choice = words.rng.random()
    if choice < 0.35:
        about = compound(words, words.pick(SINGULAR, PLURAL))
    elif choice < 0.55:
        about, kind = base_thing(words, PLURAL), words.pick("rates", "totals")
    form = present_or_past(about, words)
    tree, _ = verb(form, words.verb(words.pick("rises", "falls")))
    roll = words.rng.random()
    if roll < 0.55:
        for phrase in from_to(words, kind):
            tree = tree.after("obl", phrase)
    elif roll < 0.75:
        tree = tree.after("obl", bound(words, kind))
    elif roll < 0.85:
        tree = tree.after("obl:unmarked", percent(words))
    return _clause(words, tree, about)


def reaches(words: Words) -> Node:
    """`Parcels scanned at the gate reach 70%`, `Trial usage stays above 60%`."""
    roll = words.rng.random()
    about, kind = measure(words, article=0.15)
    if roll < 0.25:
        about, kind = compound(words, words.pick(SINGULAR, PLURAL)), "rates"
    elif roll < 0.5:
        about, kind = reduced(words, subject(words)), "rates"
    form = present_or_past(about, words)
    # A share named by what is counted takes the singular in such sentences as often as not.
    if roll < 0.5 and words.chance(0.5):
        form = SINGULAR_PRESENT
    tree, preposition = verb(form, words.verb("reaches"))
    size = value(words, kind)
    if preposition:
        tree = tree.after("obl", size.before("case", adposition(preposition)))
    else:
        tree = tree.after("obj", size)
    return _clause(words, tree, about)


def lasts(words: Words) -> Node:
    """`Water repairs need no more than a week`, `The till opens within 5 s`."""
    roll = words.rng.random()
    if roll < 0.4:
        about = compound(words, PLURAL)
    elif roll < 0.75:
        about = base_thing(words, words.pick(SINGULAR, PLURAL))
        if words.chance(0.3):
            about = about.before(*determiner(words.pick("the", "our")))
    else:
        about = noun(words.nominal("people", "things"))
        about = about.before(*determiner(words.pick("no", "no", "every")))
    form = present_or_past(about, words)
    if words.chance(0.6):
        tree = form.of(
            words.verb("takes")
            if roll < 0.75
            else words.pick("wait", "stay", "need", "take", "queue")
        )
        size = duration(words)
        if words.chance(0.6):
            more = Node(words.pick("less", "more"), "ADJ", "Degree=Cmp")
            if words.chance(0.35):
                more = more.before("advmod", Node("no", "ADV"))
            than = adposition("than")
            return _clause(
                words, tree.after("obj", more.after("obl", size.before("case", than))), about
            )
        return _clause(words, tree.after("obj", size), about)
    tree = form.of(words.pick("run", "start", "load", "finish", "end", "close", "open", "arrive"))
    return _clause(
        words,
        tree.after(
            "obl", duration(words).before("case", adposition(words.pick("in", "within", "after")))
        ),
        about,
    )


def is_at(words: Words) -> Node:
    """`The average gift is about €30`, `The form is easy`, `All shelves are full`."""
    about, kind = measure(words, article=0.3)
    roll = words.rng.random()
    if roll < 0.4:
        tree = value(words, kind)
        if words.chance(0.5):
            tree = at_least(words, tree)
        else:
            tree = tree.before("case", adposition(words.pick("below", "above", "under", "at")))
    elif roll < 0.55:
        tree = value(words, kind)
    else:
        about = (
            base_thing(words, words.pick(SINGULAR, PLURAL)) if words.chance(0.6) else people(words)
        )
        tree = Node(words.word("states").replace("carbon-neutral", "sound"), "ADJ", "Degree=Pos")
        if words.chance(0.4):
            tree = tree.after(
                "obl", people(words).before("case", adposition(words.pick("for", "with")))
            )
    be = Node("are" if plural_of(about) else "is", "AUX", present(about).feats)
    return tree.before("cop", be).before("nsubj", about)


def people_act(words: Words) -> Node:
    """`70% of pupils join the choir`, `No guest complains`, `20 dealers signed it`."""
    roll = words.rng.random()
    who = people(words)
    if roll < 0.25:
        of = people(words, bare=True).before("case", adposition("of"))
        who = percent(words).after("nmod", of)
    elif roll < 0.4:
        who = noun(words.nominal("people"), PLURAL).before("nummod", count(words))
    elif roll < 0.46:
        who = noun(words.nominal("people")).before(*determiner(words.pick("no", "every", "each")))
    elif roll < 0.54:
        whole = number(words.pick("ten", "five", "four", "3", "10")).before(
            "case", adposition("of")
        )
        crowd = people(words, bare=True).before("nummod", number(whole.form))
        outer = adposition("out").after("fixed", adposition("of"))
        who = number(words.pick("nine", "two", "three", "2", "8")).after(
            "nmod", crowd.before("case", outer)
        )
    elif roll < 0.64:
        who = compound(words, PLURAL)
    elif roll < 0.78:
        who = people(words, bare=True)
    tense = words.rng.random()
    if tense < 0.1:
        tree = present(who).of(words.pick("rate", "score", "grade", "rank", "value"))
        rated = value(words, "scores")
        rated = at_least(words, rated) if words.chance(0.5) else rated
        tree = tree.after("obj", thing(words)).after("obl:unmarked", rated)
    elif tense < 0.55:
        tree = doing(words, present(who))
    elif tense < 0.7:
        tree = doing(words, PLURAL_PAST if plural_of(who) else SINGULAR_PAST)
    elif tense < 0.92:
        tree = doing(words, INFINITIVE)
        tree = tree.before(
            "aux", Node(words.pick("can", "will", "would", "must", "should"), "AUX", FINITE_AUX)
        )
    else:
        tree = doing(words, INFINITIVE).before("advmod", Node("not", "PART", "Polarity=Neg"))
        does = "do" if plural_of(who) else "does"
        tree = tree.before("aux", Node(does, "AUX", present(who).feats))
    return _clause(words, tree, who)


def _clause(words: Words, tree: Node, about: Node) -> Node:
    if words.chance(0.14):
        tree = tree.after("obl", deadline(words))
    tree = tree.before("nsubj", about)
    if words.chance(0.03):
        when = moment(words).before("case", adposition("by"))
        tree = tree.before("punct", COMMA).before("obl", when)
    return tree
