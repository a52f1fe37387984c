"""What may be said to every question: why, example, skip, back, or anything at all."""

import pytest

from coach.interview.agenda import next_question
from coach.interview.outline import outline
from coach.interview.question import Topic
from coach.model.draft import Memory
from coach.model.value import replace
from tests.interview.drafts import (
    empty,
    introduced,
    to_do,
    with_key_results,
)
from tests.interview.talk import asked, say, talk


def test_why_and_example_answer_and_leave_the_question_where_it_is():
    draft = with_key_results(to_do())
    question = asked(draft)
    for typed in ("why do you ask?", "show me an example", "help", "what is a baseline?", ""):
        turn = say(draft, typed)
        assert turn.remarks
        assert asked(turn.draft) == question


def test_every_question_can_be_skipped_and_the_end_is_reached():
    draft = empty()
    for _ in range(30):
        if next_question(draft) is not None:
            draft = talk(draft, "skip")
    assert next_question(draft) is None
    assert not draft.agreed  # nobody has said yes to it


def test_i_dont_know_is_an_answer_everywhere_and_the_end_is_reached():
    draft, asked_so_far = empty(), list[tuple[str, str]]()
    while (question := next_question(draft)) is not None:
        assert (question.key, question.text) not in asked_so_far
        asked_so_far.append((question.key, question.text))
        draft = talk(draft, "I don't know")
    assert len(asked_so_far) < 20


def test_back_puts_the_last_question_again_with_what_was_said():
    before = with_key_results(to_do())
    draft = talk(before, "they sell sooner")
    turn = say(draft, "back")
    assert asked(turn.draft) == asked(before)
    assert turn.retype == "they sell sooner"


def test_back_goes_as_far_as_the_beginning_and_no_further():
    draft = talk(empty(), "We bake bread.", "baker", "back two")
    assert asked(draft).topic is Topic.MISSION
    assert say(draft, "back").remarks == ("This is the beginning.",)


@pytest.mark.parametrize(
    "typed",
    [
        "[bold]x[/]",
        "[/]",
        "{metric} {} {0}",
        "\x1b[31mred\x1b[0m\x07",
        "é" * 20_000,
        "one two " * 2_500,
        "tab\there",
        "لوحة المتابعة",
        "客户满意度",
        "🎉🎉",
        "a\r\nb",
        "%s %(x)s",
        "\x00",
        "؜\u202e",
    ],
)
def test_whatever_is_typed_is_kept_as_text_at_every_question(typed: str):
    for draft in (
        empty(),
        introduced(),
        with_key_results(),
        with_key_results(to_do()),
        with_key_results(replace(to_do(), metric="days {x}")),
        with_key_results(memory=Memory(waiting=("[red]", "{}"))),
    ):
        turn = say(draft, typed)
        assert "\x1b" not in turn.draft.transcript[-1].answer
        outline(turn.draft)
        asked(turn.draft)
