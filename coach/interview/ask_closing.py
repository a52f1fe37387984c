"""Questions over the whole of it: evidence for commitments, need, and the read-back."""

from coach.interview.phrasing import day, quoted, worded
from coach.interview.question import Question, Topic
from coach.interview.steps import is_pressed, is_settled
from coach.model.draft import Draft


def ask_evidence(draft: Draft) -> Question | None:
    """A commitment is done when somebody can see it; ask what would show them."""
    for commitment in draft.commitments:
        key = f"{commitment.id}/{Topic.EVIDENCE}"
        if commitment.evidence or key in draft.memory.settled:
            continue
        by = day(commitment.by or draft.cycle.last)
        return Question(
            topic=Topic.EVIDENCE,
            about=commitment.id,
            text=worded(
                draft,
                key,
                f"What would show by {by} that it is done, and to whom?",
                "Who would say that it is done, and by looking at what?",
            ),
            before=(f"{quoted(commitment.text)} is a commitment now.",),
            why="A commitment has no measure, but it has a date and somebody who can see it.",
            example="The auditor's letter is in; ask Jo",
        )
    return None


def ask_need(draft: Draft) -> Question | None:
    """Which key result would be missed least."""
    if is_pressed(draft):
        return None
    for objective in draft.objectives:
        key = f"{objective.id}/{Topic.NEED}"
        key_results = objective.key_results
        if (
            key in draft.memory.settled
            or len(key_results) < 2
            or any(kr.need for kr in key_results)
            or not all(is_settled(draft, kr) for kr in key_results)
        ):
            continue
        return Question(
            topic=Topic.NEED,
            about=objective.id,
            text=worded(
                draft,
                key,
                "If you had to drop one of these, which one, and who would miss it?",
                "Which of these could go with the least harm?",
            ),
            why="A key result that nobody would miss takes time from one that somebody would.",
            example="2, only I would miss it",
            options=tuple(kr.text for kr in key_results),
        )
    return None


def ask_read_back(draft: Draft) -> Question | None:
    """The whole of it in the person's words, and their yes to it."""
    if draft.agreed or Topic.READ_BACK in draft.memory.settled:
        return None
    remark, opened = draft.memory.noticed or ("", "Did I miss anything?")
    return Question(
        topic=Topic.READ_BACK,
        text=worded(
            draft,
            Topic.READ_BACK,
            opened,
            "Is anything still missing?",
            "Is there anything else?",
        ),
        before=tuple(line for line in ("Here is your OKR as it stands.", remark) if line),
        why="You stand by these sentences; so they should say what you mean.",
        example="no; or a further key result; or /edit 1.2 and the sentence you prefer",
        proposal="No, that is all",
    )
