"""The agenda: what the coach could ask, and which of it is most worth asking now."""

from coach.interview.ask_closing import ask_evidence, ask_need, ask_read_back
from coach.interview.ask_key_result import (
    ask_baseline,
    ask_borrow,
    ask_change,
    ask_key_result,
    ask_level,
    ask_measure,
    ask_numbers,
    ask_target,
)
from coach.interview.ask_list import ask_list, ask_sorted
from coach.interview.ask_opening import (
    ask_contribution,
    ask_mission,
    ask_objective,
    ask_person,
    ask_purpose,
    ask_touches,
)
from coach.interview.ask_set import ask_confidence, ask_enough, ask_rhythm, ask_step, still_open
from coach.interview.cards import ask_card
from coach.interview.question import Question, Topic
from coach.interview.steps import KEY_RESULTS_ASKED_FOR, next_step, room
from coach.model.draft import Draft

AGENDA = (
    ask_list,
    ask_sorted,
    ask_mission,
    ask_purpose,
    ask_person,
    ask_touches,
    ask_contribution,
    ask_objective,
    ask_change,
    ask_measure,
    ask_borrow,
    ask_level,
    ask_numbers,
    ask_target,
    ask_baseline,
    ask_evidence,
    ask_key_result,
    ask_enough,
    ask_need,
    ask_confidence,
    ask_rhythm,
    ask_step,
    ask_card,
    ask_read_back,
)
"""Each gives its question when the draft calls for it. Reads top to bottom like a coach's guide:
where two are called for, the earlier is worth more, unless the talk is about something else."""

_IN_FOCUS = len(AGENDA)
_STEPS_LEFT = {
    Topic.CHANGE: 3,
    Topic.MEASURE: 2,
    Topic.BORROW: 2,
    Topic.LEVEL: 1,
    Topic.NUMBERS: 1,
    Topic.TARGET: 1,
    Topic.BASELINE: 1,
}
_SET = (Topic.ENOUGH, Topic.CONFIDENCE, Topic.RHYTHM, Topic.STEP)
_A_KEY_RESULT = 3
"""Questions a key result takes on the whole: its sentence, what it changes, its numbers."""


def next_question(draft: Draft) -> Question | None:
    """Give the one question most worth asking now, or None when nothing more is worth asking."""
    candidates = [
        (_worth(place, question, draft), question)
        for place, ask in enumerate(AGENDA)
        if (question := ask(draft)) is not None
    ]
    return max(candidates, key=lambda candidate: candidate[0], default=(0, None))[1]


def questions_left(draft: Draft) -> int:
    """Estimate how many questions are still to come."""
    opening = sum(
        ask(draft) is not None
        for ask in (ask_mission, ask_purpose, ask_person, ask_touches, ask_contribution)
    )
    if not (draft.contribution or draft.objectives):
        opening += sum(ask(draft) is None for ask in (ask_touches, ask_contribution))
    left = opening + (not draft.objectives)
    for kr in draft.key_results():
        step = next_step(draft, kr)
        left += _STEPS_LEFT[step] if step else 0
    for objective in draft.objectives or (None,):
        if objective is None:
            left += _A_KEY_RESULT * KEY_RESULTS_ASKED_FOR
        elif f"{objective.id}/{Topic.KEY_RESULT}" not in draft.memory.settled:
            missing = max(0, KEY_RESULTS_ASKED_FOR - len(objective.key_results))
            left += _A_KEY_RESULT * missing
    closing = len(still_open(draft)) if draft.objectives else len(_SET)
    asked = (f"{one.id}/{topic}" for one in draft.objectives for topic in _SET)
    closing -= sum(key in draft.memory.settled for key in (*_SET, *asked))
    left += ask_need(draft) is not None
    return max(left, min(left + max(0, closing), room(draft) - 1)) + (not draft.agreed)


def _worth(place: int, question: Question, draft: Draft) -> int:
    in_focus = question.about and question.about == draft.memory.focus
    return len(AGENDA) - place + (_IN_FOCUS if in_focus else 0)
