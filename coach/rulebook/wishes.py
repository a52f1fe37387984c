"""Wishes without a number: what others should do, and what should happen less or more often."""

import re

from coach.reading.facts import Opening, Reading
from coach.rulebook.amount import Amount, Nature
from coach.rulebook.grammar import (
    child,
    children,
    descendants,
    head_verb_in,
    object_index,
    occurrences,
    relation,
    subject_index,
    word_in,
)
from coach.rulebook.lexicon import word_list
from coach.rulebook.nouns import Whose, noun_in, whose

_HOW_MUCH = frozenset("many much often long fast quickly soon far high low late early well".split())
_FEWER = frozenset(("fewer", "less"))
_NEGATIONS = frozenset(("not", "n't", "never", "rarely", "seldom"))
_NO_LONGER = frozenset({("no", "longer")})
_PEOPLE = frozenset(("they", "he", "she", "everybody", "everyone", "somebody", "someone"))
_WORK_OF_STAFF = (
    "delivery-verbs",
    "finishing-verbs",
    "occasion-verbs",
    "looking-verbs",
    "helping-verbs",
    "meeting-verbs",
)
"""Verbs that, said of one's own house, describe work and not a change: “managers hold reviews”."""
_LIGHT = frozenset(("have", "take", "make", "need", "get"))
"""Verbs whose object says it all: “nurses have more time”."""
_ORIGINS = frozenset(("of", "from", "by", "per", "at", "among"))
_MISHAP = re.compile(r"mis(?!sion|sile|sive|ter|tress|t$|o$|s$)\w{3,}")
"""Things done wrongly: a mispick, a misprint."""


def wishes_for_behaviour(reading: Reading, found: tuple[Amount, ...]) -> bool:
    """Whether a clause says what others do, or things do, once all is well, without a number."""
    head = reading.head
    if reading.opening is not Opening.FINITE or head is None:
        return False
    subject = child(reading, head, "nsubj", "expl")
    if subject is None:
        return False
    if reading.words[head].pos != "VERB" or not _is_plain_present(reading, head, subject):
        return False
    if found:
        denied = any(word.lemma in _NEGATIONS for _, word in children(reading, head))
        only_times = all(one.nature is Nature.TIMES for one in found)
        return stops_happening(reading, found) or (denied and only_times)
    if compares(reading) or _is_fewer(reading, subject):
        return True
    if object_index(reading) is None and head_verb_in(reading, "existing-verbs"):
        return False
    works = any(head_verb_in(reading, name) for name in _WORK_OF_STAFF)
    people = reading.words[subject].lemma in _PEOPLE or whose(reading, subject) is Whose.OTHERS
    if not people:
        return object_index(reading) is None and not works
    if reading.words[head].lemma == "have" or head_verb_in(reading, "receiving-verbs"):
        return False
    if noun_in(reading, subject, "staff-nouns") or noun_in(reading, subject, "house-nouns"):
        return not works
    return True


def stops_happening(reading: Reading, found: tuple[Amount, ...]) -> bool:
    """Whether something is to happen “no longer”; “twice” then is no amount to reach."""
    ends = [end for _, end in occurrences(reading, _NO_LONGER)]
    than = any(word.lemma == "than" for end in ends for word in reading.words[end : end + 1])
    return bool(ends) and not than and all(one.nature is Nature.TIMES for one in found)


