"""The kind of a sentence that only names something: what it counts decides."""

import re

from coach.model.verdict import Kind
from coach.reading.facts import Reading
from coach.rulebook.amount import Amount, Nature
from coach.rulebook.amounts import amounts
from coach.rulebook.counted import is_handed_to, is_nobody, kind_of_counts, measures, tells_where
from coach.rulebook.grammar import (
    child,
    children,
    head_verb_in,
    occurrences,
    relation,
    verb_in,
    word_in,
)
from coach.rulebook.lexicon import word_list
from coach.rulebook.nouns import Whose, noun_in, whose
from coach.rulebook.praise import (
    is_a_saying,
    is_gradable,
    is_in_the_comparative,
    is_praised,
    is_what_people_make_of_it,
)
from coach.rulebook.results import is_ranked, states_both_ends
from coach.rulebook.service import is_service_level
from coach.rulebook.wishes import (
    asks_how_much,
    ends_in_comparison,
    names_what_happens,
    stops_happening,
)
from coach.rulebook.work import Verdict


def kind_of_noun_phrase(reading: Reading) -> Verdict:
    """Give the kind of “12 articles”, “NPS of 45” or “better teamwork”."""
    head = reading.head
    assert head is not None
    found = amounts(reading)
    if head_verb_in(reading, "change-verbs"):
        return (Kind.OUTCOME, 0.8) if found else (Kind.VAGUE, 0.7)
    if stops_happening(reading, found):
        return Kind.VAGUE, 0.6
    found = tuple(one for one in found if not tells_where(reading, one))
    if all(is_nobody(one) for one in found) and (
        is_what_people_make_of_it(reading, head) or is_a_saying(reading)
    ):
        return Kind.VAGUE, 0.7
    if opens_with_an_order(reading) and reading.words[1].pos == "NUM":
        return Kind.OUTPUT, 0.6
    if any(is_handed_to(reading, one) or _is_worked_with(reading, one) for one in found):
        return Kind.OUTPUT, 0.7
    if any(_is_all_done(reading, one) for one in found) and not is_service_level(reading, found):
        return Kind.ACTIVITY, 0.6
    if is_ranked(reading, found):
        return Kind.OUTCOME, 0.8
    if states_both_ends(reading, found) or any(measures(reading, one) for one in found):
        return Kind.OUTCOME, 0.9
    if any(stands_behind_a_colon(reading, head, one) for one in found):
        return Kind.OUTCOME, 0.7
    if found and (is_service_level(reading, found) or _stands_at(reading, head)):
        return Kind.OUTCOME, 0.7
    if any(_passes_without(reading, one) for one in found):
        return Kind.OUTCOME, 0.6
    if not found and (noun_in(reading, head, "granted-nouns") or _is_granted(reading, head)):
        return Kind.OUTCOME, 0.5
    if found:
        return kind_of_counts(reading, found)
    if names_what_happens(reading, head) and not opens_with_an_order(
        reading, _ORDERS_ABOUT_TROUBLE
    ):
        return Kind.VAGUE, 0.8
    if _wishes(reading, head) and not (head > 0 and opens_with_an_order(reading)):
        return Kind.VAGUE, 0.8
    return Kind.ACTIVITY, 0.8


_COLON = re.compile(r":\s*(?:[^\W\d]+\.?\s+){0,3}[<>≤≥~+]?\s*$")


def stands_behind_a_colon(reading: Reading, head: int, amount: Amount) -> bool:
    """Whether a measure is named and then its value: “forum: average of 15 posters”."""
    before = reading.text[reading.words[head].end : amount.fact.start]
    limits = amount.bounded or whose(reading, head) is not Whose.OWN
    return limits and _COLON.search(before) is not None


def _is_worked_with(reading: Reading, amount: Amount) -> bool:
    """Whether those are counted with whom work is done: “usability tests with 8 people”."""
    head = reading.head or 0
    beside = relation(reading.words[amount.noun or 0]) == "nmod" and amount.marks & {"with", "to"}
    work = whose(reading, head) is Whose.OWN or noun_in(reading, head, "meeting-nouns")
    return bool(beside) and work and amount.nature is Nature.COUNT and not amount.bounded


