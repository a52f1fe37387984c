"""Verb phrases for work: making, contacting, giving, asking, holding events."""

from training.grammar.forms import (
    GERUND,
    INFINITIVE,
    PLURAL_PAST,
    PLURAL_PRESENT,
    SINGULAR_PRESENT,
    Form,
    frame,
    present,
    verb,
)
from training.grammar.lexicon import PLURAL, SINGULAR, Words, determiner, noun
from training.grammar.measures import measure
from training.grammar.nouns import adjective, base_thing, people, place, thing
from training.grammar.quantities import adposition, count, duration, how_often
from training.grammar.tree import Node


def delivering(words: Words, form: Form) -> Node:
    """`launch the checklist`, `design and run two experiments`, `roll out 3 tools`."""
    if words.chance(0.12):
        lemma, particle = words.verb("particle").split(":")
        return form.of(lemma).after("compound:prt", adposition(particle)).after("obj", thing(words))
    tree = form.of(words.verb("deliver").split("-")[0])
    if words.chance(0.07):
        second = form.of(words.verb("deliver").split("-")[0])
        link = Node(words.pick("and", "and", "and", "&", "or"), "CCONJ")
        tree = tree.after("conj", second.before("cc", link))
    tree = tree.after("obj", thing(words))
    if words.chance(0.06):
        other = delivering(words, form)
        tree = tree.after("conj", other.before("cc", Node("and", "CCONJ")))
    return tree


def bare(words: Words, form: Form) -> Node:
    """Telegram style, a singular noun without its article: `write handbook`."""
    if words.chance(0.2):
        role = noun(words.nominal("people"))
        return form.of(words.pick("hire", "find", "recruit", "onboard")).after("obj", role)
    return form.of(words.verb("deliver").split("-")[0]).after("obj", base_thing(words, SINGULAR))


def two_faced(words: Words, form: Form) -> Node:
    """A verb that could be a noun, with a bare object: `audit doors`, `host pupils at home`."""
    tree = form.of(words.ambiguous_verb())
    roll = words.rng.random()
    if roll < 0.25:
        object_ = people(words, bare=True)
    elif roll < 0.5:
        object_ = noun(words.nominal("stuff"))
    elif roll < 0.75:
        object_ = base_thing(words, PLURAL)
    elif roll < 0.85:
        object_ = noun(
            words.pick("CFO", "API", "CEO", "FAQ", "SDK", "KPI", "NGO", "HR lead", "VIP"), PLURAL
        )
    else:
        object_, _ = measure(words, article=0.0)
        return tree.after("obj", object_).after(
            "obl", people(words).before("case", adposition(words.pick("for", "with", "to")))
        )
    tree = tree.after("obj", object_)
    roll = words.rng.random()
    if roll < 0.3:
        tree = tree.after("obl", place(words))
    elif roll < 0.5:
        tree = tree.after(
            "obl", people(words).before("case", adposition(words.pick("for", "with", "to", "from")))
        )
    elif roll < 0.6:
        tree = tree.after(
            "obl", duration(words).before("case", adposition(words.pick("within", "after", "for")))
        )
    elif roll < 0.7:
        tree = tree.after("advmod", Node(words.word("manner_after"), "ADV"))
    return tree


def contacting(words: Words, form: Form) -> Node:
    """`coach our tutors on feedback`, `interview 12 lapsed members`."""
    tree = frame(words, form, "contact", people(words))
    if words.chance(0.25):
        topic = noun(words.nominal("stuff")) if words.chance(0.6) else thing(words)
        tree = tree.after(
            "obl",
            topic.before("case", adposition(words.pick("on", "about", "in", "through", "with"))),
        )
    return tree


def to_someone(words: Words, form: Form) -> Node:
    """`respond to reviews`, `focus on key accounts`, `partner with three schools`."""
    lemma, preposition = words.verb("prepositional").split(":")
    about = (
        people(words)
        if preposition in {"with", "to", "from"} and words.chance(0.6)
        else thing(words)
    )
    return form.of(lemma).after("obl", about.before("case", adposition(preposition)))


