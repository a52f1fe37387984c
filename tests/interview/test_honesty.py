"""What the coach is and is not is said once, to somebody new, and never in the way."""

from coach.interview.honesty import HONESTY, to_be_said
from coach.model.person import Person
from coach.model.value import replace
from tests.interview.drafts import empty
from tests.interview.talk import say


def test_somebody_new_hears_what_it_is_no_grade_of_and_where_it_stays() -> None:
    assert to_be_said(empty()) == HONESTY
    assert "disputed" in " ".join(HONESTY)
    assert "export" in " ".join(HONESTY)


def test_whoever_has_answered_hears_it_no_more() -> None:
    assert not to_be_said(say(empty(), "skip").draft)


def test_whoever_is_known_from_an_earlier_draft_hears_it_no_more() -> None:
    assert not to_be_said(replace(empty(), person=Person(name="Mara")))
