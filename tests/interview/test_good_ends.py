"""Not everything is a key result: commitments, guardrails, and what is kept as it is."""

from datetime import date

import pytest

from coach.interview.question import Topic
from tests.interview.drafts import (
    measured,
    to_do,
    with_key_results,
)
from tests.interview.talk import asked, say, talk


@pytest.mark.parametrize(
    "said", ["1", "this is a commitment", "It has to be done anyway: a commitment"]
)
def test_a_to_do_may_end_as_a_commitment_with_a_day(said: str):
    draft = talk(with_key_results(to_do()), said)
    assert list(draft.key_results()) == []
    (commitment,) = draft.commitments
    assert commitment.text == "Launch the onboarding checklist"
    assert commitment.by == date(2027, 3, 31)
    assert asked(draft).topic is Topic.EVIDENCE


@pytest.mark.parametrize("said", ["15 February", "by 15 February."])
def test_a_day_alone_is_the_day_of_a_commitment_and_not_what_shows_it(said: str):
    draft = talk(with_key_results(to_do()), "1", said)
    (commitment,) = draft.commitments
    assert (commitment.by, commitment.evidence) == (date(2027, 2, 15), "")
    (shown,) = talk(draft, "signed by 15 February").commitments
    assert shown.evidence == "signed by 15 February"


@pytest.mark.parametrize("said", ["2", "it's a guardrail"])
def test_a_to_do_may_end_as_a_guardrail(said: str):
    draft = talk(with_key_results(to_do()), said)
    assert [one.text for one in draft.guardrails] == ["Launch the onboarding checklist"]


def test_a_sentence_may_be_kept_with_its_reason_and_is_not_asked_about_again():
    draft = talk(with_key_results(to_do()), "keep it, because Jo asked for exactly this")
    (kr,) = draft.key_results()
    assert kr.text == "Launch the onboarding checklist"
    assert kr.kept_because == "Jo asked for exactly this"
    assert asked(draft).about != kr.id


@pytest.mark.parametrize("said", ["3", "keep it"])
def test_the_reason_to_keep_a_sentence_is_asked_for_once(said: str):
    draft = with_key_results(to_do())
    first = say(draft, said)
    (kr,) = first.draft.key_results()
    assert not kr.kept_because
    assert first.begin == "Keep it, because "
    (with_reason,) = talk(first.draft, f"{first.begin}Jo asked for it").key_results()
    assert with_reason.kept_because == "Jo asked for it"
    (without,) = talk(first.draft, first.begin).key_results()
    assert without.kept_because == "no reason given"


def test_this_is_a_commitment_means_the_key_result_just_added():
    draft = talk(with_key_results(measured("k-1", "days", 9, 5)), "this is a commitment")
    assert [one.text for one in draft.commitments] == ["Lower days from 9 to 5"]
