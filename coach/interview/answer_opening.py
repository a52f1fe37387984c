"""Taking the answers on the way from the mission to an objective."""

import re
from datetime import date

from coach.interview.answer_list import is_to_do_list, take_list
from coach.interview.ask_opening import begins_with_work
from coach.interview.intent import Intent
from coach.interview.key_results import taken_up
from coach.interview.people import person_from
from coach.interview.phrasing import as_sentence, lowered, plainly
from coach.interview.question import Question, Topic
from coach.interview.reply import Reply, Said, settle
from coach.interview.stems import with_contribution
from coach.interview.themes import themes
from coach.model.draft import Draft, Objective
from coach.model.edits import add_objective, put_key_result
from coach.model.ids import fresh_id
from coach.model.person import Parent, ParentLevel
from coach.model.value import replace
from coach.model.verdict import Verdict
from coach.reading.cleaning import split_list
from coach.reading.effect import read_effect
from coach.reading.facts import Opening
from coach.reading.reader import read
from coach.rewriting.review import review_objective

_NOT_SAID = (Intent.UNKNOWN, Intent.NO, Intent.SKIP)
_OURSELVES = r"(?i)(?:i|we|my|our)\b"
# What goes on from the work that was named before: "so that they wait less", "they wait less".
_FOLLOWS = r"(?i)(?:so(?: that)?\s+)|(?=they\s)"


def take_mission(draft: Draft, question: Question, said: Said) -> Reply:
    """Keep the mission and what it says is done; not knowing it leads to another way in."""
    known = draft.memory.known_mission
    if known and said.wish.intent is Intent.NO:
        return Reply(draft.remembering(known_mission=""), understood=False)
    if said.wish.intent in _NOT_SAID:
        return Reply(settle(draft.remembering(known_mission=""), Topic.MISSION))
    if is_to_do_list(said.text):
        return take_list(draft, question, said)
    text = known if known and said.wish.intent is Intent.YES else said.text
    parent = Parent(fresh_id("p"), ParentLevel.MISSION, text)
    found = themes(text)
    # Of one theme there is nothing to choose; what follows says which it is.
    touches = draft.touches or (found[0] if len(found) == 1 else "")
    draft = replace(draft, parents=(parent, *draft.parents), touches=touches)
    return Reply(draft.remembering(themes=found, known_mission=""))


def take_purpose(draft: Draft, question: Question, said: Said) -> Reply:
    """Keep whom the work is for, in place of a mission."""
    if said.wish.intent in _NOT_SAID:
        if question.key not in draft.memory.asked and said.wish.intent is not Intent.SKIP:
            return Reply(draft, understood=False)
        return Reply(settle(draft, Topic.PURPOSE))
    parent = Parent(fresh_id("p"), ParentLevel.PURPOSE, said.text)
    return Reply(replace(draft, parents=(parent, *draft.parents)))


def take_person(draft: Draft, question: Question, said: Said) -> Reply:
    """Keep who it is."""
    if said.wish.intent in _NOT_SAID:
        return Reply(settle(draft, Topic.PERSON), ("Fine, I can do without.",))
    return Reply(settle(replace(draft, person=person_from(said.text)), Topic.PERSON))


def take_touches(draft: Draft, question: Question, said: Said) -> Reply:
    """Keep the part of the mission that this work touches; who says more is not asked again."""
    if said.wish.intent in _NOT_SAID:
        return Reply(settle(draft, Topic.TOUCHES))
    text = plainly(said.text)
    touched = replace(draft, touches=text)
    if said.chosen is None and _says_what_goes_better(text):
        remark = "So that is what goes better because of you."
        return Reply(with_contribution(touched, text), (remark,))
    return Reply(touched)


def _says_what_goes_better(text: str) -> bool:
    """Whether a whole sentence says who does or gets something: "shops get answers sooner"."""
    if re.match(_OURSELVES, text):
        return False
    return read(text).opening is Opening.FINITE and bool(read_effect(text).change)


def take_contribution(draft: Draft, question: Question, said: Said) -> Reply:
    """Keep what moves because of this person; of work alone, ask once what goes better by it."""
    work = draft.memory.work
    if said.wish.intent in _NOT_SAID and work:
        return Reply(with_contribution(draft.remembering(work=""), work))
    if said.wish.intent is Intent.SKIP:
        return Reply(settle(draft, Topic.CONTRIBUTION))
    if said.wish.intent in _NOT_SAID:
        return Reply(draft, ("It need not be big.",), understood=False)
    text = plainly(said.text)
    if _is_from_above(draft, text) and question.key not in draft.memory.asked:
        return Reply(draft, ("That one is everybody's there.",), understood=False)
    if work and (follows := re.match(_FOLLOWS, text)):
        text = f"{work.rstrip(' .')} so that {lowered(text[follows.end() :])}"
    if question.key not in draft.memory.asked and not read_effect(text).change:
        return Reply(draft.remembering(work=text), understood=False)
    return Reply(with_contribution(draft.remembering(work=""), text))


def _is_from_above(draft: Draft, text: str) -> bool:
    """Whether somebody repeats a key result of the team or company as it stands."""
    said = text.casefold().rstrip(" .")
    above = (one for parent in draft.parents for one in parent.results)
    return any(said in (one.text.casefold(), one.sentence.casefold()) for one in above)


def take_objective(draft: Draft, question: Question, said: Said) -> Reply:
    """Keep the objective; a list or a to-do waits for its place among the key results."""
    if said.wish.intent is Intent.SKIP:
        offered = (*draft.memory.stems, "Not named yet")
        later = add_objective(draft, offered[0])
        return Reply(later, ("I take that for now. Change it with /edit 1 and your sentence.",))
    if said.wish.intent in (Intent.UNKNOWN, Intent.NO):
        return Reply(draft, ("A rough sentence will do; you can change it.",), understood=False)
    lines = split_list(said.text)
    if len(lines) > 1:
        return Reply(
            draft.remembering(waiting=draft.memory.waiting + lines),
            (f"I keep your {len(lines)} lines for the key results.",),
            understood=False,
        )
    text = as_sentence(lines[0] if lines else said.text)
    verdict = review_objective(text, cycle=draft.cycle, today=said.today)
    if verdict.strong and question.key not in draft.memory.asked:
        return Reply(
            draft.remembering(waiting=(*draft.memory.waiting, text)),
            ("That sounds like something to do; I keep it for the key results.",),
            understood=False,
        )
    if begins_with_work(draft):
        return Reply(_on_with_the_list(draft, text, verdict, said.today))
    waiting = tuple(one for one in draft.memory.waiting if one != text)
    return Reply(with_objective(draft.remembering(waiting=waiting), text, verdict))


def _on_with_the_list(draft: Draft, text: str, verdict: Verdict, today: date) -> Draft:
    """Go on with the line they agreed to start with; what it changes has just been said."""
    line, *left = draft.memory.waiting
    draft = with_objective(draft.remembering(waiting=tuple(left)), text, verdict)
    objective = draft.objectives[-1]
    draft = taken_up(draft, objective.id, as_sentence(line), today=today)
    kr = draft.objectives[-1].key_results[-1]
    return put_key_result(draft, replace(kr, change=kr.change or text))


def with_objective(draft: Draft, text: str, verdict: Verdict) -> Draft:
    """Add an objective together with what the rulebook said about it."""
    added = add_objective(draft, text)
    last: Objective = added.objectives[-1]
    judged = replace(last, verdict=verdict)
    return replace(added, objectives=(*added.objectives[:-1], judged))
