"""Each step from the mission to a key result is kept, and can be shown."""

from coach.interview.derivation import derivation
from coach.model.draft import Draft, Initiative
from coach.model.person import Parent, ParentLevel
from coach.model.value import replace
from tests.interview.drafts import MISSION, empty, introduced, measured, with_key_results
from tests.interview.talk import say


def derived() -> Draft:
    kr = replace(measured("k-1", "days to first sale", 9, 5), change="they sell earlier")
    team = Parent("p-2", ParentLevel.TEAM, "Shops stay with us")
    draft = with_key_results(kr, measured("k-2", "questions", 8, 3))
    return replace(
        draft,
        parents=(team, *draft.parents),
        initiatives=(Initiative("i-1", "Launch the checklist", "k-1"), Initiative("i-2", "Rest")),
    )


def test_every_step_from_the_mission_to_a_key_result_is_told_in_order() -> None:
    assert [(one.what, one.text) for one in derivation(derived(), "k-1")] == [
        ("mission", MISSION),
        ("team", "Shops stay with us"),
        ("what my work touches", "help small shops sell online"),
        ("my contribution", "new shops in my region sell sooner"),
        ("objective", "New shops feel at home at once"),
        ("what becomes different", "they sell earlier"),
        ("key result", "Lower days to first sale from 9 to 5"),
        ("initiative", "Launch the checklist"),
    ]


def test_an_objective_derives_from_all_above_it() -> None:
    assert derivation(derived(), "o-1")[-1].what == "objective"
    assert derivation(derived(), "p-2") == ()


def test_the_to_do_it_grew_from_is_told_once() -> None:
    kr = replace(derived().objectives[0].key_results[0], origin="Launch the checklist")
    draft = replace(derived(), objectives=(replace(derived().objectives[0], key_results=(kr,)),))
    assert sum(one.text == "Launch the checklist" for one in derivation(draft, "k-1")) == 1
    alone = replace(draft, initiatives=())
    assert derivation(alone, "k-1")[-1].text == "Launch the checklist"


def test_the_line_of_derivation_is_shown_on_request_and_changes_nothing() -> None:
    turn = say(derived(), "/trace 1.1")
    assert turn.remarks[0] == f"mission: {MISSION}"
    assert turn.remarks[-2].strip() == "└ key result: Lower days to first sale from 9 to 5"
    assert turn.draft.log == ()


def test_what_is_no_objective_and_no_key_result_derives_from_nothing() -> None:
    assert say(introduced(), "/trace mission").remarks == (
        "Only objectives and key results derive from others.",
    )
    assert "There is no" in say(empty(), "/trace 1.2").remarks[0]
