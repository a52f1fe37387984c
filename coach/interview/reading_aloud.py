"""Saying aloud how a day or a number was read that others would read otherwise."""

from datetime import date

from coach.interview.reply import Reply
from coach.model.draft import Draft
from coach.model.value import replace
from coach.reading.facts import Ambiguity
from coach.reading.reader import read_answer


def read_aloud(before: Draft, reply: Reply, text: str, today: date) -> Reply:
    """Add to a reply how "03/04" was read, where the answer was taken and it is not said yet.

    Args:
        before: the draft before the answer, with all that has been said.
        reply: what comes of the answer.
        text: the answer as typed.
        today: the day it is.
    """
    kept = (reply.draft.objectives, reply.draft.commitments, reply.draft.memory.waiting)
    if kept == (before.objectives, before.commitments, before.memory.waiting):
        return reply
    said = {remark for exchange in before.transcript for remark in exchange.remarks}
    found = read_answer(text, cycle=before.cycle, today=today).ambiguities
    fresh = tuple(line for line in dict.fromkeys(map(_aloud, found)) if line not in said)
    return replace(reply, remarks=(*reply.remarks, *fresh)) if fresh else reply


def _aloud(found: Ambiguity) -> str:
    written = found.fact.text.strip()
    return f"I read {written} as {found.read_as}, not as {found.otherwise}; “back” if I am wrong."
