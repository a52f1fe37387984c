"""Questions for those who come with a to-do list: what is on it, and does each line lie right."""

from coach.interview.phrasing import quoted, worded
from coach.interview.question import Question, Topic
from coach.model.draft import Draft
from coach.model.triage import Place, Triage

DOORS = ("Sort my to-do list first", "Start from an example")
"""What the question for the mission offers besides an answer to it."""
LIST_DOOR = "list"
"""What the memory says when somebody wants to begin with their list."""
TITLES = {
    Place.RESULT: "results",
    Place.INITIATIVE: "initiatives",
    Place.COMMITMENT: "commitments",
    Place.GUARDRAIL: "guardrails",
    Place.LET_GO: "let go",
}


def ask_list(draft: Draft) -> Question | None:
    """Ask for the list of somebody who wants to begin with it."""
    wanted = draft.memory.door == LIST_DOOR and draft.sorted_list is None
    if not wanted or Topic.LIST in draft.memory.settled:
        return None
    return Question(
        topic=Topic.LIST,
        text=worded(
            draft,
            Topic.LIST,
            "What is on your list, as it stands in your notebook?",
            "Which things do you have to do, a line each?",
        ),
        before=("Ten to thirty lines are plenty; bullets, ticks and headings may stay.",),
        why="Most lists hold a few results among much work. Sorted, you see what to begin with and "
        "what to ask your manager.",
        example="- fix the label printer\n- fewer wrong labels\n- stocktake by 31 March",
        several_lines=True,
    )


def ask_sorted(draft: Draft) -> Question | None:
    """Show the list sorted, and let the person put right what lies wrong."""
    found = draft.sorted_list
    if found is None or Topic.SORTED in draft.memory.settled:
        return None
    start = found.start_with
    first = "" if start is None else f"I would start with {quoted(found.lines[start].text, 120)}."
    return Question(
        topic=Topic.SORTED,
        text=worded(
            draft,
            Topic.SORTED,
            "Does each line lie where you would put it?",
            "Which line lies wrong, if any still does?",
        ),
        before=tuple(part for part in (f"{_counted(found)}.", first) if part),
        why="Only you know what has to be done anyway and what can go. A result becomes a key "
        "result, the rest finds its place beside it.",
        example="t3 commitment, t7 let go",
        proposal="Yes, go on from here",
    )


def _counted(found: Triage) -> str:
    """Say how many lines lie where: “12 lines: 3 results, 9 initiatives”."""
    parts = []
    for place, title in TITLES.items():
        many = len(found.at(place))
        if many:
            name = title if many != 1 or place is Place.LET_GO else title.removesuffix("s")
            parts.append(f"{many} {name}" if place is not Place.LET_GO else f"{many} to {title}")
    lines = len(found.lines)
    return f"{lines} line{'s' * (lines != 1)}: {', '.join(parts)}"
