"""One turn of the conversation: a draft, a question and what was said; the draft after it."""

from collections.abc import Callable, Mapping
from datetime import datetime

from coach.interview.answer_closing import (
    as_commitment,
    as_guardrail,
    kept,
    take_evidence,
    take_need,
    take_read_back,
)
from coach.interview.answer_key_result import (
    take_baseline,
    take_borrow,
    take_change,
    take_key_result,
    take_measure,
    take_numbers,
    take_target,
)
from coach.interview.answer_level import take_level
from coach.interview.answer_list import serving, take_list, take_sorted
from coach.interview.answer_opening import (
    take_contribution,
    take_mission,
    take_objective,
    take_person,
    take_purpose,
    take_touches,
)
from coach.interview.answer_set import take_confidence, take_enough, take_rhythm, take_step
from coach.interview.ask_closing import reopened
from coach.interview.back_and_forth import back, forth, wished_step
from coach.interview.cards import take_card
from coach.interview.choosing import chosen
from coach.interview.commands import HELP, command
from coach.interview.doors import through
from coach.interview.glossary import explained
from coach.interview.intent import Intent, Wish
from coach.interview.intents import wish
from coach.interview.noticing import with_noticed
from coach.interview.owed import is_owed, is_to_be_kept
from coach.interview.phrasing import clip
from coach.interview.question import OFFERS_ENDS, Question, Topic
from coach.interview.reading_aloud import read_aloud
from coach.interview.reply import Reply, Said, settle
from coach.interview.standing import NUMBERS, heard
from coach.interview.steps import is_pressed
from coach.model.draft import Draft, Exchange, KeyResult
from coach.model.log import record
from coach.model.value import Value, replace
from coach.reading.cleaning import clean

_ANSWERS: Mapping[Topic, Callable[[Draft, Question, Said], Reply]] = {
    Topic.LIST: take_list,
    Topic.SORTED: take_sorted,
    Topic.MISSION: take_mission,
    Topic.PURPOSE: take_purpose,
    Topic.PERSON: take_person,
    Topic.TOUCHES: take_touches,
    Topic.CONTRIBUTION: take_contribution,
    Topic.OBJECTIVE: take_objective,
    Topic.KEY_RESULT: take_key_result,
    Topic.CHANGE: take_change,
    Topic.MEASURE: take_measure,
    Topic.BORROW: take_borrow,
    Topic.NUMBERS: take_numbers,
    Topic.LEVEL: take_level,
    Topic.TARGET: take_target,
    Topic.BASELINE: take_baseline,
    Topic.EVIDENCE: take_evidence,
    Topic.ENOUGH: take_enough,
    Topic.NEED: take_need,
    Topic.CONFIDENCE: take_confidence,
    Topic.RHYTHM: take_rhythm,
    Topic.STEP: take_step,
    Topic.CARD: take_card,
    Topic.READ_BACK: take_read_back,
}
_TRIES = 2
"""A question not understood is put once more in other words, and then left open."""
_PATIENT = frozenset({Topic.SORTED, Topic.KEY_RESULT, Topic.READ_BACK})
"""Questions that end only when the person says so."""
_CLOSED_BY_CONTENT = frozenset(
    {
        Topic.KEY_RESULT,
        Topic.EVIDENCE,
        Topic.ENOUGH,
        Topic.NEED,
        Topic.CARD,
        Topic.READ_BACK,
        Topic.PERSON,
    }
)
"""Questions to which "fine as it is" means that nothing is to be added."""
_NEEDS_WORDS = "I need a few words for that; “skip” goes on."
_HOW_TO_CHANGE = (
    "To change what is there, type for example /delete 1.2, or /edit 1.2 and the new sentence; "
    "/show lists the numbers."
)
_IN_NUMBERS = NUMBERS | {Topic.CONFIDENCE, Topic.RHYTHM, Topic.CARD}
_IN_OWN_WORDS = frozenset({Topic.MISSION, Topic.OBJECTIVE})
"""Questions whose answers may well share a few words with what is offered beside them."""


class Turn(Value, frozen=True):
    """What one answer led to."""

    draft: Draft
    remarks: tuple[str, ...] = ()
    """What the coach says in return, before its next question."""
    retype: str = ""
    """Text to put back into the answer field: what was said before, after going back."""
    begin: str = ""
    """Words to put into the answer field, to be finished there."""


def take(
    draft: Draft, question: Question | None, text: str, *, now: datetime, who: str = ""
) -> Turn:
    """Take what a person typed and give the draft after it, with its log entry.

    Args:
        draft: the draft as it is.
        question: what was asked, or None when everything has been asked.
        text: as typed or pasted; anything.
        now: with its offset from UTC; the log's clock.
        who: the one who typed it, for the log; the draft's person unless given.
    """
    text = clean(text).strip()
    by = who or draft.person.name or "me"
    wished = wished_step(text) or (None if text.startswith("/") else heard(text, question))
    if wished is None:
        reply = command(draft, text, now.date())
        return _closed(draft, question, text, reply, now=now, who=by)
    if wished.intent in (Intent.BACK, Intent.FORTH):
        step = back if wished.intent is Intent.BACK else forth
        reply = step(draft, wished.rest, who=by, when=now.isoformat())
        talked = _with_exchange(reply.draft, question, text, reply.remarks)
        return Turn(talked, reply.remarks, reply.retype)
    if question is None:
        reply = Reply(draft, ("Everything is asked. Type /add or /edit to change it.",))
        return _closed(draft, question, text, reply, now=now, who=by)
    reply = _aside(draft, question, text, wished) or read_aloud(
        draft, _answered(draft, question, text, wished, now), text, now.date()
    )
    return _closed(draft, question, text, reply, now=now, who=by)


