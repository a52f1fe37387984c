"""Taking the answers that lead from a sentence, often a to-do, to a measure with its numbers."""

import re

from coach.interview.answer_closing import waiting_as_initiatives
from coach.interview.hearing import (
    Counted,
    counted,
    has_levels,
    is_aimed,
    is_rate,
    is_work,
    lines_in,
    names_an_amount,
    names_only_a_number,
)
from coach.interview.intent import Intent
from coach.interview.key_results import (
    from_review,
    measured_by,
    remarks_on,
    rewritten,
    taken_for,
    taken_up,
    unknown,
    with_numbers,
)
from coach.interview.naming import is_either_or
from coach.interview.phrasing import as_sentence, clip, plainly
from coach.interview.question import Question, Topic
from coach.interview.reply import Reply, Said, settle
from coach.model.draft import Draft, KeyResult
from coach.model.edits import add_initiative, put_key_result
from coach.model.quantity import Direction
from coach.model.value import replace
from coach.reading.facts import Opening
from coach.reading.knower import knower_in
from coach.reading.reader import read_answer
from coach.rewriting.finder import named
from coach.rewriting.review import Review, review

_INSTEAD = re.compile(
    r"^(?:actually|rather|instead|better|wait|no|i meant?|that'?s not what i mean\w*)\b[\s,:;.]*"
    r"(?:better|rather|i mean\w*)?[\s,:;.]*(?=\S)",
    re.IGNORECASE,
)
_NEAR = 15
"""Characters; what opens a noun phrase is what it is about."""
_BRIEF = 8
"""Words; a longer name tells a story."""
_OPEN = "We leave it open; it stays marked."
_FIND_OUT = "Then finding out is the first step; I note it with a day."
_CANNOT_COUNT = "I cannot see yet what to count there."
_DONE_OR_NOT = "That tells whether it is done. If that is all there is to it, choose 1."
_OF_WHAT = "A number alone does not say of what; say it with what it counts."
_NO_NUMBER = "I did not find a number in that."


def take_key_result(draft: Draft, question: Question, said: Said) -> Reply:
    """Keep a sentence as a key result; a pasted list waits, one of it is chosen to begin with."""
    intent = said.wish.intent
    if intent in (Intent.NO, Intent.SKIP):
        return _closed(draft, question)
    if intent in (Intent.UNKNOWN, Intent.YES):
        tried = draft.memory.asked.get(question.key, 0)
        if tried >= 2:
            closed = _closed(draft, question)
            remarks = ("We leave it open; /add brings it back.", *closed.remarks)
            return replace(closed, remarks=remarks)
        hint = "Anything you plan to do is a start; we find the measure together."
        return Reply(draft, (hint,), understood=False)
    lines = lines_in(said.text) if said.chosen is None else (said.text,)
    if len(lines) > 1:
        waiting = draft.memory.waiting + tuple(
            one for one in lines if one not in draft.memory.waiting
        )
        return Reply(draft.remembering(waiting=waiting), (f"I keep all {len(lines)} lines.",))
    text = as_sentence(plainly(lines[0] if lines else said.text))
    if names_only_a_number(text):
        return Reply(draft, (_OF_WHAT,), understood=False)
    left = tuple(one for one in draft.memory.waiting if one != said.text)
    draft = draft.remembering(waiting=left)
    return Reply(taken_up(draft, question.about, text, today=said.today))


def _closed(draft: Draft, question: Question) -> Reply:
    """End the asking; lines that were not taken up stay as initiatives."""
    draft, remarks = waiting_as_initiatives(draft)
    return Reply(settle(draft, question.key), remarks)


