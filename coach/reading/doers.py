"""Who does what in the clauses of an answer: oneself, or the people one works for."""

from coach.reading.classes import names_people
from coach.reading.facts import Reading, Word
from coach.reading.grammar import children, name, phrase
from coach.reading.purpose import listed
from coach.reading.shortening import lowered, reach_of

SUBJECTS = ("nsubj", "nsubj:pass")
RELATIVE = frozenset({"who", "that", "which"})
_FIRST_PERSON = frozenset({"i", "we", "myself", "us"})


def subject_of(words: tuple[Word, ...], place: int) -> int | None:
    """Find the subject of a clause, unless it only stands for a noun before it: "who", "that"."""
    subject = next(children(words, place, *SUBJECTS), None)
    relative = subject is not None and words[subject].lemma in RELATIVE
    return None if relative else subject


def start_of(words: tuple[Word, ...], clause: int) -> int:
    """Find the first word of a clause's subject."""
    return reach_of(words, subject_of(words, clause) or 0)[0]


def is_own(words: tuple[Word, ...], clause: int) -> bool:
    """Whether a clause tells what the speaker does."""
    subject = subject_of(words, clause)
    return subject is not None and words[subject].lemma in _FIRST_PERSON


def are_people(word: Word) -> bool:
    """Whether a word names people, or a body of people."""
    lemma = word.lemma.removesuffix("s") if word.pos == "PROPN" else word.lemma
    listed_so = lemma in listed("everyone") or names_people(lemma)
    return listed_so and lemma not in listed("things") and word.pos in ("NOUN", "PROPN")


def people_in(reading: Reading, words: tuple[Word, ...]) -> str:
    """Give the last people named among some words, with what says which people they are."""
    for place in range(len(words) - 1, -1, -1):
        if are_people(words[place]) and "Plur" in words[place].morph:
            first = name(reading.text, reading.words, place).start
            whole = phrase(reading.text, reading.words, place)
            end = words[place].end if whole is None else whole.end
            return lowered(reading.text[first:end])
    return ""
