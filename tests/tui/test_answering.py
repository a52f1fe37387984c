"""Answering on the screen: what is typed is read, kept on disk, and answered with a question."""

import errno
import os
from pathlib import Path

import pytest
from textual import events

from coach.model.draft import Memory
from coach.model.value import replace
from coach.tui.widgets import answer
from coach.tui.widgets.choices import Choices
from coach.tui.widgets.conversation import Conversation
from tests.interview.drafts import MISSION, empty, introduced, to_do, with_key_results
from tests.tui.screens import (
    conversation,
    field,
    interview,
    notice,
    on_screen,
    panel,
    press,
    question,
    reading_line,
    say,
    screen,
    settled,
    store_at,
)


async def test_the_first_question_stands_there_and_one_can_type_at_once(own_home: Path) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        assert "What is your company there for" in question(pilot)
        await pilot.press("h", "i")
        assert field(pilot).text == "hi"


async def test_an_answer_is_on_disk_when_the_next_question_shows(own_home: Path) -> None:
    draft = empty()
    async with interview(own_home, draft).run_test() as pilot:
        await say(pilot, MISSION)
        assert "your work" in question(pilot)
        assert [one.text for one in store_at(own_home).load(draft.id).parents] == [MISSION]
        assert field(pilot).text == ""
        assert MISSION in conversation(pilot)
        assert "saved 09:00" in on_screen(pilot)


async def test_what_is_half_typed_stands_there_again_after_a_restart(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer, "_AGE", 0.01)
    draft = empty()
    async with interview(own_home, draft).run_test() as pilot:
        field(pilot).insert("We help small sh")
        await pilot.pause(0.1)
        await settled(pilot)
    async with interview(own_home, store_at(own_home).load(draft.id)).run_test() as pilot:
        assert field(pilot).text == "We help small sh"


async def test_looking_in_without_typing_leaves_no_draft_behind(own_home: Path) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        await settled(pilot)
    assert store_at(own_home).drafts() == ()


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("f1", "type: skip · back"),
        ("f1", "f6 goes to your OKR"),
        ("f2", "For example:"),
        ("f3", "should move something the company cares about"),
    ],
)
async def test_a_key_asks_the_coach_and_leaves_the_question_open(
    own_home: Path, key: str, said: str
) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        asked = question(pilot)
        field(pilot).insert("half an ans")
        await press(pilot, key)
        await settled(pilot)
        assert said in conversation(pilot)
        assert question(pilot) == asked
        assert field(pilot).text == "half an ans"


async def test_f4_skips_and_f5_comes_back_with_the_answer_given_before(own_home: Path) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        first = question(pilot)
        await say(pilot, MISSION)
        second = question(pilot)
        await press(pilot, "f4")
        await settled(pilot)
        assert question(pilot) not in (first, second)
        await press(pilot, "f5")
        await settled(pilot)
        await press(pilot, "f5")
        await settled(pilot)
        assert question(pilot) == first
        assert field(pilot).text == MISSION


async def test_options_are_numbered_and_can_be_clicked(own_home: Path) -> None:
    lines = ("Launch the checklist", "Call ten shops", "Faster first sale")
    draft = with_key_results(memory=Memory(waiting=lines))
    async with interview(own_home, draft).run_test() as pilot:
        choices = pilot.app.screen.query_one(Choices)
        assert choices.offered == lines
        await pilot.pause()
        assert "2  Call ten shops" in on_screen(pilot)
        await pilot.click(Choices, offset=(4, 1))
        await settled(pilot)
        (kr,) = store_at(own_home).load(draft.id).key_results()
        assert kr.text == "Call ten shops"
        assert field(pilot).has_focus


async def test_typing_goes_on_after_a_click_or_a_tab_away_from_the_field(own_home: Path) -> None:
    draft = with_key_results(memory=Memory(waiting=("Launch the checklist", "Call ten shops")))
    async with interview(own_home, draft).run_test() as pilot:
        await pilot.pause()
        await pilot.click(Conversation, offset=(4, 1))
        await pilot.press("t", "w")
        await pilot.press("shift+tab", "shift+tab", "o")
        assert pilot.app.focused is field(pilot)
        assert field(pilot).text == "two"