def take_change(draft: Draft, question: Question, said: Said) -> Reply:
    """From the to-do to what it changes; a measured answer takes its place at once."""
    kr = _about(draft, question)
    intent = said.wish.intent
    if intent in (Intent.UNKNOWN, Intent.SKIP):
        return Reply(settle(draft, question.key))
    if intent is Intent.NO:
        remark = "If nothing would change, it may simply have to be done: choose 1 for that."
        return Reply(draft, (remark,), understood=False)
    reviewed = review(said.text, cycle=draft.cycle, today=said.today)
    reading = reviewed.reading
    if has_levels(reviewed) and reading.metric is not None and is_aimed(reading):
        return Reply(_adopt(draft, kr, reviewed))
    if is_rate(said.text):
        return take_measure(draft, question, said)
    if is_work(reading):
        work = re.sub(r"^to\s+", "", said.text, flags=re.IGNORECASE)
        more = add_initiative(draft, as_sentence(work), serves=kr.id)
        return Reply(more, ("That is more work; I keep it beside the first.",), understood=False)
    changed = replace(kr, change=clip(plainly(said.text), 300), direction=reading.direction)
    draft = put_key_result(draft, changed)
    metric = reading.metric
    near = metric is not None and metric.start < _NEAR and len(metric.text.split()) <= _BRIEF
    if reading.opening is Opening.NOUN_PHRASE and metric is not None and near:
        return Reply(_measured(draft, changed, metric.text, said))
    return Reply(draft)


def take_measure(draft: Draft, question: Question, said: Said) -> Reply:
    """The number that moves, with any value already said."""
    kr = _about(draft, question)
    if said.wish.intent in (Intent.UNKNOWN, Intent.SKIP, Intent.NO):
        return Reply(settle(draft, question.key))
    if (library := named(said.text)) is not None:
        return Reply(_measured(draft, kr, library.name, said, direction=library.direction))
    reviewed = review(said.text, cycle=draft.cycle, today=said.today)
    thing = counted(said.text)
    measured = has_levels(reviewed) and reviewed.reading.metric is not None
    measured = measured and is_aimed(reviewed.reading)
    if thing is not None and measured and not names_an_amount(said.text):
        return Reply(_adopt(draft, kr, reviewed))
    if thing is None and _insists(draft, said):
        thing = Counted(plainly(said.text))
    if thing is None:
        remark = _DONE_OR_NOT if is_either_or(said.text) else _CANNOT_COUNT
        return Reply(draft, (remark,), understood=False)
    return Reply(_measured(draft, kr, clip(thing.words, 120), said, direction=thing.direction))


def _insists(draft: Draft, said: Said) -> bool:
    """Whether somebody says the same words again: they know what can be counted there."""
    latest = draft.transcript[-1].answer if draft.transcript else ""
    return bool(latest) and latest.split() == said.text.split()


def take_borrow(draft: Draft, question: Question, said: Said) -> Reply:
    """A measure from the library, or one of their own after all."""
    kr = _about(draft, question)
    if said.chosen is not None:
        library = named(said.text)
        direction = library.direction if library else None
        return Reply(_measured(draft, kr, said.text, said, direction=direction))
    if said.wish.intent in (Intent.UNKNOWN, Intent.SKIP, Intent.NO):
        remark = "We leave the measure open; it is a good question for your manager."
        return Reply(settle(draft, question.key), (remark,))
    return take_measure(draft, question, said)


def take_numbers(draft: Draft, question: Question, said: Said) -> Reply:
    """Where it is and where it should be, as far as they are known."""
    kr = _about(draft, question)
    about = f"{kr.id}/"
    if said.wish.intent in (Intent.SKIP, Intent.NO):
        topics = (Topic.NUMBERS, Topic.BASELINE, Topic.TARGET)
        return Reply(settle(draft, *(about + topic for topic in topics)), (_OPEN,))
    known = said.wish.intent is not Intent.UNKNOWN
    if (
        known
        and (found := _INSTEAD.match(said.text))
        and counted(said.text[found.end() :]) is not None
    ):
        again = replace(said, text=said.text[found.end() :])
        return take_measure(draft, question, again)
    if not known:
        return Reply(_put(draft, _without_baseline(draft, kr, said), said), (_FIND_OUT,))
    filled = _filled(draft, kr, said)
    if filled is None and _says_more_exactly(said.text, kr.metric):
        return replace(take_measure(draft, question, said), understood=False)
    if filled is None:
        return Reply(draft, (_NO_NUMBER,), understood=False)
    return Reply(_put(draft, filled, said), taken_for(kr, filled))


