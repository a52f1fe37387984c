"""The kind of a sentence that says what somebody does: the class of its verb decides."""

from typing import TypeAlias

from coach.model.quantity import Direction
from coach.model.value import replace
from coach.model.verdict import Kind
from coach.reading.facts import Opening, Reading
from coach.rulebook.amounts import Amount, Nature, amounts, owner_of
from coach.rulebook.grammar import (
    child,
    children,
    descendants,
    head_verb_in,
    object_index,
    occurrences,
    relation,
    verb_in,
    word_in,
)
from coach.rulebook.lexicon import word_list
from coach.rulebook.nouns import Whose, noun_in, whose
from coach.rulebook.own_work import counts_the_work, counts_up_own_work, is_own_work
from coach.rulebook.praise import (
    describes_a_manner,
    gives_something_praised,
    is_a_saying,
    is_gradable,
    is_praised,
    is_what_people_make_of_it,
    makes_it_so,
    seeks_standing,
)
from coach.rulebook.results import (
    is_reached,
    is_service_level,
    states_attached_result,
    states_both_ends,
)
from coach.rulebook.wishes import asks_how_much, compares

Verdict: TypeAlias = tuple[Kind, float]
"""A kind, and how sure it is."""


def kind_of_action(reading: Reading) -> Verdict:
    """Give the kind of an imperative, an infinitive, a gerund or a sentence in the first person."""
    head = reading.head
    assert head is not None
    found = amounts(reading)
    if not found and any(
        wishes(reading) for wishes in (asks_how_much, is_a_saying, makes_it_so, seeks_standing)
    ):
        return Kind.VAGUE, 0.7
    if _ends_a_time(reading) and any(not is_own_work(reading, one) for one in found):
        return Kind.OUTCOME, 0.7
    if not found and _gets_judged(reading):
        return Kind.OUTCOME, 0.5
    meant = _verb_meant(reading)
    if meant is not None:
        return kind_of_action(replace(reading, head=meant))
    if child(reading, head, "cop") is not None or head_verb_in(reading, "ensuring-verbs"):
        return _of_state(reading, found)
    if head_verb_in(reading, "value-verbs"):
        doubles_work = counts_up_own_work(reading, object_index(reading), found)
        return (Kind.OUTPUT, 0.7) if doubles_work else (Kind.OUTCOME, 0.9)
    if head_verb_in(reading, "change-verbs") or _moves_to_a_number(reading, found):
        return _of_change(reading, found)
    if head_verb_in(reading, "holding-verbs"):
        return _of_holding(reading, found)
    turns = head_verb_in(reading, "turning-verbs") and _is_about_people(reading)
    if turns or head_verb_in(reading, "reach-verbs") or _keeps_a_promise(reading):
        return _of_reaching(reading, found)
    return _of_work(reading, found)


