"""Questions on the way from the mission to an objective."""

from coach.interview.ask_list import DOORS
from coach.interview.phrasing import day, facing, lowered, quoted, worded
from coach.interview.question import Question, Topic
from coach.model.draft import Draft
from coach.model.parents import WITH_KEY_RESULTS
from coach.model.person import ParentLevel

_FROM_MISSION = "We go from your mission to your own OKR."
_AND_ABOVE = "So much for your own work. Now what it is part of."
_NOW_YOURS = "The words are somebody else's so far. Yours begin where your company does."
EXAMPLE_DOOR = "example"


def ask_mission(draft: Draft) -> Question | None:
    """Begin where the company begins."""
    if draft.parent(ParentLevel.MISSION) or _settled(draft, Topic.MISSION) or _waits(draft):
        return None
    known = draft.memory.known_mission
    begun = draft.sorted_list or draft.objectives
    from_example = draft.memory.door == EXAMPLE_DOOR
    before = (_NOW_YOURS if from_example else _AND_ABOVE) if draft.objectives else _FROM_MISSION
    return Question(
        topic=Topic.MISSION,
        text="Is this still what your company is there for?"
        if known
        else worded(
            draft,
            Topic.MISSION,
            "What is your company there for, in its own words or in yours?",
            "Whom does your company serve, and what gets better for them?",
        ),
        before=(quoted(known, 200),)
        if known
        else (before if begun else f"{before} There are two other ways in.",),
        why="Your OKR should move something the company cares about. The mission is where that "
        "shows first.",
        example="We help small shops sell online without fear of technology.",
        proposal=known,
        options=() if begun else DOORS,
        several_lines=True,
    )


def ask_purpose(draft: Draft) -> Question | None:
    """Somebody who does not know the mission still knows whom their work is for."""
    if (
        not _settled(draft, Topic.MISSION)
        or draft.parents
        or _settled(draft, Topic.PURPOSE)
        or _waits(draft)
    ):
        return None
    return Question(
        topic=Topic.PURPOSE,
        text=worded(
            draft,
            Topic.PURPOSE,
            "If your work stopped for a month, who would notice first, and what would they miss?",
            "Who gets something from your work, and what would they notice if it stayed away?",
        ),
        before=("That is fine; many people don't.",),
        why="Whoever would miss your work is the one it is for. That is as good a start as a "
        "mission.",
        example="The nurses on ward 3: they would wait for beds to be cleaned.",
    )


def ask_person(draft: Draft) -> Question | None:
    """Who drafts; asked once and kept for the next draft."""
    known = draft.person.name or draft.person.role
    if known or _settled(draft, Topic.PERSON) or draft.contribution or _waits(draft):
        return None
    return Question(
        topic=Topic.PERSON,
        text=worded(
            draft,
            Topic.PERSON,
            "And you: what is your work there?",
            "What would your job be called, in a few words?",
        ),
        before=("Your role, and if you like your name and your manager's. I ask this only once.",),
        why="Your role tells me which measures people in your work use. Your name goes on the page "
        "if you share it; nothing leaves this machine by itself.",
        example="Mara Lindt, support agent in logistics, manager Jo Reyes",
    )


def ask_touches(draft: Draft) -> Question | None:
    """Which part of the mission this person's work touches."""
    if (
        not draft.parents
        or draft.touches
        or _settled(draft, Topic.TOUCHES)
        or draft.contribution
        or (draft.objectives and draft.sorted_list is None)
        or draft.parent(ParentLevel.MISSION) is None
    ):
        return None
    return Question(
        topic=Topic.TOUCHES,
        text=worded(
            draft,
            Topic.TOUCHES,
            "What in it does your work touch?",
            "Which part of that would be worse without your work?",
        ),
        why="Nobody moves a whole mission. The part you touch is where your own result can be.",
        example="help small shops sell online: I run their first week",
        options=draft.memory.themes,
    )


