"""How well the kind of a key result is told, and how often each rule is right.

    python -m benchmarks.accuracy FILE

FILE is JSON Lines, one labelled key result a line, with `text`, `kind`, `borderline` and `unclear`,
and, where known, `setting`, `source` and whether each fact is there. Intervals are 95 % bootstraps.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.bootstrap import bootstrap
from benchmarks.kinds import MEASURES, Judged, accuracy, judge
from benchmarks.reading_corpus import FACTS, f1
from coach.model.verdict import Kind
from coach.rulebook.catalogue import load_rules

_FEW = 5
"""Sources with fewer sentences say nothing by themselves."""
_OF_WISHES = ("lacks-a-number", "names-no-measure")
"""Rules that speak of vague sentences alone."""


def report(name: str, rows: Sequence[Judged]) -> str:
    """Put the figures of one part of the file in a table."""
    lines = [f"{name}: {len(rows)} key results", ""]
    lines.append(f"{'labelled ↓ told →':>18}" + "".join(f"{kind:>10}" for kind in Kind))
    counts = Counter((row.kind, row.told) for row in rows)
    for kind in Kind:
        lines.append(f"{kind:>18}" + "".join(f"{counts[kind, told]:>10}" for told in Kind))
    return "\n".join([*lines, "", *_measures(rows), *_facts(rows)])


def by_setting(rows: Sequence[Judged]) -> Iterator[str]:
    """The same measures for each setting of the file, where it names any."""
    for setting in sorted({row.setting for row in rows if row.setting}):
        some = [row for row in rows if row.setting == setting]
        yield "\n".join([f"{setting}: {len(some)} key results", *_measures(some)])


def by_source(rows: Sequence[Judged]) -> str:
    """Say how far the accuracy of kind differs between the sources of the file."""
    counts = Counter(row.source for row in rows if row.source)
    scores = sorted(
        (accuracy([row for row in rows if row.source == source]), source, count)
        for source, count in counts.items()
        if count >= _FEW
    )
    if not scores:
        return ""
    mean = sum(score for score, _, _ in scores) / len(scores)
    lines = [f"{len(scores)} sources with {_FEW} or more: mean accuracy {mean:.3f}, the worst"]
    lines += [f"{score:10.3f} of {count:3}  {source}" for score, source, count in scores[:3]]
    return "\n".join(lines)


def rule_report(rows: Sequence[Judged]) -> str:
    """Give how often each rule is right, where the labels say so, and how often it speaks alone."""
    lines = [f"{'rule':<34}{'hits':>6}{'false alarms':>14}{'elsewhere':>11}{'alone':>7}"]
    for rule in load_rules():
        spoke = [row for row in rows if rule.id in row.rules]
        alone = sum(row.rules == {rule.id} for row in spoke)
        if rule.family == "activity" or rule.id in _OF_WISHES:
            right = sum(
                row.kind.is_to_do if rule.family == "activity" else row.kind is Kind.VAGUE
                for row in spoke
            )
            lines.append(f"{rule.id:<34}{right:>6}{len(spoke) - right:>14}{'':>11}{alone:>7}")
        elif spoke:
            lines.append(f"{rule.id:<34}{'':>6}{'':>14}{len(spoke):>11}{alone:>7}")
    lines.append("")
    lines.append("elsewhere: how often a rule speaks that the labels say nothing about")
    lines.append("alone: how often no other rule speaks")
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> int:
    """Print the figures for the file named on the command line."""
    if len(arguments) != 1:
        sys.stderr.write("Name one labelled file: python -m benchmarks.accuracy FILE\n")
        return 2
    parts = judge(Path(arguments[0]))
    written = [report(name, rows) for name, rows in parts.items() if rows]
    written += by_setting(parts["sure"])
    written += filter(None, [by_source(parts["sure"])])
    everything = [row for rows in parts.values() for row in rows]
    sys.stdout.write("\n\n".join([*written, rule_report(everything)]) + "\n")
    return 0


def _measures(rows: Sequence[Judged]) -> Iterator[str]:
    for label, measure in MEASURES.items():
        low, high = bootstrap(rows, measure)
        yield f"{label:<32}{measure(rows):6.3f}   [{low:.3f}, {high:.3f}]"


def _facts(rows: Sequence[Judged]) -> Iterator[str]:
    for fact in FACTS:
        found = [row.facts[fact] for row in rows]
        if any(there for _, there in found):
            low, high = bootstrap(found, f1)
            yield f"{f'{fact} present: F1':<32}{f1(found):6.3f}   [{low:.3f}, {high:.3f}]"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
