"""How well the kind of a key result is told, and how often each rule is right.

    python -m benchmarks.accuracy FILE

FILE is JSON Lines, one labelled key result a line, with `text`, `kind`, `borderline` and `unclear`.
"""

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import msgspec

from benchmarks.bootstrap import bootstrap
from coach.model.verdict import Kind
from coach.reading.reader import read_many
from coach.rulebook.catalogue import load_rules
from coach.rulebook.check import check
from coach.rulebook.kind import kind_of


class Labelled(msgspec.Struct):
    """One line of the file."""

    text: str
    kind: Kind
    borderline: bool = False
    unclear: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """One sentence with its label and what the program says."""

    kind: Kind
    told: Kind
    rules: frozenset[str]


Measure: TypeAlias = Callable[[Sequence[Judged]], float]


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


def balanced_accuracy(rows: Sequence[Judged]) -> float:
    """Give the mean of the shares of to-dos and of all else that are told right."""
    others = _share([not row.told.is_to_do for row in rows if not row.kind.is_to_do])
    return (recall(rows) + others) / 2


def false_alarms(rows: Sequence[Judged]) -> float:
    """Give the share of outcomes that are taken for a to-do."""
    return _share([row.told.is_to_do for row in rows if row.kind is Kind.OUTCOME])


MEASURES: dict[str, Measure] = {
    "accuracy of kind": accuracy,
    "macro-F1 of kind": macro_f1,
    "to-do style: precision": precision,
    "to-do style: recall": recall,
    "to-do style: balanced accuracy": balanced_accuracy,
    "outcomes taken for to-do": false_alarms,
}


def judge(path: Path) -> dict[str, list[Judged]]:
    """Judge every line of a labelled file; borderline and unclear ones apart."""
    rules = load_rules()
    decoder = msgspec.json.Decoder(Labelled)
    lines = [decoder.decode(line) for line in path.read_bytes().splitlines() if line.strip()]
    readings = read_many((line.text for line in lines), patterns=rules.patterns)
    parts: dict[str, list[Judged]] = {"sure": [], "borderline": [], "unclear": []}
    for line, reading in zip(lines, readings, strict=True):
        part = "unclear" if line.unclear else "borderline" if line.borderline else "sure"
        spoke = frozenset(finding.rule for finding in check(reading, rules))
        parts[part].append(Judged(line.kind, kind_of(reading)[0], spoke))
    return parts


def report(name: str, rows: Sequence[Judged]) -> str:
    """Put the figures of one part of the file in a table."""
    lines = [f"{name}: {len(rows)} key results", ""]
    lines.append(f"{'labelled ↓ told →':>18}" + "".join(f"{kind:>10}" for kind in Kind))
    counts = Counter((row.kind, row.told) for row in rows)
    for kind in Kind:
        lines.append(f"{kind:>18}" + "".join(f"{counts[kind, told]:>10}" for told in Kind))
    lines.append("")
    for label, measure in MEASURES.items():
        low, high = bootstrap(rows, measure)
        lines.append(f"{label:<32}{measure(rows):6.3f}   [{low:.3f}, {high:.3f}]")
    return "\n".join(lines)


def rule_report(rows: Sequence[Judged]) -> str:
    """Give the hits and false alarms of each rule that speaks about to-dos or wishes."""
    lines = [f"{'rule':<34}{'hits':>6}{'false alarms':>14}{'elsewhere':>11}"]
    for rule in load_rules():
        spoke = [row for row in rows if rule.id in row.rules]
        if rule.family == "activity":
            right = [row.kind.is_to_do for row in spoke]
        elif rule.id == "lacks-a-number":
            right = [row.kind is Kind.VAGUE for row in spoke]
        else:
            if spoke:
                lines.append(f"{rule.id:<34}{'':>6}{'':>14}{len(spoke):>11}")
            continue
        lines.append(f"{rule.id:<34}{sum(right):>6}{len(right) - sum(right):>14}")
    lines.append("")
    lines.append("“elsewhere”: how often a rule speaks that the labels say nothing about")
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> int:
    """Print the figures for the file named on the command line."""
    if len(arguments) != 1:
        sys.stderr.write("Name one labelled file: python -m benchmarks.accuracy FILE\n")
        return 2
    parts = judge(Path(arguments[0]))
    written = [report(name, rows) for name, rows in parts.items() if rows]
    sys.stdout.write("\n\n".join([*written, rule_report(parts["sure"])]) + "\n")
    return 0


def _share(right: Sequence[bool]) -> float:
    return sum(right) / len(right) if right else 0.0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
