"""The window with the examples: browse, search, read, and start from one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from coach.model.draft import Draft
from coach.model.person import ParentLevel, Person
from coach.model.value import replace
from coach.rulebook.examples import shipped_examples
from coach.tui.dialogs.examples import Examples
from coach.tui.interview import InterviewScreen
from coach.tui.widgets.choices import Choices
from tests.interview.drafts import empty, introduced
from tests.tui.screens import field, interview, on_screen, panel, press, question, settled, store_at

Snap = Callable[..., bool]
TICKETS = "Customers are helped before they have to write twice"


async def opened(pilot: Pilot[Any], *, words: str = "") -> Examples:
    await press(pilot, "f8")
    await pilot.pause()
    window = pilot.app.screen
    assert isinstance(window, Examples)
    window.query_one(Input).value = words
    await pilot.pause()
    return window


def stored(home: Path, draft: Draft) -> Draft:
    return store_at(home).load(draft.id)


async def test_all_of_them_are_there_with_the_persons_own_field_first(own_home: Path) -> None:
    draft = replace(empty(), person=Person(role="agent", field="support"))
    async with interview(own_home, draft).run_test(size=(40, 30)) as pilot:
        window = await opened(pilot)
        assert len(window.found) == len(shipped_examples())
        assert [one.field for one in window.found[:3]] == ["support"] * 3
        assert window.found[0].mission in " ".join(on_screen(pilot).split())


async def test_typing_narrows_the_list_and_the_best_is_shown(own_home: Path) -> None:
    async with interview(own_home, empty()).run_test(size=(120, 40)) as pilot:
        window = await opened(pilot)
        await press(pilot, *"tickets")
        assert window.picked is not None
        assert window.picked.objective == TICKETS
        assert "Tickets that come back within a week fall from 22% to 12% by 31 March" in (
            " ".join(on_screen(pilot).split())
        )


async def test_enter_starts_from_the_one_that_is_picked(own_home: Path) -> None:
    draft = empty()
    async with interview(own_home, draft).run_test() as pilot:
        await opened(pilot, words="tickets come back")
        await press(pilot, "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, InterviewScreen)
        assert panel(pilot).lines[0].text == TICKETS
        assert question(pilot) == "What is your company there for, in its own words or in yours?"
    kept = stored(own_home, draft)
    assert [one.text for one in kept.objectives] == [TICKETS]
    assert not kept.parents


async def test_up_and_down_pick_another_without_leaving_the_field(own_home: Path) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        window = await opened(pilot, words="nurse")
        first, second, *_ = window.found
        await press(pilot, "down")
        assert window.picked == second
        assert window.query_one(Input).has_focus
        await press(pilot, "up", "up")
        assert window.picked == window.found[-1]
        await press(pilot, "down")
        assert window.picked == first


async def test_a_click_takes_one_as_well(own_home: Path) -> None:
    draft = empty()
    async with interview(own_home, draft).run_test() as pilot:
        window = await opened(pilot, words="nurse")
        wanted = window.found[0].objective
        await pilot.click(OptionList, offset=(2, 0))
        await settled(pilot)
    assert stored(own_home, draft).objectives[0].text == wanted


async def test_f2_takes_mission_and_contribution_along(own_home: Path) -> None:
    draft = empty()
    async with interview(own_home, draft).run_test() as pilot:
        window = await opened(pilot, words="tickets")
        assert window.picked is not None
        mission = window.picked.mission
        await press(pilot, "f2")
        await settled(pilot)
    parent = stored(own_home, draft).parent(ParentLevel.MISSION)
    assert parent is not None
    assert parent.text == mission


async def test_escape_leaves_everything_as_it_is(own_home: Path) -> None:
    draft = introduced()
    async with interview(own_home, draft).run_test() as pilot:
        field(pilot).insert("half a sentence")
        await opened(pilot, words="nurse")
        await press(pilot, "escape")
        await settled(pilot)
        assert isinstance(pilot.app.screen, InterviewScreen)
        assert field(pilot).text == "half a sentence"
        assert pilot.app.screen.draft == draft


async def test_words_that_nothing_has_say_so_and_enter_does_nothing(own_home: Path) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        window = await opened(pilot, words="xylophone")
        assert window.found == ()
        assert "Nothing has that word" in on_screen(pilot)
        await press(pilot, "enter", "down")
        assert pilot.app.screen is window
        window.query_one(Input).value = "nurse"
        await pilot.pause()
        assert window.picked == window.found[0]


async def test_a_long_example_can_be_read_to_its_end(own_home: Path) -> None:
    async with interview(own_home, empty()).run_test(size=(80, 24)) as pilot:
        await opened(pilot, words="quiet nights alarms")
        assert "commitment:" not in on_screen(pilot)
        await press(pilot, "pagedown", "pagedown", "pagedown")
        assert "commitment: Move the last two servers" in on_screen(pilot)
        await press(pilot, "pageup", "pageup", "pageup")
        assert "Town halls serve" in on_screen(pilot)


@pytest.mark.parametrize("typed", ["/example", "/examples ", "2", "Start from an example"])
async def test_the_command_and_the_door_open_the_window(own_home: Path, typed: str) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        field(pilot).insert(typed)
        await press(pilot, "enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Examples)


async def test_a_click_on_the_door_opens_the_window(own_home: Path) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        await pilot.click(Choices, offset=(4, 1))
        await pilot.pause()
        await pilot.pause()
        assert isinstance(pilot.app.screen, Examples)
        await press(pilot, "escape")
        assert question(pilot).startswith("What is your company there for")


async def test_the_palette_offers_it(own_home: Path) -> None:
    app = interview(own_home, empty())
    async with app.run_test() as pilot:
        commands = {one.title: one.callback for one in app.get_system_commands(app.screen)}
        commands["Start from an example"]()
        await pilot.pause()
        await pilot.pause()
        assert isinstance(app.screen, Examples)


async def searching(pilot: Pilot[Any]) -> None:
    await opened(pilot, words="food")
    await press(pilot, "down")
    await pilot.pause()


@pytest.mark.parametrize("size", [(80, 24), (40, 24), (120, 36)])
def test_the_window_with_the_examples(
    snap_compare: Snap, own_home: Path, size: tuple[int, int]
) -> None:
    app = interview(own_home, empty())
    assert snap_compare(app, run_before=searching, terminal_size=size)
