"""How somebody stands to a question: agreeing, refusing, unsure, or asking back."""

from enum import StrEnum
from itertools import pairwise

from coach.model.value import Value
from coach.reading.doubting import doubts
from coach.reading.facts import Fact
from coach.reading.knower import knower_in
from coach.reading.spoken import Clause, clauses_of, listed, opening_phrase

_LONGEST = 2_000
"""Code points; where somebody stands is said before that."""
_SHORT = 4
"""Words; "which one?" is a question, where a longer clause needs the grammar of one."""
_CLAUSE = 7
"""Words; a longer clause says more than that it is refused."""
_I_THINK = ("i", "think")
_POINTING = frozenset({"it", "that", "this"})
_SAID_OF = ("the", "that", "this", "it", "i", "we", "for")


class Stand(StrEnum):
    """What an answer does, beside what it says."""

    AGREEMENT = "agreement"
    REFUSAL = "refusal"
    UNCERTAINTY = "uncertainty"
    QUESTION = "question"
    NONE = "none"
    """It simply answers."""


class Stance(Value, frozen=True):
    """How somebody stands to what was asked, and by which of their words that is told."""

    stand: Stand = Stand.NONE
    cue: Fact | None = None
    """The clause that tells it."""
    knower: Fact | None = None
    """Who would know instead, if they say so: "Tom" in "no idea, Tom would know"."""


def stance(text: str) -> Stance:
    """Say how an answer stands to the question, however it goes on; most simply answer."""
    text = text[:_LONGEST]
    clauses = tuple(clauses_of(text))
    for place, clause in enumerate(clauses):
        if (place == 0 or clause.asked) and _asks(clause):
            return Stance(Stand.QUESTION, clause.fact)
    if clauses and (stand := _answers(clauses[0])) is not Stand.NONE:
        unsure = any(opening_phrase(one, "doubting") for one in clauses[1:])
        if stand is Stand.REFUSAL or not unsure:
            return Stance(stand, clauses[0].fact)
    for clause in clauses:
        if doubts(clause):
            return Stance(Stand.UNCERTAINTY, clause.fact, knower_in(text))
    knower = knower_in(text)
    if knower is not None and len(clauses) == 1 and _only_names(clauses[0], knower):
        return Stance(Stand.UNCERTAINTY, clauses[0].fact, knower)
    return Stance()


def _only_names(clause: Clause, knower: Fact) -> bool:
    """Whether a clause does no more than name who knows: "the front desk would know"."""
    supposed = len(_I_THINK) if clause.words[1:2] in (("think",), ("guess",)) else 0
    beside = len(clause.words) - len(knower.text.split()) - supposed
    asks = clause.words[0] in listed("seeking")
    return beside < _SHORT and (not asks or len(clause.words) <= _SHORT)


def _asks(clause: Clause) -> bool:
    words, first = clause.words, clause.words[0]
    second = words[1] if len(words) > 1 else ""
    # "Explain the bill to patients" opens with one word of asking, and is work.
    asking = opening_phrase(clause, "asking")
    if asking and (asking > 1 or clause.asked or len(words) <= _SHORT):
        return True
    if clause.asked and len(words) <= _SHORT and listed("question_words") & set(words[1:]):
        return True
    if first == "i" and any(
        one in listed("understanding") and other in listed("question_words")
        for one, other in pairwise(words)
    ):
        return "not" in words
    unclear = first in ("i", "we") and "not" in words and listed("understanding") & set(words)
    if unclear and words[-1] in listed("understanding") | _POINTING | {"question", "you"}:
        return True
    if first in listed("question_words"):
        # "how many shops stay" is something to count.
        counts = first == "how" and second in listed("amounts") and len(words) > _SHORT
        return second in listed("auxiliaries") or _is_turned(words) or (clause.asked and not counts)
    if clause.asked and (first == "you" or (first in ("in", "per", "by") and "or" in words)):
        return True
    if first not in listed("auxiliaries"):
        return False
    # "Do the rounds" and "do it" tell somebody to; "is what we ship" goes on from the question.
    told_to = first == "do" and second in _POINTING | {"the", "my", "our"}
    return clause.asked or (second in listed("asked_about") and not told_to)


def _is_turned(words: tuple[str, ...]) -> bool:
    """Whether a verb stands before whom it speaks of: "what kind of thing are you after"."""
    return any(
        one in listed("auxiliaries") and other in listed("asked_about")
        for one, other in pairwise(words)
    )


def _answers(clause: Clause) -> Stand:
    """Tell agreement and refusal, which only the first clause can express."""
    lengths = {
        Stand.REFUSAL: opening_phrase(clause, "refusing"),
        Stand.AGREEMENT: opening_phrase(clause, "agreeing"),
        Stand.NONE: opening_phrase(clause, "doubting"),
    }
    longest = max(lengths, key=lambda one: lengths[one])
    if not lengths[Stand.NONE] and doubts(clause):
        longest = Stand.REFUSAL if lengths[Stand.REFUSAL] > _POINTS_ONLY else Stand.NONE
    elif not lengths[longest]:
        return _by_words(clause)
    return longest


_POINTS_ONLY = 3
"""Words; "it is not" refuses unless what follows says that it is not known."""


def _by_words(clause: Clause) -> Stand:
    words = clause.words
    follows = words[1] if len(words) > 1 else ""
    telling = {word for word in words if word not in listed("softening")}
    if telling and telling <= listed("no"):
        return Stand.REFUSAL
    if telling and telling <= listed("yes"):
        return Stand.AGREEMENT
    if words[0] in listed("strongly") and follows in (*_SAID_OF, "you"):
        return Stand.AGREEMENT
    if words[0] in ("no", "nope", "nah") and follows in (*_SAID_OF, "they", "you", "there"):
        return Stand.REFUSAL
    if words[0] in _POINTING and follows in ("is", "was") and len(words) > 2:
        return _judged(words[2:])
    return _by_grammar(clause.bare)


def _by_grammar(words: tuple[str, ...]) -> Stand:
    """Tell "I would not call it that" and "that sounds reasonable" by how they are built."""
    first, rest = words[0], words[1:]
    if first in ("i", "we", "it") and rest in (("do",), ("am",), ("is",), ("does",)):
        return Stand.AGREEMENT
    if first == "not" and rest and rest[0] in listed("needless"):
        return Stand.REFUSAL
    if first in ("i", "we") and "not" in rest[:2] and len(words) <= _CLAUSE:
        after = rest[rest.index("not") + 1 :]
        if not after or (len(after) > 1 and after[1] in _POINTING):
            return Stand.REFUSAL
    told = rest if first in _POINTING else words
    if told and told[0] in listed("appearing") and len(told) <= _SHORT:
        return Stand.REFUSAL if {"not", "no"} & set(told) else Stand.AGREEMENT
    denied = first in _POINTING and "no" in rest[:2] and len(words) <= _CLAUSE
    return Stand.REFUSAL if denied else Stand.NONE


def _judged(words: tuple[str, ...]) -> Stand:
    """Tell "that is the wrong way round" from "that is a good way to put it"."""
    for word in words[:3]:
        if word in listed("bad"):
            return Stand.REFUSAL
        if word in listed("yes") or (word == "one" and len(words) == len(("the", "one"))):
            return Stand.AGREEMENT
    return Stand.NONE
