"""What people type to a question is heard as it is meant, and its numbers land in place."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from coach.interview.intent import Intent
from coach.interview.question import Question, Topic
from coach.interview.standing import heard
from coach.interview.turn import take
from coach.model.draft import KeyResult
from coach.model.quantity import Figure, Provenance
from tests.interview.drafts import END, with_key_results

CORPUS = Path(__file__).parent.parent / "corpus" / "answers-in-dialogue.jsonl"
ANSWERS: list[dict[str, Any]] = [json.loads(line) for line in CORPUS.read_text().splitlines()]
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
HEARD = {
    Intent.ANSWER: "answer",
    Intent.UNKNOWN: "unknown",
    Intent.LOST: "question",
    Intent.WHY: "question",
    Intent.EXAMPLE: "question",
    Intent.NO: "refusal",
    Intent.SKIP: "refusal",
    Intent.YES: "agreement",
}
CLOSED = (Topic.KEY_RESULT, Topic.READ_BACK, Topic.PERSON, Topic.NEED)
NUMBERS = (Topic.BASELINE, Topic.TARGET, Topic.NUMBERS)


def put(name: str) -> Question:
    """Give a question of a topic as it would be put."""
    topic = Topic(name.removesuffix("-known"))
    known = "We bake for the valley." if name == "mission-known" else ""
    about = {Topic.KEY_RESULT: "o-1", Topic.NEED: "o-1"}.get(topic, "k-1")
    about = "" if topic in (Topic.MISSION, Topic.READ_BACK, Topic.PERSON) else about
    proposal = "No, that is all" if topic is Topic.READ_BACK else known
    return Question(topic, "?", "why", "example", about=about, proposal=proposal)


def how(one: dict[str, Any]) -> str:
    """Say how an answer is heard, where "looks good" closes what it closes."""
    question = put(one["topic"])
    intent = heard(one["text"], question).intent
    if intent is Intent.FINE:
        intent = Intent.NO if question.topic in CLOSED else Intent.YES
    return HEARD.get(intent, intent)


def figures(one: dict[str, Any]) -> Iterator[tuple[str, Figure | None]]:
    """Give the figures of a key result after an answer about its numbers."""
    stands = with_key_results(KeyResult("k-1", "Calls", metric="calls", deadline=END))
    kr = take(stands, put(one["topic"]), one["text"], now=NOW).draft.key_result("k-1")
    assert kr is not None
    yield "baseline", kr.baseline
    yield "target", kr.target


def numbers_missed(one: dict[str, Any]) -> bool:
    """Whether a number said is not there, one not said is, or a guess passes for certain."""
    for name, figure in figures(one):
        value = figure.quantity.value if figure and figure.quantity else None
        if value != one.get(name):
            return True
        guess = one.get("guess")
        if name == "baseline" and figure and value is not None and guess is not None:
            return (figure.provenance is Provenance.ESTIMATE) is not guess
    return False


def test_nearly_all_answers_are_heard_as_they_are_meant() -> None:
    missed = [(one["topic"], one["text"], how(one)) for one in ANSWERS if how(one) != one["stand"]]
    assert len(missed) <= len(ANSWERS) // 12, missed


def test_numbers_said_in_passing_are_taken_with_how_sure_they_are() -> None:
    asked = [one for one in ANSWERS if put(one["topic"]).topic in NUMBERS]
    missed = [(one["topic"], one["text"]) for one in asked if numbers_missed(one)]
    assert len(missed) <= 1, missed
