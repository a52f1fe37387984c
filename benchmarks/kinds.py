"""Judges labelled key results: what each was told to be, which rules spoke, what was offered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import msgspec

from benchmarks.reading_corpus import FACTS, Tally
from coach.model.quantity import Direction
from coach.model.verdict import Kind
from coach.rewriting.offering import Offer
from coach.rewriting.review import Review, review_all


class Labelled(msgspec.Struct):
    """One line of the file; a fact is a yes or no, or something that says more than yes."""

    text: str
    kind: Kind
    borderline: bool = False
    unclear: bool = False
    setting: str = ""
    source: str = ""
    metric: Any = None
    target: Any = None
    baseline: Any = None
    deadline: Any = None


@dataclass(frozen=True, slots=True)
class Judged:
    """One sentence with its label and what the program says."""

    text: str
    kind: Kind
    told: Kind
    rules: frozenset[str]
    served: bool
    """Whether a measurable sentence is proposed, or a place that is right for what it is."""
    facts: dict[str, Tally]
    setting: str
    source: str


Measure: TypeAlias = Callable[[Sequence[Judged]], float]


def judge(path: Path) -> dict[str, list[Judged]]:
    """Judge every line of a labelled file; borderline and unclear ones apart."""
    decoder = msgspec.json.Decoder(Labelled)
    lines = [decoder.decode(line) for line in path.read_bytes().splitlines() if line.strip()]
    parts: dict[str, list[Judged]] = {"sure": [], "borderline": [], "unclear": []}
    for line, said in zip(lines, review_all(line.text for line in lines), strict=True):
        part = "unclear" if line.unclear else "borderline" if line.borderline else "sure"
        parts[part].append(
            Judged(
                text=line.text,
                kind=line.kind,
                told=said.kind or Kind.VAGUE,
                rules=frozenset(finding.rule for finding in said.findings),
                served=bool(said.rewrites) or _rightly_offered(said),
                facts={
                    fact: (getattr(said.reading, fact) is not None, bool(getattr(line, fact)))
                    for fact in FACTS
                },
                setting=line.setting,
                source=line.source,
            )
        )
    return parts


def _rightly_offered(said: Review) -> bool:
    """Whether a habit or duty is offered as a commitment, a level to hold as a guardrail."""
    match said.offer:
        case Offer.GUARDRAIL:
            return said.reading.direction is Direction.HOLD
        case Offer.COMMITMENT:
            return said.kind is not None and said.kind.is_to_do
    return False


def accuracy(rows: Sequence[Judged]) -> float:
    """Give the share of sentences whose kind is told right."""
    return _share([row.kind is row.told for row in rows])


def macro_f1(rows: Sequence[Judged]) -> float:
    """Give the mean F1 over the kinds that occur."""
    scores = []
    for kind in {row.kind for row in rows}:
        right = sum(row.kind is kind and row.told is kind for row in rows)
        of = sum(row.kind is kind for row in rows) + sum(row.told is kind for row in rows)
        scores.append(2 * right / of)
    return sum(scores) / len(scores) if scores else 0.0


def recall(rows: Sequence[Judged]) -> float:
    """Give the share of to-dos that are caught."""
    return _share([row.told.is_to_do for row in rows if row.kind.is_to_do])


def precision(rows: Sequence[Judged]) -> float:
    """Give the share of what is caught that is a to-do."""
    return _share([row.kind.is_to_do for row in rows if row.told.is_to_do])


def to_do_f1(rows: Sequence[Judged]) -> float:
    """Give the harmonic mean of precision and recall."""
    both = precision(rows) + recall(rows)
    return 2 * precision(rows) * recall(rows) / both if both else 0.0


def balanced_accuracy(rows: Sequence[Judged]) -> float:
    """Give the mean of the shares of to-dos and of all else that are told right."""
    others = _share([not row.told.is_to_do for row in rows if not row.kind.is_to_do])
    return (recall(rows) + others) / 2


def false_alarms(rows: Sequence[Judged]) -> float:
    """Give the share of outcomes that are taken for a to-do."""
    return _share([row.told.is_to_do for row in rows if row.kind is Kind.OUTCOME])


def served(rows: Sequence[Judged]) -> float:
    """Give the share of to-dos with a measurable sentence or a right offer to keep them as."""
    return _share([row.served for row in rows if row.kind.is_to_do])


MEASURES: dict[str, Measure] = {
    "accuracy of kind": accuracy,
    "macro-F1 of kind": macro_f1,
    "to-do style: precision": precision,
    "to-do style: recall": recall,
    "to-do style: F1": to_do_f1,
    "to-do style: balanced accuracy": balanced_accuracy,
    "outcomes taken for to-do": false_alarms,
    "to-do style: with a rewrite or a right offer": served,
}


def _share(right: Sequence[bool]) -> float:
    return sum(right) / len(right) if right else 0.0
