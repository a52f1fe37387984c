"""Whether a number behind a verb of work is up to others, to skill or to speed, not to effort."""

from coach.reading.facts import Reading
from coach.rulebook.amount import SIZES, Amount, Nature, owner_of
from coach.rulebook.grammar import child, head_verb_in, object_index
from coach.rulebook.nouns import Whose, noun_in, whose

_CROWD = 1000
"""So many people nobody sees to by hand."""
_FAST = ("hour", "minute", "second", "min", "sec", "hr")
_FEATS = frozenset(("conversation", "dialogue", "note", "handstand", "plank", "pose", "breath"))
"""What is held by skill or strength, and not as a meeting is."""
_INTO = frozenset(("convert", "turn"))
_PLACED = frozenset(("finish", "end", "place", "rank", "land", "come"))


def is_up_to_others(reading: Reading, amount: Amount) -> bool:
    """Whether a number says what others do, or how well it goes: “welcome 8,000 visitors”."""
    return (
        _counts_those_drawn(reading, amount)
        or _converts(reading, amount)
        or _says_how_fast(reading, amount)
        or _is_a_feat(reading, amount)
        or _lasts(reading, amount)
    )


def _counts_those_drawn(reading: Reading, amount: Amount) -> bool:
    if amount.phrase != object_index(reading) and amount.nature is not Nature.SHARE:
        return False
    if any(noun_in(reading, amount.noun, name) for name in ("staff-nouns", "house-nouns")):
        return False
    others = owner_of(reading, amount) is Whose.OTHERS
    drawn = head_verb_in(reading, "drawing-verbs")
    if amount.nature is Nature.SHARE:
        return drawn and "%" in (amount.quantity.unit or "")
    if amount.nature is not Nature.COUNT or not others:
        return False
    crowd = (amount.quantity.value or 0) >= _CROWD
    people = noun_in(reading, amount.noun, "people-nouns")
    return drawn and (people or crowd)


def _converts(reading: Reading, amount: Amount) -> bool:
    """Whether those who try are to become those who pay: “convert 40 trials”."""
    head = reading.head or 0
    if reading.words[head].lemma not in _INTO or amount.phrase != object_index(reading):
        return False
    into = child(reading, head, "obl")
    if reading.words[head].lemma == "turn" and not noun_in(reading, into, "people-nouns"):
        return False
    return into is None or whose(reading, into) is Whose.OTHERS


def _says_how_fast(reading: Reading, amount: Amount) -> bool:
    """Whether pieces in an hour or less are counted: “pack 90 parcels an hour”."""
    unit = amount.quantity.unit or ""
    pace = unit.rpartition("per ")[2].strip()
    # What comes in is shared out; what one sets up oneself is a plan.
    apiece = unit.count(" per ") > 1 and head_verb_in(reading, "handling-verbs")
    return amount.nature in (Nature.COUNT, Nature.TIMES) and (pace in _FAST or apiece)


def _is_a_feat(reading: Reading, amount: Amount) -> bool:
    """Whether a rank is reached or a weight moved: “finish in the top 10”, “squat 90 kg”."""
    strong = amount.quantity.unit in SIZES or amount.nature is Nature.TIME
    if strong and head_verb_in(reading, "performing-verbs"):
        return not amount.marks & {"every", "per", "each"} and " per " not in (
            f" {amount.quantity.unit}" if amount.nature is Nature.TIME else ""
        )
    placed = reading.words[reading.head or 0].lemma in _PLACED
    return placed and {"top", "in"} <= amount.marks


def _lasts(reading: Reading, amount: Amount) -> bool:
    """Whether it takes skill to hold out so long: “hold a ten-minute conversation”."""
    thing = object_index(reading)
    held = reading.words[reading.head or 0].lemma == "hold" and amount.nature is Nature.TIME
    alone = thing is not None and child(reading, thing, "det", "nummod") is not None
    meets = noun_in(reading, thing, "meeting-nouns") or whose(reading, thing) is Whose.OWN
    feat = thing is not None and reading.words[thing].lemma in _FEATS
    return held and alone and (feat or not meets) and not amount.marks & {"every", "per", "each"}
