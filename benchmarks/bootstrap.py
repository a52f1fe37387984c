"""How far a figure could have come out otherwise with other sentences of the same sort."""

import random
from collections.abc import Callable, Sequence
from typing import TypeVar

_ROUNDS = 1000
_SEED = 7

Item = TypeVar("Item")


def bootstrap(
    items: Sequence[Item], measure: Callable[[Sequence[Item]], float]
) -> tuple[float, float]:
    """Give the 95 % bootstrap interval of a measure over items, with a fixed seed."""
    chance = random.Random(_SEED)
    values = sorted(measure(chance.choices(items, k=len(items))) for _ in range(_ROUNDS))
    return values[int(0.025 * _ROUNDS)], values[int(0.975 * _ROUNDS)]
