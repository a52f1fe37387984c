"""Taking the answer to whether a level is to be held or bettered."""

from coach.interview.answer_closing import as_guardrail
from coach.interview.hearing import has_levels
from coach.interview.key_results import from_review, rewritten, with_numbers
from coach.interview.phrasing import as_sentence, plainly
from coach.interview.question import Question
from coach.interview.reply import Reply, Said, settle
from coach.model.draft import Draft
from coach.model.edits import put_key_result
from coach.model.quantity import Direction
from coach.reading.reader import read_answer
from coach.rewriting.review import review

_STAYS = "Then it stays a key result."


def take_level(draft: Draft, question: Question, said: Said) -> Reply:
    """Keep it as it is, unless the person says what should be better, with its numbers."""
    kr = draft.key_result(question.about)
    settled = settle(draft, question.key)
    reviewed = review(said.text, cycle=draft.cycle, today=said.today)
    if kr is None:
        return Reply(settled, (_STAYS,))
    answer = read_answer(said.text, cycle=draft.cycle, today=said.today, both=True)
    both = answer.baseline is not None and answer.target is not None
    numbered = with_numbers(kr, answer, cycle=draft.cycle)
    if both and numbered.direction is Direction.HOLD and answer.bound is not None:
        return as_guardrail(draft, kr)  # "29 now, it can't go over 30" is to be kept
    whole = has_levels(reviewed) and reviewed.reading.metric is not None
    if whole and (reviewed.reading.opening.is_action or not both):
        text = as_sentence(plainly(said.text))
        kr = from_review(text, reviewed, id=kr.id, cycle=draft.cycle)
        return Reply(put_key_result(settled, kr))
    if both:
        return Reply(put_key_result(settled, rewritten(draft, numbered, said.today)))
    return Reply(settled, (_STAYS,))