async def test_the_numbers_are_read_and_underlined_while_they_are_typed(own_home: Path) -> None:
    draft = with_key_results(replace(to_do(), metric="median days to first sale"))
    async with interview(own_home, draft).run_test() as pilot:
        field(pilot).insert("from 9 days to 5")
        await pilot.pause(0.4)
        await settled(pilot)
        assert "baseline 9 days" in reading_line(pilot)
        assert "target 5" in reading_line(pilot)
        line = field(pilot).get_line(0)
        underlined = [line.plain[span.start : span.end] for span in line.spans]
        assert any("9 days" in part for part in underlined)
        await pilot.press("backspace")
        assert field(pilot).marks == ()


async def test_a_pasted_list_goes_in_whole_and_nothing_is_sent_before_enter(own_home: Path) -> None:
    draft = with_key_results()
    async with interview(own_home, draft).run_test() as pilot:
        pasted = "\n".join(f"- item {number}" for number in range(10))
        field(pilot).post_message(events.Paste(pasted))
        await settled(pilot)
        assert field(pilot).text == pasted
        assert screen(pilot).draft == draft


@pytest.mark.parametrize("key", ["ctrl+j", "alt+enter", "shift+enter"])
async def test_there_are_ways_to_a_new_line(own_home: Path, key: str) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        await press(pilot, "a", key, "b")
        assert field(pilot).text == "a\nb"


@pytest.mark.parametrize(
    "text",
    [
        "[bold]loud[/bold]",
        "[/]",
        "{x} {0} {{",
        "Ökonomie 日本語 עברית 👩‍👩‍👧",
        "[@click=app.quit]x[/]",
    ],
)
async def test_what_a_person_writes_is_shown_as_it_is(own_home: Path, text: str) -> None:
    draft = introduced()
    async with interview(own_home, draft).run_test(size=(120, 36)) as pilot:
        await say(pilot, f"/add objective Shops like {text} at once")
        shown = f"Shops like {text} at once"
        assert store_at(own_home).load(draft.id).objectives[0].text == shown
        assert shown in conversation(pilot)
        assert [line.text for line in panel(pilot).lines].count(shown) == 1
        squeezed = "".join(on_screen(pilot).split())
        assert text.split()[0] in squeezed


async def test_escape_sequences_in_a_paste_never_reach_the_terminal(own_home: Path) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        field(pilot).post_message(events.Paste("a\x1b[31mred\x1b]0;title\x07\x00\tb"))
        await settled(pilot)
        assert field(pilot).text == "ared b"


async def test_a_page_of_text_is_taken_and_the_next_question_shows(own_home: Path) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        await say(pilot, "We help small shops sell online. " * 600)
        assert "your work" in question(pilot)
        assert question(pilot).split()[0] in on_screen(pilot)


async def test_a_full_disk_is_said_and_the_words_stay_in_the_field(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        first = question(pilot)
        await settled(pilot)
        with monkeypatch.context() as full:
            full.setattr(os, "replace", _no_space)
            await say(pilot, MISSION)
            assert "the disk is full" in notice(pilot)
            assert field(pilot).text == MISSION
            assert question(pilot) == first
        await press(pilot, "enter")
        await settled(pilot)
        assert notice(pilot) == ""
        assert question(pilot) != first


async def test_enter_while_an_answer_is_taken_in_sends_nothing_and_loses_nothing(
    own_home: Path,
) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        field(pilot).insert(MISSION)
        await pilot.press("enter", "a", "b", "enter")
        await settled(pilot)
        transcript = screen(pilot).draft.transcript
        given = [exchange.answer for exchange in transcript]
        # However fast the coach was: every word is in an answer or still in the field.
        assert given == [MISSION, "ab"] or (given == [MISSION] and field(pilot).text == "ab")


async def test_ctrl_c_says_how_to_leave_and_stays(own_home: Path) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        await press(pilot, "a", "ctrl+c")
        assert pilot.app.is_running
        assert field(pilot).text == "a"


def _no_space(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