def giving(words: Words, form: Form) -> Node:
    """`offer every new hire a buddy`, `send a summary to members`."""
    tree = form.of(words.verb("give"))
    if words.chance(0.6):
        given = (
            base_thing(words, SINGULAR).before(*determiner("a"))
            if words.chance(0.6)
            else thing(words)
        )
        return tree.after("iobj", people(words)).after("obj", given)
    tree = tree.after("obj", thing(words))
    return tree.after("obl", people(words).before("case", adposition("to")))


def asking(words: Words, form: Form) -> Node:
    """`find out why users leave`, `research what keeps patients waiting`, `learn how to code`."""
    tree, _ = verb(form, words.verb("ask"))
    roll = words.rng.random()
    if roll < 0.3:
        lemma = INFINITIVE.of(words.verb("deliver").split("-")[0]).after("obj", thing(words))
        inner = lemma.before("mark", Node("to", "PART")).before(
            "advmod", Node("how", "ADV", "PronType=Int")
        )
        return tree.after("ccomp", inner)
    who = people(words)
    clause = doing(words, present(who)).before("nsubj", who)
    if roll < 0.75:
        asked = Node(words.pick("why", "how", "when", "where"), "ADV", "PronType=Int")
        return tree.after("ccomp", clause.before("advmod", asked))
    if roll < 0.9:
        clause = SINGULAR_PRESENT.of(words.pick("stop", "keep", "help", "prevent"))
        clause = clause.after("obj", people(words, bare=True))
        leaving = GERUND.of(words.verb("alone")).before("mark", Node("from", "SCONJ"))
        clause = clause.after("advcl", leaving)
        return tree.after("ccomp", clause.before("nsubj", Node("what", "PRON", "PronType=Int")))
    return tree.after("ccomp", clause.before("mark", Node(words.pick("whether", "if"), "SCONJ")))


def alone(words: Words, form: Form) -> Node:
    """`swim daily`, `run three times a week`, `sleep 8 hours`, `read 20 minutes a day`."""
    tree = form.of(words.verb("alone"))
    roll = words.rng.random()
    if roll < 0.35:
        return tree.after("advmod", Node(words.word("manner_after"), "ADV"))
    if roll < 0.6:
        times = Node("times", "NOUN", "Number=Plur").before("nummod", count(words, small=True))
        return tree.after(
            "obl:unmarked",
            times.after("nmod:unmarked", Node("week", "NOUN", SINGULAR).before(*determiner("a"))),
        )
    if roll < 0.8:
        relation, often = how_often(words)
        return tree.after("obl:unmarked", duration(words)).after("obl" + relation, often)
    relation, often = how_often(words)
    return tree.after("obl" + relation, often)


def holding_event(words: Words, form: Form) -> Node:
    """`host six meetups`, `run a weekly retrospective with the team`."""
    event = noun(words.word("work_events"), PLURAL if words.chance(0.5) else SINGULAR)
    plural = event.feats == PLURAL
    if words.chance(0.3):
        event = event.before("compound", noun(words.nominal("stuff")))
    if words.chance(0.35):
        event = event.before("amod", adjective(words))
    if plural and words.chance(0.6):
        event = event.before("nummod", count(words, small=True))
    elif not plural:
        event = event.before(*determiner(words.pick("a", "the", "our", "every")))
    tree = form.of(
        words.pick(
            "host",
            "hold",
            "run",
            "organize",
            "attend",
            "facilitate",
            "join",
            "lead",
            "plan",
            "schedule",
            "sponsor",
            "visit",
        )
    )
    tree = tree.after("obj", event)
    if words.chance(0.4):
        tree = tree.after(
            "obl", people(words).before("case", adposition(words.pick("with", "for")))
        )
    return tree


def doing(words: Words, form: Form) -> Node:
    """What people do: `renew the contract`, `finish the course early`, `trust the report`."""
    roll = words.rng.random()
    if roll < 0.12:
        return alone(words, form)
    tree = frame(
        words,
        form,
        "does",
        thing(words)
        if roll < 0.8
        else base_thing(words, SINGULAR).before(
            *determiner("their" if form in {PLURAL_PRESENT, PLURAL_PAST, INFINITIVE} else "the")
        ),
    )
    if words.chance(0.3):
        within = duration(words).before(
            "case", adposition(words.pick("within", "in", "after", "for"))
        )
        tree = tree.after("obl", within)
    elif words.chance(0.15):
        tree = tree.after("advmod", Node(words.word("manner_after"), "ADV"))
    return tree