def _says_more_exactly(text: str, metric: str) -> bool:
    """Whether "pages per week" is said to the question about "pages"."""
    thing = counted(text)
    more = set(thing.words.lower().split()) if thing else set()
    return bool(metric) and set(metric.lower().split()) < more


def take_target(draft: Draft, question: Question, said: Said) -> Reply:
    """The number to reach."""
    kr = _about(draft, question)
    if said.wish.intent in (Intent.SKIP, Intent.UNKNOWN, Intent.NO):
        return Reply(settle(draft, question.key), (_OPEN,))
    filled = _filled(draft, kr, said, lone="target")
    if filled is None or filled.target is None:
        return Reply(draft, (_NO_NUMBER,), understood=False)
    return Reply(_put(draft, filled, said), remarks_on(kr, filled))


def take_baseline(draft: Draft, question: Question, said: Said) -> Reply:
    """Where it stands today; not knowing becomes a next step with a name and a day."""
    kr = _about(draft, question)
    if said.wish.intent is Intent.SKIP:
        return Reply(settle(draft, question.key), (_OPEN,))
    filled = _filled(draft, kr, said, lone="baseline")
    if said.wish.intent in (Intent.UNKNOWN, Intent.NO):
        return Reply(_put(draft, _without_baseline(draft, kr, said), said), (_FIND_OUT,))
    if filled is None or filled.baseline is None:
        return Reply(draft, (_NO_NUMBER,), understood=False)
    return Reply(_put(draft, filled, said), remarks_on(kr, filled))


def _about(draft: Draft, question: Question) -> KeyResult:
    kr = draft.key_result(question.about)
    if kr is None:
        raise LookupError(f"the key result {question.about} is gone")
    return kr


def _adopt(draft: Draft, kr: KeyResult, reviewed: Review) -> Draft:
    """Let a measured answer take the place of the sentence it answers."""
    origin = kr.origin or kr.text
    adopted = from_review(as_sentence(reviewed.reading.text), reviewed, id=kr.id, cycle=draft.cycle)
    if kr.verdict is not None and kr.verdict.kind is not None and kr.verdict.kind.is_to_do:
        draft = add_initiative(draft, origin, serves=kr.id)
    return put_key_result(draft, replace(adopted, name=kr.name, need=kr.need, control=kr.control))


def _measured(
    draft: Draft, kr: KeyResult, metric: str, said: Said, *, direction: Direction | None = None
) -> Draft:
    draft = measured_by(draft, kr, metric, direction=kr.direction or direction)
    named = draft.key_result(kr.id)
    return draft if named is None else _put(draft, named, said)


def _filled(
    draft: Draft, kr: KeyResult, said: Said, *, lone: str | None = None
) -> KeyResult | None:
    """Give the key result with the numbers said, or None when none was."""
    answer = read_answer(said.text, cycle=draft.cycle, today=said.today, both=lone is None)
    # Asked where it is and where it should be, people say first where it is.
    lone = lone or ("target" if answer.aimed or kr.baseline is not None else "baseline")
    filled = with_numbers(kr, answer, cycle=draft.cycle, lone=lone)
    return None if (filled.baseline, filled.target) == (kr.baseline, kr.target) else filled


def _without_baseline(draft: Draft, kr: KeyResult, said: Said) -> KeyResult:
    """Note who finds the number, with whatever else was said beside not knowing it."""
    named = knower_in(said.wish.rest or said.text)
    who = named.text if named else ""
    answer = read_answer(said.wish.rest, cycle=draft.cycle, today=said.today)
    if said.wish.rest and kr.target is None:
        kr = with_numbers(kr, answer, cycle=draft.cycle, lone="target")
    return replace(kr, baseline=unknown(draft.cycle, said.today, who or draft.person.name))


def _put(draft: Draft, kr: KeyResult, said: Said) -> Draft:
    return put_key_result(draft, rewritten(draft, kr, said.today))
