"""The three ways in: from the mission, from one's to-do list, from an example."""

from datetime import date

from coach.interview.answer_list import begin_list
from coach.interview.commands import command
from coach.interview.reply import Reply
from coach.model.draft import Draft


def through(door: int, draft: Draft, today: date) -> Reply:
    """Go through a door, counted from 0 as they are offered."""
    return begin_list(draft) if door == 0 else command(draft, "/example", today)
