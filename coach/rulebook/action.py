"""The kind of a sentence that says what somebody does: the class of its verb decides."""

from typing import TypeAlias

from coach.model.quantity import Direction
from coach.model.verdict import Kind
from coach.reading.facts import Reading
from coach.rulebook.amounts import Amount, Nature, Whose, amounts, noun_in, whose
from coach.rulebook.grammar import child, children, descendants, object_index, occurrences, relation, verb_in, word_in
from coach.rulebook.lexicon import word_list

Verdict: TypeAlias = tuple[Kind, float]
"""A kind, and how sure it is."""


def kind_of_action(reading: Reading) -> Verdict:
    """Give the kind of an imperative, an infinitive, a gerund or a sentence in the first person."""
    head = reading.head
    assert head is not None
    found = amounts(reading)
    if child(reading, head, "cop") is not None or _is(reading, "ensuring-verbs"):
        return _of_state(reading, found)
    if _is(reading, "value-verbs"):
        return Kind.OUTCOME, 0.9
    if _is(reading, "change-verbs"):
        return _of_change(reading, found)
    if _is(reading, "holding-verbs"):
        return _of_holding(reading, found)
    if _is(reading, "reach-verbs") or _keeps_a_promise(reading):
        return _of_reaching(reading, found)
    return _of_work(reading, found)


def states_attached_result(reading: Reading, found: tuple[Amount, ...]) -> bool:
    """Whether work has a result with a value attached: “launch it so that churn falls to 3 %”."""
    return any(_is_attached_result(reading, amount) for amount in found)


def is_service_level(reading: Reading, found: tuple[Amount, ...]) -> bool:
    """Whether the sentence promises how fast what comes in is dealt with."""
    limits = [one for one in found if one.nature is Nature.TIME and one.bounded]
    if any(one.limited for one in limits):
        return True
    head = reading.head or 0
    arguments = (child(reading, head, name) for name in ("obj", "nsubj", "obl"))
    incoming = (*arguments, *(one.noun for one in found))
    return bool(limits) and any(noun_in(reading, noun, "service-nouns") for noun in incoming)


def states_both_ends(reading: Reading, found: tuple[Amount, ...]) -> bool:
    """Whether the sentence says where something stands and where it should go."""
    both = reading.baseline is not None and reading.target is not None
    return both and not any(is_own_work(reading, one) for one in found)


def _is(reading: Reading, list_name: str) -> bool:
    return reading.head is not None and verb_in(reading, reading.head, word_list(list_name))


