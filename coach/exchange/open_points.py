"""What a draft leaves open: the agenda of the first check-in."""

from collections.abc import Iterator
from datetime import date

from coach.exchange.escape import escaped
from coach.exchange.words import search
from coach.model.draft import Draft, KeyResult
from coach.model.quantity import Direction, Figure
from coach.model.verdict import Kind


def open_points(draft: Draft, *, today: date) -> Iterator[str]:
    """Give each open point as a line of Markdown, key result by key result."""
    for place, objective in enumerate(draft.objectives, start=1):
        if objective.missing:
            yield f"O{place}: may still fail although all is reached: {escaped(objective.missing)}"
        for number, key_result in enumerate(objective.key_results, start=1):
            for point in _of(key_result, today):
                yield f"KR{place}.{number}: {point}"


def _of(key_result: KeyResult, today: date) -> Iterator[str]:
    kept = bool(key_result.kept_because)
    if not key_result.metric and _is_outcome(key_result):
        # "Pass the audit": somebody else says whether it happened, and there is no number to it.
        return
    if _reads_like_a_to_do(key_result) and not kept:
        yield "still reads like a to-do; what would be different once it is done?"
        return
    if key_result.baseline is not None or not (kept or key_result.direction is Direction.HOLD):
        yield from _missing(key_result.baseline, "where it stands today", today)
    if key_result.target is not None or not kept:
        yield from _missing(key_result.target, "where it should be", today)
    if key_result.deadline is None and not kept:
        yield "no day is set by which"


def _missing(figure: Figure | None, what: str, today: date) -> Iterator[str]:
    if figure is None:
        yield f"{what} is not said yet"
    elif figure.quantity is None:
        late = figure.find_by is not None and figure.find_by < today
        yield f"{what} is not known yet{search(figure)}{' (that day has passed)' * late}"


def _is_outcome(key_result: KeyResult) -> bool:
    return key_result.verdict is not None and key_result.verdict.kind is Kind.OUTCOME


def _reads_like_a_to_do(key_result: KeyResult) -> bool:
    verdict = key_result.verdict
    return (
        verdict is not None
        and verdict.text == key_result.text
        and verdict.kind is not None
        and verdict.kind.is_to_do
    )
