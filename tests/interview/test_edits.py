"""Every line can be changed at any time, in the words of a command."""

import pytest

from coach.interview.outline import outline
from coach.model.verdict import Kind
from tests.interview.drafts import (
    measured,
    to_do,
    with_key_results,
)
from tests.interview.talk import say, talk


def test_lines_can_be_added_edited_named_moved_copied_and_deleted_at_any_time():
    draft = with_key_results(measured("k-1", "days", 9, 5), measured("k-2", "hours", 4, 2))
    draft = talk(
        draft,
        "/add objective Shops stay with us",
        "/add key result to 1: Churn from 6% to 3%",
        "/name 1.1 Speed",
        "/move 1.2 up",
        "/copy 1.1",
        "/delete 1.3",
        "/edit 2 Shops love to stay",
        "/edit contribution shops stay",
    )
    lines = {line.number: line for line in outline(draft) if line.number}
    assert lines["2"].text == "Shops love to stay"
    assert lines["contribution"].text == "shops stay"
    assert [lines[number].text for number in ("1.1", "1.2", "1.3")] == [
        "Lower hours from 4 to 2",
        "Lower hours from 4 to 2",
        "Churn from 6% to 3%",
    ]


def test_an_edited_key_result_is_read_anew():
    draft = talk(with_key_results(to_do()), "/edit 1.1 Median days to first sale from 9 to 5")
    (kr,) = draft.key_results()
    assert kr.verdict is not None
    assert kr.verdict.kind is Kind.OUTCOME
    assert kr.target is not None
    assert kr.target.quantity is not None
    assert kr.target.quantity.value == 5


@pytest.mark.parametrize(
    "typed", ["/nonsense", "/edit 9.9 x", "/edit", "/add", "/move 1 sideways", "/"]
)
def test_a_command_that_cannot_be_done_says_so_and_changes_nothing(typed: str):
    draft = with_key_results(to_do())
    turn = say(draft, typed)
    assert turn.remarks
    assert (turn.draft.objectives, turn.draft.log) == (draft.objectives, draft.log)


def test_a_to_do_reworded_into_a_measure_stays_as_an_initiative_that_serves_it():
    turn = say(with_key_results(to_do()), "/edit 1.1 Median days to first sale from 9 to 5")
    assert [(one.text, one.serves) for one in turn.draft.initiatives] == [
        ("Launch the onboarding checklist", "k-1")
    ]
    assert turn.remarks == ("Changed; the to-do stays as an initiative.",)


def test_a_to_do_reworded_stays_only_once_and_only_where_it_is_none_any_more():
    known = talk(with_key_results(to_do()), "/add initiative Launch the onboarding checklist")
    measured_now = say(known, "/edit 1.1 Median days to first sale from 9 to 5")
    assert len(measured_now.draft.initiatives) == 1
    assert measured_now.remarks == ("Changed.",)
    still_work = say(with_key_results(to_do()), "/edit 1.1 Launch the setup checklist")
    assert not still_work.draft.initiatives