def ask_contribution(draft: Draft) -> Question | None:
    """What moves because of this person, and not because of the company as a whole."""
    if draft.contribution or _settled(draft, Topic.CONTRIBUTION) or _waits(draft):
        return None
    if not (draft.parents or _settled(draft, Topic.PURPOSE)):
        return None
    if draft.objectives and draft.memory.door != EXAMPLE_DOOR:
        return None  # The objective of a list was asked for in the same words.
    text, before = _what_moves(draft)
    return Question(
        topic=Topic.CONTRIBUTION,
        text=text,
        before=before,
        why="Many hands move a company's numbers. This is about the part you move.",
        example="New shops in my region make their first sale sooner.",
    )


def _what_moves(draft: Draft) -> tuple[str, tuple[str, ...]]:
    """Word the question of what moves because of this person, and what is said before it."""
    if draft.memory.work:
        return "What goes better by that, and for whom?", (_as_told(draft.memory.work),)
    touched = (
        (f"You touch this: {quoted(facing(lowered(draft.touches)))}.",) if draft.touches else ()
    )
    felt = "When your work goes really well, who feels it, and how?"
    measured = _measured_above(draft)
    if measured is None:
        first = "What goes better for somebody there because of you?"
        return worded(draft, Topic.CONTRIBUTION, first, felt), touched
    whose, metric = measured
    first = f"Which part of {quoted(metric)} moves because of you?"
    above = f"That is what your {whose} is measured by."
    return worded(draft, Topic.CONTRIBUTION, first, felt), (*touched, above)


def _as_told(work: str) -> str:
    """Say back what somebody does: "You answer tickets."."""
    told = facing(work.rstrip(" .!"))
    return f"{told}." if told.startswith("You ") else f"Your work: {quoted(told)}."


def _measured_above(draft: Draft) -> tuple[str, str] | None:
    """Give whose the nearest key result from above is, and its sentence."""
    for level in reversed(WITH_KEY_RESULTS):
        for parent in draft.parents:
            if parent.level is level and parent.results:
                return str(level), parent.results[0].sentence
    return None


def ask_objective(draft: Draft) -> Question | None:
    """An objective in the person's own words, with stems made from what they said."""
    if draft.objectives or _settled(draft, Topic.OBJECTIVE):
        return None
    offered = draft.memory.stems
    waiting = draft.memory.waiting
    end = day(draft.cycle.last)
    first = f"What would you like to be true by the end of {draft.cycle.name}, in one sentence?"
    if begins_with_work(draft):
        first = f"If {quoted(waiting[0])} works out, what is better by {end}, and for whom?"
    again = (
        "Once those things are done, what should be different, in one sentence?"
        if waiting
        else "If the quarter went really well, what would people say has changed?"
    )
    return Question(
        topic=Topic.OBJECTIVE,
        text=worded(draft, Topic.OBJECTIVE, first, again),
        before=("Start from one of these, or use your own words. No number is needed yet.",)
        if offered
        else ("Your own words, no number needed yet.",),
        why="An objective is the change you want, said so that you would say it at lunch. The "
        "numbers come with the key results.",
        example="New shops feel at home from the first day",
        options=offered,
    )


def begins_with_work(draft: Draft) -> bool:
    """Whether somebody came with a list and starts with a line of it, not with the company."""
    above = draft.parents or draft.contribution or draft.objectives
    waits = draft.sorted_list and draft.memory.waiting and not _settled(draft, Topic.OBJECTIVE)
    return bool(waits and not above)


def _waits(draft: Draft) -> bool:
    """Whether the talk is not yet at where the work belongs, or past it.

    An objective from an example says nothing of the person, and who begins with their list has
    not been asked yet.
    """
    later = draft.memory.door == EXAMPLE_DOOR or draft.sorted_list is not None
    return begins_with_work(draft) or (bool(draft.objectives) and not later)


def _settled(draft: Draft, topic: Topic) -> bool:
    return topic in draft.memory.settled
