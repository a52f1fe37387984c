"""A softmax over marks: what each mark that is there adds to each of several answers."""

from collections.abc import Iterable, Mapping

import msgspec


class Softmax(msgspec.Struct, frozen=True):
    """The weights: one row per mark, one column per answer.

    Attributes:
        start: what each answer has before anything is known.
        marks: what each mark adds to each answer.
    """

    start: tuple[float, ...]
    marks: Mapping[str, tuple[float, ...]]

    def scores(self, marks: Iterable[str]) -> list[float]:
        """Add up what the marks say; a mark that was never learnt says nothing."""
        scores = list(self.start)
        for mark in marks:
            for column, weight in enumerate(self.marks.get(mark, ())):
                scores[column] += weight
        return scores
