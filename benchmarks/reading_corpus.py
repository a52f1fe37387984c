"""Compares what sentences are read to say with what people wrote down that they say.

Two sorts of files are understood, both JSON Lines: one only tells whether a fact is there
(`"target": true`), the other, our own corpus, where it stands and what it means
(`"target": {"text": "£4", "start": 9, "value": 4, "unit": "GBP", "relative": false}`).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from math import isclose
from pathlib import Path
from typing import TypeAlias

import msgspec

from coach.model.quantity import Direction
from coach.reading.facts import Fact, Reading
from coach.reading.reader import read_many
from training.report import CODES

FACTS = ("metric", "target", "baseline", "deadline")
_SMALL_WORDS = frozenset(["a", "an", "the", "my", "our", "by", "before", "in", "on", "of", "at"])

Tally: TypeAlias = tuple[bool, bool]
"""Whether a fact was found, and whether it is there."""


class Place(msgspec.Struct, frozen=True):
    """Where a fact stands in its sentence and, for an amount, what it means."""

    text: str
    start: int
    value: float | None = None
    """None where two people would name different numbers; then it is not compared."""
    unit: str | None = None
    """None where nothing, or only the thing counted, follows the number; then not compared."""
    relative: bool = False


class Sentence(msgspec.Struct, frozen=True):
    """One sentence and what it says."""

    text: str
    metric: Place | bool | None
    target: Place | bool | None
    baseline: Place | bool | None
    deadline: Place | bool | None
    reading: str | None = None
    direction: Direction | msgspec.UnsetType | None = msgspec.UNSET
    """Left out where two people would disagree; then it is not compared."""
    unclear: bool = False


class Check(msgspec.Struct, frozen=True):
    """Whether one thing about one sentence was read as written down."""

    measure: str
    right: bool
    said: str
    wanted: str


class Judged(msgspec.Struct, frozen=True):
    """One sentence, which of its facts were found, and how well it was read beyond that."""

    text: str
    facts: dict[str, Tally]
    checks: tuple[Check, ...]
    confidence: float


def load(path: Path) -> list[Sentence]:
    """Give the sentences of a file, without those marked as not understandable."""
    decoder = msgspec.json.Decoder(Sentence)
    lines = path.read_bytes().splitlines()
    return [line for line in map(decoder.decode, filter(bytes.strip, lines)) if not line.unclear]


def judge(sentences: Sequence[Sentence]) -> list[Judged]:
    """Read every sentence and compare."""
    readings = read_many(sentence.text for sentence in sentences)
    return [
        Judged(
            text=sentence.text,
            facts={fact: _found(sentence, reading, fact) for fact in FACTS},
            checks=tuple(_checks(sentence, reading)),
            confidence=reading.confidence,
        )
        for sentence, reading in zip(sentences, readings, strict=True)
    ]


def f1(tallies: Sequence[Tally]) -> float:
    """Give the harmonic mean of precision and recall; 1 when there was nothing to find."""
    hits = sum(found and there for found, there in tallies)
    wrong = sum(found != there for found, there in tallies)
    return 2 * hits / (2 * hits + wrong) if hits or wrong else 1.0


def tallies(judged: Iterable[Judged], fact: str) -> list[Tally]:
    """Give, sentence by sentence, whether a fact was found and whether it is there."""
    return [one.facts[fact] for one in judged]


def right(judged: Iterable[Judged]) -> dict[str, list[bool]]:
    """Give, for every measure, which of its checks went well."""
    collected: dict[str, list[bool]] = {}
    for one in judged:
        for check in one.checks:
            collected.setdefault(check.measure, []).append(check.right)
    return collected


def misses(judged: Iterable[Judged]) -> Iterator[str]:
    """Say in a line each what was read otherwise than written down."""
    for one in judged:
        for fact, (found, there) in one.facts.items():
            if found != there:
                yield f"{fact} {'missed' if there else 'imagined'}: {one.text}"
        for check in one.checks:
            if not check.right:
                yield f"{check.measure}: {check.said!r}, not {check.wanted!r}: {one.text}"


def _found(sentence: Sentence, reading: Reading, fact: str) -> Tally:
    return getattr(reading, fact) is not None, bool(getattr(sentence, fact))


def _checks(sentence: Sentence, reading: Reading) -> Iterator[Check]:
    if sentence.reading is not None:
        wanted, said = CODES[sentence.reading], reading.opening
        yield Check("opening, action or not", wanted.is_action == said.is_action, said, wanted)
        yield Check("opening, all seven", wanted is said, said, wanted)
    if sentence.direction is not msgspec.UNSET:
        same = sentence.direction == reading.direction
        yield Check("direction", same, str(reading.direction), str(sentence.direction))
    for name in FACTS:
        place, found = getattr(sentence, name), getattr(reading, name)
        if isinstance(place, Place) and isinstance(found, Fact):
            agree = _touch if name in ("target", "baseline") else _mostly_the_same
            yield Check(f"{name}, span", agree(place, found), found.text, place.text)
            if place.value is not None:
                yield Check(f"{name}, value", *_values(place, found))


def _touch(place: Place, found: Fact) -> bool:
    """An amount is in the right place with or without the noun or comparator beside it."""
    return found.start < place.start + len(place.text) and place.start < found.end


def _mostly_the_same(place: Place, found: Fact) -> bool:
    """A phrase is the right one when it says more of the same thing, or shares half of its words.

    How much of "articles on soil health for the magazine" is the name of what is counted is a
    matter of taste; that it starts at the articles is not.
    """
    wanted, said = _words(place.text), _words(found.text)
    if not _touch(place, found):
        return False
    opens_alike = found.text.lower().startswith(place.text.lower())
    return opens_alike or 2 * len(wanted & said) >= len(wanted | said)


def _words(text: str) -> frozenset[str]:
    words = frozenset(re.findall(r"\w+", text.lower()))
    return words - _SMALL_WORDS or words


def _values(place: Place, found: Fact) -> tuple[bool, str, str]:
    wanted = f"{place.value} {place.unit or ''}{' relative' * place.relative}"
    quantity = found.quantity
    if quantity is None or quantity.value is None or place.value is None:
        return False, "no number", wanted
    unit = (quantity.unit or "").partition(" per ")[0]
    same = isclose(quantity.value, place.value) and quantity.relative == place.relative
    said = f"{quantity.value} {quantity.unit or ''}{' relative' * quantity.relative}"
    return same and place.unit in (None, unit), said, wanted
