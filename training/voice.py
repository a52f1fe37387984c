"""Learns the second voice on what a sentence promises: `python -m training.voice`.

The sentences are written for this project: the labelled ones under `tests/corpus`, apart from the
held-out list, and those beside this file. One softmax, no more: it has to be small, fast and plain.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from coach.model.verdict import Kind
from coach.reading.reader import read_many
from coach.rulebook.marks import marks_of
from coach.rulebook.voice import WEIGHTS, Voice

HERE = Path(__file__).parent
CORPUS = HERE.parent / "tests" / "corpus"
SENTENCES = (
    *sorted(CORPUS.glob("key-results*.jsonl")),
    CORPUS / "readings.jsonl",
    *sorted((HERE / "sentences").glob("*.jsonl")),
)

TRUST = 0.6
ANYWAY = {Kind.ACTIVITY: 0.4, Kind.OUTPUT: 0.4, Kind.OUTCOME: 1.4, Kind.VAGUE: 0.4}
"""Both set on lists that neither rules nor voice had learnt from; half or twice as much changes
little. Rules say `outcome` where something in the sentence speaks for it, and the rest otherwise.
"""
STRENGTH = 0.5
"""The inverse of the penalty on large weights; between 0.1 and 2 nothing changes."""
FEWEST = 2
"""A mark of fewer sentences says nothing about others."""


def labelled(paths: tuple[Path, ...]) -> Iterator[tuple[str, Kind]]:
    """Give sentences with their kind, those apart that readers may argue over."""
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row.get("kind") and not row.get("borderline") and not row.get("unclear"):
                yield row["text"], Kind(row["kind"])


def learn(rows: list[tuple[str, Kind]]) -> Voice:
    """Fit the voice on sentences and their kinds."""
    marks = [marks_of(reading) for reading in read_many(text for text, _ in rows)]
    often = Counter(mark for one in marks for mark in one)
    kept = [{mark: 1 for mark in one if often[mark] >= FEWEST} for one in marks]
    table = DictVectorizer()
    fit = LogisticRegression(C=STRENGTH, max_iter=2000)
    fit.fit(table.fit_transform(kept), [kind.value for _, kind in rows])
    return Voice(
        kinds=tuple(Kind(name) for name in fit.classes_),
        start=_rounded(fit.intercept_),
        marks={
            name: _rounded(fit.coef_[:, column])
            for column, name in enumerate(table.get_feature_names_out())
        },
        trust=TRUST,
        anyway=tuple(ANYWAY[Kind(name)] for name in fit.classes_),
    )


def _rounded(weights: Iterator[float]) -> tuple[float, ...]:
    return tuple(round(float(weight), 2) for weight in weights)


def main() -> None:
    """Learn from the sentences and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sentences", type=Path, nargs="*", default=SENTENCES)
    parser.add_argument("--output", type=Path, default=WEIGHTS)
    asked = parser.parse_args()
    rows = list(labelled(tuple(asked.sentences)))
    voice = learn(rows)
    asked.output.write_bytes(msgspec.json.encode(voice) + b"\n")
    print(f"{len(rows)} sentences, {len(voice.marks)} marks -> {asked.output}")


if __name__ == "__main__":
    main()
