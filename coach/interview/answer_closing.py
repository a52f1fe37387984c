"""Taking the answers over the whole of it, and the good ends that are not key results."""

import re
from typing import Any

from coach.interview.hearing import plainly_work
from coach.interview.intent import Intent
from coach.interview.key_results import new_key_result
from coach.interview.phrasing import as_sentence, clip, day
from coach.interview.question import Question
from coach.interview.reply import Reply, Said, settle
from coach.interview.steps import is_pressed
from coach.model.draft import Commitment, Draft, Guardrail, KeyResult
from coach.model.edits import add_initiative, add_key_result, delete, put_key_result, put_objective
from coach.model.ids import fresh_id
from coach.model.value import replace
from coach.reading.cleaning import split_list
from coach.reading.reader import read_answer

_MISSED = re.compile(r"^(?:yes|yep|yeah)\b[\s,:.]*(?=\S)", re.IGNORECASE)
_ONLY_WHEN = re.compile(r"(?:by|on|until|before|not before)?\W*", re.IGNORECASE)
_STAYS_A_DRAFT = "It stays a draft, saved as it is. /agree says yes to it, /add goes on."
_IS_IT_ONE = "If that is one more key result, type /add and the sentence; else “no” closes."


def take_evidence(draft: Draft, question: Question, said: Said) -> Reply:
    """What shows that a commitment is kept."""
    if said.wish.intent in (Intent.UNKNOWN, Intent.NO, Intent.SKIP):
        return Reply(settle(draft, question.key))
    shown = " ".join(said.text.split())
    by = read_answer(shown, cycle=draft.cycle, today=said.today).deadline
    if (
        by is not None
        and by.day is not None
        and _ONLY_WHEN.fullmatch(shown[: by.start] + shown[by.end :])
    ):
        dated = _with_commitment(draft, question.about, by=by.day)
        return Reply(dated, (f"By {day(by.day)}, then.",), understood=False)
    return Reply(_with_commitment(draft, question.about, evidence=shown))


def _with_commitment(draft: Draft, id: str, **changes: Any) -> Draft:
    return replace(
        draft,
        commitments=tuple(
            replace(one, **changes) if one.id == id else one for one in draft.commitments
        ),
    )


def waiting_as_initiatives(draft: Draft) -> tuple[Draft, tuple[str, ...]]:
    """Keep pasted lines that nobody took up as initiatives, and say so."""
    waiting = draft.memory.waiting
    for line in waiting:
        draft = add_initiative(draft, as_sentence(line))
    said = {0: (), 1: ("I keep the one that waits as an initiative.",)}
    many = (f"I keep the other {len(waiting)} as initiatives.",)
    return draft.remembering(waiting=()), said.get(len(waiting), many)


def take_need(draft: Draft, question: Question, said: Said) -> Reply:
    """Which key result would be missed least, and by whom."""
    objective = draft.objective(question.about)
    draft = settle(draft, question.key)
    if objective is None or said.wish.intent in (Intent.UNKNOWN, Intent.SKIP):
        return Reply(draft)
    if said.wish.intent is Intent.NO:
        all_needed = tuple(replace(kr, need="not to be dropped") for kr in objective.key_results)
        return Reply(put_objective(draft, replace(objective, key_results=all_needed)))
    number, rest = said.chosen, said.beside
    if number is None:
        return Reply(draft, ("Noted in our conversation.",))
    kr = objective.key_results[number]
    need = f"first to drop: {rest}" if rest else "first to drop"
    return Reply(
        put_key_result(draft, replace(kr, need=need)),
        (f"Noted: the first to go, if one has to, is {number + 1}.",),
    )


def take_read_back(draft: Draft, question: Question, said: Said) -> Reply:
    """A yes to the whole, or what was missed."""
    if said.wish.intent in (Intent.SKIP, Intent.UNKNOWN):
        return Reply(settle(draft, question.key), (_STAYS_A_DRAFT,))
    if said.wish.intent is Intent.NO:
        kept, remarks = waiting_as_initiatives(draft)
        return Reply(replace(kept, agreed=True), remarks)
    if said.wish.intent is Intent.YES:
        return Reply(draft, ("Type what is missing, as a sentence.",), understood=False)
    if not draft.objectives:
        return Reply(draft, ("Begin with /add objective and your sentence.",), understood=False)
    lines = split_list(_MISSED.sub("", said.text))
    kr = new_key_result(draft, as_sentence(lines[0] if lines else said.text), today=said.today)
    measured = kr.target is not None and kr.text[:1].isalpha() and len(kr.text.split()) > 2
    if not measured and not plainly_work(kr.text) and len(lines) < 2:
        return Reply(draft, (_IS_IT_ONE,), understood=False)
    draft = draft.remembering(waiting=draft.memory.waiting + lines[1:])
    return Reply(
        add_key_result(draft, draft.objectives[-1].id, kr),
        ("I add that as a key result; /undo takes it out again.",),
    )


def as_commitment(draft: Draft, kr: KeyResult) -> Reply:
    """Work that must be done anyway is tracked with a date, not dressed up as a key result."""
    commitment = Commitment(
        fresh_id("c"), kr.origin or kr.text, by=kr.deadline.day if kr.deadline else None
    )
    return Reply(
        replace(_without(draft, kr), commitments=(*draft.commitments, commitment)).remembering(
            focus=commitment.id
        ),
        ("Good: it is a commitment, with a day, and needs no measure.",),
    )


def as_guardrail(draft: Draft, kr: KeyResult) -> Reply:
    """A level to hold is watched beside the key results."""
    guardrail = Guardrail(fresh_id("g"), kr.origin or kr.text)
    return Reply(
        replace(_without(draft, kr), guardrails=(*draft.guardrails, guardrail)),
        ("Good: it is a guardrail now, watched beside your key results.",),
    )


def kept(draft: Draft, kr: KeyResult, reason: str) -> Reply:
    """The person stands by the sentence; the coach wants the reason once, then stops asking."""
    asked, key = draft.memory.asked, f"{kr.id}/because"
    if not reason and key not in asked and not is_pressed(draft):
        return Reply(
            draft.remembering(asked={**asked, key: 1}),
            ("Gladly. Say in a few words what for: “keep it, because …”.",),
            begin="Keep it, because ",
        )
    because = clip(reason, 300) or "no reason given"
    return Reply(
        put_key_result(draft, replace(kr, kept_because=because)),
        ("It stays as it is.",),
    )


def _without(draft: Draft, kr: KeyResult) -> Draft:
    """Take out a key result with the initiative that only repeats it."""
    text = kr.origin or kr.text
    kept_initiatives = tuple(
        one for one in draft.initiatives if not (one.serves == kr.id and one.text == text)
    )
    return delete(replace(draft, initiatives=kept_initiatives), kr.id)
