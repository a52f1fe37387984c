"""Taking a to-do list: sort it, put right what lies wrong, and find each line its place."""

import re
from collections.abc import Iterator

from coach.interview.ask_list import LIST_DOOR, TITLES
from coach.interview.intent import Intent
from coach.interview.phrasing import as_sentence, quoted
from coach.interview.question import Question, Topic
from coach.interview.reply import Reply, Said, settle
from coach.interview.triage_questions import questions_for
from coach.model.draft import Commitment, Draft, Guardrail
from coach.model.edits import add_initiative
from coach.model.ids import fresh_id
from coach.model.triage import Because, Place, Sorted, Triage
from coach.model.value import replace

_NAMES = {
    "result": Place.RESULT,
    "initiative": Place.INITIATIVE,
    "commitment": Place.COMMITMENT,
    "guardrail": Place.GUARDRAIL,
    "let": Place.LET_GO,
    "drop": Place.LET_GO,
    "r": Place.RESULT,
    "i": Place.INITIATIVE,
    "c": Place.COMMITMENT,
    "g": Place.GUARDRAIL,
    "l": Place.LET_GO,
}
# Compiled by `re` when they are first used, which is after the first frame.
_MOVE = (
    r"(?i)\bt?(?P<number>\d{1,3})\s*(?:(?:is|to|goes|into|as|an?|the|my|->|→|:|=)\s*)*"
    r"(?P<place>result|initiative|commitment|guardrail|let|drop|[ricgl]\b)\w*"
)
_MARKED = r"(?m)^\s*(?:[-*+•–□☐☑✓✔]|\[[ xX]?\]|\d{1,2}[.)])\s*\S"
_A_LIST = 4
"""So many marked lines are a list, whatever was asked for."""
_NOT_SAID = (Intent.UNKNOWN, Intent.NO, Intent.SKIP)
_AGREED = (Intent.YES, Intent.FINE, Intent.NO, Intent.SKIP)
"""To "does each line lie right?" people say yes, or that nothing lies wrong."""


def is_to_do_list(text: str) -> bool:
    """Whether a paste is a list of things to do rather than an answer of several lines."""
    return len(re.findall(_MARKED, text)) >= _A_LIST


def take_list(draft: Draft, question: Question, said: Said) -> Reply:
    """Sort what was pasted."""
    from coach.interview.triage import triage

    if said.wish.intent in _NOT_SAID:
        return Reply(settle(draft, Topic.LIST), ("Then we go from your mission.",))
    found = triage(said.text, field=draft.person.field or draft.person.role)
    if not found.lines:
        return Reply(draft, ("There is no line in it that I can sort.",), understood=False)
    return Reply(replace(draft, sorted_list=found))


def take_sorted(draft: Draft, question: Question, said: Said) -> Reply:
    """Move the lines that were named, or take the list over as it lies."""
    found = draft.sorted_list
    if found is None:
        return Reply(draft)
    moves = list(_moves(said.text, found))
    if moves:
        return _moved(draft, found, moves)
    if said.wish.intent in _AGREED or said.text == question.proposal:
        return taken_over(draft, found)
    return Reply(draft, ("Say a line and its place, such as t3 commitment.",), understood=False)


def place_line(draft: Draft, rest: str) -> Reply:
    """Do what `/place t3 commitment` says."""
    found = draft.sorted_list
    if found is None or Topic.SORTED in draft.memory.settled:
        return Reply(draft, ("There is no list to sort; /list begins one.",))
    moves = list(_moves(rest, found))
    if not moves:
        return Reply(
            draft, ("Type /place t3 and result, initiative, commitment, guardrail or let go.",)
        )
    return _moved(draft, found, moves)


def begin_list(draft: Draft) -> Reply:
    """Do what `/list` says: begin with the list, or with a new one."""
    settled = tuple(key for key in draft.memory.settled if key not in (Topic.LIST, Topic.SORTED))
    return Reply(replace(draft, sorted_list=None).remembering(door=LIST_DOOR, settled=settled))


def taken_over(draft: Draft, found: Triage) -> Reply:
    """Put every line where it belongs in the draft; results wait for their turn."""
    start = found.start_with
    first = None if start is None else found.lines[start]
    waiting = [line.text for line in found.at(Place.RESULT) if line is not first]
    if first is not None and first.place in (Place.RESULT, Place.INITIATIVE):
        waiting.insert(0, first.text)
    for line in found.at(Place.INITIATIVE):
        if line is not first:
            draft = add_initiative(draft, as_sentence(line.text))
    commitments = tuple(
        Commitment(fresh_id("c"), as_sentence(line.text)) for line in found.at(Place.COMMITMENT)
    )
    guardrails = tuple(
        Guardrail(fresh_id("g"), as_sentence(line.text)) for line in found.at(Place.GUARDRAIL)
    )
    draft = replace(
        draft,
        commitments=draft.commitments + commitments,
        guardrails=draft.guardrails + guardrails,
    )
    known = draft.memory.waiting
    draft = draft.remembering(waiting=known + tuple(one for one in waiting if one not in known))
    # Nobody pastes twenty lines to be asked about the evidence of each.
    settled = [f"{one.id}/{Topic.EVIDENCE}" for one in commitments]
    asked = tuple(f"{number}. {one}" for number, one in enumerate(found.questions, start=1))
    remarks = ("Worth taking to your manager:", *asked) if asked else ()
    return Reply(
        settle(draft, Topic.SORTED, *settled),
        (*remarks, "“coach export --list” writes the sorted list as a page."),
    )


def serving(draft: Draft) -> Draft:
    """Tie an initiative of the list to the key result that grew from the line it may serve."""
    found = draft.sorted_list
    if found is None:
        return draft
    grown = {text.casefold(): kr.id for kr in draft.key_results() for text in (kr.text, kr.origin)}
    served = {
        as_sentence(line.text): grown[words]
        for line in found.lines
        if (words := as_sentence(found.served_by(line)).casefold()) and words in grown
    }
    initiatives = tuple(
        replace(one, serves=one.serves or served.get(one.text, "")) for one in draft.initiatives
    )
    return draft if initiatives == draft.initiatives else replace(draft, initiatives=initiatives)


def _moves(text: str, found: Triage) -> Iterator[tuple[int, Place]]:
    for move in re.finditer(_MOVE, text):
        at = int(move["number"]) - 1
        if 0 <= at < len(found.lines):
            yield at, _NAMES[move["place"].lower()]


def _moved(draft: Draft, found: Triage, moves: list[tuple[int, Place]]) -> Reply:
    lines = list(found.lines)
    for at, place in moves:
        lines[at] = replace(lines[at], place=place, because=Because.SAID, serves=None)
    start = found.start_with
    if start is None or lines[start].place not in (Place.RESULT, Place.INITIATIVE):
        wanted = (_first(lines, place) for place in (Place.RESULT, Place.INITIATIVE))
        start = next((at for at in wanted if at is not None), None)
    gone = {at for at, place in moves if place is not Place.RESULT}
    kept = tuple(replace(line, serves=None) if line.serves in gone else line for line in lines)
    sorted_list = Triage(kept, start, questions_for(kept, start))
    last_at, last_place = moves[-1]
    said = f"{quoted(lines[last_at].text, 60)} is now under {TITLES[last_place]}."
    return Reply(replace(draft, sorted_list=sorted_list), (said,))


def _first(lines: list[Sorted], place: Place) -> int | None:
    return next((at for at, line in enumerate(lines) if line.place is place), None)
