"""Somebody who comes with a to-do list: it is sorted, put right, and finds its place."""

from datetime import UTC, datetime

import pytest

from coach.interview.agenda import next_question
from coach.interview.outline import LineKind, outline
from coach.interview.question import Topic
from coach.interview.turn import take
from coach.model.cycle import parse_cycle
from coach.model.draft import Draft, new_draft
from coach.model.triage import Place

NOW = datetime(2026, 12, 14, 9, 30, tzinfo=UTC)
LIST = """\
- fix the label printer
- fewer wrong labels at goods-in
- stocktake by 31 March
- Raise pick accuracy from 97 to 99%
- order new racks for aisle 9
- keep returns under 2%"""

NO_LEVEL_YET = LIST.replace("- Raise pick accuracy from 97 to 99%", "")
"""Nothing on it can be a key result as it stands."""


def say(draft: Draft, *answers: str) -> Draft:
    for answer in answers:
        draft = take(draft, next_question(draft), answer, now=NOW).draft
    return draft


def topic(draft: Draft) -> Topic | None:
    question = next_question(draft)
    return question.topic if question else None


def place(draft: Draft, words: str) -> Place:
    assert draft.sorted_list is not None
    return next(line.place for line in draft.sorted_list.lines if words in line.text)


@pytest.fixture
def fresh() -> Draft:
    return new_draft("Q1 2027", parse_cycle("2027Q1"), when=NOW.isoformat())


def test_the_first_question_offers_the_list_as_a_way_in(fresh: Draft) -> None:
    assert topic(fresh) is Topic.MISSION
    assert topic(say(fresh, "1")) is Topic.LIST


@pytest.mark.parametrize("way", [("1", LIST), ("/list", LIST), (LIST,)])
def test_a_pasted_list_is_sorted_whichever_way_it_comes(fresh: Draft, way: tuple[str, ...]) -> None:
    draft = say(fresh, *way)
    assert topic(draft) is Topic.SORTED
    assert place(draft, "pick accuracy") is Place.RESULT
    assert place(draft, "stocktake") is Place.COMMITMENT


def test_a_mission_of_several_lines_is_no_list(fresh: Draft) -> None:
    draft = say(fresh, "We bring medicine to rural pharmacies.\nWithin a day.\nAt a fair price.")
    assert draft.parents
    assert draft.sorted_list is None


def test_lines_move_by_number_and_an_undo_brings_them_back(fresh: Draft) -> None:
    draft = say(fresh, LIST, "t4 let go, 3 is a guardrail")
    assert place(draft, "pick accuracy") is Place.LET_GO
    assert place(draft, "stocktake") is Place.GUARDRAIL
    assert topic(draft) is Topic.SORTED
    assert place(say(draft, "/undo"), "stocktake") is Place.COMMITMENT
    assert place(say(draft, "/place t4 result"), "pick accuracy") is Place.RESULT


def test_the_questions_for_the_manager_follow_what_was_moved(fresh: Draft) -> None:
    draft = say(fresh, LIST, "t4 let go")
    assert draft.sorted_list is not None
    assert not any("pick accuracy" in one for one in draft.sorted_list.questions)


def test_the_draft_shows_the_list_place_by_place_until_it_is_taken_over(fresh: Draft) -> None:
    draft = say(fresh, LIST)
    listed = [line for line in outline(draft) if line.kind is LineKind.LISTED]
    assert len(listed) == 6
    assert [line.name for line in listed] == sorted(
        (line.name for line in listed), key=list(Place).index
    )
    assert not any(line.kind is LineKind.LISTED for line in outline(say(draft, "yes")))


def test_taken_over_each_line_has_its_place_and_the_interview_goes_on(fresh: Draft) -> None:
    draft = say(fresh, LIST, "yes")
    assert draft.memory.waiting[0] == "Raise pick accuracy from 97 to 99%"
    assert [one.text for one in draft.commitments] == ["Stocktake by 31 March"]
    assert [one.text for one in draft.guardrails] == ["Keep returns under 2%"]
    assert topic(draft) is Topic.OBJECTIVE


def test_the_line_to_start_with_comes_before_the_company_and_what_it_is_part_of_after(
    fresh: Draft,
) -> None:
    draft = say(fresh, NO_LEVEL_YET)
    draft = say(draft, "yes")
    question = next_question(draft)
    assert question is not None
    assert "fewer wrong labels at goods-in" in question.text
    draft = say(draft, "The line at goods-in never stops")
    (kr,) = draft.key_results()
    assert kr.origin == "Fewer wrong labels at goods-in"
    assert topic(draft) is Topic.NUMBERS
    draft = say(draft, "from 40 to 10 a week")
    question = next_question(draft)
    assert question is not None
    assert (question.topic, question.options) == (Topic.MISSION, ())
    draft = say(
        draft, "We store spare parts for farmers. We teach young mechanics.", "warehouse clerk"
    )
    assert topic(draft) is Topic.TOUCHES
    assert topic(say(draft, "1")) is Topic.KEY_RESULT


def test_work_to_start_with_is_not_asked_twice_what_it_changes(fresh: Draft) -> None:
    work = "- redesign the picking route\n- train the night crew on the scanners"
    draft = say(fresh, f"{work}\n- buy stamps\n- stocktake by 31 March", "yes")
    draft = say(draft, "Drivers leave on time")
    (kr,) = draft.key_results()
    assert kr.text == "Redesign the picking route"
    assert kr.change == draft.objectives[0].text == "Drivers leave on time"
    assert topic(draft) is Topic.MEASURE


def test_nobody_is_asked_for_the_evidence_of_twenty_commitments(fresh: Draft) -> None:
    draft = say(fresh, LIST, "yes", "skip", "skip", "skip", "skip", "skip", "skip")
    assert topic(draft) is not Topic.EVIDENCE


def test_work_of_the_list_serves_the_key_result_that_grew_from_it(fresh: Draft) -> None:
    work = "- build a rack for returned parcels\n- hang up a board\n- ask for a second scanner"
    draft = say(fresh, f"- Cut returned parcels from 40 to 10 a week\n{work}")
    found = draft.sorted_list
    assert found is not None
    serving = next(line for line in found.lines if line.serves is not None)
    draft = say(draft, "yes", "/add objective Parcels arrive as ordered")
    draft = say(draft, f"/add key result {found.served_by(serving)}")
    kr = next(draft.key_results())
    assert any(one.serves == kr.id for one in draft.initiatives)


@pytest.mark.parametrize("answer", ["skip", "I don't know", "no"])
def test_without_a_list_the_mission_is_asked_for(fresh: Draft, answer: str) -> None:
    assert topic(say(fresh, "1", answer)) is Topic.MISSION


def test_lines_of_a_list_are_moved_and_not_edited(fresh: Draft) -> None:
    draft = say(fresh, LIST)
    turn = take(draft, next_question(draft), "/delete t3", now=NOW)
    assert "/place t3" in turn.remarks[0]
    assert turn.draft.sorted_list == draft.sorted_list


def test_whoever_cannot_say_what_is_better_is_asked_for_the_mission_after_all(fresh: Draft) -> None:
    draft = say(fresh, NO_LEVEL_YET, "yes", "1", "1")
    assert not draft.objectives
    assert topic(draft) is Topic.MISSION
