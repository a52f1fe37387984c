"""What an objective says: what changes, for whom, how it should be, and with which numbers."""

from enum import StrEnum

from coach.model.value import Value
from coach.reading.classes import verb_in
from coach.reading.facts import Fact, Reading, Word
from coach.reading.grammar import children, phrase
from coach.reading.mission import beneficiaries_in, qualities_in
from coach.reading.purpose import listed, span
from coach.reading.reader import read

_SUBJECTS = ("nsubj", "nsubj:pass", "csubj")


class Form(StrEnum):
    """How an objective puts what it wants."""

    ACTION = "action"
    """Something is done: "Launch the partner portal"."""
    CHANGE = "change"
    """Something becomes different, in words that tell somebody to see to it: "Make visits calm"."""
    STATE = "state"
    """How it is once it has happened: "New shops feel at home"."""


class ObjectiveReading(Value, frozen=True):
    """What one objective says; spans refer to its text."""

    text: str
    form: Form
    change: Fact | None = None
    """The word that says what changes: a verb with its particle, or how it is: "calm"."""
    thing: Fact | None = None
    """What it happens to, or who does it."""
    beneficiaries: tuple[Fact, ...] = ()
    qualities: tuple[Fact, ...] = ()
    numbers: tuple[Fact, ...] = ()


def read_objective(text: str) -> ObjectiveReading:
    """Read an objective of one sentence.

    Raises:
        PipelineMissing: the shipped weights are missing or damaged.
    """
    reading = read(text)
    if not reading.words or reading.head is None:
        return ObjectiveReading(text, Form.STATE)
    whole = (Fact(0, len(text), text),)
    head = _wanted(reading.words, reading.head)
    qualities = tuple(qualities_in(reading, whole))
    outcome = _outcome(reading, head, qualities)
    return ObjectiveReading(
        text,
        form=_form(reading, head, outcome),
        change=outcome or _change(reading, head),
        thing=_before(_thing(reading, head), outcome),
        beneficiaries=tuple(beneficiaries_in(reading, whole)),
        qualities=qualities,
        numbers=reading.quantities,
    )


def _wanted(words: tuple[Word, ...], head: int) -> int:
    """Give what is wanted in "we want new starters to be confident"."""
    if words[head].lemma not in listed("leading"):
        return head
    return next((one for one in children(words, head, "xcomp", "ccomp") if one > head), head)


def _outcome(reading: Reading, head: int, qualities: tuple[Fact, ...]) -> Fact | None:
    """Give how something is to be made: "effortless" in "make onboarding effortless"."""
    words = reading.words
    if not verb_in(words, head, "making") or words[head].pos != "VERB":
        return None
    for one in children(words, head, "xcomp", "ccomp", "advcl"):
        if one > head and words[one].pos in ("ADJ", "ADV", "VERB"):
            return span(reading.text, words, one, one)
    thing = next(children(words, head, "obj"), None)
    if thing is None:
        return None
    start = words[thing].start
    return next((one for one in qualities if one.start >= start), None)


def _form(reading: Reading, head: int, outcome: Fact | None) -> Form:
    """Tell the three forms apart by how the sentence opens and by its verb."""
    words = reading.words
    if not reading.opening.is_action or any(True for _ in children(words, head, "cop")):
        return Form.STATE
    changes = any(verb_in(words, head, name) for name in ("moving", "helping"))
    return Form.CHANGE if changes or outcome is not None else Form.ACTION


def _change(reading: Reading, head: int) -> Fact | None:
    words = reading.words
    linked = any(True for _ in children(words, head, "cop"))
    if words[head].pos in ("VERB", "ADJ") or linked:
        particle = reading.particle if head == reading.head else None
        beside = particle is not None and particle.start <= words[head].end + 1
        end = particle.end if particle is not None and beside else words[head].end
        start = words[head].start
        return Fact(start, end, reading.text[start:end])
    better = next(children(words, head, "amod"), None)
    return None if better is None else span(reading.text, words, better, better)


def _before(thing: Fact | None, outcome: Fact | None) -> Fact | None:
    """Leave out of a thing how it is to be made, where the parser took both for one."""
    if thing is None or outcome is None or not thing.start < outcome.start < thing.end:
        return thing
    text = thing.text[: outcome.start - thing.start].rstrip()
    return Fact(thing.start, thing.start + len(text), text)


def _thing(reading: Reading, head: int) -> Fact | None:
    if reading.head_object is not None and reading.opening.is_action and head == reading.head:
        return reading.head_object
    subject = next(children(reading.words, head, *_SUBJECTS), None)
    if subject is not None:
        return phrase(reading.text, reading.words, subject)
    if reading.words[head].pos in ("NOUN", "PROPN"):
        return phrase(reading.text, reading.words, head)
    return reading.head_object
