"""Which lines of a to-do list to let go: private, not for now, of minutes, or hardly a line."""

from coach.interview.triage_patterns import (
    CLOCK,
    COMPARATIVES,
    LATER,
    MET,
    OWNED,
    PURPOSE,
    RATE,
    TELLS,
    WITHIN_A_DAY,
)
from coach.interview.triage_words import Said
from coach.model.triage import Because
from coach.model.verdict import Kind
from coach.reading.classes import names_people
from coach.reading.facts import Reading, Word
from coach.rewriting.review import Review

_SHORT_DATE, _SHORT, _SINGLE = 5, 9, 1
"""Words: an appointment, an errand, a line that says too little."""


def passing(text: str, said: Said, reading: Reading, *, measured: bool) -> Because | None:
    """Tell what is not for work, not for now, or not worth a list."""
    someday = said.anywhere("someday") and not WITHIN_A_DAY.search(text)
    if someday or LATER.search(text):
        return Because.SOMEDAY
    compared = any(one in said.stems for one in COMPARATIVES)
    if said.anywhere("private") and not (measured or compared):
        return Because.PRIVATE
    if said.owed and not (said.opening("reach") or _fetches(said)):
        return None
    if len(said.stems) <= _SINGLE and not said.ending("supplies"):
        return Because.LITTLE
    if said.anywhere("little") and len(said.stems) <= _SHORT_DATE:
        return Because.LITTLE
    clock = CLOCK.search(text) and not RATE.search(text) and len(said.stems) <= _SHORT_DATE + 2
    met = said.anywhere("appointment") and len(said.stems) <= _SHORT_DATE
    if clock or MET.match(text) or (met and not said.opening("change")):
        return Because.APPOINTMENT
    errand = said.anywhere("errand") or (not measured and _is_errand(text, said, reading))
    return Because.ERRAND if errand else None


def _fetches(said: Said) -> bool:
    """Whether a thing is fetched or sent, and not "signed off"."""
    return said.opening("fetch") > said.opening("look")


def doubtful(text: str, said: Said, reviewed: Review) -> Because | None:
    """Tell a line that asks more than it says: "rebrand??"."""
    compared = any(one in said.stems for one in COMPARATIVES)
    sure = said.opening("change") or said.anywhere("owed") or compared or said.joints("telling")
    asked = "?" in text and not sure and reviewed.kind is not Kind.OUTCOME
    return Because.DOUBT if asked else None


def _is_errand(text: str, said: Said, reading: Reading) -> bool:
    if len(said.stems) > _SHORT or PURPOSE.search(text) or said.opening("change"):
        return False
    compared = any(one in said.stems for one in COMPARATIVES)
    if compared or any("Degree=Cmp" in word.morph for word in reading.words):
        return False  # "print the numbers larger" makes something better
    telling = bool(said.joints("telling"))
    if TELLS.match(text):
        return True
    if words := said.opening("reach"):
        many = said.stems[words : words + 1]
        several = any(is_plural(word) and _is_somebody(text, word) for word in reading.words[1:])
        return not telling and not several and not (many and many[0].isdigit())
    if _fetches(said):
        return not telling
    if said.opening("look"):
        return bool(OWNED.match(text))
    return False


def is_small(text: str, said: Said, reading: Reading) -> bool:
    """Whether there is one thing to mend, or only a thing to get."""
    if said.opening("mend") and len(said.stems) <= _SHORT - 2:
        nouns = [word for word in reading.words if word.pos in ("NOUN", "PROPN")]
        return bool(nouns) and not is_plural(nouns[0])
    return said.ending("supplies") and len(said.stems) <= _SHORT_DATE and not said.opening("plain")


def _is_somebody(text: str, word: Word) -> bool:
    short = text[word.start : word.end - 1]  # "GPs"
    return names_people(word.lemma) or (len(short) > 1 and short.isupper())


def is_plural(word: Word) -> bool:
    """Whether a noun stands in the plural."""
    return "Number=Plur" in word.morph
