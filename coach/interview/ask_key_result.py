"""Questions that find key results, and lead each from a to-do to a measure with its numbers."""

from collections.abc import Callable
from datetime import date

from coach.interview.phrasing import day, facing, quoted, worded
from coach.interview.question import Question, Topic
from coach.interview.sentence import with_gaps
from coach.interview.steps import KEY_RESULTS_ASKED_FOR, is_settled, next_step
from coach.model.draft import Draft, KeyResult
from coach.model.verdict import Kind

COMMITMENT = "It has to be done anyway: a commitment"
GUARDRAIL = "It is a level to hold: a guardrail"
KEEP = "Keep it as it is, because …"
_ANOTHER = (
    (
        "What else would show it, or is that all?",
        "Is there a second thing you could see or count if it came true, or is one enough?",
        "Who else would notice, and by what, or shall we leave it at this one?",
    ),
    (
        "And what would show it from another side, or is that all?",
        "Is there one more thing you could see or count if it came true, or are these enough?",
        "Who else would notice, and by what, or shall we leave it at these?",
    ),
)
"""How a further key result is asked for: the second, and all that follow."""


def ask_key_result(draft: Draft) -> Question | None:
    """The first key result of an objective, then another, up to three."""
    for objective in draft.objectives:
        key = f"{objective.id}/{Topic.KEY_RESULT}"
        count = len(objective.key_results)
        unfinished = any(not is_settled(draft, kr) for kr in objective.key_results)
        if key in draft.memory.settled or unfinished or count >= KEY_RESULTS_ASKED_FOR:
            continue
        waiting = draft.memory.waiting
        end = day(draft.cycle.last)
        if waiting:
            text = (
                "Which of these shall we take next, or is that all?"
                if count
                else "Which of these shall we begin with?"
            )
        elif count:
            # Every key result took one asking; what is above that was asked and not understood.
            wordings = _ANOTHER[count > 1]
            again = draft.memory.asked.get(key, 0) - count
            text = wordings[max(0, min(again, len(wordings) - 1))]
        else:
            text = worded(
                draft,
                key,
                f"How will you see, by {end}, that it happened?",
                "Beside that, what would be there to see or to count if it came true?",
                "Who would do something more often, sooner or better, and could you count it?",
            )
        return Question(
            topic=Topic.KEY_RESULT,
            about=objective.id,
            text=text,
            before=()
            if count or waiting
            else (f"You want this: {quoted(facing(objective.text))}.",),
            why="A key result is the evidence that the objective happened. Two to five are enough; "
            "a pasted to-do list is a fine start too.",
            example="Median days to first sale from 9 to 5",
            options=waiting,
            several_lines=True,
        )
    return None


def _ends(kr: KeyResult) -> tuple[str, ...]:
    """Give the ends that need no measure, the likelier first."""
    held = kr.verdict is not None and kr.verdict.offer == "guardrail"
    return (GUARDRAIL, COMMITMENT, KEEP) if held else (COMMITMENT, GUARDRAIL, KEEP)


def _taken_for(kr: KeyResult) -> str:
    offer = kr.verdict.offer if kr.verdict else ""
    return {
        "commitment": "comes round or is owed anyway; as a commitment it needs no measure",
        "guardrail": "keeps something where it is; as a guardrail it needs no measure",
    }.get(offer, "is something to do; it will stay as an initiative")


def ask_change(draft: Draft) -> Question | None:
    """A to-do is met with the question of the rule that caught it."""

    def question(kr: KeyResult) -> Question:
        strong = kr.verdict.strong if kr.verdict else ()
        key = f"{kr.id}/{Topic.CHANGE}"
        return Question(
            topic=Topic.CHANGE,
            about=kr.id,
            text=worded(
                draft,
                key,
                strong[0].question if strong else "Once that is done, what is different, for whom?",
                "Picture it finished. Who does something differently then, and what?",
            ),
            before=(f"{quoted(kr.text)} {_taken_for(kr)}.",),
            why=strong[0].message if strong else "Work can be finished and nothing be different.",
            example="They make their first sale within a week instead of two.",
            options=_ends(kr),
        )

    return _about(draft, Topic.CHANGE, question)


def ask_measure(draft: Draft) -> Question | None:
    """From what changes to the number that moves."""

    def question(kr: KeyResult) -> Question:
        key = f"{kr.id}/{Topic.MEASURE}"
        vague = kr.verdict is not None and kr.verdict.kind is Kind.VAGUE and not kr.change
        return Question(
            topic=Topic.MEASURE,
            about=kr.id,
            text=worded(
                draft,
                key,
                f"How would you notice that by {day(draft.cycle.last)}: what could you count?",
                "If somebody counted one thing each week to see it, what would that be?",
            ),
            before=(f"So the change is: {quoted(facing(kr.change))}.",)
            if kr.change
            else (f"{quoted(kr.text)} is a good start.",)
            if vague
            else (),
            why="A number, even a rough one, tells you on the way whether it works.",
            example="days until the first sale; questions per new shop; share of shops still open",
            options=_ends(kr) if vague else (),
        )

    return _about(draft, Topic.MEASURE, question)


