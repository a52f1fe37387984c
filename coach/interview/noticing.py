"""What the coach notices about the whole, kept for the moment it reads the draft back."""

from coach.interview.agenda import next_question
from coach.interview.question import Topic
from coach.model.draft import Draft
from coach.model.verdict import Level
from coach.rewriting.together import review_together


def with_noticed(draft: Draft) -> Draft:
    """Keep what is worth a thought before the person says yes, where that is asked next."""
    question = next_question(draft)
    if question is None or question.topic is not Topic.READ_BACK:
        return draft
    strong = (one for one in review_together(draft) if one.level is Level.STRONG)
    first = next(strong, None)
    noticed = (first.message, first.question) if first else ()
    return draft if noticed == draft.memory.noticed else draft.remembering(noticed=noticed)
