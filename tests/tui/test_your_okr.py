"""Working on the draft itself: every line can be changed, at any time, by keyboard alone."""

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from coach.model.draft import Draft, KeyResult
from coach.tui.dialogs.confirming import Confirming
from coach.tui.dialogs.rewording import Rewording
from coach.tui.widgets import answer
from coach.tui.widgets.draft_panel import DraftPanel
from tests.interview.drafts import measured, with_key_results
from tests.tui.screens import field, interview, on_screen, panel, press, question, settled, store_at

TWO = (
    measured("k-1", "median days to first sale", 9, 5),
    measured("k-2", "questions per new shop", 6, 3),
)


def stored(home: Path, draft: Draft) -> tuple[KeyResult, ...]:
    return tuple(store_at(home).load(draft.id).key_results())


async def pick(pilot: Pilot[Any], number: str) -> None:
    """Go to the draft and move to the line with this number."""
    if not panel(pilot).has_focus:
        await press(pilot, "f6")
    wanted = [line.number for line in panel(pilot).lines].index(number)
    while panel(pilot).highlighted != wanted:
        await press(pilot, "down")


async def test_f6_goes_to_the_draft_and_back_to_the_field(own_home: Path) -> None:
    async with interview(own_home, with_key_results(*TWO)).run_test() as pilot:
        await press(pilot, "f6")
        assert panel(pilot).has_focus
        await press(pilot, "f6")
        assert field(pilot).has_focus


async def test_enter_changes_a_line_where_it_stands(own_home: Path) -> None:
    draft = with_key_results(*TWO)
    async with interview(own_home, draft).run_test() as pilot:
        await pick(pilot, "1.2")
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, Rewording)
        assert field(pilot).text == TWO[1].text
        field(pilot).fill("Lower questions per new shop from 6 to 2")
        await press(pilot, "enter")
        await settled(pilot)
        assert stored(own_home, draft)[1].text == "Lower questions per new shop from 6 to 2"
        assert panel(pilot).has_focus


async def test_what_is_half_written_in_a_window_stands_in_the_field_after_a_restart(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer, "_AGE", 0.05)
    draft = with_key_results(*TWO)
    store_at(own_home).save(draft)
    async with interview(own_home, draft).run_test() as pilot:
        field(pilot).insert("about ten")
        await pick(pilot, "1.2")
        await press(pilot, "n")
        field(pilot).insert("quest")
        await pilot.pause(0.3)
    async with interview(own_home, store_at(own_home).load(draft.id)).run_test() as pilot:
        assert field(pilot).text == "about ten\n/name 1.2 quest"


async def test_a_window_that_is_left_leaves_nothing_half_written_behind(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer, "_AGE", 0.05)
    draft = with_key_results(*TWO)
    store_at(own_home).save(draft)
    async with interview(own_home, draft).run_test() as pilot:
        await pick(pilot, "1.2")
        for end, name in (("escape", ""), ("enter", "quest")):
            await press(pilot, "n", *"quest")
            await pilot.pause(0.3)
            assert store_at(own_home).typed(draft.id) is not None
            await press(pilot, end)
            await settled(pilot)
            assert store_at(own_home).typed(draft.id) is None
            assert stored(own_home, draft)[1].name == name


async def test_escape_leaves_a_line_as_it_is(own_home: Path) -> None:
    draft = with_key_results(*TWO)
    async with interview(own_home, draft).run_test() as pilot:
        await pick(pilot, "1.1")
        await press(pilot, "enter", "x", "escape")
        await settled(pilot)
        assert [line.text for line in panel(pilot).lines if line.number == "1.1"] == [TWO[0].text]


async def test_a_line_can_be_named_and_added_to(own_home: Path) -> None:
    draft = with_key_results(*TWO)
    async with interview(own_home, draft).run_test() as pilot:
        await pick(pilot, "1.1")
        await press(pilot, "n")
        field(pilot).fill("first sale")
        await press(pilot, "enter")
        await settled(pilot)
        await press(pilot, "a")
        field(pilot).fill("Lower refunds from 8 to 4")
        await press(pilot, "enter")
        await settled(pilot)
        first, _, third = stored(own_home, draft)
        assert first.name == "first sale"
        assert third.text == "Lower refunds from 8 to 4"


