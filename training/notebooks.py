"""Learns the second voice on the lines of a to-do list: `python -m training.notebooks`.

The notebooks are written for this project: the lists under `tests/corpus`, apart from the held-out
ones, and those beside this file, one line each behind the first letter of its place.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from coach.interview.triage_lines import noted
from coach.interview.triage_marks import marks_of_line
from coach.interview.triage_places import because_of
from coach.interview.triage_voice import WEIGHTS, Places
from coach.model.triage import Place
from coach.rewriting.review import review_all

HERE = Path(__file__).parent
CORPUS = HERE.parent / "tests" / "corpus"
HELD_OUT = "to-do-lists-held-out.jsonl"

RULES = 0.3
"""How much what the rules say weighs while learning; more, and the voice only repeats them, since
they were written with many of these lists at hand."""
STRENGTH = 0.1
"""The inverse of the penalty on large weights; between 0.05 and 1 nothing changes."""
FEWEST = 2
"""A mark of fewer lines says nothing about others."""
_LETTERS = {place.value[0]: place for place in Place}

Line = tuple[str, Place]


def notebooks() -> Iterator[list[Line]]:
    """Give the lines of each notebook, in their order."""
    for path in sorted(CORPUS.glob("to-do-lists*.jsonl")):
        if path.name != HELD_OUT:
            for row in path.read_text(encoding="utf-8").splitlines():
                yield [(line["text"], Place(line["place"])) for line in json.loads(row)["lines"]]
    for path in sorted((HERE / "notebooks").glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("# ")[1:]:
            _, *lines = block.strip().splitlines()
            yield [(line[2:], _LETTERS[line[0]]) for line in lines]


def marked(lines: list[Line]) -> Iterator[tuple[dict[str, float], Place]]:
    """Give the marks of each line, with its place."""
    read = noted("\n".join(text for text, _ in lines))
    if len(read) != len(lines):
        raise SystemExit(f"a notebook came back with other lines than it has: {lines[0][0]!r}")
    reviews = review_all(line.plain for line in read)
    for line, reviewed, (_, place) in zip(read, reviews, lines, strict=True):
        marks = marks_of_line(line, reviewed, because_of(line, reviewed))
        yield {one: RULES if one.startswith("because ") else 1.0 for one in marks}, place


def learn(rows: list[tuple[dict[str, float], Place]]) -> Places:
    """Fit the voice on marked lines and their places."""
    often = Counter(mark for marks, _ in rows for mark in marks)
    kept = [{one: w for one, w in marks.items() if often[one] >= FEWEST} for marks, _ in rows]
    table = DictVectorizer()
    fit = LogisticRegression(C=STRENGTH, max_iter=3000)
    fit.fit(table.fit_transform(kept), [place.value for _, place in rows])
    weights: dict[str, tuple[float, ...]] = {}
    for column, name in enumerate(table.get_feature_names_out()):
        scale = RULES if name.startswith("because ") else 1.0
        row = tuple(round(float(one) * scale, 2) for one in fit.coef_[:, column])
        if any(row):
            weights[name] = row
    return Places(
        start=tuple(round(float(one), 2) for one in fit.intercept_),
        marks=weights,
        places=tuple(Place(name) for name in fit.classes_),
    )


def main() -> None:
    """Learn from the notebooks and write the weights."""
    rows = [row for lines in notebooks() for row in marked(lines)]
    voice = learn(rows)
    WEIGHTS.write_bytes(msgspec.json.encode(voice) + b"\n")
    print(f"{len(rows)} lines, {len(voice.marks)} marks -> {WEIGHTS}")


if __name__ == "__main__":
    main()
