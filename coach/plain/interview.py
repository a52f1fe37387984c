"""The interview on standard input and output."""

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol, TextIO

from coach.interview.agenda import next_question
from coach.interview.ask_closing import reopened
from coach.interview.choosing import chosen
from coach.interview.honesty import to_be_said
from coach.interview.intent import Intent
from coach.interview.outline import outline
from coach.interview.question import Question, Topic
from coach.interview.standing import heard
from coach.interview.turn import take
from coach.model.draft import Draft
from coach.model.objection import Objection
from coach.plain.lines import Lines, lines_of
from coach.rewriting.objecting import objection_to, talked_about

_NOT_ALONE = frozenset({Intent.ANSWER, Intent.COMMITMENT, Intent.GUARDRAIL, Intent.KEEP})
_WRONG = re.compile(r"/wrong\b[\s:,]*(?:because\b[\s:,]*)?(?P<because>.*)", re.I | re.S)
_CUT = (
    "That line was as long as your terminal allows, so its end may be missing. "
    "Say “back” and give it in several lines or in fewer words, or pipe it in."
)


class Keeper(Protocol):
    """What keeps a draft; a save is on disk when it returns."""

    def save(self, draft: Draft) -> None:
        """Put a draft on disk."""

    def keep_objection(self, objection: Objection) -> Path:
        """Put an objection on disk and give its file."""


def interview(
    draft: Draft,
    *,
    keeper: Keeper,
    source: TextIO,
    out: TextIO,
    clock: Callable[[], datetime],
) -> Draft:
    """Hold the conversation until nothing is left to ask or the input ends; give the draft.

    Notices print without waiting, and only a question ends with a question mark. Every answer is
    kept before the next question prints.

    Raises:
        StorageError: when an answer cannot be kept; those before it are.
    """
    lines = lines_of(source)
    draft = reopened(draft)
    keeper.save(draft)
    for sentence in to_be_said(draft):
        _say(out, sentence)
    while (question := next_question(draft)) is not None:
        lines.asked()
        _ask(draft, question, out)
        text = _answer(lines, question)
        if text is None:
            _say(out, "That is all for now. Everything you said is saved.")
            return draft
        if objected := _WRONG.match(text):
            _say(out, _objection(draft, objected["because"], keeper, clock()))
            continue
        turn = take(draft, question, text, now=clock())
        draft = turn.draft
        keeper.save(draft)
        if lines.cut:
            _say(out, _CUT)
        for remark in turn.remarks:
            _say(out, remark)
        if turn.retype:
            _say(out, f"You had said: {_flat(turn.retype)}")
    done = (
        "That is your OKR, and it is saved." if draft.agreed else "“coach draft” goes on with it."
    )
    _say(out, f"{done} “coach export” writes it as a page.")
    return draft


def _objection(draft: Draft, because: str, keeper: Keeper, now: datetime) -> str:
    key_result = talked_about(draft)
    if key_result is None or not because.strip():
        return "After your first key result, say /wrong because, and what I read wrongly in it."
    said = objection_to(key_result.text, because.strip(), cycle=draft.cycle, now=now)
    path = keeper.keep_objection(said)
    return f"Thank you. It is in {path}; nothing was sent, and you may send it to the makers."


def _ask(draft: Draft, question: Question, out: TextIO) -> None:
    print(file=out)
    for sentence in question.before:
        _say(out, sentence)
    if question.topic in (Topic.READ_BACK, Topic.SORTED):
        for line in outline(draft):
            note = f" ({line.note})" if line.note else ""
            name = f"{line.name}: " if line.name else ""
            _say(out, f"{'  ' * line.depth}{line.number} {name}{line.text}{note}".rstrip(" "))
    for number, option in enumerate(question.options, 1):
        _say(out, f"{number}. {_flat(option)}")
    if question.topic is Topic.KEY_RESULT:
        _say(out, "(One line, or a list of lines that start with “-”, up to an empty line.)")
    elif question.several_lines:
        _say(out, "(Several lines are fine; an empty line ends them.)")
    if question.proposal:
        _say(out, f"(An empty line takes: {_flat(question.proposal)})")
    print(question.text, file=out, flush=True)


def _say(out: TextIO, text: str) -> None:
    # Only questions end with a question mark, so that whoever listens knows when to speak.
    print(text.rstrip("?") if text.endswith("?") else text, file=out, flush=True)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _answer(lines: Lines, question: Question) -> str | None:
    if question.topic is Topic.KEY_RESULT:
        return lines.one_or_list()

    def says_it_all(line: str) -> bool:
        # Nobody who says "skip" where several lines are welcome goes on to a second paragraph.
        if chosen(question.options, line, by_words=False) is not None:
            return True
        return line.startswith("/") or heard(line, question).intent not in _NOT_ALONE

    return lines.several(alone=says_it_all) if question.several_lines else lines.one()
