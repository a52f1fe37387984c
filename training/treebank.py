"""Reads a treebank in CoNLL-U: sentences with the text as it was written."""

from collections.abc import Iterator
from pathlib import Path

from training.grammar.tree import Sentence

# Marks of how a word was written, not of what it is; they would only multiply the labels.
UNUSED_FEATURES = frozenset({"Typo", "Abbr", "Style", "ExtPos", "CorrectForm", "Foreign"})


def read(path: Path) -> Iterator[Sentence]:
    """Every sentence of a CoNLL-U file, in order."""
    rows: list[list[str]] = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                rows.append(line.rstrip("\n").split("\t"))
            elif not line.strip() and rows:
                yield _sentence(rows)
                rows = []
    if rows:
        yield _sentence(rows)


def _sentence(rows: list[list[str]]) -> Sentence:
    joined: set[int] = set()
    for row in rows:
        if "-" in row[0]:  # one written word, several in the analysis: no spaces inside
            first, last = map(int, row[0].split("-"))
            joined.update(range(first, last if "SpaceAfter=No" not in row[9] else last + 1))
    words = [row for row in rows if row[0].isdigit()]
    heads = [int(row[6]) for row in words]
    return Sentence(
        words=tuple(row[1] for row in words),
        spaces=tuple("SpaceAfter=No" not in row[9] and int(row[0]) not in joined for row in words),
        upos=tuple(row[3] for row in words),
        feats=tuple(_features(row[5]) for row in words),
        heads=tuple(here if head == 0 else head - 1 for here, head in enumerate(heads)),
        relations=tuple("ROOT" if row[6] == "0" else row[7] for row in words),
    )


def _features(field: str) -> str:
    if field == "_":
        return ""
    kept = (pair for pair in field.split("|") if pair.split("=")[0] not in UNUSED_FEATURES)
    return "|".join(kept)
