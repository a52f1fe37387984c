"""One call from a sentence to everything the coach has to say about it."""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import date
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from coach.model.cycle import Cycle
from coach.model.value import Value
from coach.model.verdict import Finding, Kind, Verdict
from coach.reading.facts import Reading
from coach.reading.pipeline import PIPELINE_VERSION
from coach.reading.reader import read, read_many
from coach.rewriting.offering import Offer, offer_for
from coach.rewriting.proposal import Rewrite
from coach.rewriting.rewrite import rewrites_for
from coach.rulebook.catalogue import Catalogue, catalogue_for, house_in_force
from coach.rulebook.check import check
from coach.rulebook.house import House, house_of
from coach.rulebook.kind import kind_of
from coach.rulebook.rule import AppliesTo

_BATCH = 512
"""Sentences handed to one process at a time: enough to be worth the trip."""


class Review(Value, frozen=True):
    """A sentence read and judged, with what could stand in its place."""

    reading: Reading
    kind: Kind | None
    """What the sentence promises; None, with nothing found, for text that is not English."""
    confidence: float
    """How sure the kind is, 0 to 1."""
    findings: tuple[Finding, ...]
    rewrites: tuple[Rewrite, ...]
    """Best first; empty for an outcome, and where no metric fits."""
    offer: Offer | None = None
    """What a habit, a duty or a level to hold can be kept as, beside or instead of a rewrite."""
    catalogue: str = ""
    """Version of the catalogue that judged."""

    def verdict(self) -> Verdict:
        """Give what a draft stores of this review, with the versions that made it."""
        return Verdict(
            text=self.reading.text,
            kind=self.kind,
            confidence=self.confidence,
            findings=self.findings,
            offer=self.offer or "",
            pipeline=PIPELINE_VERSION,
            catalogue=self.catalogue,
        )


def review(
    text: str,
    *,
    cycle: Cycle | None = None,
    today: date | None = None,
    field: str = "",
    rules: Path | None = None,
) -> Review:
    """Read one key result, judge it, and propose measurable sentences.

    The text is taken as it stands, without bullet or numbering; offsets in the findings are code
    points into it. The criteria and their sources are named in each rule of the catalogue.

    Args:
        text: one sentence; any text is accepted, including none.
        cycle: the time frame that "by the end of March" is resolved in.
        today: the day it is read on; the calendar's by default.
        field: the writer's field of work in their own words, to prefer metrics of that field.
        rules: a folder of rules to judge by beside those that ship with the application; by
            default, whatever the house in force adds and changes.

    Raises:
        PipelineMissing: when the language pipeline cannot be loaded; says what to do.
        DataFileError: when a rule or metric file cannot be used; names the file and the key.
    """
    catalogue = catalogue_for(_house(rules))
    reading = read(text, cycle=cycle, today=today, patterns=catalogue.patterns)
    return _judged(reading, cycle, field, catalogue)


def review_objective(
    text: str, *, cycle: Cycle | None = None, today: date | None = None
) -> Verdict:
    """Read one objective and judge it by the rules for objectives.

    The kind is what the sentence would promise as a key result.

    Raises:
        PipelineMissing: when the language pipeline cannot be loaded; says what to do.
        DataFileError: when a rule file cannot be used; names the file and the key.
    """
    catalogue = catalogue_for(house_in_force())
    reading = read(text, cycle=cycle, today=today, patterns=catalogue.patterns)
    return _judged(reading, cycle, "", catalogue, AppliesTo.OBJECTIVE).verdict()


def review_all(
    texts: Iterable[str],
    *,
    cycle: Cycle | None = None,
    today: date | None = None,
    field: str = "",
    rules: Path | None = None,
    workers: int = 1,
) -> Iterator[Review]:
    """Review many key results as they come, in their order; neither side is held in memory.

    Args:
        texts: one sentence each; read a batch at a time.
        cycle: as for `review`, like the other arguments not listed here.
        today: as for `review`.
        field: as for `review`.
        rules: as for `review`.
        workers: processes to share the work; each first loads a pipeline of its own, so that more
            than one is for long inputs on free cores.

    Raises:
        ValueError: when `workers` is less than 1; otherwise as for `review`.
    """
    if workers < 1:
        raise ValueError("workers must be 1 or more")
    house = _house(rules)
    catalogue_for(house)  # a folder that is not there shows here, not with the first sentence
    if workers == 1:
        return _in_this_process(texts, cycle, today, field, house)
    return _in_processes(texts, cycle, today, field, house, workers)


def _in_this_process(
    texts: Iterable[str], cycle: Cycle | None, today: date | None, field: str, house: House
) -> Iterator[Review]:
    catalogue = catalogue_for(house)
    for reading in read_many(texts, cycle=cycle, today=today, patterns=catalogue.patterns):
        yield _judged(reading, cycle, field, catalogue)


def _in_processes(
    texts: Iterable[str],
    cycle: Cycle | None,
    today: date | None,
    field: str,
    house: House,
    workers: int,
) -> Iterator[Review]:
    """Keep two batches per process under way, so that an endless input is read as it is used."""
    left = iter(texts)
    waiting: deque[Future[list[Review]]] = deque()
    # Fresh processes: a fork would copy whatever threads of the caller hold at that moment.
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        while True:
            while len(waiting) < 2 * workers and (batch := list(islice(left, _BATCH))):
                waiting.append(pool.submit(_batch, batch, cycle, today, field, house))
            if not waiting:
                return
            yield from waiting.popleft().result()


def _batch(
    texts: list[str], cycle: Cycle | None, today: date | None, field: str, house: House
) -> list[Review]:
    return list(_in_this_process(texts, cycle, today, field, house))


def _judged(
    reading: Reading,
    cycle: Cycle | None,
    field: str,
    catalogue: Catalogue,
    applies_to: AppliesTo = AppliesTo.KEY_RESULT,
) -> Review:
    if reading.language != "en":
        return Review(reading, None, reading.confidence, (), (), catalogue=catalogue.version)
    kind, confidence = kind_of(reading)
    wanted = applies_to is AppliesTo.KEY_RESULT
    return Review(
        reading=reading,
        kind=kind,
        confidence=confidence,
        findings=check(reading, catalogue, applies_to),
        rewrites=rewrites_for(reading, kind, field=field, cycle=cycle) if wanted else (),
        offer=offer_for(reading, kind) if wanted else None,
        catalogue=catalogue.version,
    )


def _house(folder: Path | None) -> House:
    return house_in_force() if folder is None else house_of(folder)
