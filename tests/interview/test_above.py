"""OKRs of the company and the team are typed once, and stand above this draft and the next."""

from pathlib import Path

from coach.exchange.parents import as_file, from_file
from coach.interview.agenda import next_question
from coach.interview.outline import outline
from coach.interview.turn import take
from coach.model.beginning import begin
from coach.model.draft import Draft
from coach.model.person import Parent, ParentKeyResult, ParentLevel
from coach.model.value import replace
from coach.storage.store import Store
from tests.interview.drafts import MISSION, empty, introduced
from tests.interview.talk import NOW

TYPED = "/team New shops sell sooner; Median days to first sale from 9 to 5; Shops open +10%"


def said(draft: Draft, *texts: str) -> Draft:
    for text in texts:
        draft = take(draft, next_question(draft), text, now=NOW).draft
    return draft


def test_objective_and_key_results_are_kept_and_shown() -> None:
    draft = said(introduced(), TYPED)
    above = draft.parent(ParentLevel.TEAM)
    assert above is not None
    assert above.text == "New shops sell sooner"
    assert [one.text for one in above.results] == [
        "Median days to first sale from 9 to 5",
        "Shops open +10%",
    ]
    shown = [(line.number, line.name, line.text) for line in outline(draft)]
    assert ("p1", "team", "New shops sell sooner") in shown
    assert ("", "", "Median days to first sale from 9 to 5") in shown


def test_a_pasted_okr_may_stand_on_several_lines() -> None:
    draft = said(introduced(), "/company Shops stay with us\n- Lower churn from 4% to 3%")
    above = draft.parent(ParentLevel.COMPANY)
    assert above is not None
    assert above.results == (ParentKeyResult("Lower churn from 4% to 3%"),)


def test_the_same_objective_again_takes_its_key_results_anew() -> None:
    draft = said(introduced(), TYPED, "/team new shops sell sooner; Shops open by June")
    teams = [one for one in draft.parents if one.level is ParentLevel.TEAM]
    assert [len(one.results) for one in teams] == [1]


def test_without_words_it_says_how_and_changes_nothing() -> None:
    turn = take(introduced(), None, "/team ", now=NOW)
    assert turn.draft.parents == introduced().parents
    assert "/team" in turn.remarks[0]


def test_it_can_be_edited_deleted_and_brought_back() -> None:
    draft = said(introduced(), TYPED, "/edit p1 New shops sell in week one")
    assert [one.text for one in draft.parents] == [MISSION, "New shops sell in week one"]
    draft = said(draft, "/delete p1")
    assert [one.text for one in draft.parents] == [MISSION]
    draft = said(draft, "/undo")
    assert draft.parents[1].results


def test_the_next_draft_has_it_until_it_is_deleted(own_home: Path) -> None:
    store = Store(own_home)
    draft = said(introduced(), TYPED)
    store.save(draft)
    (above,) = begin(store.profile(), (), NOW).parents
    assert above.text == "New shops sell sooner"
    store.save(said(draft, "/delete p1"))
    assert begin(store.profile(), (), NOW).parents == ()


def test_what_was_typed_can_be_shared() -> None:
    draft = said(introduced(), TYPED)
    assert from_file(as_file(draft.parents).encode())[1] == draft.parent(ParentLevel.TEAM)


def test_a_mission_comes_first_whenever_it_is_said() -> None:
    team = Parent("p-7", ParentLevel.TEAM, "New shops sell sooner")
    draft = said(replace(empty(), parents=(team,)), MISSION)
    assert [one.text for one in draft.parents] == [MISSION, team.text]