def _aside(draft: Draft, question: Question, text: str, wished: Wish) -> Reply | None:
    """Answer what was asked in return; whoever is lost is then asked in other words."""
    match wished.intent:
        case Intent.WHY:
            return Reply(draft, (question.why,))
        case Intent.EXAMPLE:
            return Reply(draft, (f"For example: {question.example}",))
        case Intent.HELP:
            return Reply(draft, HELP)
        case Intent.COMMAND:
            return Reply(draft, (_HOW_TO_CHANGE,))
        case Intent.EMPTY if not question.proposal:
            return Reply(draft, ("Nothing typed yet. “skip” goes on, “example” shows one.",))
    if meaning := explained(text):
        return Reply(draft, (meaning,))
    if wished.intent is Intent.LOST:
        lost = Reply(draft, (question.why, f"For example: {question.example}"), understood=False)
        return _counted(lost, question)
    return None


def _answered(draft: Draft, question: Question, text: str, wished: Wish, now: datetime) -> Reply:
    if wished.intent is Intent.ANSWER and wished.rest:
        text = wished.rest
    picked = chosen(
        question.options,
        text,
        by_words=question.topic not in _IN_OWN_WORDS,
        more=question.topic is Topic.NEED,
    )
    beside = ""
    if picked is not None:
        place, beside = picked
        if question.topic is Topic.MISSION:
            return through(place, draft, now.date())
        text = question.options[place]
        # An option of the coach's own is a wish; a line of the person's own is an answer.
        wished = wish(text) if question.topic in OFFERS_ENDS else Wish(Intent.ANSWER)
    elif wished.intent is Intent.EMPTY:
        text = question.proposal
        wished = Wish(Intent.NO if question.topic is Topic.READ_BACK else Intent.ANSWER)
    elif wished.intent is Intent.FINE:
        wished = Wish(Intent.NO if question.topic in _CLOSED_BY_CONTENT else Intent.YES)
    if wished.intent is Intent.YES and not _can_be_agreed_to(question):
        return _counted(Reply(draft, (_NEEDS_WORDS,), understood=False), question)
    kr = _meant(draft, question)
    if kr is not None:
        match _end_meant(question, text, wished, picked=picked is not None):
            case Intent.COMMITMENT:
                return as_commitment(draft, kr)
            case Intent.GUARDRAIL:
                return as_guardrail(draft, kr)
            case Intent.KEEP:
                return kept(draft, kr, wished.rest)
            case _:
                pass
    said = Said(text, wished, now.date(), picked[0] if picked else None, beside)
    says_nothing = wished.intent is Intent.ANSWER and not any(map(str.isalpha, text))
    if says_nothing and question.topic not in _IN_NUMBERS:
        return _counted(Reply(draft, (_NEEDS_WORDS,), understood=False), question)
    return _counted(_ANSWERS[question.topic](draft, question, said), question)


def _end_meant(question: Question, text: str, wished: Wish, *, picked: bool) -> Intent:
    """Hear in people's own words that nothing is to be bettered, where an end is offered."""
    told = wished.intent in (Intent.ANSWER, Intent.NO)
    if picked or not told or question.topic not in OFFERS_ENDS:
        return wished.intent
    if question.topic is not Topic.LEVEL and is_owed(text):
        return Intent.COMMITMENT
    return Intent.GUARDRAIL if is_to_be_kept(text) else wished.intent


def _can_be_agreed_to(question: Question) -> bool:
    return bool(question.proposal) or question.topic in (Topic.KEY_RESULT, Topic.READ_BACK)


def _meant(draft: Draft, question: Question) -> KeyResult | None:
    """Give the key result that "this" is: the one asked about, or else the one just added."""
    if question.topic in (Topic.KEY_RESULT, Topic.NEED):
        objective = draft.objective(question.about)
        return objective.key_results[-1] if objective and objective.key_results else None
    return draft.key_result(question.about) if question.about else None


def _counted(reply: Reply, question: Question) -> Reply:
    """Remember that the question was put, and leave it open when it has been put enough."""
    asked = dict(reply.draft.memory.asked)
    asked[question.key] = asked.get(question.key, 0) + 1
    draft = reply.draft.remembering(asked=asked)
    again = asked[question.key] < _TRIES and not is_pressed(draft)
    if reply.understood or again or question.topic in _PATIENT:
        return replace(reply, draft=draft)
    return replace(reply, draft=settle(draft, question.key))


def _closed(
    before: Draft, question: Question | None, text: str, reply: Reply, *, now: datetime, who: str
) -> Turn:
    after = serving(reply.draft)
    if after.objectives != before.objectives:
        after = reopened(after)
    after = with_noticed(after)
    if after != before:
        reason = clip(question.text, 120) if question else "edited"
        after = record(
            before,
            after,
            who=who,
            when=now.isoformat(),
            reason=clip(text, 120) if text.startswith("/") else reason,
        )
    talked = _with_exchange(after, question, text, reply.remarks)
    return Turn(talked, reply.remarks, begin=reply.begin)


def _with_exchange(
    draft: Draft, question: Question | None, text: str, remarks: tuple[str, ...]
) -> Draft:
    exchange = Exchange(question.text if question else "", text, remarks)
    return replace(draft, transcript=(*draft.transcript, exchange))
