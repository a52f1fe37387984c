"""The words of a sentence that name what somebody works on, cut down to what they are about."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from coach.reading.facts import Fact, Reading, Word
from coach.rewriting.ends import (
    UNITS,
    belongs_to,
    end_of_amount,
    end_of_compound,
    end_of_counted,
    end_of_pair,
    end_of_thing,
)
from coach.rewriting.firstword import KIN, opens_with_what_is_done
from coach.rewriting.nouns import NOUNS, is_noun, written
from coach.rewriting.phrases import phrases_in
from coach.rulebook.lexicon import word_list

_NOT_FIRST = ("ADP", "ADV", "CCONJ", "PUNCT", "SCONJ", "SYM")
_HEDGES = ("least", "most", "approximately")
"""What is left of "at least" once its first word is dropped."""
_QUESTIONS = ("what", "which", "whose", "how")
_PLACES = ("at", "in", "on", "across")
_ASIDES = (
    "so that which who whose where when because to by within until before after via using"
    " incl including excl excluding eg etc esp"
)
_STOPS = frozenset([*",;:.()–—", *_ASIDES.split()])
"""Where a noun phrase has said what it is about, and goes on to say more."""
_EVERY = ("all", "both", "any", "no")
"""What says how many, and reads oddly before a thing that is only the means."""
_HOW_MANY = re.compile(
    r"(?!(?:19|20)\d\d\s)(\d[\d.,]*[+x×]?|[^\W\d]+)(?:(?:\s?[-–]\s?|\s(?:to|or)\s)(?:\d[\d.,]*\+?|[^\W\d]+))?\s+"
)
"""A number or a range, but no year."""
_NUMBER = re.compile(r"\d[\d.]*[a-z]?")
"""The number of a thing: "wave 2", "release 5.4", "ward 3b"."""
_BEHIND = ("payable", "receivable")
"""What belongs to the noun before it: "accounts payable"."""
_SWAPPING = ("exchange", "substitute", "swap", "trade")
_MEASURED = ("less", "more", "fewer")
"""How much of a thing is wanted; no part of its name."""
_HOW = re.compile(
    r"(?:once|twice|per|each|every|\w+ times?|an?) (?:an? |per )?"
    r"(?:hour|day|night|morning|evening|weekday|week|month|quarter|sprint|year)s?\b"
    r"|(?:half|quarter of) an hour|in person|by (?:hand|phone|mail|name)|on foot",
    re.IGNORECASE,
)
_SHARE = re.compile(r"\d+ ?% of ")
"""How much of a thing is worked on; a measure of the thing is another share."""
_LONG = 6
"""Words; a longer phrase is cut back to its noun."""
_LONG_PAIR = 9
"""Words; two parts before one noun cannot be cut."""


def cores(reading: Reading) -> Iterator[Sequence[Word]]:
    """Give the words that may name the thing, each ending in a noun, the likeliest first."""
    return filter(None, (_core(reading, phrase) for phrase in phrases_in(reading)))


def _core(reading: Reading, fact: Fact) -> Sequence[Word]:
    """Give the words that name the thing, ending in a noun, or none."""
    deadline = reading.deadline.start if reading.deadline else len(reading.text)
    closed = end_of_thing(reading, fact.end)
    end = min(closed, deadline) if fact.start < deadline else fact.end
    start = fact.start
    # The reader may keep only one end of a compound.
    for word in reversed(reading.words):
        if word.end + 1 == start and belongs_to(reading, word, start, end):
            start = word.start
    if reading.text[:start].endswith("-"):
        start = reading.text.rfind(" ", 0, start) + 1
    last = next((word for word in reading.words if word.end == end), None)
    open_end = last is not None and last.start > start and reading.text[last.start - 1] == "-"
    if open_end or reading.text[end : end + 1] in ("-", "/"):
        end = end_of_compound(reading, end)
    single, end = end, end_of_pair(reading, end, deadline)
    end = end_of_amount(reading, end, deadline)
    end = end_of_counted(reading, start, end, deadline)
    words = [word for word in reading.words if start <= word.start and word.end <= end]
    words += _numbered(reading, words, deadline)
    while words and _is_no_beginning(reading, words[0]):
        words = words[1:]
    words = _uncounted(reading, words)
    words = list(takewhile(lambda word: not _stops(reading, word), words))
    words = words[:1] + list(takewhile(lambda w: not _tells_how(reading, w), words[1:]))
    if _SHARE.match(reading.text, words[0].start if words else 0):
        words = words[3:]
    while len(words) > 1 and _only_measures(reading, words):
        words = words[2:] if words[1].lemma == "of" else words[1:]
    long = _LONG if end == single else _LONG_PAIR
    for joint in ("ADP", "CCONJ"):
        if len(words) > long:
            words = _before(reading, words, joint)
    while words and not (_ends_well(reading, words) or words[-1].end == closed != fact.end):
        words = words[:-1]
    return _without_half_a_list(reading, words)


def _is_no_beginning(reading: Reading, word: Word) -> bool:
    """Whether a thing cannot begin with a word: a preposition, "at least", a verb done to it."""
    glued = reading.text[word.end : word.end + 1] == "-"
    done = word.start == 0 and opens_with_what_is_done(reading)
    said = written(reading, word)
    back = said == "back" and word.start > 0 and word.dep == "amod"
    odd = back or said in _HEDGES or (said in _QUESTIONS and word.pos != "NOUN")
    return done or odd or (word.pos in _NOT_FIRST and not glued)


def _uncounted(reading: Reading, words: list[Word]) -> list[Word]:
    """Leave out how many there are: "12 new nurses", but not "2019 files" or "3D models"."""
    opens = words[:1] if words and words[0].pos in ("DET", "PRON") else []
    rest = words[len(opens) :]
    number = _HOW_MANY.match(reading.text, rest[0].start) if rest else None
    if number is None or rest[0].pos != "NUM":
        return words
    after = [word for word in rest if word.start >= number.end()]
    one = number[1].lower() in ("1", "one")
    several = one or any("Number=Plur" in word.morph for word in after)
    return [*opens, *after] if several else words


def _only_measures(reading: Reading, words: Sequence[Word]) -> bool:
    """Whether the first word only says how many or how long: "all", the minutes of practice."""
    first, second = words[0], words[1]
    plain = second.pos in (*NOUNS, "ADJ") or second.lemma == "of" or second.dep == "nmod:poss"
    of = [word.lemma for word in words[1:3]]
    if (first.pos == "NUM" and of[:1] and of[0] in UNITS) or (
        first.lemma in UNITS and of[:1] == ["of"]
    ):
        return True
    length = "Number=Plur" in first.morph and (first.lemma,) in word_list("time-units")
    much = first.pos in ("ADJ", "DET", "ADV") and written(reading, first) in _MEASURED
    return plain and (length or much or written(reading, first) in _EVERY)


def _stops(reading: Reading, word: Word) -> bool:
    """Whether a word ends the phrase; inside a compound, as in "one-to-one", it does not."""
    if word.lemma == "with" and _names_people(reading.words[word.head]):
        return True  # "the rota with the team" is done with them, and is no thing of theirs
    led = written(reading, reading.words[word.head])
    if word.dep == "case" and led in _QUESTIONS:
        return True  # "with what we learnt"
    if word.lemma in _PLACES and _is_number(reading, word):
        return True  # "about health at 10 fairs"
    if word.lemma == "for" and reading.words[reading.head or 0].lemma in _SWAPPING:
        return True  # "swap the vans for electric ones" is done to the vans
    if word.pos == "VERB" and _has_it_done(reading, word):
        return True  # "get the crew certified" is to certify the crew
    before = reading.text[max(word.start - 1, 0) : word.start]
    inside = word.pos != "PUNCT" and (before == "-" or before.isalnum())
    return written(reading, word) in _STOPS and not inside


def _is_number(reading: Reading, word: Word) -> bool:
    """Whether a number that counts follows a word: "on 10 fairs", but not "on 3D models"."""
    following = reading.words[reading.words.index(word) + 1 :][:2]
    counting = len(following) > 1 and following[0].pos == "NUM" and following[0].dep == "nummod"
    return counting and "Number=Plur" in reading.words[following[0].head].morph


def _has_it_done(reading: Reading, word: Word) -> bool:
    head = reading.words[reading.head or 0]
    done = "Part" in word.morph and word.start > head.end
    return head.lemma in ("get", "have") and done and word.dep in ("acl", "xcomp", "ccomp")


def _names_people(word: Word) -> bool:
    known = any((word.lemma,) in word_list(name) for name in ("people-nouns", "staff-nouns"))
    return known or word.lemma in KIN


def _tells_how(reading: Reading, word: Word) -> bool:
    """Whether what follows says how or how often: "three times a week", "in person"."""
    return _HOW.match(reading.text, word.start) is not None


def _without_half_a_list(reading: Reading, words: list[Word]) -> list[Word]:
    """Leave out what goes on: of "a talk about safety, costs and rotas" there is a talk left.

    So there is of "monitoring with drift alerting", whose last noun was taken for a verb.
    """
    after = reading.words[reading.words.index(words[-1]) + 1 :][:1] if words else []
    if not after:
        return words
    last = reading.words.index(words[-1])
    listed = written(reading, after[0]) == "," and any(
        one.dep == "conj" and one.head == last for one in reading.words
    )
    halved = after[0].pos == "VERB" and written(reading, after[0]).endswith("ing")
    halved = halved or written(reading, after[0]) in _BEHIND
    leads = (at for at, word in enumerate(words) if word.dep == "case" and word.pos != "PART")
    joint = next(filter(None, leads), None)
    return words[:joint] if (listed or halved) and joint else words


def _numbered(reading: Reading, words: Sequence[Word], deadline: int) -> Sequence[Word]:
    """Give the number right behind a noun, which a reader may leave out: "wave 2"."""
    if not words or words[-1].pos not in NOUNS:
        return ()
    place = reading.words.index(words[-1]) + 1
    after = reading.words[place : place + 1]
    return [
        word
        for word in after
        if _NUMBER.fullmatch(written(reading, word)) and word.start < deadline and word.head < place
    ]


def _ends_well(reading: Reading, words: Sequence[Word]) -> bool:
    """Whether words end in a noun, in its number ("wave 2"), or in a compound ("set-up")."""
    last, before = words[-1], words[-2:-1]
    numbered = _NUMBER.fullmatch(written(reading, last)) is not None
    number = numbered and bool(before) and is_noun(reading, before[0])
    glued = reading.text[last.start - 1 : last.start] == "-" and len(words) > 2
    return is_noun(reading, last) or number or (glued and is_noun(reading, words[-3]))


def _before(reading: Reading, words: list[Word], joint: str) -> list[Word]:
    """Cut before the first word of a class that follows a noun and all that belongs to it."""
    for place in range(1, len(words)):
        last, joining = words[place - 1], words[place]
        whole = reading.words[last.head].start < joining.start
        if joining.pos == joint and last.pos in NOUNS and whole:
            return words[:place]
    return words
