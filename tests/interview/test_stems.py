"""Beginnings of an objective come from the contribution, and from the mission narrowed to it."""

import pytest

from coach.interview.question import Topic
from coach.interview.stems import beginnings
from coach.model.person import Parent, ParentKeyResult, ParentLevel
from coach.model.value import replace
from tests.interview.drafts import MISSION, empty, introduced
from tests.interview.talk import asked, say, talk

BEFORE = (MISSION, "Mara, onboarding manager")


def test_the_change_the_narrowed_mission_and_the_help_are_offered() -> None:
    assert beginnings("new riders in my valley fall less often", "help people ride safely") == (
        "New riders in my valley fall less often",
        "Help new riders in my valley ride safely",
        "Help new riders in my valley fall less often",
    )


def test_the_mission_alone_is_no_beginning() -> None:
    assert beginnings("I check saddles", "help riders ride safely") == ()
    offered = beginnings("the saddles last longer", "help riders ride safely")
    assert offered == ("The saddles last longer",)


def test_beginnings_hold_only_what_the_person_said() -> None:
    draft = introduced()
    said = f"help {draft.contribution} {draft.touches}".lower().split()
    offered = beginnings(draft.contribution, draft.touches)
    assert len(offered) == 3
    for stem in offered:
        assert set(stem.lower().split()) <= set(said)


def test_no_number_is_taken_into_a_beginning() -> None:
    assert beginnings("riders get an answer within 2 days", "")[0] == "Riders get an answer in time"


def test_the_objective_is_asked_for_with_beginnings_made_from_the_answer() -> None:
    draft = talk(empty(), *BEFORE, "I answer calls so that new shops in my region sell sooner")
    question = asked(draft)
    assert question.topic is Topic.OBJECTIVE
    assert question.options[0] == "New shops in my region sell sooner"
    assert draft.memory.stems == question.options


def test_of_work_alone_it_is_asked_what_goes_better_by_it() -> None:
    draft = talk(empty(), *BEFORE, "I visit shops every week")
    question = asked(draft)
    assert question.topic is Topic.CONTRIBUTION
    assert question.before == ("You visit shops every week.",)
    later = talk(draft, "so that they trust their numbers")
    assert later.contribution == "I visit shops every week so that they trust their numbers"
    assert asked(later).options[0] == "Shops trust their numbers"


@pytest.mark.parametrize("answer", ["I don't know", "skip", "no"])
def test_work_is_kept_where_nobody_knows_what_it_changes(answer: str) -> None:
    draft = talk(empty(), *BEFORE, "I visit shops every week", answer)
    assert draft.contribution == "I visit shops every week"
    assert asked(draft).topic is Topic.OBJECTIVE


def test_a_changed_contribution_gives_other_beginnings() -> None:
    draft = talk(empty(), *BEFORE, "shops sell sooner", "/edit contribution shops pay less")
    assert asked(draft).options[0] == "Shops pay less"


def test_of_the_teams_measure_it_is_asked_which_part_is_theirs() -> None:
    result = ParentKeyResult("Cut early closures", "30", "12")
    team = Parent("p-t", ParentLevel.TEAM, "Shops stay with us", (result,))
    company = Parent(
        "p-c", ParentLevel.COMPANY, "Shops love us", (ParentKeyResult("Raise sales by a third"),)
    )
    draft = talk(replace(empty(), parents=(company, team)), *BEFORE)
    question = asked(draft)
    assert question.text == (
        "Which part of “Cut early closures from 30 to 12” moves because of you?"
    )
    assert question.before[-1] == "That is what your team is measured by."
    again = say(draft, "cut early closures from 30 to 12.")
    assert again.draft.contribution == ""
    assert again.remarks
    assert asked(again.draft).text != question.text