def _of_state(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    """Judge “ensure that …” and “be …”, which only introduce a state."""
    found = tuple(one for one in found if one.fact.text.lower() != "one")
    if found and all(one.fact.text.lower() in ("nobody", "no one") for one in found):
        felt = word_list("feeling-verbs")
        feels = any(
            word.dep == "ccomp" and verb_in(reading, place, felt)
            for place, word in children(reading, reading.head or 0)
        )
        return (Kind.VAGUE if feels else Kind.OUTCOME), 0.7
    if any(not is_own_work(reading, one) for one in found):
        return Kind.OUTCOME, 0.8
    if head_verb_in(reading, "ensuring-verbs"):
        return (Kind.OUTPUT if found else Kind.ACTIVITY), 0.6
    return Kind.VAGUE, 0.8


def _of_change(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    thing = object_index(reading)
    counted = [one for one in found if one.phrase == thing and one.noun == thing]
    if counted and all(is_own_work(reading, one) and not one.levelled for one in counted):
        return Kind.OUTPUT, 0.7
    if found and counts_up_own_work(reading, thing, found):
        return Kind.OUTPUT, 0.6
    return (Kind.OUTCOME, 0.95) if found else (Kind.VAGUE, 0.9)


def _of_holding(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    if found:
        return Kind.OUTCOME, 0.9
    thing = object_index(reading)
    if noun_in(reading, thing, "measure-nouns"):
        return Kind.OUTCOME, 0.6
    felt = any(noun_in(reading, thing, name) for name in ("quality-nouns", "feeling-nouns"))
    if thing is None or felt or is_gradable(reading, thing):
        return Kind.VAGUE, 0.6
    return (Kind.VAGUE if whose(reading, thing) is Whose.OTHERS else Kind.ACTIVITY), 0.6


def _of_reaching(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    thing = object_index(reading)
    joins = thing is None and head_verb_in(reading, "joining-verbs")
    if joins or _passes_on(reading):
        return _of_work(reading, found)
    if not found and compares(reading):
        return Kind.VAGUE, 0.7
    if noun_in(reading, thing, "meeting-nouns") and not states_attached_result(reading, found):
        return (Kind.OUTPUT if found else Kind.ACTIVITY), 0.7
    if any(is_reached(reading, one) for one in found):
        return Kind.OUTCOME, 0.85
    if found:
        given = head_verb_in(reading, "receiving-verbs") and any(
            one.phrase == thing for one in found
        )
        return (Kind.OUTCOME if given else Kind.OUTPUT), 0.6
    felt = ("quality-nouns", "feeling-nouns")
    if any(noun_in(reading, thing, name) for name in felt) or (
        head_verb_in(reading, "turning-verbs") and _is_about_people(reading)
    ):
        return Kind.VAGUE, 0.7
    if head_verb_in(reading, "verdict-verbs") or _names_end_state(reading, thing):
        return Kind.OUTCOME, 0.6
    if thing is None or _is_wished_for(reading, thing) or _compares(reading):
        return Kind.VAGUE, 0.6
    named = any(reading.words[place].pos == "PROPN" for place in descendants(reading, thing))
    return (Kind.OUTCOME if named else Kind.ACTIVITY), 0.5


def _of_work(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    if states_attached_result(reading, found) or _fills_to_a_level(reading, found):
        return Kind.OUTCOME, 0.85
    if is_service_level(reading, found) or any(_is_sold(reading, one) for one in found):
        return Kind.OUTCOME, 0.6
    if states_both_ends(reading, found) and not _does_more(reading, found):
        return Kind.OUTCOME, 0.6
    if found and _is_judged_or_able(reading):
        return Kind.OUTCOME, 0.6
    if any(counts_the_work(reading, one) for one in found):
        return Kind.OUTPUT, 0.9
    thing = object_index(reading)
    if head_verb_in(reading, "feeling-verbs"):
        return Kind.VAGUE, 0.6
    if not found and any(
        wishes(reading)
        for wishes in (gives_something_praised, describes_a_manner, _is_about_a_quality)
    ):
        return Kind.VAGUE, 0.7
    if not found and compares(reading):
        return Kind.VAGUE, 0.7
    given = child(reading, reading.head or 0, "iobj") is not None
    brings = given or head_verb_in(reading, "bringing-verbs")
    if brings and noun_in(reading, thing, "feeling-nouns"):
        return Kind.VAGUE, 0.7
    if given and noun_in(reading, thing, "quality-nouns"):
        return Kind.VAGUE, 0.7
    return Kind.ACTIVITY, 0.9


_FACING = ("looking-verbs", "meeting-verbs", "learning-verbs", "handling-verbs")
_MAKING = ("delivery-verbs", "helping-verbs", "finishing-verbs", "occasion-verbs")


def _is_judged_or_able(reading: Reading) -> bool:
    """Whether others judge us, or something can now be done: “I can run 5 km”."""
    if reading.opening is not Opening.FIRST_PERSON:
        return False
    helpers = [word for _, word in children(reading, reading.head or 0)]
    able = reading.words[0].lemma == "i" and any(word.lemma == "can" for word in helpers)
    judged = any(word.dep == "aux:pass" for word in helpers) and any(
        head_verb_in(reading, name) for name in ("others-verbs", "judged-by-others-verbs")
    )
    return able or judged


def _is_about_a_quality(reading: Reading) -> bool:
    """Whether a quality is to come about by whatever verb: “restore confidence”."""
    thing = object_index(reading)
    felt = any(noun_in(reading, thing, name) for name in ("quality-nouns", "feeling-nouns"))
    if head_verb_in(reading, "pleasing-verbs"):
        return True
    # “clear communication” was read as an order; joy is found, not looked for.
    if felt and reading.head is not None and is_gradable(reading, reading.head):
        return True
    if reading.words[reading.head or 0].lemma == "find" and noun_in(
        reading, thing, "feeling-nouns"
    ):
        return True
    return felt and not any(head_verb_in(reading, name) for name in (*_FACING, *_MAKING))


def _is_about_people(reading: Reading) -> bool:
    """Whether people are what is turned into something, or what it is turned into."""
    return any(
        relation(word) in ("obj", "obl") and noun_in(reading, place, "people-nouns")
        for place, word in children(reading, reading.head or 0)
    )


_PERIODS = frozenset(("year", "quarter", "season", "month", "half", "cycle", "term"))


def _ends_a_time(reading: Reading) -> bool:
    """Whether a time is to end with something: “finish the year with 3 months of cash”."""
    head, thing = reading.head, object_index(reading)
    if head is None or thing is None:
        return False
    ends = reading.words[head].lemma in ("end", "finish", "close")
    return ends and reading.words[thing].lemma in _PERIODS


def _is_sold(reading: Reading, amount: Amount) -> bool:
    """Whether a number says how much of something is sold: “close 3 deals”."""
    if amount.nature is Nature.MONEY and head_verb_in(reading, "closing-verbs"):
        return True
    if any(head_verb_in(reading, name) for name in ("looking-verbs", "delivery-verbs")):
        # Contracts that are read, drafted or sent out are not sold yet.
        return False
    own = amount.phrase == object_index(reading) or amount.levelled or amount.nature is Nature.MONEY
    nouns = (amount.noun, object_index(reading) if own else None)
    return any(noun_in(reading, noun, "sales-nouns") for noun in nouns)


def _does_more(reading: Reading, found: tuple[Amount, ...]) -> bool:
    """Whether where it stands only says how much is done by now: “move 12 files (so far 4)”."""
    return reading.direction is not Direction.DOWN and any(
        one.nature is Nature.COUNT
        and counts_the_work(reading, one)
        and owner_of(reading, one) in (Whose.OWN, Whose.UNKNOWN)
        for one in found
    )


def _moves_to_a_number(reading: Reading, found: tuple[Amount, ...]) -> bool:
    """Whether a measure is moved, not a thing: “bring complaints to 2”, “get churn under 3 %”."""
    if object_index(reading) is None or not head_verb_in(reading, "moving-verbs"):
        return False
    bare = [one for one in found if one.noun is None or one.nature is not Nature.COUNT]
    return any(one.bounded or "to" in one.marks for one in bare)


def _fills_to_a_level(reading: Reading, found: tuple[Amount, ...]) -> bool:
    """Whether something is brought to a level: “fill the hall to 80 %”, “hold the queue at 40”."""
    if object_index(reading) is None:
        return False
    holds = reading.words[reading.head or 0].lemma == "hold"
    return any(
        (one.nature is Nature.SHARE and "to" in one.marks and not is_own_work(reading, one))
        or (holds and one.noun is None and "at" in one.marks)
        for one in found
    )


def _gets_judged(reading: Reading) -> bool:
    """Whether somebody else is to say yes: “get the menu approved”, “get accepted”."""
    head = reading.head or 0
    if reading.words[head].lemma not in ("get", "have", "be"):
        return False
    return any(
        relation(word) in ("xcomp", "ccomp", "acl", "amod")
        and verb_in(reading, place, word_list("judged-by-others-verbs"))
        and reading.words[place - 1].lemma != "to"
        for place, word in children(reading, head)
        if place > head
    )


def _keeps_a_promise(reading: Reading) -> bool:
    """Whether a standard is met rather than a person: “meet the four-hour promise”."""
    return head_verb_in(reading, "fulfilling-verbs") and noun_in(
        reading, object_index(reading), "standard-nouns"
    )


def _passes_on(reading: Reading) -> bool:
    """Whether something is handed to somebody, as in “pass the leads to sales”."""
    return head_verb_in(reading, "verdict-verbs") and any(
        word.lemma in ("to", "on", "along") and relation(word) in ("case", "compound")
        for word in reading.words
    )


def _verb_meant(reading: Reading) -> int | None:
    """Find the verb behind one that only leads to it: “I want to learn”, “get to know”."""
    leads = any(head_verb_in(reading, name) for name in ("trying-verbs", "light-verbs"))
    if reading.head is None or object_index(reading) is not None:
        return None
    if not leads and not head_verb_in(reading, "receiving-verbs"):
        return None
    return next(
        (
            place
            for place, word in children(reading, reading.head)
            if word.dep in ("xcomp", "ccomp") and word.pos == "VERB" and place > reading.head
        ),
        None,
    )


def _names_end_state(reading: Reading, thing: int | None) -> bool:
    # A grant is obtained; an application for one is written.
    found = occurrences(reading, word_list("end-state-nouns"))
    return thing is not None and any(start <= thing < end for start, end in found)


def _is_wished_for(reading: Reading, thing: int) -> bool:
    """Whether a thing one would have is a quality or a measure, and no more is said of it."""
    return (
        any(noun_in(reading, thing, name) for name in ("quality-nouns", "measure-nouns"))
        or any(
            word_in(reading, place, word_list("better-words"))
            for place, _ in children(reading, thing)
        )
        or is_praised(reading, thing)
        or is_what_people_make_of_it(reading, thing)
    )


def _compares(reading: Reading) -> bool:
    """Whether the verb only makes something better: “make our product faster”."""
    return any(
        (word.pos in ("ADJ", "ADV") and word_in(reading, place, word_list("better-words")))
        or (relation(word) in ("obj", "xcomp", "obl") and _is_wished_for(reading, place))
        for place, word in children(reading, reading.head or 0)
    )
