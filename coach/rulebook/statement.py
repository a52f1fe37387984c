"""The kind of a sentence that states how things are or what there is: what it counts decides."""

import re

from coach.model.verdict import Kind
from coach.reading.facts import Opening, Reading
from coach.rulebook.action import Verdict
from coach.rulebook.amounts import Amount, Nature, amounts, owner_of
from coach.rulebook.grammar import (
    child,
    children,
    head_verb_in,
    occurrences,
    relation,
    subject_index,
    word_in,
)
from coach.rulebook.lexicon import word_list
from coach.rulebook.nouns import Whose, noun_in, whose
from coach.rulebook.own_work import is_own_work
from coach.rulebook.praise import (
    is_a_saying,
    is_gradable,
    is_praised,
    is_what_people_make_of_it,
    seeks_standing,
)
from coach.rulebook.results import is_service_level, states_attached_result, states_both_ends
from coach.rulebook.wishes import (
    asks_how_much,
    compares,
    ends_in_comparison,
    names_what_happens,
    names_what_went_wrong,
    stops_happening,
    wishes_for_behaviour,
)


def kind_of_noun_phrase(reading: Reading) -> Verdict:
    """Give the kind of “12 articles”, “NPS of 45” or “better teamwork”."""
    head = reading.head
    assert head is not None
    found = amounts(reading)
    if head_verb_in(reading, "change-verbs"):
        return (Kind.OUTCOME, 0.8) if found else (Kind.VAGUE, 0.7)
    if stops_happening(reading, found):
        return Kind.VAGUE, 0.6
    found = tuple(one for one in found if not _tells_where(reading, one))
    if all(_is_nobody(one) for one in found) and (
        is_what_people_make_of_it(reading, head) or is_a_saying(reading)
    ):
        return Kind.VAGUE, 0.7
    if opens_with_an_order(reading) and reading.words[1].pos == "NUM":
        return Kind.OUTPUT, 0.6
    if states_both_ends(reading, found) or any(_measures(reading, one) for one in found):
        return Kind.OUTCOME, 0.9
    if found and (is_service_level(reading, found) or _stands_at(reading, head)):
        return Kind.OUTCOME, 0.7
    if not found and noun_in(reading, head, "granted-nouns"):
        return Kind.OUTCOME, 0.5
    if found:
        return _of_counts(reading, found)
    if names_what_happens(reading, head) and not opens_with_an_order(
        reading, _ORDERS_ABOUT_TROUBLE
    ):
        return Kind.VAGUE, 0.8
    if _wishes(reading, head) and not (head > 0 and opens_with_an_order(reading)):
        return Kind.VAGUE, 0.8
    return Kind.ACTIVITY, 0.8


def kind_of_clause(reading: Reading) -> Verdict:
    """Give the kind of “documentation written” or “users can export their data”."""
    head, subject = reading.head, subject_index(reading)
    assert head is not None
    found = amounts(reading)
    if head_verb_in(reading, "change-verbs"):
        return (Kind.OUTCOME, 0.95) if found else (Kind.VAGUE, 0.8)
    if is_service_level(reading, found) or states_attached_result(reading, found):
        return Kind.OUTCOME, 0.8
    if wishes_for_behaviour(reading, found):
        return Kind.VAGUE, 0.7
    if not found and any(
        wishes(reading)
        for wishes in (
            asks_how_much,
            names_what_went_wrong,
            seeks_standing,
            is_a_saying,
            _is_done_better,
        )
    ):
        return Kind.VAGUE, 0.7
    if any(_is_work_done(reading, subject, one) for one in found):
        return Kind.OUTPUT, 0.7
    if found and head_verb_in(reading, "feeling-verbs") and all(_is_nobody(one) for one in found):
        return Kind.VAGUE, 0.7
    if found and _is_done_to_people(reading, head, subject):
        return Kind.OUTPUT, 0.7
    by_others = any(head_verb_in(reading, name) for name in _DONE_BY_OTHERS) and not any(
        reading.words[head].lemma in _GATHERED
        and is_own_work(reading, one)
        and one.phrase == subject
        for one in found
    )
    if found and _is_done_by_others(reading, head):
        return Kind.OUTCOME, 0.8
    if found and not head_verb_in(reading, "others-verbs"):
        found = tuple(one for one in found if not _tells_where(reading, one))
    if found and (by_others or _happens_to_nobody(reading, subject, found)):
        return Kind.OUTCOME, 0.7
    if states_both_ends(reading, found) or any(_measures(reading, one) for one in found):
        return Kind.OUTCOME, 0.85
    if found and not _says_can(reading, head):
        return _of_counts(reading, found)
    if head_verb_in(reading, "judged-by-others-verbs"):
        return Kind.OUTCOME, 0.5
    if head_verb_in(reading, "feeling-verbs"):
        return Kind.VAGUE, 0.6
    if _is_praise(reading, head, subject):
        return Kind.VAGUE, 0.6
    return Kind.ACTIVITY, 0.8


