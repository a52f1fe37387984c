"""What a key result still lacks, and so what is worth asking about it next."""

from coach.interview.question import Topic
from coach.model.draft import Draft, KeyResult, Objective
from coach.model.quantity import Direction
from coach.model.verdict import Kind

KEY_RESULTS_ASKED_FOR = 3
"""The coach asks for no more than this many by itself; people may add as many as they like."""
_HOLDING = "holds-a-level"
_QUESTIONS = 20
"""What an objective with three key results may take at the most."""
_AT_LEAST = 3
"""Questions a further key result takes: its sentence, its measure, its numbers."""
_TO_CLOSE = 3
"""Measure and numbers of the key result being talked about, and the read-back."""


def is_pressed(draft: Draft) -> bool:
    """Whether so much has been asked that only what matters most is asked from now on."""
    to_come = _AT_LEAST * sum(_still_wanted(draft, one) for one in draft.objectives) + _TO_CLOSE
    return room(draft) <= to_come


def room(draft: Draft) -> int:
    """Count the questions that may still be put, the read-back among them."""
    count = sum(1 for _ in draft.key_results())
    wanted = KEY_RESULTS_ASKED_FOR * max(1, len(draft.objectives))
    allowed = _QUESTIONS * max(1, len(draft.objectives)) + _AT_LEAST * max(0, count - wanted)
    return allowed - sum(draft.memory.asked.values())


def _still_wanted(draft: Draft, objective: Objective) -> int:
    if f"{objective.id}/{Topic.KEY_RESULT}" in draft.memory.settled:
        return 0
    return max(0, KEY_RESULTS_ASKED_FOR - len(objective.key_results))


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
        rungs: tuple[Topic, ...] = (Topic.CHANGE, Topic.MEASURE, Topic.BORROW)
        if is_pressed(draft):
            rungs = (Topic.MEASURE,)
        elif kr.change or not kr.verdict.kind.is_to_do:
            rungs = rungs[1:]
        return next((rung for rung in rungs if is_open(rung)), None)
    if holds_a_level(kr) and is_open(Topic.LEVEL) and not is_pressed(draft):
        return Topic.LEVEL
    no_baseline = kr.baseline is None and kr.direction is not Direction.HOLD
    wanted = {
        Topic.NUMBERS: no_baseline and kr.target is None,
        Topic.TARGET: kr.target is None,
        Topic.BASELINE: no_baseline and not is_pressed(draft),
    }
    return next((topic for topic, lacks in wanted.items() if lacks and is_open(topic)), None)


def holds_a_level(kr: KeyResult) -> bool:
    """Whether a key result keeps something where it is, by the rule that notices it."""
    return kr.verdict is not None and any(one.rule == _HOLDING for one in kr.verdict.findings)


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
