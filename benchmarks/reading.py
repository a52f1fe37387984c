"""`python -m benchmarks.reading`: how well sentences are read and at what cost, beside its bars.

    python -m benchmarks.reading [--treebank DIR] [--openings FILE] [--facts FILE]

DIR holds Universal Dependencies English EWT. FILE is JSON Lines: with `text` and `reading` (how the
sentence opens, IMP, INF, FIRST, GER, NP, PASS or FIN), or with `text`, `kind` and, for each fact,
whether it is there. What no file is given for is measured on our own corpus alone. Shares come with
95 % Wilson intervals, F1 and kinds with 95 % bootstrap intervals.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from benchmarks import kinds as told
from benchmarks import reading_cost
from benchmarks.bootstrap import bootstrap
from benchmarks.reading_corpus import FACTS, Judged, f1, judge, load, right, tallies
from training.report import SURE, interval, on_disk, on_openings, on_treebank

Row: TypeAlias = tuple[str, str]
"""What is measured and the figure."""

CORPUS = Path(__file__).parents[1] / "tests" / "corpus"
OWN = (CORPUS / "readings.jsonl", CORPUS / "readings-held-out.jsonl")
OPENING = "opening, action or not"
KINDS = ("accuracy of kind", "to-do style: recall", "outcomes taken for to-do")
BARS = {
    "UPOS": "≥ 93.5 %",
    "UAS, LAS without punctuation": "LAS ≥ 79 %",
    OPENING: "≥ 96 %",
    f"… where confidence is {SURE} or more": "≥ 98.5 %",
    "… how many are so sure": "≥ 85 %",
    "target present, F1": "≥ 0.95",
    "baseline present, F1": "≥ 0.95",
    "deadline present, F1": "≥ 0.93",
    "metric present, F1": "≥ 0.90",
    "size": "≤ 8 MB",
    "load against `import spacy`": "≤ 0.40",
    "13 words, median": "≤ 3 ms",
    "30 words, p99": "≤ 16 ms",
    "bare pipeline against the study's": "≥ 1.4",
}


def on_corpus(path: Path) -> Iterator[Row]:
    """Everything our own corpus tells of: openings, facts, where they stand and what they mean."""
    judged = judge(load(path))
    checks = right(judged)
    yield OPENING, _share(checks.pop(OPENING))
    sure = right(one for one in judged if one.confidence >= SURE)[OPENING]
    yield f"… where confidence is {SURE} or more", _share(sure)
    yield "… how many are so sure", _share([one.confidence >= SURE for one in judged])
    yield from _facts(judged)
    for measure, found in sorted(checks.items()):
        yield measure, _share(found)
    yield from kinds(path)


def on_facts(path: Path) -> Iterator[Row]:
    """How well facts are found, and kinds told, in a file that says whether they are there."""
    yield from _facts(judge(load(path)))
    yield from kinds(path)


def kinds(path: Path) -> Iterator[Row]:
    """How well kinds are told, borderline sentences aside."""
    rows = told.judge(path)["sure"]
    for name in KINDS:
        measure = told.MEASURES[name]
        low, high = bootstrap(rows, measure)
        yield name, f"{measure(rows):6.3f}  [{low:.3f}, {high:.3f}]"


def cost() -> Iterator[Row]:
    """What reading costs, on the sentences of our own corpus."""
    texts = [sentence.text for path in OWN for sentence in load(path)]
    taken = reading_cost.milliseconds(reading_cost.short(texts))
    yield "13 words, median", f"{taken[len(taken) // 2]:.1f} ms"
    taken = reading_cost.milliseconds(reading_cost.long(texts))
    yield "30 words, p99", f"{taken[int(0.99 * len(taken))]:.1f} ms"
    ours, theirs = reading_cost.words_a_second(texts)
    yield "bare pipeline, words per second", f"{ours:,.0f}"
    yield "the study's w96, trained for seconds", f"{theirs:,.0f}"
    yield "bare pipeline against the study's", f"{ours / theirs:.2f}"
    if sys.platform == "linux":
        yield "memory gained by loading", f"{reading_cost.megabytes_gained():.0f} MB"


def sections(arguments: argparse.Namespace) -> Iterator[tuple[str, Iterator[Row]]]:
    """What can be measured with the files at hand, each part when it is asked for."""
    if arguments.treebank:
        yield "treebank, test part", iter(on_treebank(arguments.treebank))
    if arguments.openings:
        yield arguments.openings.name, iter(on_openings(arguments.openings, misses=False))
    if arguments.facts:
        yield arguments.facts.name, on_facts(arguments.facts)
    for path in OWN:
        yield f"our own {path.name}", on_corpus(path)
    yield "cost", iter(on_disk())
    yield "cost of reading, CPU", cost()


def main() -> None:
    """Print the table, part by part as it is measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading", description=__doc__)
    parser.add_argument("--treebank", type=Path, help="folder of UD English EWT")
    parser.add_argument("--openings", type=Path, help="sentences with how they open")
    parser.add_argument("--facts", type=Path, help="key results with their kind and facts")
    for title, rows in sections(parser.parse_args()):
        print(f"\n{title}")
        for what, figure in rows:
            print(f"  {what:44}{figure:38}{BARS.get(what, '')}".rstrip(), flush=True)


def _facts(judged: list[Judged]) -> Iterator[Row]:
    for fact in FACTS:
        found = tallies(judged, fact)
        low, high = bootstrap(found, f1)
        missed = sum(there and not seen for seen, there in found)
        wrong = sum(seen and not there for seen, there in found)
        figure = f"{f1(found):6.3f}  [{low:.3f}, {high:.3f}]  -{missed} +{wrong}"
        yield f"{fact} present, F1", figure


def _share(found: list[bool]) -> str:
    return interval(sum(found), len(found))


if __name__ == "__main__":
    main()
