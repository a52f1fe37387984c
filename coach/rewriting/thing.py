"""What somebody works on, in their own words: "the partner portal"."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from coach.model.value import Value
from coach.reading.facts import Fact, Reading, Word
from coach.rewriting.names import lower_first
from coach.rulebook.lexicon import word_list

_NOUNS = ("NOUN", "PROPN")
_INDEFINITE = ("a", "an")
_NOT_FIRST = ("ADP", "ADV", "CCONJ", "PUNCT", "SCONJ", "SYM")
_HEDGES = ("least", "most", "approximately")
"""What is left of "at least" once its first word is dropped."""
_ASIDES = "so that which who whose where when because to by within until before after via using"
_STOPS = frozenset([*",;:.()–—", *_ASIDES.split()])
"""Where a noun phrase has said what it is about, and goes on to say more."""
_CLAUSES = ("ccomp", "xcomp", "advcl")
_BEFORE_NOUN = ("amod", "compound", "nummod", "det", "nmod:poss")
_EVERY = ("all", "both", "any", "no")
"""What says how many, and reads oddly before a thing that is only the means."""
_CIRCUMSTANCES = frozenset("home work school bed lunch night morning evening noon time day".split())
"""Nouns that say where or when something is done, not what is worked on."""
_MASS_ENDINGS = ("ing", "tion", "sion", "ness", "ity", "ance", "ence", "ism", "ics")
_MASS = frozenset(
    """access advice bread chess development equipment feedback food french furniture german
    hardware help housework lighting management mode music news paperwork progress sign-on
    sleep software spanish stock stuff support time traffic waste water work yoga""".split()
)
_JOINTS = frozenset("of for in on from with to about at by".split())
_MEASURED = ("less", "more", "fewer")
"""How much of a thing is wanted; no part of its name."""
_HOW_OFTEN = re.compile(
    r"(?:once|twice|per|each|every|\w+ times?|an?) (?:an? |per )?"
    r"(?:hour|day|night|morning|evening|weekday|week|month|quarter|sprint|year)s?\b",
    re.IGNORECASE,
)
_SHARE = re.compile(r"\d+ ?% of ")
"""How much of a thing is worked on; a measure of the thing is another share."""
_OF_THE_VERB = ("part", "place", "care")
"""Nouns that only complete a verb: "take part in"."""
_LONG = 6
"""Words; a longer phrase is cut back to its noun."""


class Thing(Value, frozen=True):
    """A noun phrase that fits in the middle of a sentence."""

    text: str
    """With its article: "the new onboarding flow", "12 articles", "my inbox"."""
    bare: str
    """Without the article."""
    head: str
    """Its noun where that comes last, else empty."""
    noun: str = ""
    """Its noun in dictionary form, wherever it stands."""
    many: bool = False
    """Whether it is more than one."""
    said: str = ""
    """As it was said, with no article put before it: "basic life support"."""


def thing_of(reading: Reading) -> Thing | None:
    """Find what the sentence is about, or None where no noun of the person's carries it."""
    for fact in (reading.head_object, reading.subject, *_around_nouns(reading)):
        if fact is not None and (words := _core(reading, fact)):
            thing = _thing(reading, words)
            if thing.bare not in _OF_THE_VERB:
                return thing
    return None


def _around_nouns(reading: Reading) -> Iterator[Fact]:
    """Give the phrase of a noun at the head, or of one that a verb acts on or is about.

    "Weekly demos" is about demos, "negotiate with suppliers" about suppliers, "I want to tidy the
    folders" about folders.
    """
    for place, noun in enumerate(reading.words):
        at_head = noun.head == reading.head and (
            place == reading.head or noun.dep.startswith("obl")
        )
        inside = noun.dep.startswith("nsubj") and reading.words[noun.head].dep in _CLAUSES
        above = reading.words[noun.head]
        of_share = noun.dep.startswith("nmod") and (above.pos, above.dep) == ("SYM", "obj")
        wanted = at_head or noun.dep == "obj" or inside or of_share
        own = [w for w in reading.words if w.head == place and _belongs(w)]
        if noun.pos not in _NOUNS or not wanted or _tells_when(noun, own):
            continue
        start, end = min(w.start for w in (noun, *own)), max(w.end for w in (noun, *own))
        yield Fact(start, end, reading.text[start:end])


def _belongs(word: Word) -> bool:
    """Whether a word before a noun is part of its name: not the verb in "Support code search"."""
    return word.dep in _BEFORE_NOUN and (word.start > 0 or word.pos != "VERB")