def _measures(reading: Reading, amount: Amount) -> bool:
    """Whether a number gives a value to how things stand, and counts nothing."""
    if _PART_OF.search(reading.text, amount.fact.start, amount.fact.end + 12):
        return True
    if amount.nature is Nature.TIMES and amount.limited and reading.opening is Opening.FINITE:
        return True
    if is_own_work(reading, amount):
        return False
    if amount.nature in (Nature.CHANGE, Nature.MONEY):
        return True
    if amount.nature is Nature.SHARE:
        return not _is_own_share(reading, amount)
    if amount.nature is Nature.TIME:
        takes = reading.opening is Opening.FINITE and not head_verb_in(reading, "spending-verbs")
        return takes or amount.levelled or _has_measure(reading)
    if amount.quantity.unit in _SIZES:
        return True
    owner = owner_of(reading, amount)
    if owner is Whose.UNKNOWN:
        return _is_value_of_noun(amount) or amount.bounded or _has_measure(reading)
    return owner is Whose.OTHERS or owner is Whose.MEASURE


_PART_OF = re.compile(r"\s*/\s*(?:5|10|100)\b|\s(?:of|out of|in)\s(?:every\s)?\d+\b(?!%)")
"""Behind a number: out of how many, as in “9 of 10 calls” or “4.5/5”."""


def _stands_at(reading: Reading, head: int) -> bool:
    """Whether only the way to the number is said: “down to 5 a day”."""
    return reading.words[head].pos == "ADV" and reading.words[head].lemma in ("up", "down")


_SIZES = ("kg", "lb", "lbs", "°C", "°F", "bpm", "wpm", "mph", "km/h", "fps", "rpm", "ratio")
"""Units in which things are measured that nobody produces by the piece."""
_DONE_BY_OTHERS = ("judged-by-others-verbs", "others-verbs", "reach-verbs")


_GATHERED = ("obtain", "get", "gather", "make")
"""What is asked for and fetched is one's own work: “3 quotes obtained”."""


def _is_done_by_others(reading: Reading, head: int) -> bool:
    """Whether the sentence names who did it, and it is nobody of the house."""
    agent = child(reading, head, "obl:agent")
    if agent is None or reading.words[agent].pos == "PRON":
        return False
    ours = any(noun_in(reading, agent, name) for name in ("staff-nouns", "house-nouns"))
    plural = "Number=Plur" in reading.words[agent].morph
    return not ours and (plural or whose(reading, agent) is Whose.OTHERS)


def _is_done_to_people(reading: Reading, head: int, subject: int | None) -> bool:
    """Whether one's own work on people is counted: “20 schools visited”."""
    if subject is None or not head_verb_in(reading, "approaching-verbs"):
        return False
    passive = reading.opening is Opening.PARTICIPLE or reading.words[subject].dep == "nsubj:pass"
    return passive and whose(reading, subject) is Whose.OTHERS


def _tells_where(reading: Reading, amount: Amount) -> bool:
    """Whether a number of known things only says where: “at all three sites”."""
    noun = amount.noun
    if noun is None or amount.nature is not Nature.COUNT:
        return False
    known = any(word.lemma in _ALL for _, word in children(reading, noun))
    apart = relation(reading.words[noun]) in ("nmod", "obl")
    return apart and (known or bool(amount.marks & {"between", "among"}))


