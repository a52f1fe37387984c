"""How soon a key shows on the screen while spaCy is being loaded behind it."""

import math
import subprocess
import sys
import time
from collections.abc import Iterator
from tempfile import TemporaryDirectory

from benchmarks.first_frame import NEW_DRAFT, SIZE, first_words
from benchmarks.surroundings import surroundings
from benchmarks.table import Row
from benchmarks.terminal import Terminal

AT_MOST = 0.050
"""Seconds."""
_BETWEEN = 0.025
"""Seconds between the echo of a key and the next key; few people type faster."""
_LOAD = "from coach.reading.pipeline import nlp; nlp()"
# Letters that stand nowhere else on the screen, so that the first one seen is the one typed.
_LETTERS = [
    chr(code) for code in (*range(0x0430, 0x0450), *range(0x03B1, 0x03CA), *range(0x0100, 0x0180))
]


def echo(*, rounds: int) -> Iterator[Row]:
    """Type into fresh starts for as long as loading takes, and measure each key's way back."""
    loading = _seconds_to_load()
    echoes = sorted(taken for _ in range(rounds) for taken in _type_while_loading(loading))
    for name, share in (("p50", 0.50), ("p99", 0.99)):
        taken = echoes[math.ceil(share * len(echoes)) - 1]
        yield Row(
            what=f"key echo while loading, {name}",
            measured=f"{1000 * taken:.1f} ms",
            against=f"{1000 * AT_MOST:.0f} ms, {len(echoes)} keys in {rounds} x {loading:.1f} s",
            ratio=taken / AT_MOST,
            at_most=1.0,
        )


def _seconds_to_load() -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", _LOAD], check=True, env=surroundings())
    return time.perf_counter() - started


def _type_while_loading(loading: float) -> Iterator[float]:
    with (
        TemporaryDirectory() as home,
        Terminal(NEW_DRAFT, {"COACH_HOME": home}, SIZE) as terminal,
    ):
        end = terminal.wait_for(first_words()) + loading
        for letter in _LETTERS:
            if time.perf_counter() > end:
                return
            sent = terminal.type(letter)
            yield terminal.wait_for(letter) - sent
            time.sleep(_BETWEEN)
