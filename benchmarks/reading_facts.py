"""Prints how well the facts of key results are found: `python -m benchmarks.reading_facts FILE`.

The file holds JSON Lines with `text` and, for each fact, whether it is there. Sentences marked
`unclear` are left out. Intervals are 95 % bootstrap intervals over sentences, with a fixed seed.
"""

import argparse
import json
import random
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from coach.reading.reader import read

FACTS = ("metric", "target", "baseline", "deadline")
ROUNDS = 1000

Tally = tuple[bool, bool]
"""Whether a fact was found, and whether it is there."""


def f1(tallies: Sequence[Tally]) -> float:
    """Give the harmonic mean of precision and recall; 1 when there was nothing to find."""
    hits = sum(found and there for found, there in tallies)
    wrong = sum(found != there for found, there in tallies)
    return 2 * hits / (2 * hits + wrong) if hits or wrong else 1.0


def interval(tallies: Sequence[Tally], rounds: int = ROUNDS) -> tuple[float, float]:
    """Give the 95 % bootstrap interval of `f1`."""
    dice = random.Random(0)
    scores = sorted(f1(dice.choices(tallies, k=len(tallies))) for _ in range(rounds))
    return scores[int(0.025 * rounds)], scores[int(0.975 * rounds) - 1]


def measure(rows: Sequence[dict[str, Any]]) -> tuple[dict[str, list[Tally]], list[float]]:
    """Read every row; give the tallies of each fact, and the seconds each reading took."""
    tallies: dict[str, list[Tally]] = {fact: [] for fact in FACTS}
    seconds: list[float] = []
    read("Warm up before the clock starts")
    for row in rows:
        begin = time.perf_counter()
        reading = read(row["text"])
        seconds.append(time.perf_counter() - begin)
        for fact in FACTS:
            tallies[fact].append((getattr(reading, fact) is not None, bool(row[fact])))
    return tallies, seconds


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="How well the facts of key results are found.")
    parser.add_argument("file", type=Path, help="labelled key results, as JSON Lines")
    lines = parser.parse_args().file.read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, filter(None, lines)) if not row.get("unclear")]
    tallies, seconds = measure(rows)
    print(f"{len(rows)} key results\n\n{'fact':10} {'F1':>6}  {'95 % interval':15} missed  wrong")
    for fact, found in tallies.items():
        low, high = interval(found)
        missed = sum(there and not seen for seen, there in found)
        wrong = sum(seen and not there for seen, there in found)
        print(f"{fact:10} {f1(found):6.3f}  {low:.3f} to {high:.3f}  {missed:6} {wrong:6}")
    seconds.sort()
    median, late = seconds[len(seconds) // 2], seconds[int(len(seconds) * 0.99)]
    print(f"\none reading: median {median * 1000:.1f} ms, p99 {late * 1000:.1f} ms")


if __name__ == "__main__":
    main()
