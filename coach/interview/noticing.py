"""What the coach notices about the whole, kept for the moment it reads the draft back."""

from coach.interview.agenda import next_question
from coach.interview.question import Topic
from coach.model.draft import Draft
from coach.model.verdict import Level
from coach.rewriting.together import review_together

_JUST_SAID = frozenset({"looks-rarely"})
"""Hints worth a word all the same, because they answer what the person said a moment ago."""


def with_noticed(draft: Draft) -> Draft:
    """Keep what is worth a thought before the person says yes, where that is asked next."""
    question = next_question(draft)
    if question is None or question.topic is not Topic.READ_BACK:
        return draft
    found = sorted(review_together(draft), key=lambda one: one.level is not Level.STRONG)
    first = next(
        (one for one in found if one.level is Level.STRONG or one.rule in _JUST_SAID), None
    )
    noticed = (first.message, first.question) if first else ()
    return draft if noticed == draft.memory.noticed else draft.remembering(noticed=noticed)
