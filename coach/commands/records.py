"""A review as the plain data that other programs read."""

from typing import Any

from coach.reading.facts import Fact
from coach.rewriting.review import Review


def record(line: int, review: Review) -> dict[str, Any]:
    """Give the object that `coach check --format jsonl` promises for one key result."""
    reading = review.reading
    return {
        "line": line,
        "text": reading.text,
        "kind": review.kind,
        "confidence": round(review.confidence, 2),
        "language": reading.language,
        "facts": {
            "metric": _measured(reading.metric),
            "baseline": _measured(reading.baseline),
            "target": _measured(reading.target),
            "deadline": _dated(reading.deadline),
            "direction": reading.direction,
        },
        "findings": [
            {
                "rule": finding.rule,
                "level": finding.level,
                "start": finding.start,
                "end": finding.end,
                "message": finding.message,
                "question": finding.question,
            }
            for finding in review.findings
        ],
        "rewrites": [
            {
                "text": rewrite.text,
                "slots": list(rewrite.slots),
                "metric": rewrite.metric,
                "because": rewrite.because,
            }
            for rewrite in review.rewrites
        ],
    }


def _measured(fact: Fact | None) -> dict[str, Any] | None:
    if fact is None:
        return None
    quantity = fact.quantity
    record = _placed(fact) | {
        "value": _number(quantity.value) if quantity else None,
        "unit": quantity.unit if quantity else None,
    }
    if quantity and quantity.high is not None:
        record["high"] = _number(quantity.high)
    if quantity and quantity.relative:
        record["relative"] = True
    return record


def _dated(fact: Fact | None) -> dict[str, Any] | None:
    return None if fact is None else _placed(fact) | {"date": fact.day}


def _placed(fact: Fact) -> dict[str, Any]:
    return {"text": fact.text, "start": fact.start, "end": fact.end}


def _number(value: float | None) -> float | int | None:
    """Write 12 rather than 12.0, as the person did."""
    # A figure that was counted is an int already, which before Python 3.12 has no is_integer.
    return int(value) if isinstance(value, float) and value.is_integer() else value
