"""Talking to the coach in tests: say something, and see the draft and the next question."""

from datetime import UTC, datetime

from coach.interview.agenda import next_question
from coach.interview.question import Question
from coach.interview.turn import Turn, take
from coach.model.draft import Draft

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def asked(draft: Draft) -> Question:
    """Give the question put next, which must exist."""
    question = next_question(draft)
    assert question is not None
    return question


def say(draft: Draft, text: str) -> Turn:
    """Answer whatever is asked now."""
    return take(draft, next_question(draft), text, now=NOW)


def talk(draft: Draft, *texts: str) -> Draft:
    """Answer one question after the other."""
    for text in texts:
        draft = say(draft, text).draft
    return draft
