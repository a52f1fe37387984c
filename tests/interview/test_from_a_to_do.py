"""From a to-do to a sound key result, or to another good end, takes a handful of questions."""

import json
from pathlib import Path
from statistics import median

import pytest

from coach.interview.agenda import next_question
from coach.interview.question import Topic
from coach.model.draft import Draft, KeyResult
from coach.model.value import Value
from coach.model.verdict import Kind
from tests.interview.drafts import introduced
from tests.interview.talk import say, talk

CORPUS = Path(__file__).parents[1] / "corpus"
"""What people typed as a key result, and what they would say when asked about it. Those with
answers to each question were imagined by somebody who had not seen how answers are read."""
MOST = 9


class Ending(Value, frozen=True):
    """Where a talk got to: the questions from the to-do on, and what it became."""

    questions: int | None
    became: str


def people(name: str) -> list[dict[str, str]]:
    lines = (CORPUS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def is_sound(kr: KeyResult) -> bool:
    """Whether it says what is measured, from where to where and by when, or who finds that out."""
    numbers = kr.baseline is not None and kr.target is not None and kr.deadline is not None
    judged = kr.verdict is not None and kr.verdict.kind is Kind.OUTCOME and not kr.verdict.strong
    return bool(kr.metric) and numbers and judged


def end_of(draft: Draft) -> str:
    if draft.commitments:
        return "commitment"
    if draft.guardrails:
        return "guardrail"
    return "key result" if any(map(is_sound, draft.key_results())) else ""


def ending(person: dict[str, str]) -> Ending:
    """Answer question after question in good faith, until something sound stands there."""
    draft = talk(introduced(), "Things run better for those we are here for", person["to_do"])
    for count in range(1, MOST):
        if end := end_of(draft):
            return Ending(count, end)
        question = next_question(draft)
        assert question is not None
        draft = say(draft, answer(person, question.topic)).draft
    return Ending(None, "")


def answer(person: dict[str, str], topic: Topic) -> str:
    numbers = person["numbers"] or "20"
    match topic:
        case Topic.CHANGE:
            return person["change"] or "it has to be done anyway"
        case Topic.MEASURE:
            return person["notice"] or "no idea"
        case Topic.BORROW:
            return "1"
        case Topic.LEVEL:
            return "it should get better" if "end" not in person else numbers
        case Topic.TARGET | Topic.BASELINE:
            return person.get(topic.value, numbers)
    return numbers


IMAGINED = ("people-and-their-answers", "more-people-and-their-answers")


@pytest.fixture(scope="module", params=["fifty-to-dos", *IMAGINED])
def endings(request: pytest.FixtureRequest) -> list[Ending]:
    return [ending(person) for person in people(request.param)]


def test_the_median_to_do_is_a_sound_key_result_within_six_questions(
    endings: list[Ending],
) -> None:
    assert len(endings) == 50
    asked = [MOST if one.questions is None else one.questions for one in endings]
    assert median(asked) <= 4


def test_hardly_any_to_do_leads_nowhere(endings: list[Ending]) -> None:
    assert sum(one.questions is None for one in endings) <= 3


@pytest.mark.parametrize("name", IMAGINED)
def test_what_is_owed_or_to_be_kept_becomes_no_key_result_by_force(name: str) -> None:
    for person in people(name):
        if person["end"] == "commitment":
            assert ending(person).became == "commitment", person["to_do"]
    kept = [one for one in people(name) if one["end"] == "guardrail"]
    assert "guardrail" in {ending(one).became for one in kept}
