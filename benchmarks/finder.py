"""How long the metric finder takes for each key, against what a person can feel."""

import math
import time
from collections.abc import Callable, Iterator

from benchmarks.table import Row

AT_MOST = 0.030
"""Seconds for a key, the first one of a start apart."""
_TYPED = (
    "answer tickets",
    "pach management",
    "wash beds in two wards",
    "invoices that are chased too late",
    "onboarding of new colleages",
    "qwxz nothing like it",
)


def finder(*, rounds: int) -> Iterator[Row]:
    """Type some lines letter by letter, asking after each of them."""
    # The library takes its time to load, which is no time of the program's start.
    from coach.rewriting.finder import find
    from coach.rewriting.metrics import load_metrics

    many = len(load_metrics())
    began = time.perf_counter()
    find("first")
    first = time.perf_counter() - began
    lines = [line[:end] for line in _TYPED for end in range(1, len(line) + 1)]
    taken = sorted(_seconds(find, line) for _ in range(rounds) for line in lines)
    for name, value in (("p50", taken[len(taken) // 2]), ("p99", taken[_place(taken, 0.99)])):
        yield Row(
            what=f"find a measure, a key, {name}",
            measured=f"{1000 * value:.1f} ms",
            against=f"{1000 * AT_MOST:.0f} ms, {len(taken)} keys, {many} measures",
            ratio=value / AT_MOST,
            at_most=1.0,
        )
    yield Row(
        what="find a measure, the first key",
        measured=f"{1000 * first:.0f} ms",
        against="100 ms, once after the start",
        ratio=first / 0.100,
        at_most=1.0,
    )


def _place(taken: list[float], share: float) -> int:
    return math.ceil(share * len(taken)) - 1


def _seconds(find: Callable[..., object], line: str) -> float:
    began = time.perf_counter()
    find(line, person="support agent", most=40)
    return time.perf_counter() - began
