"""Where two people marked differently: only that is put on the table, the largest first."""

from coach.model.draft import Draft
from coach.model.marks import Aspect, Decision, Marking, Role
from coach.model.value import Value, replace
from coach.session.marking import marked, turn_of

_ENOUGH = 2.0
"""Steps of five; a step is how one feels on a Monday."""
_STEP = {Aspect.NEED: 1.0, Aspect.CONTROL: 1.0, Aspect.CONFIDENCE: 0.5}
"""How much of a step of five one point is."""


class Difference(Value, frozen=True):
    """One key result that two people see differently."""

    key_result: str
    aspect: Aspect
    employee: int
    manager: int

    @property
    def size(self) -> float:
        """How far apart they are, in steps of five."""
        return abs(self.employee - self.manager) * _STEP[self.aspect]

    @property
    def lower(self) -> Role:
        """Who gave the lower mark."""
        return Role.EMPLOYEE if self.employee < self.manager else Role.MANAGER


def differences(marking: Marking, draft: Draft) -> tuple[Difference, ...]:
    """Give what both see differently enough to talk about; nothing before both are done."""
    if turn_of(marking) is not None:
        return ()
    found = []
    for kr in marked(draft):
        for aspect in Aspect:
            mine = marking.value(kr.id, Role.EMPLOYEE, aspect)
            theirs = marking.value(kr.id, Role.MANAGER, aspect)
            if mine and theirs and mine.value is not None and theirs.value is not None:
                found.append(Difference(kr.id, aspect, mine.value, theirs.value))
    apart = [one for one in found if one.size >= _ENOUGH]
    return tuple(sorted(apart, key=lambda one: -one.size))


def next_difference(marking: Marking, draft: Draft) -> Difference | None:
    """Give the largest difference that has not been talked about."""
    settled = {(one.key_result, one.aspect) for one in marking.decisions}
    open_ones = (
        one for one in differences(marking, draft) if (one.key_result, one.aspect) not in settled
    )
    return next(open_ones, None)


def decided(marking: Marking, difference: Difference, text: str) -> Marking:
    """Keep what both made of a difference; nothing said leaves it as it is."""
    decision = Decision(difference.key_result, difference.aspect, " ".join(text.split()))
    return replace(marking, decisions=(*marking.decisions, decision))


def question_about(difference: Difference, marking: Marking) -> str:
    """Word a difference as one question, to whoever has to tell more."""
    low = marking.name(difference.lower)
    high = marking.name(Role.MANAGER if difference.lower is Role.EMPLOYEE else Role.EMPLOYEE)
    match difference.aspect:
        case Aspect.NEED:
            return f"{high}, if this were dropped, who would notice first, and how?"
        case Aspect.CONTROL:
            return f"{low}, what stands in the way of moving it?"
        case Aspect.CONFIDENCE:
            return f"{low}, what could keep it from being reached?"
