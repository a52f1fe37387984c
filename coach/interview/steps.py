"""What a key result still lacks, and so what is worth asking about it next."""

from coach.interview.question import Topic
from coach.model.draft import Draft, KeyResult
from coach.model.quantity import Direction
from coach.model.verdict import Kind

KEY_RESULTS_ASKED_FOR = 3
"""The coach asks for no more than this many by itself; people may add as many as they like."""


def next_step(draft: Draft, kr: KeyResult) -> Topic | None:
    """Name the one thing to ask about a key result now, or None when it can stand as it is."""
    if kr.kept_because:
        return None
    settled = draft.memory.settled

    def is_open(topic: Topic) -> bool:
        return f"{kr.id}/{topic}" not in settled

    if not kr.metric:
        if kr.verdict is None or kr.verdict.kind in (None, Kind.OUTCOME):
            return None
        wanted = (Topic.CHANGE, Topic.MEASURE, Topic.BORROW)
        if kr.change or not kr.verdict.kind.is_to_do:
            wanted = wanted[1:]
        return next((topic for topic in wanted if is_open(topic)), None)
    if kr.baseline is None and kr.target is None and kr.direction is not Direction.HOLD:
        if is_open(Topic.NUMBERS):
            return Topic.NUMBERS
    if kr.target is None and is_open(Topic.TARGET):
        return Topic.TARGET
    if kr.baseline is None and kr.direction is not Direction.HOLD and is_open(Topic.BASELINE):
        return Topic.BASELINE
    return None


def is_settled(draft: Draft, kr: KeyResult) -> bool:
    """Whether the coach has no more to ask about a key result."""
    return next_step(draft, kr) is None


def lacks_measure(kr: KeyResult) -> bool:
    """Whether it is still only work, or a wish, with nothing that tells when it came true."""
    return (
        not kr.metric
        and not kr.kept_because
        and kr.verdict is not None
        and kr.verdict.kind not in (None, Kind.OUTCOME)
    )
