"""What the numbers of a statement say: a value of how things stand, or how many."""

import re

from coach.model.verdict import Kind
from coach.reading.facts import Opening, Reading
from coach.rulebook.amount import SIZES, Amount, Nature, owner_of
from coach.rulebook.grammar import (
    child,
    children,
    head_verb_in,
    relation,
    subject_index,
    verb_in,
)
from coach.rulebook.lexicon import word_list
from coach.rulebook.nouns import Whose, noun_in
from coach.rulebook.own_work import is_own_work
from coach.rulebook.work import Verdict


def measures(reading: Reading, amount: Amount) -> bool:
    """Whether a number gives a value to how things stand, and counts nothing."""
    if _PART_OF.search(reading.text, amount.fact.start, amount.fact.end + 12):
        return True
    if amount.nature is Nature.TIMES and amount.limited and reading.opening is Opening.FINITE:
        return True
    if _is_averaged(reading, amount):
        return True
    if is_own_work(reading, amount) and not (
        amount.noun is not None and _comes_from_others(reading, amount.noun)
    ):
        return False
    if amount.nature in (Nature.CHANGE, Nature.MONEY):
        return True
    if amount.nature is Nature.SHARE:
        return not _is_own_share(reading, amount)
    if amount.nature is Nature.TIME:
        takes = reading.opening is Opening.FINITE and not head_verb_in(reading, "spending-verbs")
        return takes or amount.levelled or _has_measure(reading)
    if amount.quantity.unit in SIZES:
        return True
    if amount.noun is not None and _comes_from_others(reading, amount.noun):
        return True
    owner = owner_of(reading, amount)
    if owner is Whose.UNKNOWN:
        return _is_value_of_noun(amount) or amount.bounded or _has_measure(reading)
    return owner is Whose.OTHERS or owner is Whose.MEASURE


def _is_averaged(reading: Reading, amount: Amount) -> bool:
    """Whether a statistic over people is given: “average of 3.5 sessions per user”."""
    if amount.nature is Nature.TIME and any(word.lemma in _STATISTICS for word in reading.words):
        return True
    head = reading.words[reading.head or 0].lemma
    apiece = (amount.quantity.unit or "").partition(" per ")[2].split()
    people = word_list("people-nouns")
    return head in _STATISTICS and any((one.removesuffix("s"),) in people for one in apiece)


_STATISTICS = frozenset(("average", "mean", "median"))


_PART_OF = re.compile(r"\s*/\s*(?:5|10|100)\b|\s(?:of|out of|in)\s(?:every\s)?\d+\b(?!%)")
"""Behind a number: out of how many, as in “9 of 10 calls” or “4.5/5”."""


def _is_value_of_noun(amount: Amount) -> bool:
    """Whether a number says how high something is, as in “VO2max of 50”."""
    if amount.noun is None:
        return amount.quantity.unit is None
    return amount.noun < amount.word and (amount.levelled or amount.noun == amount.word - 1)


def _is_own_share(reading: Reading, amount: Amount) -> bool:
    """Whether a percentage is of one's own work: “80 % of the guides translated”."""
    if reading.opening is not Opening.PARTICIPLE or amount.bounded or amount.marks & {"to", "at"}:
        return False
    return owner_of(reading, amount) is Whose.OWN


_OUTSIDE = frozenset(("external", "outside", "outsider", "unsolicited"))


def _comes_from_others(reading: Reading, noun: int) -> bool:
    """Whether what is counted is made by others: “10 patches from outside the team”."""
    return any(
        word.lemma in _OUTSIDE if place < noun else _is_source_outside(reading, place)
        for place, word in children(reading, noun)
    )


def _is_source_outside(reading: Reading, noun: int) -> bool:
    case = child(reading, noun, "case")
    if case is not None and reading.words[case].lemma == "about":
        # What is written about us is written by others.
        return reading.words[noun].lemma in ("we", "us", "I", "me")
    if case is None or reading.words[case].lemma != "from":
        return False
    if {word.lemma for word in reading.words[case : noun + 1]} & _OUTSIDE:
        return True
    ours = any(noun_in(reading, noun, name) for name in ("staff-nouns", "house-nouns"))
    return noun_in(reading, noun, "people-nouns") and not ours


def _has_measure(reading: Reading) -> bool:
    subject = subject_index(reading)
    return any(noun_in(reading, place, "measure-nouns") for place in (reading.head, subject))


def kind_of_counts(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    """Judge numbers that only count: “no meetings on Fridays” is a habit."""
    if any(one.quantity.value == 0 and (one.levelled or one.fact.text != "No") for one in found):
        return Kind.OUTCOME, 0.6
    if any(_comes_no_more(reading, one) for one in found):
        return Kind.OUTCOME, 0.6
    zero = any(one.quantity.value == 0 for one in found)
    if zero and any(one.nature is Nature.TIME and "for" in one.marks for one in found):
        return Kind.OUTCOME, 0.6
    if all(one.quantity.value == 0 or one.nature is Nature.SHARE for one in found):
        return Kind.ACTIVITY, 0.6
    return Kind.OUTPUT, 0.8


def _comes_no_more(reading: Reading, amount: Amount) -> bool:
    """Whether nothing of a kind is to come about: “no new leaks”, not “no meetings on Fridays”."""
    if amount.noun is None or amount.quantity.value != 0:
        return False
    below = [word.lemma for _, word in children(reading, amount.noun)]
    happens = "new" in below or noun_in(reading, amount.noun, "trouble-nouns")
    return happens and owner_of(reading, amount) is not Whose.OWN


def tells_where(reading: Reading, amount: Amount) -> bool:
    """Whether a number of known things only says where: “at all three sites”."""
    noun = amount.noun
    if noun is None or amount.nature is not Nature.COUNT:
        return False
    known = any(word.lemma in _ALL for _, word in children(reading, noun))
    apart = relation(reading.words[noun]) in ("nmod", "obl") and not amount.bounded
    return apart and (known or bool(amount.marks & {"between", "among"}))


def is_handed_to(reading: Reading, amount: Amount) -> bool:
    """Whether those are counted to whom finished work went: “a draft shared with 5 readers”."""
    verb, noun = amount.verb, amount.noun
    if verb is None or noun is None or amount.nature is not Nature.COUNT:
        return False
    passive = any(word.dep == "nsubj:pass" for _, word in children(reading, verb))
    done = (passive or "VerbForm=Part" in reading.words[verb].morph) and verb < noun
    given = any(verb_in(reading, verb, word_list(name)) for name in _HANDED_OVER)
    handed = done and given and relation(reading.words[amount.phrase]) in ("obl", "nmod")
    return handed and bool(amount.marks & _RECIPIENTS) and amount.quantity.value != 0


_HANDED_OVER = (
    "delivery-verbs",
    "finishing-verbs",
    "handling-verbs",
    "looking-verbs",
    "meeting-verbs",
)
_RECIPIENTS = frozenset(("to", "with", "for"))
_ALL = frozenset(("all", "both", "each", "every", "our", "my"))


def is_nobody(amount: Amount) -> bool:
    """Whether an amount is the word for no person at all, which wishes use as well."""
    return amount.noun is None and amount.fact.text.lower() in ("nobody", "no one", "none")
