"""What an answer amounts to: a list, a measured result, more work, or something to count."""

import re

from coach.interview.naming import is_either_or, measures_in
from coach.model.quantity import Direction
from coach.model.value import Value
from coach.model.verdict import Kind
from coach.reading import cues
from coach.reading.classes import can_be_quality
from coach.reading.cleaning import split_list
from coach.reading.facts import Opening, Reading
from coach.reading.reader import read
from coach.reading.units import TIME_UNITS
from coach.rewriting.metrics import is_counted_somewhere
from coach.rewriting.review import Review

_LONG = 400
"""Characters; nobody writes a key result this long, but people paste a page of them."""
_PLAINLY = 0.9
"""How sure the opening must be before an answer is turned down for being work."""
_DOUBTFUL = 0.8
_SENTENCE_END = re.compile(r"(?<=[.!;])\s+(?=\S)")
_LEAD_IN = re.compile(
    r"^(?:(?:maybe|perhaps|probably|well|by counting|count(?:ing)?|measur(?:e|ing)"
    r"|i (?:think|guess|suppose)"
    r"|(?:i|we)(?:'d| would| could| can)? (?:count|measure|look at|track|say))\b[,:]?\s+)+",
    re.IGNORECASE,
)
_TRAILING = re.compile(r"[\s,]+(?:i'?d say|i (?:think|guess)|maybe|perhaps|probably)[\s.]*$", re.I)
_HOW = re.compile(r"^how (?P<how>many|much|often|long|fast|quickly|soon)\s+(?P<what>.+)$", re.I)
_SHORT_TIMES = frozenset("min mins hr hrs wk wks yr yrs sec secs".split())
_WHAT_IS = re.compile(
    r"what(?:(?:'?s| is| are)(?: still)? (?P<left>owing|owed|left|spent|outstanding|overdue|missing"
    r"|unpaid|wasted)| (?P<who>[a-z]+(?: [a-z]+)?(?: still)? (?:owe|spend|waste|lose|pay|earn)))"
    r"(?P<rest>\b[^?]*)",
    re.IGNORECASE,
)
"""What is left of something, or what somebody owes: an amount, though it opens as questions do."""
_AMOUNTS_OF = frozenset(
    "time share number amount percent percentage proportion rate count cost".split()
)
_AMOUNTS = {"many": "number of ", "much": "amount ", "often": "number of times "}
_LESS_OR_MORE = re.compile(
    r"^(?P<less>fewer|less|lower|shorter|smaller)\b|^(?P<more>more|higher|greater|longer)\b", re.I
)
_COMPARES = re.compile(
    r"\b(?:less|more|fewer|earlier|later|sooner|faster|slower|better|longer|often)$", re.I
)
_BETTER = frozenset("less fewer more better faster quicker sooner earlier longer cheaper".split())
_ENDING = frozenset("stop avoid prevent quit cease end".split())
_NUMBERS_ONLY = frozenset("now then from today about currently maybe the per was are and".split())
_RATE = re.compile(
    r"\b(?:(?:an?|each|every) (?:hour|day|week|month|quarter|year)|per (?:[0-9]+ )?[a-z]+)\W*$",
    re.I,
)
_SPEAKING = re.compile(
    r"\b(?:i|i'd|i'm|we|we'd|we're)\b|\bwould be (?:nice|great|good|awesome|lovely)\b", re.I
)
_COMMA = re.compile(r",\s+")
_AND = re.compile(r"^(?:and|then|and then)\s+", re.I)
_NAMING = ("NOUN", "PROPN", "VERB", "ADJ", "PRON", "X")
_BRIEF = 10
"""Words; whoever says more tells what happens, and names no rate."""
_SOME = 3
"""Fewer parts than this may be one to-do in two halves."""
_NUMBERED = re.compile(r"(?:^|\s)\d{1,2}[.)]\s+(?=\S)")


def lines_in(text: str) -> tuple[str, ...]:
    """Split a pasted list, a list on one line, or a page too long to be one key result."""
    lines = split_list(text)
    if len(lines) != 1:
        return lines
    for parts in (_NUMBERED.split(text.strip()), lines[0].split(";")):
        items = tuple(part.strip(" ,.;") for part in parts if part.strip(" ,.;"))
        if len(items) > 1 and all(len(item.split()) > 1 for item in items):
            return items
    if to_dos := _to_dos_in_a_row(lines[0]):
        return to_dos
    return tuple(_SENTENCE_END.split(lines[0])) if len(lines[0]) > _LONG else lines


def _to_dos_in_a_row(line: str) -> tuple[str, ...]:
    """Part "fix the lifts, check the doors, paint the hall"; one thing with commas stays whole."""
    parts = tuple(_AND.sub("", part).strip(" .") for part in _COMMA.split(line))
    if len(parts) < _SOME or any(len(part.split()) < 2 for part in parts):
        return ()
    readings = [read(part) for part in parts]
    to_dos = [one.opening.is_action for one in readings]
    # Beside two to-dos, what may be a third is one.
    doubtful = [one.confidence < _DOUBTFUL for one in readings]
    alike = all(one or other for one, other in zip(to_dos, doubtful, strict=True))
    return parts if alike and sum(to_dos) >= _SOME - 1 else ()


class Counted(Value, frozen=True):
    """What a person would count, as a noun phrase, and which way it should go, if said."""

    words: str
    direction: Direction | None = None


def counted(text: str) -> Counted | None:
    """Turn "how many shops stay" into "number of shops that stay"; None if nothing is named."""
    if is_either_or(text):
        return None
    found = (_counted(part) for part in measures_in(text))
    return next((one for one in found if one is not None), None)


