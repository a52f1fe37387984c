"""People who answer in good faith have an objective with three key results in 20 questions."""

from datetime import UTC, datetime

import pytest

from coach.interview.agenda import next_question
from coach.interview.turn import take
from coach.model.draft import Draft
from coach.model.quantity import Provenance
from coach.model.verdict import Kind
from tests.interview.drafts import empty
from tests.interview.people import Somebody, everybody

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def interviewed(somebody: Somebody, most: int = 40) -> tuple[Draft, list[str]]:
    draft, asked = empty(), list[str]()
    while (question := next_question(draft)) is not None and len(asked) < most:
        asked.append(question.text)
        draft = take(draft, question, somebody.answer(question), now=NOW).draft
    return draft, asked


@pytest.mark.parametrize("who", everybody())
def test_three_key_results_take_at_most_twenty_questions(who: str):
    draft, asked = interviewed(everybody()[who])
    assert draft.agreed
    assert len(asked) <= 20, "\n".join(asked)
    assert len(list(draft.key_results())) == 3


@pytest.mark.parametrize("who", everybody())
def test_every_key_result_has_a_measure_and_a_target_of_the_persons_own(who: str):
    somebody = everybody()[who]
    draft, _ = interviewed(somebody)
    spoken = " ".join((*somebody.key_results, *somebody.numbers, "10"))
    for kr in draft.key_results():
        assert kr.metric, kr
        assert kr.verdict is not None
        assert kr.verdict.kind is Kind.OUTCOME
        assert kr.target is not None
        assert kr.baseline is not None
        for figure in (kr.baseline, kr.target):
            if figure.provenance is Provenance.UNKNOWN:
                assert figure.quantity is None
            else:
                assert figure.quantity is not None
                assert figure.quantity.text in spoken


@pytest.mark.parametrize("who", everybody())
def test_no_question_about_the_same_thing_is_put_twice_in_the_same_words(who: str):
    draft, asked = empty(), list[tuple[str, str]]()
    somebody = everybody()[who]
    while (question := next_question(draft)) is not None:
        put = (question.key, question.text)
        assert put not in asked or question.options, put
        asked.append(put)
        draft = take(draft, question, somebody.answer(question), now=NOW).draft


def test_the_to_dos_of_a_person_end_up_as_initiatives():
    draft, _ = interviewed(everybody()["onboarding"])
    assert [one.text for one in draft.initiatives] == list(everybody()["onboarding"].key_results)
    for initiative, kr in zip(draft.initiatives, draft.key_results(), strict=True):
        assert initiative.serves == kr.id


def test_somebody_hard_to_follow_is_still_done_in_twenty_questions():
    somebody = Somebody(
        mission="We keep the trains running.",
        person="signal technician",
        contribution="it runs",
        objective="Trains run when it snows",
        key_results=("Check the point heaters", "Update the snow plan", "Train the night crew"),
        changes=(
            "run the tests",
            "they come less",
            "write it down",
            "it is calmer",
            "do it",
            "calm",
        ),
        measures=("they are calmer", "how calm it feels", "they call us less", "calls at night"),
        numbers=("5", "to 2", "it is 30 today"),
    )
    draft, asked = interviewed(somebody)
    assert draft.agreed
    assert len(asked) <= 20, "\n".join(asked)
