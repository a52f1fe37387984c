"""After the differences: who helps with what by when, and how often both look at it."""

import itertools
from datetime import date

import pytest

from coach.model.cycle import quarter
from coach.model.draft import Draft
from coach.model.marks import Ask, Marking, Role
from coach.session.support import answered, asked, check_ins, next_ask, usual
from tests.session.test_marking import DRAFT, begun, typed

TODAY = date(2026, 11, 23)
ALIKE = "547336"


def both_marked() -> Marking:
    return typed(begun(), f"{ALIKE}.{ALIKE}.")


def said(marking: Marking, *answers: str, draft: Draft = DRAFT) -> tuple[Marking, list[str]]:
    remarks = []
    for answer in answers:
        ask = next_ask(marking, draft)
        assert ask is not None
        marking, remark = answered(marking, ask, answer, draft, today=TODAY)
        remarks.append(remark)
    return marking, remarks


def test_nothing_is_asked_before_the_differences_are_talked_through() -> None:
    assert next_ask(begun(), DRAFT) is None
    apart = typed(begun(), f"{ALIKE}.147336.")
    assert next_ask(apart, DRAFT) is None
    assert next_ask(both_marked(), DRAFT) is Ask.HELP_OF_MANAGER


def test_the_manager_is_asked_first_and_each_until_there_is_nothing_more() -> None:
    marking, remarks = said(
        both_marked(), "I get you the sales figures by 12 January", "", "I tell you early", "no"
    )
    assert [(one.by, one.until) for one in marking.promises] == [
        (Role.MANAGER, date(2027, 1, 12)),
        (Role.EMPLOYEE, None),
    ]
    assert remarks == ["", "", "No day is in it; it stands as you said it.", ""]
    assert next_ask(marking, DRAFT) is Ask.RHYTHM
    assert "anything else" in asked(Ask.HELP_OF_MANAGER, marking, DRAFT)


@pytest.mark.parametrize(
    ("answer", "weeks"),
    [("3", 3), ("every four weeks", 4), ("monthly", 4), ("fortnightly", 2), ("", 2)],
)
def test_how_often_they_meet_is_heard_in_their_words(answer: str, weeks: int) -> None:
    marking, _ = said(both_marked(), "", "", answer)
    assert marking.check_in_weeks == weeks
    assert next_ask(marking, DRAFT) is None


@pytest.mark.parametrize("answer", ["6", "whenever", "2 or 3"])
def test_more_rarely_than_every_four_weeks_is_asked_again(answer: str) -> None:
    marking, remarks = said(both_marked(), "", "", answer)
    assert next_ask(marking, DRAFT) is Ask.RHYTHM
    assert remarks[-1]


def test_check_ins_lie_inside_the_cycle_on_the_weekday_of_the_talk() -> None:
    cycle = quarter(2027, 1)
    days = check_ins(3, cycle, today=TODAY)
    assert days[0] >= cycle.first
    assert days[-1] <= cycle.last
    assert {one.weekday() for one in days} == {TODAY.weekday()}
    assert {(b - a).days for a, b in itertools.pairwise(days)} == {21}
    assert check_ins(2, cycle, today=cycle.last) == ()


def test_without_a_word_the_rhythm_of_the_draft_is_meant() -> None:
    assert usual(DRAFT) == 2
