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
        from_work = kr.verdict.kind.is_to_do and not kr.change
        rungs = (*((Topic.CHANGE,) if from_work else ()), Topic.MEASURE, Topic.BORROW)
        return next((rung for rung in rungs if is_open(rung)), None)
    no_baseline = kr.baseline is None and kr.direction is not Direction.HOLD
    wanted = {
        Topic.NUMBERS: no_baseline and kr.target is None,
        Topic.TARGET: kr.target is None,
        Topic.BASELINE: no_baseline,
    }
    return next((topic for topic, lacks in wanted.items() if lacks and is_open(topic)), None)


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
