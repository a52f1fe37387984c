"""Over all key results together: are they enough, how sure, how often looked at, what first."""

import pytest

from coach.interview.agenda import next_question
from coach.interview.outline import LineKind, outline
from coach.interview.question import Topic
from coach.model.draft import Draft
from tests.interview.drafts import measured, with_key_results
from tests.interview.talk import asked, say, talk

THREE = tuple(
    measured(f"k-{place}", what, 9, 5)
    for place, what in enumerate(("sick days", "lost keys", "late trains"), start=1)
)


@pytest.fixture
def settled() -> Draft:
    return with_key_results(*THREE).remembering(settled=("o-1/key-result",))


def topics(draft: Draft) -> list[Topic]:
    """Skip on to the end, and give what was asked."""
    found = []
    while (question := next_question(draft)) is not None:
        found.append(question.topic)
        draft = talk(draft, "skip")
    return found


def test_whether_it_is_enough_comes_first_and_the_read_back_last(settled: Draft) -> None:
    expected = ["enough", "need", "confidence", "rhythm", "step", "read-back"]
    assert topics(settled) == expected


def test_what_could_still_go_wrong_stays_beside_the_objective(settled: Draft) -> None:
    draft = talk(settled, "They are on time, but nobody tells anybody")
    assert draft.objectives[0].missing == "They are on time, but nobody tells anybody"
    assert any("nobody tells anybody" in line.note for line in outline(draft))


@pytest.mark.parametrize("said", ["", "nothing", "nothing comes to mind", "no idea", "no", "skip"])
def test_nothing_that_comes_to_mind_is_an_answer(settled: Draft, said: str) -> None:
    draft = talk(settled, said)
    assert not draft.objectives[0].missing
    assert asked(draft).topic is Topic.NEED
    unanswered = said in ("skip", "no idea")
    assert any("/enough" in line.text for line in outline(draft)) == unanswered


@pytest.mark.parametrize(
    ("said", "confidences"),
    [
        ("7 5 8", [7, 5, 8]),
        ("7, 5 and 8", [7, 5, 8]),
        ("7/10, 5/10, 8/10", [7, 5, 8]),
        ("70%, 50%, 80%", [7, 5, 8]),
        ("7,5,8", [7, 5, 8]),
        ("seven, five and eight", [7, 5, 8]),
        ("KR1: 7, KR2: 5, KR3: 8", [7, 5, 8]),
        ("1. 7 2. 5 3. 8", [7, 5, 8]),
        ("6", [6, 6, 6]),
        ("about 6 for all of them", [6, 6, 6]),
    ],
)
def test_how_sure_one_is_takes_one_stroke(
    settled: Draft, said: str, confidences: list[int]
) -> None:
    draft = talk(settled, "skip", "skip", said)
    assert [kr.confidence for kr in draft.key_results()] == confidences
    assert asked(draft).topic is Topic.RHYTHM


@pytest.mark.parametrize("said", ["7 5", "fairly sure", "-1", "7 5 8 9", "11 12 13"])
def test_other_numbers_are_asked_for_again_in_other_words(settled: Draft, said: str) -> None:
    before = talk(settled, "skip", "skip")
    turn = say(before, said)
    assert asked(turn.draft).topic is Topic.CONFIDENCE
    assert asked(turn.draft).text != asked(before).text


@pytest.mark.parametrize(
    ("said", "weeks", "who"),
    [
        ("", 2, "my manager"),
        ("every 3 weeks, with Jo", 3, "Jo"),
        ("every two weeks with my team", 2, "my team"),
        ("monthly", 4, ""),
        ("fortnightly with Jo Reyes.", 2, "Jo Reyes"),
        ("with Jo", 2, "Jo"),
        ("with Jo every three weeks", 3, "Jo"),
        ("every second Friday and with Jo", 2, "Jo"),
        ("every 14 days, with Ines, my manager", 2, "Ines"),
        ("3, with Jo", 3, "Jo"),
        ("once a quarter", 13, ""),
    ],
)
def test_how_often_and_with_whom_is_one_question(
    settled: Draft, said: str, weeks: int, who: str
) -> None:
    draft = talk(settled, "skip", "skip", "skip", said)
    assert (draft.check_in_weeks, draft.accountable) == (weeks, who)


def test_the_smallest_step_is_kept(settled: Draft) -> None:
    draft = talk(settled, "skip", "skip", "skip", "skip", "ask Jo for the list of keys")
    assert draft.first_step == "ask Jo for the list of keys"
    assert any(line.kind is LineKind.STEP for line in outline(draft))


def test_what_nobody_answered_is_shown_as_open_and_can_be_said_at_any_time(settled: Draft) -> None:
    draft = talk(settled, *["skip"] * 5)
    shown = [line.text for line in outline(draft) if line.kind is LineKind.OPEN]
    assert any("/confidence" in text for text in shown)
    draft = talk(draft, "/confidence 4", "/rhythm every 2 weeks", "/step call Jo", "/enough rain")
    assert [kr.confidence for kr in draft.key_results()] == [4, 4, 4]
    assert (draft.check_in_weeks, draft.first_step) == (2, "call Jo")
    assert draft.objectives[0].missing == "rain"


def test_a_command_alone_says_how_it_goes_on(settled: Draft) -> None:
    turn = say(settled, "/confidence")
    assert turn.begin == "/confidence "


def test_with_little_room_left_they_wait_and_the_whole_is_read_back(settled: Draft) -> None:
    draft = settled.remembering(asked={"o-1/key-result": 18})
    assert topics(draft) == ["enough", "read-back"]
    assert topics(settled.remembering(asked={"o-1/key-result": 19})) == ["read-back"]


def test_whoever_skips_the_read_back_has_a_draft_and_can_agree_later(settled: Draft) -> None:
    draft = talk(settled, *["skip"] * 6)
    assert next_question(draft) is None
    assert not draft.agreed
    assert talk(draft, "/agree").agreed


def test_a_draft_put_aside_is_read_back_again_once_it_changes(settled: Draft) -> None:
    draft = talk(settled, *["skip"] * 6)
    changed = talk(draft, "/edit 1.1 Lower sick days from 9 to 4")
    assert topics(changed)[-1] == "read-back"


def test_an_agreed_okr_is_not_reopened_by_a_confidence(settled: Draft) -> None:
    draft = talk(settled, *["skip"] * 5, "no", "/confidence 6")
    assert draft.agreed
    assert next_question(draft) is None


def test_an_agreed_okr_is_asked_nothing_more(settled: Draft) -> None:
    assert next_question(talk(settled, "/agree")) is None
