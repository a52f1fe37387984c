"""The home screen: the drafts there are, going on with one, and taking one away."""

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from coach.storage.errors import StorageError
from coach.tui.app import run
from coach.tui.dialogs.confirming import Confirming
from coach.tui.home import HomeScreen
from coach.tui.interview import InterviewScreen
from tests.interview.drafts import empty, measured, with_key_results
from tests.tui.screens import home_screen, on_screen, panel, press, question, settled, store_at


def listed(pilot: Pilot[Any]) -> int:
    """How many drafts the list shows; its last line begins a new one."""
    return pilot.app.screen.query_one(OptionList).option_count - 1


async def test_somebody_new_is_greeted_and_enter_begins(own_home: Path) -> None:
    async with home_screen(own_home).run_test() as pilot:
        await settled(pilot)
        assert "a quarter of an hour" in " ".join(on_screen(pilot).split())
        await press(pilot, "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, InterviewScreen)
        assert "What is your company there for" in question(pilot)


async def test_a_draft_is_gone_on_with_where_it_was_left(own_home: Path) -> None:
    draft = with_key_results(measured("k-1", "median days to first sale", 9, 5))
    store_at(own_home).save(draft)
    async with home_screen(own_home).run_test() as pilot:
        await settled(pilot)
        assert "Q1 2027" in on_screen(pilot)
        assert "1 objective · 1 key result · 22 November, 09:00" in on_screen(pilot)
        await press(pilot, "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, InterviewScreen)
        assert [line.text for line in panel(pilot).lines if line.number == "1"] == [
            "New shops feel at home at once"
        ]


async def test_a_new_draft_begins_beside_the_others(own_home: Path) -> None:
    store_at(own_home).save(with_key_results())
    async with home_screen(own_home).run_test() as pilot:
        await settled(pilot)
        await press(pilot, "n")
        await settled(pilot)
        assert isinstance(pilot.app.screen, InterviewScreen)
        assert "Q1 2027 (2)" in on_screen(pilot)


async def test_deleting_asks_first_and_can_be_taken_back(own_home: Path) -> None:
    store_at(own_home).save(with_key_results())
    async with home_screen(own_home).run_test() as pilot:
        await settled(pilot)
        await press(pilot, "delete")
        assert isinstance(pilot.app.screen, Confirming)
        await press(pilot, "n")
        await settled(pilot)
        assert listed(pilot) == 1
        await press(pilot, "delete", "y")
        await settled(pilot)
        assert listed(pilot) == 0
        assert store_at(own_home).drafts() == ()
        await press(pilot, "u")
        await settled(pilot)
        assert listed(pilot) == 1


async def test_one_can_go_back_to_the_list_and_the_draft_is_free_again(own_home: Path) -> None:
    draft = with_key_results()
    store_at(own_home).save(draft)
    async with home_screen(own_home).run_test() as pilot:
        await settled(pilot)
        await press(pilot, "enter")
        await settled(pilot)
        pilot.app.action_go_home()  # type: ignore[attr-defined]
        await settled(pilot)
        assert isinstance(pilot.app.screen, HomeScreen)
        with store_at(own_home).open_draft(draft.id):
            pass


async def test_a_draft_open_in_another_window_is_said_so(own_home: Path) -> None:
    draft = with_key_results()
    store_at(own_home).save(draft)
    async with home_screen(own_home).run_test() as pilot:
        await settled(pilot)
        with store_at(own_home).open_draft(draft.id):
            await press(pilot, "enter")
            await settled(pilot)
            assert isinstance(pilot.app.screen, HomeScreen)
            (told,) = pilot.app._notifications
            assert "another window" in told.message


def test_a_draft_open_elsewhere_is_refused_before_the_screen_changes(own_home: Path) -> None:
    draft = empty()
    store = store_at(own_home)
    store.save(draft)
    with (
        store_at(own_home).open_draft(draft.id),
        pytest.raises(StorageError, match="another window"),
    ):
        run(store, draft=draft)