def _tells_when(noun: Word, own: Sequence[Word]) -> bool:
    """Whether a noun says when or where: "at home", but not "a careers day"."""
    if any(word.dep == "compound" for word in own):
        return False
    when = noun.lemma in _CIRCUMSTANCES or (noun.lemma,) in word_list("time-units")
    return noun.dep.startswith("obl") and when


def _core(reading: Reading, fact: Fact) -> Sequence[Word]:
    """Give the words that name the thing, ending in a noun, or none."""
    deadline = reading.deadline.start if reading.deadline else len(reading.text)
    end = min(fact.end, deadline) if fact.start < deadline else fact.end
    start = fact.start
    if reading.text[:start].endswith("-"):  # the reader may keep only the end of a compound
        start = reading.text.rfind(" ", 0, start) + 1
    words = [word for word in reading.words if start <= word.start and word.end <= end]
    while words and (words[0].pos in _NOT_FIRST or _written(reading, words[0]) in _HEDGES):
        words = words[1:]
    words = list(takewhile(lambda word: not _stops(reading, word), words))
    words = words[:1] + list(takewhile(lambda w: not _tells_how_often(reading, w), words[1:]))
    if _SHARE.match(reading.text, words[0].start if words else 0):
        words = words[3:]
    while len(words) > 1 and _only_measures(reading, words):
        words = words[1:]
    for joint in ("ADP", "CCONJ"):
        if len(words) > _LONG:
            words = _before(words, joint)
    while words and not _names(reading, words[-1]):
        words = words[:-1]
    return words


def _only_measures(reading: Reading, words: Sequence[Word]) -> bool:
    """Whether the first word only says how many or how long: "all", the minutes of practice."""
    first, plain = words[0], words[1].pos in _NOUNS or words[1].pos == "ADJ"
    length = first.pos == "NOUN" and (first.lemma,) in word_list("time-units")
    much = first.pos in ("ADJ", "DET", "ADV") and _written(reading, first) in _MEASURED
    return plain and (length or much or _written(reading, first) in _EVERY)


def _stops(reading: Reading, word: Word) -> bool:
    """Whether a word ends the phrase; inside a compound, as in "one-to-one", it does not."""
    before = reading.text[max(word.start - 1, 0) : word.start]
    inside = word.pos != "PUNCT" and (before == "-" or before.isalnum())
    return _written(reading, word) in _STOPS and not inside


def _tells_how_often(reading: Reading, word: Word) -> bool:
    """Whether what follows says how often: "three times a week", "per month", "every day"."""
    return _HOW_OFTEN.match(reading.text, word.start) is not None


def _written(reading: Reading, word: Word) -> str:
    return reading.text[word.start : word.end].lower()


def _names(reading: Reading, word: Word) -> bool:
    """Whether a word can be a thing: a noun, or a number with letters such as "1:1s"."""
    numbered = word.pos == "NUM" and any(sign.isalpha() for sign in _written(reading, word))
    return word.pos in _NOUNS or (numbered and not _written(reading, word).isalpha())


def _before(words: list[Word], joint: str) -> list[Word]:
    """Cut before the first word of a class that follows a noun."""
    for place in range(1, len(words)):
        if words[place].pos == joint and words[place - 1].pos in _NOUNS:
            return words[:place]
    return words


def _is_mass(bare: str) -> bool:
    """Whether a thing is nothing one counts, so that it stands without an article: "yoga"."""
    last = bare.split()[-1].lower()
    alone = not set(bare.lower().split()) & _JOINTS
    return alone and (last.endswith(_MASS_ENDINGS) or last in _MASS)


def _thing(reading: Reading, words: Sequence[Word]) -> Thing:
    first, last = words[0], words[-1]
    text = " ".join(reading.text[first.start : last.end].split())
    if first.start == 0 and first.pos != "PROPN":
        text = lower_first(text)
    determined = first.pos in ("DET", "PRON") and len(words) > 1
    bare = text[first.end - first.start :].lstrip() if determined else text
    noun = list(takewhile(lambda word: word.pos not in ("ADP", "CCONJ"), words))[-1:]
    counted = any(word.pos == "NUM" for word in words)
    head = bare.split()[-1] if noun == [last] else ""
    single = any(word.pos == "NOUN" and "Number=Sing" in word.morph for word in noun)
    if determined and first.lemma not in _INDEFINITE:
        text = said = text[:1].lower() + text[1:]
    else:
        named = determined or (single and not counted and not _is_mass(bare))
        text = f"the {bare}" if named else bare
        said = text if determined else bare
    many = any("Number=Plur" in word.morph for word in noun)
    return Thing(text, bare, head, noun[0].lemma if noun else "", many, said)
