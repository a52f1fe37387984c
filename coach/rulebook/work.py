"""The kind of a sentence that says what work gets done."""

from typing import TypeAlias

from coach.model.quantity import Direction
from coach.model.verdict import Kind
from coach.reading.facts import Opening, Reading
from coach.rulebook.amount import Amount, Nature, owner_of
from coach.rulebook.grammar import (
    child,
    children,
    head_verb_in,
    object_index,
)
from coach.rulebook.nouns import Whose, noun_in
from coach.rulebook.others_doing import is_up_to_others
from coach.rulebook.own_work import counts_the_work, is_own_work
from coach.rulebook.praise import (
    describes_a_manner,
    gives_something_praised,
    is_gradable,
)
from coach.rulebook.results import (
    states_attached_result,
    states_both_ends,
)
from coach.rulebook.service import is_service_level
from coach.rulebook.wishes import compares

Verdict: TypeAlias = tuple[Kind, float]
"""A kind, and how sure it is."""


def kind_of_work(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    """Judge a verb of work: with a result attached, counted, only wishing, or plain."""
    if states_attached_result(reading, found) or _fills_to_a_level(reading, found):
        return Kind.OUTCOME, 0.85
    if is_service_level(reading, found) or any(_is_sold(reading, one) for one in found):
        return Kind.OUTCOME, 0.6
    if any(is_up_to_others(reading, one) for one in found):
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


_MONEY = 5000
"""So much that is closed and counts nothing is money: “close 300k in Q1”."""


def _is_sold(reading: Reading, amount: Amount) -> bool:
    """Whether a number says how much of something is sold: “close 3 deals”."""
    much = amount.noun is None and (amount.quantity.value or 0) >= _MONEY
    if (much or amount.nature is Nature.MONEY) and head_verb_in(reading, "closing-verbs"):
        return True
    if any(head_verb_in(reading, name) for name in ("looking-verbs", "delivery-verbs")):
        # Contracts that are read, drafted or sent out are not sold yet.
        return False
    if amount.marks & {"on", "for", "with"}:
        # “bid on 12 tenders” tells what the work is about.
        return False
    own = amount.phrase == object_index(reading) or amount.levelled or amount.nature is Nature.MONEY
    nouns = (amount.noun, object_index(reading) if own else None)
    return any(noun_in(reading, noun, "sales-nouns") for noun in nouns)


def _does_more(reading: Reading, found: tuple[Amount, ...]) -> bool:
    """Whether where it stands only says how much is done by now: “move 12 files (so far 4)”."""
    return reading.direction is not Direction.DOWN and any(
        one.noun == object_index(reading)
        and one.nature is Nature.COUNT
        and counts_the_work(reading, one)
        and owner_of(reading, one) in (Whose.OWN, Whose.UNKNOWN)
        for one in found
    )


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
