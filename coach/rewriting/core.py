"""The words of a sentence that name what somebody works on, cut down to what they are about."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from coach.reading.facts import Fact, Opening, Reading, Word
from coach.rewriting.ends import (
    NOUNS,
    UNITS,
    belongs_to,
    end_of_amount,
    end_of_compound,
    end_of_pair,
    end_of_thing,
)
from coach.rewriting.firstword import (
    acts_on,
    is_common_noun,
    names_a_thing,
    opens_with_what_is_done,
    reads_as_noun,
)
from coach.rewriting.nominal import named_work
from coach.rewriting.workclass import class_nouns
from coach.rulebook.grammar import subject_index
from coach.rulebook.lexicon import phrase, word_list

_NOT_FIRST = ("ADP", "ADV", "CCONJ", "PUNCT", "SCONJ", "SYM")
_HEDGES = ("least", "most", "approximately")
"""What is left of "at least" once its first word is dropped."""
_QUESTIONS = ("what", "which", "whose", "how")
_ASIDES = "so that which who whose where when because to by within until before after via using"
_STOPS = frozenset([*",;:.()–—", *_ASIDES.split()])
"""Where a noun phrase has said what it is about, and goes on to say more."""
_CLAUSES = ("ccomp", "xcomp", "advcl")
_AS_NOUNS = ("obj", "nsubj", "nsubj:pass", "nmod", "obl")
_BEFORE_NOUN = ("amod", "compound", "nummod", "det", "nmod:poss")
_EVERY = ("all", "both", "any", "no")
"""What says how many, and reads oddly before a thing that is only the means."""
_HOW_MANY = re.compile(
    r"(?!(?:19|20)\d\d\s)(\d[\d.,]*[+x×]?|[^\W\d]+)(?:(?:\s?[-–]\s?|\s(?:to|or)\s)(?:\d[\d.,]*\+?|[^\W\d]+))?\s+"
)
"""A number or a range, but no year."""
_AMOUNT = re.compile(r"\d[\d.,]*[a-z]{1,4}")
_ONE_TO_ONE = re.compile(r"\d+(?::|on|-on-)\d+s?")
_CIRCUMSTANCES = frozenset("home work school bed lunch night morning evening noon time day".split())
"""Nouns that say where or when something is done, not what is worked on."""
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
_PEOPLE = ("people-nouns", "staff-nouns")
_TOGETHER = ("crew", "department", "everybody", "everyone", "staff", "team")
_PROVIDING = ("equip", "furnish", "issue", "provide", "supply")
_LONG_PAIR = 9
"""Words; two parts before one noun cannot be cut."""


def cores(reading: Reading) -> Iterator[Sequence[Word]]:
    """Give the words that may name the thing, each ending in a noun, the likeliest first."""
    named = reading.head_object
    if names_a_thing(reading):
        end = named.end if named is not None else reading.words[0].end
        named = Fact(0, end, reading.text[:end])
    subject, nouns = _whole_subject(reading), tuple(_around_nouns(reading))
    # Who does something is not what it is done to: "The team has agreed on a budget".
    found = (*nouns, subject) if _does_it(reading) else (subject, *nouns)
    acted = _acted_upon(reading)
    for fact in (acted, named, *found, *_runs(reading)):
        if fact is not None and (words := _core(reading, fact)):
            yield words


def _acted_upon(reading: Reading) -> Fact | None:
    """Give the phrase of what work that is named is done to, or of what somebody is given."""
    work = named_work(reading)
    place = work[1] if work is not None else _provided(reading)
    return None if place is None else _phrase(reading, place)


def _provided(reading: Reading) -> int | None:
    """Give what somebody is provided with: "provide staff with safety shoes"."""
    if reading.head is None or reading.words[reading.head].lemma not in _PROVIDING:
        return None
    led = [word.head for word in reading.words if word.dep == "case" and word.lemma == "with"]
    return next((place for place in led if reading.words[place].head == reading.head), None)


def _phrase(reading: Reading, place: int) -> Fact:
    noun = reading.words[place]
    own = [noun, *(w for w in reading.words if w.head == place and _belongs(reading, w))]
    start, end = min(w.start for w in own), max(w.end for w in own)
    return Fact(start, end, reading.text[start:end])


def _does_it(reading: Reading) -> bool:
    """Whether the subject are people who do what the verb says."""
    place = subject_index(reading)
    if place is None or reading.opening is not Opening.FINITE:
        return False
    noun = reading.words[place]
    people = any((noun.lemma,) in word_list(name) for name in _PEOPLE)
    return noun.dep == "nsubj" and (people or noun.lemma in _TOGETHER)


def _whole_subject(reading: Reading) -> Fact | None:
    """Give the subject, with the noun it only stands before: "burglary hotspots briefing"."""
    subject = reading.subject
    if reading.head is None:
        return subject
    head = reading.words[reading.head]
    if subject is None:
        return _phrase(reading, reading.head) if reads_as_noun(reading, head) else None
    last = head.start if head.pos in NOUNS else head.start - 1
    between = [word for word in reading.words if subject.end <= word.start <= last]
    if not between or any(word.pos not in (*NOUNS, "NUM") for word in between):
        return subject
    end = between[-1].end
    return Fact(subject.start, end, reading.text[subject.start : end])


def _around_nouns(reading: Reading) -> Iterator[Fact]:
    """Give the phrase of a noun at the head, or of one that a verb acts on or is about.

    "Weekly demos" is about demos, "negotiate with suppliers" about suppliers, "I want to tidy the
    folders" about folders.
    """
    for place, noun in enumerate(reading.words):
        at_head = noun.head == reading.head and (
            place == reading.head or noun.dep.startswith("obl")
        )
        at_head = at_head and not (place == reading.head and acts_on(reading) is not None)
        at_head = at_head or place == acts_on(reading)
        inside = noun.dep.startswith("nsubj") and reading.words[noun.head].dep in _CLAUSES
        above = reading.words[noun.head]
        of_share = noun.dep.startswith("nmod") and (above.pos, above.dep) == ("SYM", "obj")
        wanted = at_head or noun.dep == "obj" or inside or of_share
        own = [w for w in reading.words if w.head == place and _belongs(reading, w)]
        named = (noun.pos in NOUNS and wanted) or _is_doing(reading, noun)
        if not named or _tells_when(noun, own):
            continue
        yield _phrase(reading, place)


def _runs(reading: Reading) -> Iterator[Fact]:
    """Give, where the reader sees no thing at all, the words in a row that end in a noun."""
    start = end = None
    for word in reading.words[1:]:
        noun = word.pos in NOUNS and word.dep != "ccomp"
        if noun:
            start, end = word.start if start is None else start, word.end
        elif end is not None or word.pos not in ("DET", "ADJ", "ADV", "NUM"):
            if end is not None:
                break
            start = None
        elif start is None and word.pos != "ADV":
            start = word.start
    if start is not None and end is not None:
        yield Fact(start, end, reading.text[start:end])


def _is_doing(reading: Reading, word: Word) -> bool:
    """Whether what reads like a verb is a thing to be set up: "monitoring for the tide gauge"."""
    below = word.pos == "VERB" and word.dep in ("xcomp", "ccomp", "obj")
    said = written(reading, word)
    return below and said.endswith("ing") and phrase(said) in class_nouns()


def _belongs(reading: Reading, word: Word) -> bool:
    """Whether a word before a noun is part of its name: not the verb in "Recruit 1 nurse"."""
    if word.start == 0 and word.pos == "VERB":
        return word.dep == "compound" and reading.words[1].pos in NOUNS
    return word.dep in _BEFORE_NOUN


def _tells_when(noun: Word, own: Sequence[Word]) -> bool:
    """Whether a noun says when or where: "at home", but not "a careers day"."""
    if any(word.dep == "compound" for word in own):
        return False
    unit = (noun.lemma,) in word_list("time-units") or noun.lemma.endswith(("day", "days"))
    when = noun.lemma in _CIRCUMSTANCES or unit
    return noun.dep.startswith("obl") and when


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
    return words


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
    first, plain = words[0], words[1].pos in (*NOUNS, "ADJ") or words[1].lemma == "of"
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
    before = reading.text[max(word.start - 1, 0) : word.start]
    inside = word.pos != "PUNCT" and (before == "-" or before.isalnum())
    return written(reading, word) in _STOPS and not inside


def _tells_how(reading: Reading, word: Word) -> bool:
    """Whether what follows says how or how often: "three times a week", "in person"."""
    return _HOW.match(reading.text, word.start) is not None


def written(reading: Reading, word: Word) -> str:
    """Give a word as it stands, in small letters."""
    return reading.text[word.start : word.end].lower()


def is_noun(reading: Reading, word: Word) -> bool:
    """Whether a word can be a thing: a noun, or numbers for one such as "1:1s"."""
    said = written(reading, word)
    # What stands as a noun is one, even where its form looks like a verb's: "the band saw".
    odd = word.pos in ("VERB", "ADJ") and (word.dep in _AS_NOUNS or word.start == 0)
    odd = odd and (word.pos == "VERB" or is_common_noun(word.lemma))
    noun = word.pos in NOUNS or odd or _is_doing(reading, word) or reads_as_noun(reading, word)
    noun = noun and not _AMOUNT.fullmatch(said)
    return noun or _ONE_TO_ONE.fullmatch(said) is not None


def _numbered(reading: Reading, words: Sequence[Word], deadline: int) -> Sequence[Word]:
    """Give the number right behind a noun, which a reader may leave out: "wave 2"."""
    if not words or words[-1].pos not in NOUNS:
        return ()
    place = reading.words.index(words[-1]) + 1
    after = reading.words[place : place + 1]
    return [
        word
        for word in after
        if written(reading, word).isdigit() and word.start < deadline and word.head < place
    ]


def _ends_well(reading: Reading, words: Sequence[Word]) -> bool:
    """Whether words end in a noun, in its number ("wave 2"), or in a compound ("set-up")."""
    last, before = words[-1], words[-2:-1]
    number = written(reading, last).isdigit() and bool(before) and is_noun(reading, before[0])
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