def _counted(text: str) -> Counted | None:
    said = _TRAILING.sub("", " ".join(text.split()).strip(" ."))
    said = _LEAD_IN.sub("", said) or said
    if not set(re.findall(r"[^\W\d_]{3,}", said.lower())) - _NUMBERS_ONLY:
        return None
    if found := _WHAT_IS.fullmatch(said):
        return Counted(f"amount {found['left'] or found['who']}{found['rest']}")
    if found := _HOW.match(said):
        return Counted(_amount(found["how"].lower(), found["what"]))
    if found := _LESS_OR_MORE.match(said):
        what = said[found.end() :].strip(" .,")
        way = Direction.DOWN if found["less"] else Direction.UP
        return Counted(what, way) if what else None
    if _RATE.search(said):
        return Counted(said)
    if _COMPARES.search(said):
        return None
    reading = read(said)
    if _opens_like_a_measure(reading):
        return Counted(said)
    if is_work(reading) and len(reading.words) > 1 and not is_counted_somewhere(said):
        return None
    if reading.opening in (Opening.FINITE, Opening.FIRST_PERSON) and not _says_which(reading):
        return None
    return Counted(re.sub(r"^the\s+", "", said, flags=re.I))


def _opens_like_a_measure(reading: Reading) -> bool:
    """Whether a time or a quality comes first, whatever was read into it: "minutes to pack"."""
    first, *rest = reading.words
    if rest and first.lemma in _AMOUNTS_OF:
        return True
    if not rest or reading.target is not None:
        return False
    unit = first.lemma in TIME_UNITS or first.lemma in _SHORT_TIMES
    named = rest[0].pos != "DET" and rest[-1].pos in ("NOUN", "PROPN")
    return unit or (named and can_be_quality(first.lemma))


def names_what_is_left(text: str) -> bool:
    """Whether "what's owing" is named, which is an amount and no question."""
    return bool(_WHAT_IS.fullmatch(" ".join(text.split()).strip(" .")))


def names_only_a_number(text: str) -> bool:
    """Whether a number is all that is said: "down to 20", "40 %", "from 12 to 20 by May"."""
    reading = read(text)
    if reading.target is None:
        return False
    words = [word for word in reading.words if word.pos in _NAMING]
    known = [one for one in (reading.target, reading.baseline, reading.deadline) if one is not None]
    return all(any(fact.start <= word.start < fact.end for fact in known) for word in words)


def names_an_amount(text: str) -> bool:
    """Whether an answer opens with what is counted, so that a number in it only says of what."""
    return "".join(text.split()[:1]).lower() in _AMOUNTS_OF


def _says_which(reading: Reading) -> bool:
    """Whether what looks like a clause says which are counted: "deals lost without a reason"."""
    first, *rest = reading.words
    told = (*rest[:1], reading.words[reading.head or 0])
    several = first.pos == "NOUN" and "Number=Plur" in first.morph
    return several and any(word.pos == "VERB" and "Tense=Past" in word.morph for word in told)


def is_rate(text: str) -> bool:
    """Whether an answer names something counted over time: "double charges per month"."""
    brief = len(text.split()) <= _BRIEF
    return brief and bool(_RATE.search(" ".join(text.split()))) and not speaks(text)


def how_much(text: str) -> str | None:
    """Give what is counted in "how many shops stay", as a noun phrase, or None."""
    found = _HOW.match(" ".join(text.split()).strip(" .?"))
    return _amount(found["how"].lower(), found["what"]) if found else None


def speaks(text: str) -> bool:
    """Whether somebody tells of themselves instead of writing a sentence to stand alone."""
    return bool(_SPEAKING.search(text))


def _amount(how: str, what: str) -> str:
    what = re.sub(r"^it takes until\s+", "it takes until ", what, flags=re.I)
    if how not in _AMOUNTS:
        return f"time {what}"
    if how != "many":
        return _AMOUNTS[how] + what
    if what.lower().startswith("who "):
        return f"number of people {what}"
    reading = read(what)
    subject = reading.subject
    if subject is None and reading.head == 0 and reading.words[0].pos == "VERB":
        return f"number of people who {what}"  # "how many come back"
    if subject is None or subject.start > 0 or subject.end >= len(what):
        return _AMOUNTS[how] + what
    return f"number of {what[: subject.end]} that{what[subject.end :]}"


def has_levels(reviewed: Review) -> bool:
    """Whether a sentence is a measured result in itself: it says in figures where to get."""
    target = reviewed.reading.target
    return (
        reviewed.kind is Kind.OUTCOME
        and target is not None
        and (reviewed.reading.baseline is not None or any(c.isdigit() for c in target.text))
    )


def is_aimed(reading: Reading) -> bool:
    """Whether the target of a sentence is one: "at least 40", but no "line of 50 minutes"."""
    target = reading.target
    if target is None or target.quantity is None:
        return False
    before = reading.text[: target.start]
    told = cues.AIM.search(before) or cues.BOUND.search(before) or reading.baseline is not None
    share = target.quantity.unit == "%" or target.quantity.relative
    return bool(told) or share or reading.direction is not None


def is_work(reading: Reading) -> bool:
    """Whether an answer plainly names work; a measure may open with a word that can be a verb.

    Where "we stop charging people twice" or "we find files quicker", something became different.
    """
    ends = reading.head is not None and reading.words[reading.head].lemma in _ENDING
    compares = any(word.lemma in _BETTER or "Degree=Cmp" in word.morph for word in reading.words)
    if (ends or compares) and reading.opening is Opening.FIRST_PERSON:
        return False
    return reading.opening.is_action and reading.confidence >= _PLAINLY


def plainly_work(text: str) -> bool:
    """Whether a sentence plainly names work."""
    return is_work(read(text))
