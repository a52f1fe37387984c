"""Questions over the whole of it: evidence for commitments, need, and the read-back."""

from coach.interview.phrasing import day, quoted, worded
from coach.interview.question import Question, Topic
from coach.interview.steps import is_pressed, is_settled, lacks_measure
from coach.model.draft import Draft

_GOOD_ENOUGH = "It is good enough: more wording would change nothing that you do next week."


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
    if draft.agreed or is_pressed(draft):
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


def reopened(draft: Draft) -> Draft:
    """Give the draft with the read-back to come: it has changed, or been taken up again."""
    settled = tuple(key for key in draft.memory.settled if key != Topic.READ_BACK)
    return draft if settled == draft.memory.settled else draft.remembering(settled=settled)


def _good_enough(draft: Draft) -> bool:
    """Whether another round of wording would change nothing anyone does next week."""
    key_results = tuple(draft.key_results())
    return bool(key_results) and all(
        kr.kept_because or (kr.target is not None and not lacks_measure(kr)) for kr in key_results
    )


def ask_read_back(draft: Draft) -> Question | None:
    """The whole of it in the person's words, and their yes to it."""
    if draft.agreed or Topic.READ_BACK in draft.memory.settled:
        return None
    content = _GOOD_ENOUGH if _good_enough(draft) else ""
    remark, opened = draft.memory.noticed or (content, "Did I miss anything?")
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
