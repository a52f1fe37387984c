"""Where one line of a to-do list belongs, and why."""

import re

from coach.interview.triage_errands import doubtful, is_plural, is_small, passing
from coach.interview.triage_lines import Noted
from coach.interview.triage_patterns import (
    COMPARATIVES,
    COMPARED,
    DAY,
    DEED,
    FAST,
    LAST_WORD,
    LESS,
    LEVEL,
    MOVES,
    MUST,
    PURPOSE,
    RATE,
    THINGS,
)
from coach.interview.triage_words import Said
from coach.model.triage import Because, Place
from coach.model.verdict import Kind
from coach.reading.classes import names_people
from coach.reading.facts import Opening, Reading
from coach.rewriting.offering import Offer
from coach.rewriting.review import Review

_NAMED = 3
"""Words; what is named in fewer says too little."""

_SURE = 0.6
"""Below this, how a line opens is as good as unknown."""
_ANYBODY = ("one", "everyone", "everybody", "somebody", "someone")

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
        passing(line.plain, said, reviewed.reading, measured=measured)
        or doubtful(line.text, said, reviewed)
        or _result(line.plain, said, reviewed, measured=measured)
        or _work(line.plain, said, reviewed)
    )


def is_plainly_wished(line: Noted) -> bool:
    """Whether a line says in so many words what is wanted: "I want …", "… sooner"."""
    said = Said(line.plain)
    return bool(said.opening("wanted")) or said.stems[-1:] in {(one,) for one in COMPARATIVES}


def _is_measured(reviewed: Review, said: Said) -> bool:
    work = any(said.opening(name) for name in ("change", "reach", "fetch", "mend", "plain"))
    levels = reviewed.reading.target or reviewed.reading.baseline
    # “reply within two hours” promises how fast, and not one reply.
    fast = FAST.search(reviewed.reading.text)
    if reviewed.kind is not Kind.OUTCOME or (work and not fast) or levels is None:
        return False
    # The number of a bus that is due for inspection is no level.
    plain = reviewed.reading.direction is None and reviewed.reading.baseline is None
    return not (plain and "%" not in levels.text and said.anywhere("duty"))


def _result(text: str, said: Said, reviewed: Review, *, measured: bool) -> Because | None:
    reading = reviewed.reading
    if MUST.search(text):
        return None
    compared = COMPARED.search(text) or said.opening("compared") or reading.baseline
    if (measured or not said.owed) and not compared and not said.opening("change"):
        # Inside a to-do such a word belongs to something else: "phone those who never come".
        work = reading.opening.is_action and reviewed.kind is not Kind.OUTCOME
        level = LEVEL.match(text) if work else LEVEL.search(text)
        if level or reviewed.offer is Offer.GUARDRAIL:
            return Because.LEVEL
    elif compared and re.search(r"\b(?:no|not|never) \w+ than\b", text) and not reading.baseline:
        return Because.LEVEL
    if measured:
        return Because.MEASURED
    if said.opening("compared") and is_small(text, said, reading):
        return Because.ERRAND
    less = LESS.search(text) and not said.opening("change") and not PURPOSE.search(text)
    compares = (said.opening("compared") or less) and not said.owed
    granted = reading.opening is Opening.PARTICIPLE and said.anywhere("granted")
    granted = granted or _is_up_to_others(said, reviewed)
    if said.opening("wanted") or compares or granted:
        return Because.MEASURED if reviewed.kind is Kind.OUTCOME else Because.WISH
    return None


def _is_up_to_others(said: Said, reviewed: Review) -> bool:
    """Whether something is to be won or passed, which others decide: “win back Miller Ltd”."""
    works = ("change", "plain", "upkeep", "reach", "fetch", "mend", "look")
    asked = reviewed.reading.opening.is_action and not any(map(said.opening, works))
    return asked and reviewed.kind is Kind.OUTCOME


def _work(text: str, said: Said, reviewed: Review) -> Because:
    reading = reviewed.reading
    if said.anywhere("owed") or MUST.search(text):
        return Because.DUTY
    asking = said.opening("reach") and said.joints("telling")
    if said.opening("change") or asking:
        return Because.WORK
    again = bool(RATE.search(text))
    if (
        reading.opening is Opening.FINITE
        and _others_act(reading)
        and (not again or COMPARED.search(text))
    ):
        return Because.WISH
    if is_small(text, said, reading):
        return Because.ERRAND
    if said.anywhere("duty"):
        return Because.DUTY
    if PURPOSE.search(text) and reading.opening.is_action:
        return Because.WORK
    named = _only_names(said, reading)
    if named and (MOVES.match(text) or "without" in said.stems):
        return Because.WISH
    if THINGS.match(text) and not any(map(said.opening, ("plain", "upkeep", "reach"))):
        return Because.ERRAND
    last = LAST_WORD.search(text)
    if last and Said(last[1]).opening("upkeep"):
        return Because.DUTY
    if named and DAY.search(text) and not again:
        return Because.DATED
    if named and reviewed.kind is not Kind.VAGUE and _is_task(said):
        return Because.DUTY
    if reviewed.kind is Kind.OUTPUT and (again or reviewed.offer is None):
        return Because.COUNTED
    if said.opening("upkeep") > said.opening("plain"):
        return Because.ROUTINE if again or reviewed.offer is Offer.COMMITMENT else Because.DUTY
    if DAY.search(text) and not again:
        return Because.DATED
    if _is_wish(said, reviewed) and not again:
        return Because.WISH
    if again or (reviewed.offer is Offer.COMMITMENT and not said.opening("plain")):
        return Because.ROUTINE
    return _named(said, reading) if named else Because.WORK


def _only_names(said: Said, reading: Reading) -> bool:
    """Whether a line names something and says nothing of doing it."""
    verbs = ("plain", "upkeep", "reach", "fetch", "mend", "look")
    sure = reading.opening is Opening.NOUN_PHRASE or reading.confidence < _SURE
    return sure and not any(map(said.opening, verbs))


def _is_task(said: Said) -> bool:
    """Whether a line names something that is done or written because it is expected."""
    return bool(DEED.fullmatch(said.name)) or said.ending("paperwork")


def _named(said: Said, reading: Reading) -> Because:
    """Judge a line that only names something: things to get, work, or next to nothing."""
    nouns = [word for word in reading.words if word.pos in ("NOUN", "PROPN")]
    if said.stems[:1] == ("new",) and len(said.stems) == _NAMED:
        return Because.ERRAND if nouns and is_plural(nouns[-1]) else Because.WORK
    return Because.WORK if len(said.stems) > _NAMED else Because.LITTLE


def _is_wish(said: Said, reviewed: Review) -> bool:
    """Whether something is wanted, rather than only named or done."""
    if reviewed.kind is not Kind.VAGUE:
        return False
    if any(one in said.stems for one in COMPARATIVES):
        return True
    reading = reviewed.reading
    if reading.opening is Opening.NOUN_PHRASE and reading.direction is None:
        return False
    return not any(said.opening(one) for one in ("plain", "reach", "fetch", "mend"))


def _others_act(reading: Reading) -> bool:
    actors = [word for word in reading.words if word.dep.startswith("nsubj")]
    return any(
        names_people(one.lemma) or one.lemma in _ANYBODY or one.pos == "PROPN" for one in actors
    )