_NEAREST = (
    "Which of these is nearest to what you mean, or what would you count instead?",
    "If one of these went well, would that be what you mean, or what else would be?",
)
_NOTICED = (
    "Who would notice first that it worked, and what would they see more of, or less?",
    "Think of a good week after it: what happened more often in it, or less?",
)


def ask_borrow(draft: Draft) -> Question | None:
    """When nothing comes to mind: what others in such work count."""

    def question(kr: KeyResult) -> Question:
        # Not needed for the first question, which must not wait for the library.
        from coach.rewriting.metrics import suggest

        about = " ".join((kr.change, kr.origin or kr.text))
        field = draft.person.field or draft.person.role
        names = tuple(metric.name for metric in suggest(about, field=field))
        return Question(
            topic=Topic.BORROW,
            about=kr.id,
            text=worded(draft, f"{kr.id}/{Topic.BORROW}", *(_NEAREST if names else _NOTICED)),
            before=("Here is what others in such work count.",) if names else (),
            why="A borrowed measure is a start; you can change it at any time.",
            example="the second one; or: complaints per week",
            options=names,
        )

    return _about(draft, Topic.BORROW, question)


def ask_level(draft: Draft) -> Question | None:
    """A level to hold may be a key result, and is often rather a guardrail."""

    def question(kr: KeyResult) -> Question:
        return Question(
            topic=Topic.LEVEL,
            about=kr.id,
            text=worded(
                draft,
                f"{kr.id}/{Topic.LEVEL}",
                "Is this a level to keep watch over, or should something be better than today?",
                "Would you be content if it stayed as it is, or is it to get better?",
            ),
            before=(f"{quoted(kr.text)} keeps something where it is.",),
            why="A guardrail stands beside the key results: nobody reaches them at its cost.",
            example="a guardrail; or: keep it, because we fell below it twice",
            options=(GUARDRAIL, KEEP),
        )

    return _about(draft, Topic.LEVEL, question)


def ask_numbers(draft: Draft) -> Question | None:
    """Both numbers in one question, with the sentence they will stand in."""

    def question(kr: KeyResult) -> Question:
        return Question(
            topic=Topic.NUMBERS,
            about=kr.id,
            text=worded(
                draft,
                f"{kr.id}/{Topic.NUMBERS}",
                f"Where is it today, and where should it be by {day(_by(draft, kr))}?",
                "As a number: what is it now, and what would you be glad to see?",
            ),
            before=(f"How about this: {quoted(with_gaps(draft, kr), 140)}.",),
            why="Where it starts and where it should end make it a result. If nobody knows today's "
            "number, finding out becomes your first step.",
            example="from 9 days to 5; about 40 %, I think, to 60; I don't know, ask finance",
        )

    return _about(draft, Topic.NUMBERS, question)


def ask_target(draft: Draft) -> Question | None:
    """The number to reach."""
    return _ask_number(
        draft,
        Topic.TARGET,
        "Which number would you be glad to see by {by}?",
        "What would be good enough to celebrate, as a number?",
        why="Without a number to reach, nobody can say whether it happened.",
        example="5 days; 60 %; twice as many",
    )


def ask_baseline(draft: Draft) -> Question | None:
    """Where it stands today; not knowing is a fine answer."""
    return _ask_number(
        draft,
        Topic.BASELINE,
        "Where does it stand today?",
        "As a number, roughly: what is it now?",
        why="A target means little without where it starts. If nobody knows, finding out "
        "becomes your first step.",
        example="9 days; about 40 %; I don't know, ask finance",
    )


def _ask_number(
    draft: Draft, topic: Topic, *wordings: str, why: str, example: str
) -> Question | None:
    def question(kr: KeyResult) -> Question:
        wording = worded(draft, f"{kr.id}/{topic}", *wordings)
        return Question(
            topic=topic,
            about=kr.id,
            text=wording.replace("{by}", day(_by(draft, kr))),
            before=(f"This is about {quoted(kr.metric)}.",),
            why=why,
            example=example,
        )

    return _about(draft, topic, question)


def _about(
    draft: Draft, topic: Topic, question: Callable[[KeyResult], Question]
) -> Question | None:
    """Put a question about the key result that needs it, the one being talked about first."""
    needing = [kr for kr in draft.key_results() if next_step(draft, kr) is topic]
    if not needing:
        return None
    focus = draft.memory.focus
    return question(next((kr for kr in needing if kr.id == focus), needing[0]))


def _by(draft: Draft, kr: KeyResult) -> date:
    return kr.deadline.day if kr.deadline else draft.cycle.last
