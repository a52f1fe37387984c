"""Where one line of a to-do list belongs, and why."""

import re

from coach.interview.triage_lines import Noted
from coach.interview.triage_patterns import (
    CLOCK,
    COMPARED,
    DAY,
    DEED,
    LESS,
    LEVEL,
    OWNED,
    PURPOSE,
    RATE,
    WITHIN_A_DAY,
)
from coach.interview.triage_words import Said
from coach.model.triage import Because, Place
from coach.model.verdict import Kind
from coach.reading.classes import names_people
from coach.reading.facts import Opening, Reading, Word
from coach.rewriting.offering import Offer
from coach.rewriting.review import Review

_COMPARATIVES = ("more", "less", "fewer", "better", "happier", "faster")
_SHORT_DATE, _SHORT, _NAMED, _SINGLE = 5, 9, 3, 1
"""Words: an appointment, an errand, a thing by its name, a line that says too little."""

_PLACES = {
    Because.MEASURED: Place.RESULT,
    Because.WISH: Place.RESULT,
    Because.WORK: Place.INITIATIVE,
    Because.COUNTED: Place.INITIATIVE,
    Because.FOREIGN: Place.INITIATIVE,
    Because.DUTY: Place.COMMITMENT,
    Because.DATED: Place.COMMITMENT,
    Because.ROUTINE: Place.COMMITMENT,
    Because.LEVEL: Place.GUARDRAIL,
}


def place_for(because: Because) -> Place:
    """Give the place that a reason leads to; every other reason lets a line go."""
    return _PLACES.get(because, Place.LET_GO)


def because_of(line: Noted, reviewed: Review) -> Because:
    """Judge a line by its marks, then by its words, then by what its sentence promises."""
    if line.settled is not None:
        return line.settled
    said = Said(line.plain)
    if reviewed.kind is None and any(map(str.isalpha, line.plain)):
        return Because.FOREIGN
    measured = _is_measured(reviewed, said)
    return (
        _passing(line.plain, said, reviewed.reading, measured=measured)
        or _result(line.plain, said, reviewed, measured=measured)
        or _work(line.plain, said, reviewed)
    )


def _passing(text: str, said: Said, reading: Reading, *, measured: bool) -> Because | None:
    """Tell what is not for work, not for now, or not worth a list."""
    if said.anywhere("someday") and not WITHIN_A_DAY.search(text):
        return Because.SOMEDAY
    if said.anywhere("private") and not measured:
        return Because.PRIVATE
    if _is_owed(said) and not (said.opening("reach") or said.opening("fetch")):
        return None
    if len(said.stems) <= _SINGLE and not said.ending("supplies"):
        return Because.LITTLE
    if said.anywhere("little") and len(said.stems) <= _SHORT_DATE:
        return Because.LITTLE
    clock = CLOCK.search(text) and len(said.stems) <= _SHORT_DATE + 2
    met = said.anywhere("appointment") and len(said.stems) <= _SHORT_DATE
    if clock or (met and not said.opening("change")):
        return Because.APPOINTMENT
    errand = said.anywhere("errand") or _is_errand(text, said, reading)
    return Because.ERRAND if errand else None


def _is_errand(text: str, said: Said, reading: Reading) -> bool:
    if len(said.stems) > _SHORT or PURPOSE.search(text) or said.opening("change"):
        return False
    if any("Degree=Cmp" in word.morph for word in reading.words):
        return False  # "print the numbers larger" makes something better
    telling = bool(said.joints("telling"))
    if words := said.opening("reach"):
        many = said.stems[words : words + 1]
        nouns = [word for word in reading.words[1:] if word.pos in ("NOUN", "PROPN")]
        several = bool(nouns) and nouns[0].pos == "NOUN" and _is_plural(nouns[0])
        return not telling and not several and not (many and many[0].isdigit())
    if said.opening("fetch"):
        return not telling
    if said.opening("look"):
        return bool(OWNED.match(text))
    return False


def _is_small(text: str, said: Said, reading: Reading) -> bool:
    """Whether there is one thing to mend, or only a thing to get."""
    if said.opening("mend") and len(said.stems) <= _SHORT - 2:
        nouns = [word for word in reading.words if word.pos in ("NOUN", "PROPN")]
        return bool(nouns) and not _is_plural(nouns[0])
    return said.ending("supplies") and len(said.stems) <= _SHORT_DATE and not said.opening("plain")


