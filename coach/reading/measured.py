"""The noun that a measure hangs on, and what it is counted of."""

from coach.reading.classes import names_people, names_state, noun_in, whole_lemma
from coach.reading.facts import Fact, Word
from coach.reading.grammar import children, name

_NOUNS = ("NOUN", "PROPN", "X")
PERIODS = frozenset("second minute hour day night week month quarter year shift".split())
"""So much "per" one of these is still a count, and is counted of nothing more."""
_SHARES = frozenset({"%", "points", "basis points"})


def counted_of(
    text: str, words: tuple[Word, ...], metric: Fact | None, target: Fact | None
) -> Fact | None:
    """Give what a measure is counted of, where its phrase says more than that.

    It is "tickets" in "share of tickets answered" and in "tickets per agent", "customers" in
    "customers who renew", "hires" in "cost per hire".
    """
    head = metric_head(words, metric)
    if head is None or metric is None:
        return None
    below = _below(words, head, target)
    if below is None and (_has_clause(words, head, metric) or _is_whole(words, head, target)):
        below = head
    return None if below is None else name(text, words, below, bare=True)


def _is_whole(words: tuple[Word, ...], head: int, target: Fact | None) -> bool:
    """Whether a value is a share of it: "80 % of new hires", "8 out of 10 hires"."""
    above = words[words[head].head]
    if above.pos == "NUM" and any(words[case].lemma == "out" for case in children(words, head)):
        return True
    return above.head != head and (
        (is_share(target) and above.pos in ("SYM", "NUM")) or noun_in(above.lemma, "part")
    )


def _below(words: tuple[Word, ...], head: int, target: Fact | None) -> int | None:
    for child in children(words, head, "nmod", "obl"):
        cases = {words[case].lemma for case in children(words, child, "case")}
        if child < head or words[child].pos not in _NOUNS or _is_inside(words[child], target):
            continue
        if cases & {"of", "among", "amongst"} or ("for" in cases and _is_part(words, head, child)):
            return child
        if "per" in cases and not names_state(whole_lemma(words, head)):
            return head
        if "per" in cases and not _is_period(words, child):
            return child
    return None


def _is_period(words: tuple[Word, ...], place: int) -> bool:
    """Whether it is a time and no more: "night", yet not "guest night"."""
    return words[place].lemma in PERIODS and next(children(words, place, "compound"), None) is None


def _is_inside(word: Word, target: Fact | None) -> bool:
    """Whether a word only says how much: "days" in "time to hire of 30 days"."""
    return target is not None and target.start <= word.start < target.end


def _is_part(words: tuple[Word, ...], head: int, place: int) -> bool:
    """Whether a part of so many people is measured: "completion rate for apprentices"."""
    return noun_in(whole_lemma(words, head), "part") and names_people(words[place].lemma)


def _has_clause(words: tuple[Word, ...], head: int, metric: Fact) -> bool:
    """Whether a measure says what its noun does: "customers who renew"."""
    # "The time it takes to pack" is the time of a thing, and no time that does something.
    several = "Number=Plur" in words[head].morph or names_people(words[head].lemma)
    return (several and not names_state(whole_lemma(words, head))) and any(
        word.pos == "VERB" and word.end <= metric.end for word in words[head + 1 :]
    )


def metric_head(words: tuple[Word, ...], metric: Fact | None) -> int | None:
    """Give the word a measure hangs on."""
    if metric is None:
        return None
    inside = [
        place
        for place, word in enumerate(words)
        if metric.start <= word.start and word.end <= metric.end
    ]
    nouns = [place for place in inside if words[place].pos in _NOUNS]
    tops = [
        place for place in nouns if words[place].head not in inside or words[place].dep == "root"
    ]
    return next(iter(tops or nouns), None)


def counted_thing(words: tuple[Word, ...], head: int) -> int:
    """Give what is counted: "appointments" in "number of missed appointments"."""
    if not noun_in(whole_lemma(words, head), "number"):
        return head
    below = (
        child
        for child in children(words, head, "nmod")
        if any(words[case].lemma == "of" for case in children(words, child, "case"))
    )
    return next(below, head)


def is_share(target: Fact | None) -> bool:
    """Whether a value is a part of a whole, such as 80 %, and no change by such a part."""
    quantity = target.quantity if target else None
    return quantity is not None and quantity.unit in _SHARES and not quantity.relative
