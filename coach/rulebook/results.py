"""Whether a sentence states a result with a value, whatever work it also names."""

from coach.model.quantity import Direction
from coach.reading.facts import Reading
from coach.rulebook.amounts import Amount, Nature, owner_of
from coach.rulebook.grammar import child, head_verb_in, object_index, verb_in
from coach.rulebook.lexicon import word_list
from coach.rulebook.nouns import Whose, noun_in
from coach.rulebook.own_work import is_own_work, is_same_action

_WISHES = ("change-verbs", "reach-verbs", "holding-verbs", "ensuring-verbs", "value-verbs")
_NOT_OURS = (Whose.OTHERS, Whose.MEASURE)


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
    if both and reading.direction is Direction.DOWN:
        # Nobody sets out to get less of their own work done: fewer calls are a relief.
        return True
    return both and not any(is_own_work(reading, one) for one in found)


def is_reached(reading: Reading, amount: Amount) -> bool:
    """Whether a number is a value to arrive at, and not an amount of work behind a light verb."""
    if is_own_work(reading, amount) or _is_source(reading, amount):
        return False
    if amount.nature is not Nature.COUNT or amount.noun is None:
        return True
    if noun_in(reading, amount.noun, "staff-nouns"):
        return False
    return not (head_verb_in(reading, "light-verbs") and owner_of(reading, amount) is Whose.UNKNOWN)


def _is_attached_result(reading: Reading, amount: Amount) -> bool:
    verb = amount.verb
    if verb is None or is_own_work(reading, amount):
        return False
    if verb != reading.head and any(verb_in(reading, verb, word_list(name)) for name in _WISHES):
        return amount.nature is not Nature.COUNT or owner_of(reading, amount) in _NOT_OURS
    measured = noun_in(reading, amount.noun, "measure-nouns")
    if is_same_action(reading, verb):
        if amount.levelled and noun_in(reading, object_index(reading), "measure-nouns"):
            return True
        return amount.nature is Nature.SHARE and measured
    return amount.nature in (Nature.SHARE, Nature.CHANGE) or measured


def _is_source(reading: Reading, amount: Amount) -> bool:
    """Whether a number counts where something comes from: “get feedback from 5 users”."""
    return (
        amount.nature is Nature.COUNT
        and amount.noun is not None
        and bool(amount.marks & {"from", "with"})
        and object_index(reading) != amount.phrase
    )