async def test_a_line_can_be_copied_and_moved(own_home: Path) -> None:
    draft = with_key_results(*TWO)
    async with interview(own_home, draft).run_test() as pilot:
        await pick(pilot, "1.2")
        await press(pilot, "alt+up")
        await settled(pilot)
        assert [kr.id for kr in stored(own_home, draft)] == ["k-2", "k-1"]
        await press(pilot, "d")
        await settled(pilot)
        assert [kr.text for kr in stored(own_home, draft)] == [
            TWO[1].text,
            TWO[1].text,
            TWO[0].text,
        ]


async def test_deleting_asks_first_and_u_brings_it_back(own_home: Path) -> None:
    draft = with_key_results(*TWO)
    async with interview(own_home, draft).run_test() as pilot:
        await pick(pilot, "1.1")
        await press(pilot, "delete")
        assert isinstance(pilot.app.screen, Confirming)
        await press(pilot, "enter")  # the safe answer has the focus
        await settled(pilot)
        assert [line.number for line in panel(pilot).lines].count("1.2") == 1
        await press(pilot, "delete", "y")
        await settled(pilot)
        assert [kr.id for kr in stored(own_home, draft)] == ["k-2"]
        assert panel(pilot).picked is not None  # the keys still have something to work on
        await press(pilot, "u")
        await settled(pilot)
        assert [kr.id for kr in stored(own_home, draft)] == ["k-1", "k-2"]


async def test_working_on_a_line_leaves_half_an_answer_in_the_field(own_home: Path) -> None:
    draft = with_key_results(*TWO)
    async with interview(own_home, draft).run_test() as pilot:
        field(pilot).insert("half an answ")
        await pick(pilot, "1.1")
        await press(pilot, "d")
        await settled(pilot)
        assert field(pilot).text == "half an answ"
    kept = store_at(own_home).typed(draft.id)
    assert kept is not None
    assert kept[1] == "half an answ"


async def test_a_narrow_window_shows_one_side_at_a_time(own_home: Path) -> None:
    async with interview(own_home, with_key_results(*TWO)).run_test(size=(40, 20)) as pilot:
        await pilot.pause()
        asked = question(pilot).split()[0]
        assert not panel(pilot).display
        assert asked in on_screen(pilot)
        await press(pilot, "f6")
        assert panel(pilot).display
        assert "New shops feel at home" in on_screen(pilot)
        assert asked not in on_screen(pilot)
        await press(pilot, "f6")
        assert field(pilot).has_focus
        assert asked in on_screen(pilot)


async def test_a_window_made_small_and_large_again_loses_nothing(own_home: Path) -> None:
    async with interview(own_home, with_key_results(*TWO)).run_test(size=(120, 36)) as pilot:
        field(pilot).insert("still here")
        for size in ((40, 12), (10, 4), (200, 60), (80, 24)):
            await pilot.resize_terminal(*size)
            await settled(pilot)
        assert field(pilot).text == "still here"
        assert pilot.app.screen.query_one(DraftPanel).display


async def test_everything_is_in_the_palette_and_colours_can_change(own_home: Path) -> None:
    async with interview(own_home, with_key_results(*TWO)).run_test() as pilot:
        listed = {one.title: one for one in pilot.app.get_system_commands(pilot.app.screen)}
        assert {"Skip this question", "Delete this line", "Undo", "Your drafts"} <= set(listed)
        assert pilot.app.current_theme.dark
        listed["Light colours"].callback()
        await settled(pilot)
        assert not pilot.app.current_theme.dark
        await pick(pilot, "1.1")
        listed["Copy this line"].callback()
        await settled(pilot)
        assert [line.number for line in panel(pilot).lines].count("1.3") == 1
