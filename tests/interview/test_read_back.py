"""The end of it: a yes in whatever words, or an objection."""

import pytest

from tests.interview.drafts import (
    measured,
    with_key_results,
    with_the_set_asked,
)
from tests.interview.talk import say, talk


@pytest.mark.parametrize(
    "said", ["perfect", "thanks!", "no thats it", "Yes, it's complete", "", "quit"]
)
def test_the_read_back_closes_in_whatever_words_people_are_content(said: str):
    draft = with_key_results(measured("k-1", "days", 9, 5)).remembering(settled=("o-1/key-result",))
    closed = talk(with_the_set_asked(draft), said)
    assert closed.agreed
    assert len(list(closed.key_results())) == 1


@pytest.mark.parametrize("said", ["that's wrong", "I don't agree with this", "it's not right"])
def test_whoever_objects_to_the_read_back_hears_how_to_change_it(said: str):
    draft = with_key_results(measured("k-1", "days", 9, 5)).remembering(settled=("o-1/key-result",))
    turn = say(with_the_set_asked(draft), said)
    assert not turn.draft.agreed
    assert any("/edit" in remark for remark in turn.remarks)


@pytest.mark.parametrize("edit", ["/delete 1.1", "/edit 1 Shops stay", "/add key result NPS of 45"])
def test_a_yes_to_the_whole_does_not_outlive_a_change_of_it(edit):
    draft = talk(with_key_results(measured("k-1", "days", 9, 5)), "/agree")
    assert draft.agreed
    assert not talk(draft, edit).agreed