def _is_plural(word: Word) -> bool:
    return "Number=Plur" in word.morph


def _is_owed(said: Said) -> bool:
    return said.anywhere("owed") or said.anywhere("duty")


def _is_measured(reviewed: Review, said: Said) -> bool:
    work = any(said.opening(name) for name in ("change", "reach", "fetch", "mend", "plain"))
    levels = reviewed.reading.target or reviewed.reading.baseline
    return reviewed.kind is Kind.OUTCOME and not work and levels is not None


def _result(text: str, said: Said, reviewed: Review, *, measured: bool) -> Because | None:
    reading = reviewed.reading
    compared = COMPARED.search(text) or said.opening("compared") or reading.baseline
    if (measured or not _is_owed(said)) and not compared and not said.opening("change"):
        # Inside a to-do such a word belongs to something else: "phone those who never come".
        work = reading.opening.is_action and reviewed.kind is not Kind.OUTCOME
        level = LEVEL.match(text) if work else LEVEL.search(text)
        if level or reviewed.offer is Offer.GUARDRAIL:
            return Because.LEVEL
    elif compared and re.search(r"\b(?:no|not|never) \w+ than\b", text) and not reading.baseline:
        return Because.LEVEL
    if measured:
        return Because.MEASURED
    less = LESS.search(text) and not said.opening("change") and not PURPOSE.search(text)
    compares = (said.opening("compared") or less) and not _is_owed(said)
    granted = reading.opening is Opening.PARTICIPLE and said.anywhere("granted")
    if said.opening("wanted") or compares or granted:
        return Because.MEASURED if reviewed.kind is Kind.OUTCOME else Because.WISH
    return None


def _work(text: str, said: Said, reviewed: Review) -> Because:
    reading = reviewed.reading
    if said.anywhere("owed"):
        return Because.DUTY
    if said.opening("change"):
        return Because.WORK
    again = bool(RATE.search(text))
    if reading.opening is Opening.FINITE and _others_act(reading) and not again:
        return Because.WISH
    if _is_small(text, said, reading):
        return Because.ERRAND
    if said.anywhere("duty"):
        return Because.DUTY
    if PURPOSE.search(text) and reading.opening.is_action:
        return Because.WORK
    if reviewed.kind is Kind.OUTPUT and (again or reviewed.offer is None):
        return Because.COUNTED
    if said.opening("upkeep"):
        return Because.ROUTINE if again or reviewed.offer is Offer.COMMITMENT else Because.DUTY
    named = reading.opening is Opening.NOUN_PHRASE and not said.opening("plain")
    if DAY.search(text) and not again:
        return Because.DATED
    if _is_wish(said, reviewed):
        return Because.WISH
    if again or (reviewed.offer is Offer.COMMITMENT and not said.opening("plain")):
        return Because.ROUTINE
    return _named(said, reading) if named else Because.WORK


def _named(said: Said, reading: Reading) -> Because:
    """Judge a line that only names something: things to get, a duty, or next to nothing."""
    nouns = [word for word in reading.words if word.pos in ("NOUN", "PROPN")]
    new = said.stems[:1] == ("new",)
    if new and nouns and _is_plural(nouns[0]) and len(said.stems) <= _NAMED:
        return Because.ERRAND
    if len(said.stems) <= _NAMED and nouns and DEED.fullmatch(nouns[-1].lemma):
        return Because.DUTY
    return Because.LITTLE if len(said.stems) < _NAMED else Because.WORK


def _is_wish(said: Said, reviewed: Review) -> bool:
    """Whether something is wanted, rather than only named or done."""
    if reviewed.kind is not Kind.VAGUE:
        return False
    if any(one in said.stems for one in _COMPARATIVES):
        return True
    reading = reviewed.reading
    if reading.opening is Opening.NOUN_PHRASE and reading.direction is None:
        return False
    return not any(said.opening(one) for one in ("plain", "reach", "fetch", "mend"))


def _others_act(reading: Reading) -> bool:
    return any(w.dep.startswith("nsubj") and names_people(w.lemma) for w in reading.words)
