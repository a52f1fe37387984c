"""Whether a sentence promises how fast, or how reliably, what comes in is dealt with."""

from coach.reading.facts import Reading
from coach.rulebook.amount import Amount, Nature
from coach.rulebook.grammar import (
    child,
    children,
    object_index,
    occurrences,
    subject_index,
)
from coach.rulebook.lexicon import word_list
from coach.rulebook.nouns import noun_in
from coach.rulebook.own_work import is_own_work
from coach.rulebook.results import tells_what_sort

_SHORT = ("minute", "min", "second", "sec", "hour", "hr", "h", "s", "day")


def is_service_level(reading: Reading, found: tuple[Amount, ...]) -> bool:
    """Whether the sentence promises how fast what comes in is dealt with."""
    limits = [
        one
        for one in found
        if one.nature is Nature.TIME and _limits_a_time(one) and not tells_what_sort(reading, one)
    ]
    if any(one.limited or _is_kept_every_time(one) for one in limits):
        return True
    shares = [one for one in found if one.nature is Nature.SHARE]
    if any(_is_kept_to(reading, one) for one in shares):
        return True
    if _is_every(reading, subject_index(reading)) and _is_told_as_kept(reading):
        return True
    head = reading.head or 0
    everything = _is_every(reading, object_index(reading))
    others = any(not is_own_work(reading, one) for one in shares)
    if shares and others and any(_is_span(one) for one in found):
        return True
    if any(_is_short(one) and (others or everything or not _in_days(one)) for one in limits):
        return True
    if any(one.limited and one.nature is Nature.MONEY and "for" not in one.marks for one in found):
        return True
    arguments = (child(reading, head, name) for name in ("obj", "nsubj", "obl"))
    incoming = (*arguments, *(one.noun for one in found))
    return bool(limits) and any(noun_in(reading, noun, "service-nouns") for noun in incoming)


def _is_span(amount: Amount) -> bool:
    """Whether it says how long each may take: “98 % of claims in 2 days”."""
    days = (amount.quantity.unit or "").endswith(("day", "days", "hours", "minutes"))
    return amount.nature is Nature.TIME and days and amount.marks <= {"in", "working", "business"}


def _limits_a_time(amount: Amount) -> bool:
    """Whether it says how fast: “within a day”, “in 20 minutes”."""
    if amount.bounded:
        return amount.limited or not amount.marks & {"above", "over"}
    return "in" in amount.marks and _is_short(amount) and not _in_days(amount)


def _is_kept_every_time(amount: Amount) -> bool:
    """Whether a limit holds again and again: “within 5 days every month”."""
    return " per " in (amount.quantity.unit or "") and "within" in amount.marks


def _is_kept_to(reading: Reading, share: Amount) -> bool:
    """Whether a share of things goes well: “95 % on time”, “90 % of calls … the same day”."""
    if _is_told_as_kept(reading):
        return True
    return not is_own_work(reading, share) and share.limited


def _is_told_as_kept(reading: Reading) -> bool:
    return any(True for _ in occurrences(reading, word_list("keeping-phrases")))


def _is_every(reading: Reading, noun: int | None) -> bool:
    return noun is not None and any(
        word.lemma in ("all", "every", "each") for _, word in children(reading, noun)
    )


def _in_days(amount: Amount) -> bool:
    return "day" in (amount.quantity.unit or "")


def _is_short(amount: Amount) -> bool:
    """Whether a limit is one for an answer, and not for a project."""
    unit = (amount.quantity.unit or "").rpartition(" ")[2]
    return unit in _SHORT or unit.removesuffix("s") in _SHORT
