"""Taking what is said over all key results together."""

import re
from datetime import date

from coach.interview.ask_set import RHYTHM_PROPOSED
from coach.interview.intents import Intent, wish
from coach.interview.question import Question, Topic
from coach.interview.reply import Reply, Said, settle
from coach.model.draft import Draft, Objective
from coach.model.edits import put_objective
from coach.model.value import replace

_NOT_SAID = (Intent.UNKNOWN, Intent.NO, Intent.SKIP)
_MOST = 10
_NUMBER = r"\d{1,3}(?:[.,]\d)?"
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8}
_HOW_OFTEN = (
    (r"\b(?:fort?night\w*|bi-?weekly|every other week|every second week)\b", 2),
    (r"\b(?:weekly|every week|once a week|each week)\b", 1),
    (r"\b(?:monthly|every month|once a month|each month)\b", 4),
)
_WEEKS = rf"\b(?P<many>\d{{1,2}}|{'|'.join(_WORDS)})[- ]?(?:weeks?|wks?|w)\b"
_WITH = r"(?i)\b(?:with|and|by)\s+(?P<who>\w.*)$"
_NOTHING = r"(?i)\W*(?:nothing|none|not much|no idea|can['’]?t think|don['’]?t know)\b.{0,30}"
_LONGEST = 26
"""Weeks; whoever says more means something else."""


def take_enough(draft: Draft, question: Question, said: Said) -> Reply:
    """What could still be missing; it stays beside the objective."""
    draft = settle(draft, question.key)
    objective = draft.objective(question.about)
    nothing = said.wish.intent in (*_NOT_SAID, Intent.YES) or said.text == question.proposal
    nothing = nothing or re.fullmatch(_NOTHING, said.text) is not None
    if objective is None or nothing:
        return Reply(draft)
    missing = " ".join(said.text.split())
    return Reply(
        put_objective(draft, replace(objective, missing=missing)),
        ("I note it as an open point. If it should be a key result: /add and the sentence.",),
    )


def take_confidence(draft: Draft, question: Question, said: Said) -> Reply:
    """One number for each key result, or one for all."""
    objective = draft.objective(question.about)
    if objective is None or said.wish.intent in _NOT_SAID:
        return Reply(settle(draft, question.key))
    numbers = _confidences(said.text)
    many = len(objective.key_results)
    if len(numbers) not in (1, many) or not all(0 <= one <= _MOST for one in numbers):
        how = f"{many} numbers from 0 to 10, or one for all" if many > 1 else "a number, 0 to 10"
        return Reply(draft, (f"I need {how}.",), understood=False)
    return Reply(with_confidence(settle(draft, question.key), objective, numbers))


def with_confidence(draft: Draft, objective: Objective, numbers: list[int]) -> Draft:
    """Give each key result of an objective its confidence."""
    given = numbers * len(objective.key_results) if len(numbers) == 1 else numbers
    key_results = tuple(
        replace(kr, confidence=one) for kr, one in zip(objective.key_results, given, strict=True)
    )
    return put_objective(draft, replace(objective, key_results=key_results))


def take_rhythm(draft: Draft, question: Question, said: Said) -> Reply:
    """Every how many weeks, and who looks on."""
    if said.wish.intent in _NOT_SAID:
        return Reply(settle(draft, Topic.RHYTHM))
    agreed = said.wish.intent is Intent.YES
    text = question.proposal if agreed else said.text
    weeks = _weeks(text)
    who = re.search(_WITH, text)
    if weeks is None and who is None:
        return Reply(draft, ("Say a number of weeks, such as every 3 weeks.",), understood=False)
    name = who["who"].strip(" .") if who else draft.accountable
    return Reply(replace(draft, check_in_weeks=weeks or RHYTHM_PROPOSED, accountable=name))


def take_step(draft: Draft, question: Question, said: Said) -> Reply:
    """What is done first."""
    if said.wish.intent in _NOT_SAID:
        return Reply(settle(draft, Topic.STEP))
    return Reply(replace(draft, first_step=" ".join(said.text.split())))


_TAKES = {
    Topic.ENOUGH: take_enough,
    Topic.CONFIDENCE: take_confidence,
    Topic.RHYTHM: take_rhythm,
    Topic.STEP: take_step,
}
_HOW = {
    Topic.ENOUGH: "what could go wrong although all of it is reached",
    Topic.CONFIDENCE: "a number from 0 to 10 for each key result, in their order",
    Topic.RHYTHM: "how often you look at it and with whom, such as every 3 weeks, with Jo",
    Topic.STEP: "the smallest step within two weeks",
}


def set_command(draft: Draft, topic: Topic, rest: str, today: date) -> Reply:
    """Do what `/confidence 7 5 8` and its like say, at whatever time."""
    objective = draft.objective(draft.memory.focus) or next(iter(draft.objectives), None)
    if objective is None or not objective.key_results:
        return Reply(draft, ("That comes once there is a key result.",))
    if not rest:
        return Reply(draft, (f"Go on with {_HOW[topic]}.",), begin=f"/{topic} ")
    about = objective.id if topic in (Topic.ENOUGH, Topic.CONFIDENCE) else ""
    question = Question(topic=topic, text="", why="", example="", about=about)
    return _TAKES[topic](draft, question, Said(rest, wish(rest), today))


def _confidences(text: str) -> list[int]:
    """Read `7 5 8`, `7/10, 5/10` and `70 %` as numbers from 0 to 10."""
    plain = re.sub(r"\s*(?:/|out of|of)\s*10\b", "", text)
    return [
        round(float(found[1].replace(",", ".")) / (10 if found[2] else 1))
        for found in re.finditer(rf"(?<![\w.])({_NUMBER})\s?(%|percent)?", plain)
    ]


def _weeks(text: str) -> int | None:
    lowered = text.lower()
    for wording, weeks in _HOW_OFTEN:
        if re.search(wording, lowered):
            return weeks
    found = re.search(_WEEKS, lowered)
    if found is None:
        return None
    many = _WORDS.get(found["many"]) or int(found["many"])
    return many if 1 <= many <= _LONGEST else None
