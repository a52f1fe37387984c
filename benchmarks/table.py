"""Figures as rows of one table."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One figure beside what it is compared with."""

    what: str
    measured: str
    against: str
    ratio: float
    at_most: float

    @property
    def holds(self) -> bool:
        """Whether the figure is within its bound."""
        return self.ratio <= self.at_most


def table(rows: Iterable[Row]) -> str:
    """Give the rows under a heading, in columns."""
    cells = [("what", "measured", "against", "ratio", "at most", "")]
    cells += [
        (
            row.what,
            row.measured,
            row.against,
            f"{row.ratio:.2f}",
            f"{row.at_most:g}",
            "" if row.holds else "over",
        )
        for row in rows
    ]
    widths = [max(len(line[column]) for line in cells) for column in range(len(cells[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in cells
    )
