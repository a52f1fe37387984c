"""Questions over all key results together: enough, how sure, how often looked at, what first."""

from collections.abc import Callable

from coach.interview.phrasing import worded
from coach.interview.question import Question, Topic
from coach.interview.steps import is_settled, room
from coach.model.draft import Draft, Objective

RHYTHM_PROPOSED = 2
"""Weeks between two check-ins, unless somebody says otherwise."""


def ask_enough(draft: Draft) -> Question | None:
    """Whether the key results suffice: what could go wrong although all of them are reached."""

    def question(objective: Objective) -> Question:
        return Question(
            topic=Topic.ENOUGH,
            about=objective.id,
            text=worded(
                draft,
                f"{objective.id}/{Topic.ENOUGH}",
                f"Suppose {_these(objective)} and the objective still failed: what happened?",
                "What could still be wrong, with all of that reached?",
            ),
            why="Key results that can all be reached while the objective fails measure something "
            "else. What you name here may be the one that is missing.",
            example="They order sooner, but send half of it back",
            proposal="Nothing comes to mind",
        )

    return _about_each(draft, Topic.ENOUGH, lambda one: not one.missing, question)


def ask_confidence(draft: Draft) -> Question | None:
    """How sure the person is of each key result, all in one stroke."""

    def question(objective: Objective) -> Question:
        many = len(objective.key_results)
        each = f"each of the {many}, in their order" if many > 1 else "it"
        return Question(
            topic=Topic.CONFIDENCE,
            about=objective.id,
            text=worded(
                draft,
                f"{objective.id}/{Topic.CONFIDENCE}",
                f"From 0 to 10, how sure are you to reach {each}?",
                f"With 0 for no chance and 10 for certain, what would you give {each}?",
            ),
            why="Five to seven is a stretch worth making. Ten means it happens anyway, two that it "
            "needs help. You may keep it to yourself: skip.",
            example="7 5 8" if many > 1 else "7",
        )

    def unsaid(objective: Objective) -> bool:
        return all(kr.confidence is None for kr in objective.key_results)

    return _about_each(draft, Topic.CONFIDENCE, unsaid, question)


def ask_rhythm(draft: Draft) -> Question | None:
    """How often one looks at it, and with whom."""
    if draft.check_in_weeks is not None or not _is_time(draft, Topic.RHYTHM):
        return None
    who = draft.person.manager or "my manager"
    return Question(
        topic=Topic.RHYTHM,
        text=worded(
            draft,
            Topic.RHYTHM,
            "How often will you look at it, and with whom?",
            "Every how many weeks, and who holds you to it?",
        ),
        why="What nobody looks at for a quarter is forgotten. Two to four weeks leave time to "
        "turn, and somebody beside you sees what you don't.",
        example="every 3 weeks, with Jo; or: every 2 weeks, with my team",
        proposal=f"Every {RHYTHM_PROPOSED} weeks, with {who}",
    )


def ask_step(draft: Draft) -> Question | None:
    """The smallest step, so that it does not wait."""
    if draft.first_step or not _is_time(draft, Topic.STEP):
        return None
    return Question(
        topic=Topic.STEP,
        text=worded(
            draft,
            Topic.STEP,
            "What is the smallest step you could take within two weeks?",
            "What could you do this week that takes an hour?",
        ),
        why="Large goals begin with something that fits between two meetings.",
        example="ask finance for last quarter's number",
    )


def _is_time(draft: Draft, topic: Topic) -> bool:
    """Whether the key results stand, the question is open, and it is worth one of those left."""
    stands = all(is_settled(draft, kr) for kr in draft.key_results())
    begun = any(True for _ in draft.key_results())
    # The last question is kept for reading it all back.
    return (
        begun
        and stands
        and not draft.agreed
        and topic not in draft.memory.settled
        and room(draft) > 1
    )


def _about_each(
    draft: Draft,
    topic: Topic,
    wanted: Callable[[Objective], bool],
    question: Callable[[Objective], Question],
) -> Question | None:
    for objective in draft.objectives:
        open_ = f"{objective.id}/{topic}" not in draft.memory.settled
        if objective.key_results and open_ and wanted(objective) and _is_time(draft, topic):
            return question(objective)
    return None


def nothing_missing(objective: Objective) -> str:
    """Give the key under which it is kept that nothing comes to mind that could be missing."""
    return f"{objective.id}/{Topic.ENOUGH}/nothing"


def still_open(draft: Draft) -> tuple[Topic, ...]:
    """Name what has been left open about the set, answered by nobody and not asked any more."""
    if not any(True for _ in draft.key_results()):
        return ()
    key_results = tuple(draft.key_results())
    answered = {
        Topic.ENOUGH: all(
            one.missing or nothing_missing(one) in draft.memory.settled
            for one in draft.objectives
            if one.key_results
        ),
        Topic.CONFIDENCE: all(kr.confidence is not None for kr in key_results),
        Topic.RHYTHM: draft.check_in_weeks is not None,
        Topic.STEP: bool(draft.first_step),
    }
    return tuple(topic for topic, said in answered.items() if not said)


def _these(objective: Objective) -> str:
    many = len(objective.key_results)
    return {1: "it is reached", 2: "both are reached"}.get(many, f"all {many} are reached")