def _of_state(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    """Judge “ensure that …” and “be …”, which only introduce a state."""
    if any(not is_own_work(reading, one) for one in found):
        return Kind.OUTCOME, 0.8
    if _is(reading, "ensuring-verbs"):
        return (Kind.OUTPUT if found else Kind.ACTIVITY), 0.6
    return Kind.VAGUE, 0.8


def _of_change(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    thing = object_index(reading)
    counted = [one for one in found if one.phrase == thing and one.noun == thing]
    if counted and all(is_own_work(reading, one) and not one.levelled for one in counted):
        return Kind.OUTPUT, 0.7
    if found and _counts_up_own_work(reading, thing, found):
        return Kind.OUTPUT, 0.6
    return (Kind.OUTCOME, 0.95) if found else (Kind.VAGUE, 0.9)


def _of_holding(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    if found:
        return Kind.OUTCOME, 0.9
    thing = object_index(reading)
    if noun_in(reading, thing, "measure-nouns"):
        return Kind.OUTCOME, 0.6
    return (Kind.ACTIVITY, 0.6) if whose(reading, thing) is Whose.OWN else (Kind.VAGUE, 0.6)


def _of_reaching(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    thing = object_index(reading)
    if _passes_on(reading) or (thing is None and _leads_to_a_verb(reading)):
        return _of_work(reading, found)
    if noun_in(reading, thing, "meeting-nouns") and not states_attached_result(reading, found):
        return (Kind.OUTPUT if found else Kind.ACTIVITY), 0.7
    if any(_is_reached(reading, one) for one in found):
        return Kind.OUTCOME, 0.85
    if found:
        given = _is(reading, "receiving-verbs") and any(one.phrase == thing for one in found)
        return (Kind.OUTCOME if given else Kind.OUTPUT), 0.6
    if _is(reading, "verdict-verbs") or _names_end_state(reading, thing):
        return Kind.OUTCOME, 0.6
    if thing is None or _is_wished_for(reading, thing) or _compares(reading):
        return Kind.VAGUE, 0.6
    named = any(reading.words[place].pos == "PROPN" for place in descendants(reading, thing))
    return (Kind.OUTCOME if named else Kind.ACTIVITY), 0.5


def _of_work(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    if states_attached_result(reading, found):
        return Kind.OUTCOME, 0.85
    if is_service_level(reading, found) or states_both_ends(reading, found):
        return Kind.OUTCOME, 0.6
    sold = (object_index(reading), *(one.noun for one in found))
    if found and any(noun_in(reading, noun, "sales-nouns") for noun in sold):
        return Kind.OUTCOME, 0.6
    if any(_counts_the_work(reading, one) for one in found):
        return Kind.OUTPUT, 0.9
    thing = object_index(reading)
    if _is(reading, "feeling-verbs"):
        return Kind.VAGUE, 0.6
    if _is(reading, "bringing-verbs") and noun_in(reading, thing, "feeling-nouns"):
        return Kind.VAGUE, 0.7
    return Kind.ACTIVITY, 0.9


def _is_attached_result(reading: Reading, amount: Amount) -> bool:
    verb = amount.verb
    if verb is None or is_own_work(reading, amount):
        return False
    if verb != reading.head and any(verb_in(reading, verb, word_list(name)) for name in _WISHES):
        return amount.nature is not Nature.COUNT or whose(reading, amount.noun) in _NOT_OURS
    measured = noun_in(reading, amount.noun, "measure-nouns")
    if _is_same_action(reading, verb):
        if amount.levelled and noun_in(reading, object_index(reading), "measure-nouns"):
            return True
        return amount.nature is Nature.SHARE and measured
    return amount.nature in (Nature.SHARE, Nature.CHANGE) or measured


_WISHES = ("change-verbs", "reach-verbs", "holding-verbs", "ensuring-verbs", "value-verbs")
_NOT_OURS = (Whose.OTHERS, Whose.MEASURE)


def is_own_work(reading: Reading, amount: Amount) -> bool:
    """Whether a number counts, or gives a share of, what the writer does."""
    if amount.nature is Nature.SHARE:
        return noun_in(reading, amount.noun, "share-of-work-nouns")
    if amount.nature is Nature.COUNT:
        return whose(reading, amount.noun) is Whose.OWN
    if amount.nature is not Nature.TIMES:
        return False
    per = " per " in (amount.quantity.unit or "")
    return per or not noun_in(reading, amount.noun, "measure-nouns")


def _counts_up_own_work(
    reading: Reading, thing: int | None, found: tuple[Amount, ...]
) -> bool:
    """Whether more of one's own work is the change: “grow blog posts from 2 to 4 a month”."""
    return (
        thing is not None
        and whose(reading, thing) is Whose.OWN
        and "Number=Plur" in reading.words[thing].morph
        and reading.direction is not Direction.DOWN
        and all(one.nature in (Nature.COUNT, Nature.TIMES) for one in found)
    )


def _is_reached(reading: Reading, amount: Amount) -> bool:
    """Whether a number is a value to arrive at, and not an amount of work behind a light verb."""
    if is_own_work(reading, amount) or _is_source(reading, amount):
        return False
    if amount.nature is not Nature.COUNT or amount.noun is None:
        return True
    if noun_in(reading, amount.noun, "staff-nouns"):
        return False
    return not (_is(reading, "light-verbs") and whose(reading, amount.noun) is Whose.UNKNOWN)


def _compares(reading: Reading) -> bool:
    """Whether the verb only makes something better: “make our product faster”."""
    return any(
        word.pos == "ADJ" and word_in(reading, place, word_list("better-words"))
        for place, word in children(reading, reading.head or 0)
    )


def _is_source(reading: Reading, amount: Amount) -> bool:
    """Whether a number counts where something comes from: “get feedback from 5 users”."""
    return (
        amount.nature is Nature.COUNT
        and amount.noun is not None
        and bool(amount.marks & {"from", "with"})
        and object_index(reading) != amount.phrase
    )


def _passes_on(reading: Reading) -> bool:
    """Whether something is handed to somebody, as in “pass the leads to sales”."""
    return _is(reading, "verdict-verbs") and any(
        word.lemma in ("to", "on", "along") and relation(word) in ("case", "compound")
        for word in reading.words
    )


def _names_end_state(reading: Reading, thing: int | None) -> bool:
    inside = frozenset() if thing is None else descendants(reading, thing)
    found = occurrences(reading, word_list("end-state-nouns"))
    return any(start in inside for start, _ in found)


def _keeps_a_promise(reading: Reading) -> bool:
    """Whether a standard is met rather than a person: “meet the four-hour promise”."""
    return _is(reading, "fulfilling-verbs") and noun_in(
        reading, object_index(reading), "standard-nouns"
    )


def _leads_to_a_verb(reading: Reading) -> bool:
    """Whether another verb says what is done, as in “get to know the tax software”."""
    return any(
        relation(word) == "xcomp" and word.pos == "VERB"
        for _, word in children(reading, reading.head or 0)
    )


def _is_wished_for(reading: Reading, thing: int) -> bool:
    """Whether a thing one would have is a quality or a measure, and no more is said of it."""
    return any(noun_in(reading, thing, name) for name in ("quality-nouns", "measure-nouns")) or any(
        word_in(reading, place, word_list("better-words")) for place, _ in children(reading, thing)
    )


def _counts_the_work(reading: Reading, amount: Amount) -> bool:
    """Whether a number says how much of the work gets done, not how big its object is."""
    verb = amount.verb
    if verb is None or not _is_same_action(reading, verb):
        return False
    if amount.nature is Nature.SHARE:
        return False
    place = relation(reading.words[amount.phrase])
    if amount.nature is Nature.TIME:
        return place in ("obj", "obl") and not amount.marks & _NOT_AMOUNTS
    if _only_describes(reading, amount):
        return False
    if amount.nature is Nature.MONEY:
        return place == "obj" and amount.noun in (None, amount.word)
    return place in ("obj", "obl", "xcomp", "nsubj") or amount.nature is Nature.TIMES


def _only_describes(reading: Reading, amount: Amount) -> bool:
    """Whether a number only tells more about a thing: “lessons from the last three launches”."""
    noun = amount.noun
    if noun is None or noun == amount.phrase:
        return False
    known = any(word.lemma == "the" for _, word in children(reading, noun))
    deep = reading.words[noun].dep.startswith("nmod")
    return deep and (known or not amount.marks & {"with", "from", "of"})


_NOT_AMOUNTS = frozenset(("within", "after", "before", "in", "by", "until", "than", "under"))
"""Words that make a time a date or a limit."""


def _is_same_action(reading: Reading, verb: int) -> bool:
    """Whether a verb is the head, or stands beside it: “write and publish 3 posts”."""
    if verb == reading.head:
        return True
    word = reading.words[verb]
    return relation(word) == "conj" and word.head != verb and _is_same_action(reading, word.head)