def _is_all_done(reading: Reading, amount: Amount) -> bool:
    """Whether all of one's own work is to be finished: “training: 100 % completed”."""
    above = reading.words[amount.word].head
    done = "VerbForm=Part" in reading.words[above].morph and above > amount.word
    finished = any(verb_in(reading, above, word_list(name)) for name in _FINISHED)
    whole = amount.nature is Nature.SHARE and amount.quantity.value == 100
    return whole and done and finished


_FINISHED = ("finishing-verbs", "delivery-verbs", "looking-verbs")


def _is_granted(reading: Reading, head: int) -> bool:
    """Whether others are to say yes to it, as in “paper accepted by a journal”."""
    told = child(reading, head, "acl")
    judged = word_list("judged-by-others-verbs")
    return told is not None and told > head and verb_in(reading, told, judged)


def _passes_without(reading: Reading, amount: Amount) -> bool:
    """Whether a time is to pass and something not to happen: “12 months without a fire”."""
    if amount.nature is not Nature.TIME or amount.noun != reading.head:
        return False
    missed = child(reading, reading.head or 0, "nmod")
    case = None if missed is None else child(reading, missed, "case")
    return case is not None and reading.words[case].lemma == "without"


def _stands_at(reading: Reading, head: int) -> bool:
    """Whether only the way to the number is said: “down to 5 a day”."""
    return reading.words[head].pos == "ADV" and reading.words[head].lemma in ("up", "down")


_ORDERS = ("looking-verbs", "delivery-verbs", "helping-verbs")


_ORDERS_ABOUT_TROUBLE = ("looking-verbs", "delivery-verbs", "handling-verbs")
"""Nobody helps or supports what goes wrong: “support tickets” are no order."""


def opens_with_an_order(reading: Reading, orders: tuple[str, ...] = _ORDERS) -> bool:
    """Whether the first of the nouns could as well be a verb of work: “track conversion rates”."""
    return len(reading.words) > 1 and any(word_in(reading, 0, word_list(name)) for name in orders)


_WISHED_FOR = ("quality-nouns", "measure-nouns", "feeling-nouns")


_ENOUGH = frozenset(("enough", "sufficient", "adequate", "plenty"))


def _wishes(reading: Reading, head: int) -> bool:
    """Whether a noun phrase names a quality, or compares with nothing to compare to."""
    if asks_how_much(reading) or ends_in_comparison(reading):
        return True
    if is_praised(reading, head) and whose(reading, head) is not Whose.OWN:
        return True
    if any(noun_in(reading, head, name) for name in _WISHED_FOR):
        in_place = any(word.lemma == "place" for _, word in children(reading, head))
        return not in_place
    if any(end <= head for _, end in occurrences(reading, word_list("better-words"))):
        return True
    if reading.words[head].pos == "ADJ" and is_gradable(reading, head):
        return True
    below = [(place, word) for place, word in children(reading, head) if place < head]
    if any(word.lemma in _ENOUGH for _, word in below) or _is_full_of_feeling(reading, head):
        return True
    if is_in_the_comparative(reading, 0) and reading.words[0].head == head:
        return True
    if _opens_unnamed(reading) and any(
        relation(word) == "amod" and is_gradable(reading, place) for place, word in below
    ):
        # “A tidy desk” tells how one would have it; nobody hands over tidiness.
        return whose(reading, head) is not Whose.OWN
    if noun_in(reading, head, "service-nouns"):
        return whose(reading, head) is not Whose.OWN and any(
            is_gradable(reading, place) for place, _ in below
        )
    described = any(relation(word) == "amod" for _, word in below)
    return described and _is_outsider(reading, head)


def _opens_unnamed(reading: Reading) -> bool:
    """Whether no particular thing is meant: “a tidy desk”, “healthy finances”."""
    return reading.words[0].lemma == "a" or reading.words[0].pos == "ADJ"


def _is_full_of_feeling(reading: Reading, noun: int) -> bool:
    """Whether a thing is told by the feeling in it: “a ward without fear”."""
    return any(
        relation(word) == "nmod"
        and noun_in(reading, place, "feeling-nouns")
        and (case := child(reading, place, "case")) is not None
        and reading.words[case].lemma in ("with", "without")
        for place, word in children(reading, noun)
    )


def _is_outsider(reading: Reading, noun: int) -> bool:
    return whose(reading, noun) is Whose.OTHERS and not noun_in(reading, noun, "staff-nouns")
