"""Two people mark the same key results; neither sees the other's marks before both are done."""

from hypothesis import given
from hypothesis import strategies as st

from coach.model.draft import Draft
from coach.model.marks import Aspect, Marking, Role
from coach.session.differences import decided, differences, next_difference, question_about
from coach.session.marking import (
    begin_marking,
    finished,
    next_mark,
    pressed,
    taken_back,
    turn_of,
)
from tests.interview.drafts import measured, with_key_results

DRAFT = with_key_results(
    measured("k-1", "days to first sale", 9, 5), measured("k-2", "share of shops that leave", 9, 4)
)


def begun() -> Marking:
    return begin_marking(DRAFT, when="2026-11-22T09:00:00+00:00")


def typed(marking: Marking, keys: str, draft: Draft = DRAFT) -> Marking:
    """Press keys; a full stop lets the marks stand, a less-than sign takes one back."""
    for key in keys:
        if key == ".":
            marking = finished(marking, draft)
        elif key == "<":
            marking = taken_back(marking)
        else:
            marking = pressed(marking, draft, key) or marking
    return marking


def test_each_key_is_one_mark_key_result_by_key_result() -> None:
    marking = typed(begun(), "547")
    said = [(one.key_result, one.aspect, one.value) for one in marking.marks]
    assert said == [
        ("k-1", Aspect.NEED, 5),
        ("k-1", Aspect.CONTROL, 4),
        ("k-1", Aspect.CONFIDENCE, 7),
    ]
    asked = next_mark(marking, DRAFT)
    assert asked is not None
    assert (asked.key_result, asked.aspect) == ("k-2", Aspect.NEED)


def test_a_key_that_is_no_mark_changes_nothing() -> None:
    assert pressed(begun(), DRAFT, "6") is None
    assert pressed(begun(), DRAFT, "w") is None
    assert pressed(begun(), DRAFT, "x") is None


def test_nought_stands_for_ten_and_w_keeps_confidence_to_oneself() -> None:
    ten, none = typed(begun(), "110"), typed(begun(), "11w")
    assert ten.marks[-1].value == 10
    assert none.marks[-1].value is None


def test_marks_stand_only_when_all_are_made() -> None:
    assert turn_of(typed(begun(), "54.")) is Role.EMPLOYEE
    assert turn_of(typed(begun(), "547547.")) is Role.MANAGER
    assert turn_of(typed(begun(), "547547.111111.")) is None


def test_the_last_mark_is_taken_back_but_never_one_of_the_other() -> None:
    assert typed(begun(), "54<").marks == typed(begun(), "5").marks
    stood = typed(begun(), "547547.")
    assert typed(stood, "<") == stood


def test_only_what_is_seen_differently_is_put_on_the_table_the_largest_first() -> None:
    marking = typed(begun(), "551535." + "511533.")
    found = [(one.key_result, one.aspect, one.size) for one in differences(marking, DRAFT)]
    assert found == [("k-1", Aspect.CONTROL, 4.0)]
    marking = typed(begun(), "158555." + "314112.")
    assert [one.size for one in differences(marking, DRAFT)] == [4.0, 4.0, 4.0, 2.0, 2.0]


def test_withheld_confidence_is_no_difference() -> None:
    marking = typed(begun(), "55w555." + "551555.")
    assert differences(marking, DRAFT) == ()


def test_a_difference_is_one_question_to_whoever_has_to_tell_more() -> None:
    marking = typed(begun(), "555555." + "155555.")
    difference = next_difference(marking, DRAFT)
    assert difference is not None
    question = question_about(difference, marking)
    assert question.startswith("Mara,")
    assert question.count("?") == 1


def test_what_was_decided_is_kept_and_not_asked_again() -> None:
    marking = typed(begun(), "555555." + "155155.")
    while (difference := next_difference(marking, DRAFT)) is not None:
        marking = decided(marking, difference, "  we ask\nthe shops ")
    assert [one.text for one in marking.decisions] == ["we ask the shops"] * 2


@given(st.text(alphabet="0123456789w.<x", max_size=60))
def test_nothing_is_compared_before_both_are_done(keys: str) -> None:
    marking = typed(begun(), keys)
    if len(marking.done) < 2:
        assert differences(marking, DRAFT) == ()
    order = [one.by for one in marking.marks]
    assert order == sorted(order, key=list(Role).index)