_ALL = frozenset(("all", "both", "each", "every", "our", "my"))
_WORK = ("delivery-verbs", "finishing-verbs", "handling-verbs")
_SENT_IN = frozenset(("escalate", "file", "register", "report", "submit", "open", "start"))
"""Verbs of work that are said just as well of what others do: “50 faults reported”."""


def _is_work_done(reading: Reading, subject: int | None, amount: Amount) -> bool:
    """Whether things dealt with are counted, whoever they came from: “200 invoices scanned”."""
    head = reading.head
    if head is None or subject is None or amount.noun != subject or amount.bounded:
        return False
    if reading.opening is not Opening.PARTICIPLE or amount.nature is not Nature.COUNT:
        return False
    worked = any(head_verb_in(reading, name) for name in _WORK) and not any(
        head_verb_in(reading, name) for name in _DONE_BY_OTHERS
    )
    things = not noun_in(reading, subject, "people-nouns")
    sold = noun_in(reading, subject, "sales-nouns")
    counted = amount.quantity.value != 0 and things and not sold
    return counted and worked and reading.words[head].lemma not in _SENT_IN


def _is_done_better(reading: Reading) -> bool:
    """Whether something is to be done more or sooner, and no more is said of it."""
    head = reading.head
    if reading.opening is not Opening.FINITE or head is None or _says_can(reading, head):
        return False
    return child(reading, head, "aux:pass") is not None and compares(reading)


def _is_nobody(amount: Amount) -> bool:
    return amount.noun is None and amount.fact.text.lower() in ("nobody", "no one", "none")


def _says_can(reading: Reading, head: int) -> bool:
    return any(word.pos == "AUX" and word.lemma == "can" for _, word in children(reading, head))


def _happens_to_nobody(reading: Reading, subject: int | None, found: tuple[Amount, ...]) -> bool:
    """Whether the clause says of nobody or nothing that it happens."""
    if subject is None:
        return False
    word = reading.words[subject]
    return any(
        one.quantity.value == 0 and (one.noun == subject or one.word == subject) for one in found
    ) or word.lemma in ("nobody", "none", "nothing")


def _is_value_of_noun(amount: Amount) -> bool:
    """Whether a number says how high something is, as in “VO2max of 50”."""
    if amount.noun is None:
        return amount.quantity.unit is None
    return amount.noun < amount.word and amount.levelled


def _is_own_share(reading: Reading, amount: Amount) -> bool:
    """Whether a percentage is of one's own work: “80 % of the guides translated”."""
    if reading.opening is not Opening.PARTICIPLE or amount.levelled:
        return False
    return owner_of(reading, amount) is Whose.OWN


def _has_measure(reading: Reading) -> bool:
    subject = subject_index(reading)
    return any(noun_in(reading, place, "measure-nouns") for place in (reading.head, subject))


def _of_counts(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    """Judge numbers that only count: “no meetings on Fridays” is a habit."""
    if any(one.quantity.value == 0 and (one.levelled or one.fact.text != "No") for one in found):
        return Kind.OUTCOME, 0.6
    if all(one.quantity.value == 0 or one.nature is Nature.SHARE for one in found):
        return Kind.ACTIVITY, 0.6
    return Kind.OUTPUT, 0.8


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
    if noun_in(reading, head, "service-nouns"):
        return whose(reading, head) is not Whose.OWN and any(
            is_gradable(reading, place) for place, _ in below
        )
    described = any(relation(word) == "amod" for _, word in below)
    return described and _is_outsider(reading, head)


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


def _is_praise(reading: Reading, head: int, subject: int | None) -> bool:
    """Whether a clause only praises: “customers are happy”, “it has become a friendly place”."""
    become = child(reading, head, "xcomp") if reading.words[head].lemma == "become" else None
    said = become if become is not None else head
    copular = become is not None or child(reading, head, "cop") is not None
    if copular and (is_praised(reading, said) or is_what_people_make_of_it(reading, said)):
        return True
    if child(reading, head, "cop") is None or word_in(reading, head, word_list("capability-words")):
        return False
    if any(noun_in(reading, head, name) for name in ("quality-nouns", "feeling-nouns")):
        return True
    return reading.words[head].pos == "ADJ" and (
        is_gradable(reading, head) or whose(reading, subject) is Whose.OTHERS
    )
