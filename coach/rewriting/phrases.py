"""The phrases of a sentence that may hold what somebody works on, the likeliest first."""

from collections.abc import Iterator, Sequence

from coach.reading.facts import Fact, Opening, Reading, Word
from coach.rewriting.firstword import acts_on, names_a_thing, reads_as_noun
from coach.rewriting.nominal import named_work
from coach.rewriting.nouns import NOUNS, is_doing, is_one_to_one
from coach.rulebook.grammar import subject_index
from coach.rulebook.lexicon import word_list

_CLAUSES = ("ccomp", "xcomp", "advcl")
_BEFORE_NOUN = ("amod", "compound", "nummod", "det", "nmod:poss")
_CIRCUMSTANCES = frozenset("home work school bed lunch night morning evening noon time day".split())
"""Nouns that say where or when something is done, not what is worked on."""
_PEOPLE = ("people-nouns", "staff-nouns")
_TOGETHER = ("crew", "department", "everybody", "everyone", "staff", "team")
_PROVIDING = ("equip", "furnish", "issue", "provide", "supply")


def phrases_in(reading: Reading) -> Iterator[Fact]:
    """Give the phrases as they stand, uncut."""
    named = reading.head_object
    if names_a_thing(reading):
        end = named.end if named is not None else reading.words[0].end
        named = Fact(0, end, reading.text[:end])
    subject, nouns = _whole_subject(reading), tuple(_around_nouns(reading))
    # Who does something is not what it is done to: "The team has agreed on a budget".
    found = (*nouns, subject) if _does_it(reading) else (subject, *nouns)
    for fact in (_acted_upon(reading), named, *found, *_runs(reading)):
        if fact is not None:
            yield fact


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
        is_thing = noun.pos in NOUNS or is_one_to_one(reading, noun)
        named = (is_thing and wanted) or is_doing(reading, noun)
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