def compares(reading: Reading) -> bool:
    """Whether the verb is to happen less, sooner or better, or to fewer things."""
    head, thing = reading.head, object_index(reading)
    if head is None:
        return False
    better = word_list("better-words")
    if any(
        word.pos in ("ADJ", "ADV")
        and (
            relation(word) == "advmod"
            or (word.pos == "ADV" and place > head)
            or (relation(word) == "obj" and "Degree=Cmp" in word.morph)
        )
        and word_in(reading, place, better)
        for place, word in children(reading, head)
    ):
        return True
    if thing is None:
        return False
    if _is_fewer(reading, thing):
        return True
    light = reading.words[head].lemma in _LIGHT
    works = not light and any(head_verb_in(reading, name) for name in _WORK_OF_STAFF)
    # “Write better code” wishes; “write a better handbook” tells what gets written.
    named = child(reading, thing, "det", "nmod:poss", "nummod") is not None
    if works and named:
        return False
    return any(
        word_in(reading, place, better)
        and "Degree=Cmp" in word.morph
        and not (works and word.lemma in ("much", "many", "more"))
        for place, word in children(reading, thing)
    )


def asks_how_much(reading: Reading) -> bool:
    """Whether a measure is put as a question: “how often we are late”."""
    first = [word.lemma for word in reading.words[:2]]
    return len(first) == 2 and first[0] == "how" and first[1] in _HOW_MUCH


def names_what_happens(reading: Reading, noun: int) -> bool:
    """Whether a noun names what nobody sets out to produce: “overtime”, “lost parcels”."""
    if noun_in(reading, noun, "trouble-nouns") or _MISHAP.fullmatch(reading.words[noun].lemma):
        return True
    if "Number=Plur" not in reading.words[noun].morph:
        return False
    before = range(min(descendants(reading, noun)), noun)
    if any(word_in(reading, place, word_list("trouble-words")) for place in before):
        return True
    if _is_per_time(reading, noun):
        return True
    # “Answer tickets faster” is about work, even where it was read as a noun.
    bare = all(word.pos != "ADV" or place < noun for place, word in children(reading, noun))
    made = _is_made_for_something(reading, noun)
    happens = noun_in(reading, noun, "reaction-nouns") and whose(reading, noun) is Whose.OTHERS
    return bare and not made and happens


def names_what_went_wrong(reading: Reading) -> bool:
    """Whether things done to nobody's liking are named: “parcels lost per week”."""
    head, subject = reading.head, subject_index(reading)
    if reading.opening is not Opening.PARTICIPLE or head is None or subject is None:
        return False
    plural = "Number=Plur" in reading.words[subject].morph
    return plural and word_in(reading, head, word_list("trouble-words"))


def ends_in_comparison(reading: Reading) -> bool:
    """Whether a clause taken for a noun ends as only a wish does: “the team ships faster”."""
    first = reading.words[0]
    if first.pos not in ("DET", "PRON") and "Number=Plur" not in first.morph:
        return False
    last = max((at for at, word in enumerate(reading.words) if word.pos != "PUNCT"), default=0)
    return reading.words[last].pos == "ADV" and word_in(reading, last, word_list("better-words"))


def _is_plain_present(reading: Reading, head: int, subject: int) -> bool:
    """Whether something is said to happen: not done, not being done, not only possible."""
    if (
        reading.words[subject].dep not in ("nsubj", "expl")
        or "Tense=Past" in reading.words[head].morph
    ):
        return False
    helpers = (word for _, word in children(reading, head) if relation(word) in ("aux", "cop"))
    return all(word.lemma in ("do", "will") for word in helpers)


def _is_fewer(reading: Reading, noun: int) -> bool:
    return any(
        reading.text[word.start : word.end].lower() in _FEWER for _, word in children(reading, noun)
    )


def _is_per_time(reading: Reading, noun: int) -> bool:
    """Whether a rate is named: “lift stops per month”."""
    return any(
        word.lemma == "per" and noun_in(reading, word.head, "time-units")
        for word in reading.words[noun:]
    )


def _is_made_for_something(reading: Reading, noun: int) -> bool:
    """Whether it is said what a thing is for, as of a deliverable: “alerts for full disks”."""
    return any(
        place > noun
        and relation(word) in ("nmod", "acl", "obl", "conj")
        and (case := child(reading, place, "case")) is not None
        and reading.words[case].lemma not in _ORIGINS
        for place, word in children(reading, noun)
    )
