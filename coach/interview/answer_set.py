"""Taking what is said over all key results together."""

import re
from datetime import date

from coach.interview.ask_set import RHYTHM_PROPOSED, nothing_missing
from coach.interview.intent import Intent
from coach.interview.intents import wish
from coach.interview.question import Question, Topic
from coach.interview.reply import Reply, Said, settle
from coach.model.draft import Draft, Objective
from coach.model.edits import put_objective
from coach.model.value import replace

_NOT_SAID = (Intent.UNKNOWN, Intent.NO, Intent.SKIP)
_MOST = 10
_SPELT = "zero one two three four five six seven eight nine ten".split()
_WORD = rf"\b(?:{'|'.join(_SPELT)})\b"
_LABEL = r"\b(?:kr ?)?\d(?:\.\d)?(?:[:)=]\s*|\.\s+)(?=\d)"
_DAY = r"(?:week|(?:mon|tues|wednes|thurs|fri)day)"
_HOW_OFTEN = (
    (rf"\b(?:fort?night\w*|bi-?weekly|every (?:other|second|2nd) {_DAY}|twice a month)\b", 2),
    (rf"\b(?:weekly|(?:every|each) {_DAY}s?|once a week)\b", 1),
    (r"\b(?:monthly|(?:every|each) month|once a month)\b", 4),
    (r"\b(?:quarterly|(?:every|each) quarter|once a quarter)\b", 13),
)
_WEEKS = r"\b(?P<many>\d{1,2})[- ]?(?:weeks?|wks?|w)\b|^\W*(?P<alone>\d{1,2})\W*(?:$|with\b|and\b)"
_WITH = (
    r"(?i)\b(?:(?:and )?with|and|by)\s+(?P<who>\w.*?)\W*"
    r"(?:$|[,;]|\b(?:every|each|once|twice|weekly|bi-?weekly|monthly|fort?nightly|quarterly)\b)"
)
_NOTHING = r"(?i)\W*(?:nothing|none|not much|no idea|can['’]?t think|don['’]?t know)\b.{0,30}"
_PROPOSED = f"Every {RHYTHM_PROPOSED} weeks, then; /rhythm and what you prefer changes it."
_LONGEST = 26
"""Weeks; whoever says more means something else."""


def take_enough(draft: Draft, question: Question, said: Said) -> Reply:
    """What could still be missing; it stays beside the objective."""
    draft = settle(draft, question.key)
    objective = draft.objective(question.about)
    if objective is None or said.wish.intent in (Intent.SKIP, Intent.UNKNOWN):
        return Reply(draft)
    nothing = said.wish.intent in (Intent.NO, Intent.YES) or said.text == question.proposal
    if nothing or re.fullmatch(_NOTHING, said.text):
        return Reply(settle(draft, nothing_missing(objective)))
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
    name = who["who"] if who else draft.accountable
    agreed_on = replace(draft, check_in_weeks=weeks or RHYTHM_PROPOSED, accountable=name)
    return Reply(agreed_on, () if weeks else (_PROPOSED,))


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
    """Read `7 5 8`, `7/10, 5/10`, `70 %` and `seven` as numbers from 0 to 10."""
    if re.search(r"(?:^|\s)[-−]\d", text):
        return []
    plain = re.sub(_LABEL, "", re.sub(r"\s*(?:/|out of|of)\s*10\b", "", _in_digits(text)))
    return [
        round(float(found[1]) / (10 if found[2] else 1))
        for found in re.finditer(r"(?<![\w.])(\d{1,3}(?:\.\d)?)\s?(%|percent)?", plain)
    ]


def _weeks(text: str) -> int | None:
    lowered = _in_digits(text)
    for wording, weeks in _HOW_OFTEN:
        if re.search(wording, lowered):
            return weeks
    if found := re.search(r"\b(?:7|14|21|28) days\b", lowered):
        return int(found[0].split()[0]) // 7
    found = re.search(_WEEKS, lowered)
    many = int(found["many"] or found["alone"]) if found else 0
    return many if 1 <= many <= _LONGEST else None


def _in_digits(text: str) -> str:
    return re.sub(_WORD, lambda word: str(_SPELT.index(word[0])), text.lower())
