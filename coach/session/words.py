"""What is said while two people mark: in one place, for the whole screen and line by line."""

from coach.model.draft import Draft, KeyResult
from coach.model.marks import Aspect, Mark, Marking, Role

ASKS = {
    Aspect.NEED: "Would it be missed if it were dropped?",
    Aspect.CONTROL: "How far can {employee} move it?",
    Aspect.CONFIDENCE: "How sure are you that it will be reached?",
}
SCALES = {
    Aspect.NEED: "1 hardly … 5 sorely",
    Aspect.CONTROL: "1 hardly … 5 almost alone",
    Aspect.CONFIDENCE: "1 … 9, 0 for ten; w keeps it to yourself",
}
ALIKE = "You see all of it alike. That is worth saying aloud, and then it is done."
AGREED = (
    "That is your agreement. “coach session -o agreement.md” writes it as a page, "
    "“--calendar check-ins.ics” its days."
)
WHY = (
    "Neither of you sees the marks of the other before both are done; then only differences count."
)
NOTHING_TO_MARK = "there is no key result in it yet; “coach draft” finds some"


def asks(aspect: Aspect, marking: Marking) -> str:
    """Word what a mark is about."""
    return ASKS[aspect].format(employee=marking.employee)


def turn(marking: Marking, role: Role) -> str:
    """Say whose turn it is, and to whom to leave the keyboard."""
    other = Role.MANAGER if role is Role.EMPLOYEE else Role.EMPLOYEE
    return f"{marking.name(role)}, it is your turn. {marking.name(other)}, please look away."


def place_of(draft: Draft, kr: KeyResult) -> str:
    """Give the place of a key result, such as 1.2."""
    for first, objective in enumerate(draft.objectives, start=1):
        for second, one in enumerate(objective.key_results, start=1):
            if one.id == kr.id:
                return f"{first}.{second}"
    return ""


def shown(mark: Mark | None) -> str:
    """Show a mark that may be seen."""
    if mark is None:
        return "·"
    return "–" if mark.value is None else str(mark.value)
