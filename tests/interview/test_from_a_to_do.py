"""From a to-do to a sound key result, or to another good end, takes a handful of questions."""

import json
from pathlib import Path
from statistics import median

import pytest

from coach.interview.agenda import next_question
from coach.interview.question import Topic
from coach.model.draft import Draft, KeyResult
from coach.model.verdict import Kind
from tests.interview.drafts import introduced
from tests.interview.talk import say, talk

FIFTY = Path(__file__).parents[1] / "corpus" / "fifty-to-dos.jsonl"
PEOPLE = [json.loads(line) for line in FIFTY.read_text(encoding="utf-8").splitlines()]
"""What people typed as a key result, and what they would say when asked about it."""
MOST = 9


def is_sound(kr: KeyResult) -> bool:
    """Whether it says what is measured, from where to where and by when, or who finds that out."""
    numbers = kr.baseline is not None and kr.target is not None and kr.deadline is not None
    judged = kr.verdict is not None and kr.verdict.kind is Kind.OUTCOME and not kr.verdict.strong
    return bool(kr.metric) and numbers and judged


def questions_for(person: dict[str, str]) -> int | None:
    """Count the questions from the to-do on; None when it leads to no good end."""
    begun = introduced()
    draft: Draft = talk(begun, "Things run better for those we are here for", person["to_do"])
    for count in range(1, MOST):
        if draft.commitments or any(map(is_sound, draft.key_results())):
            return count
        question = next_question(draft)
        assert question is not None
        answers = {
            Topic.CHANGE: person["change"] or "it has to be done anyway",
            Topic.MEASURE: person["notice"] or "no idea",
            Topic.BORROW: "1",
            Topic.LEVEL: "it should get better",
            Topic.TARGET: person["numbers"] or "20",
        }
        draft = say(draft, answers.get(question.topic, person["numbers"] or "no idea")).draft
    return None


@pytest.fixture(scope="module")
def counts() -> list[int | None]:
    return [questions_for(person) for person in PEOPLE]


def test_the_median_to_do_is_a_sound_key_result_within_six_questions(
    counts: list[int | None],
) -> None:
    assert len(counts) == 50
    assert median(MOST if count is None else count for count in counts) <= 6


def test_hardly_any_to_do_leads_nowhere(counts: list[int | None]) -> None:
    assert sum(count is None for count in counts) <= 3
