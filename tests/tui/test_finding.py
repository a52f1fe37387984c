"""The window that finds a measure: type what you do, look, and take its words."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from coach.model.draft import Draft, Objective
from coach.model.person import Person
from coach.model.value import replace
from coach.tui.dialogs.finding import Finding
from coach.tui.interview import InterviewScreen
from tests.interview.drafts import empty, introduced, to_do
from tests.tui.screens import field, interview, on_screen, press, question, screen, settled

Snap = Callable[..., bool]
FIRST_REPLY = "median time to first reply"


def at_the_measure() -> Draft:
    kr = replace(to_do(text="Answer tickets faster"), change="tickets are answered sooner")
    return replace(
        introduced(), objectives=(Objective("o-1", "Customers feel heard", key_results=(kr,)),)
    )


async def opened(pilot: Pilot[Any], *, words: str | None = None) -> Finding:
    await pilot.pause()
    commands = {one.title: one.callback for one in pilot.app.get_system_commands(pilot.app.screen)}
    commands["Find a measure"]()
    await pilot.pause()
    await pilot.pause()
    window = pilot.app.screen
    assert isinstance(window, Finding)
    if words is not None:
        window.query_one(Input).value = words
        await pilot.pause()
    return window


async def test_the_palette_opens_it_and_typing_finds(own_home: Path) -> None:
    async with interview(own_home, empty()).run_test(size=(100, 30)) as pilot:
        window = await opened(pilot)
        await press(pilot, *"answer tikets")
        assert window.picked is not None
        assert window.picked.name == FIRST_REPLY
        assert "found in: help-desk report" in " ".join(on_screen(pilot).split())


async def test_the_persons_own_field_comes_first(own_home: Path) -> None:
    draft = replace(empty(), person=Person(role="recruiter", field="recruiting"))
    async with interview(own_home, draft).run_test() as pilot:
        window = await opened(pilot)
        assert window.found[0].field == "recruiting"


async def test_enter_answers_the_question_for_a_measure(own_home: Path) -> None:
    async with interview(own_home, at_the_measure()).run_test() as pilot:
        window = await opened(pilot)
        assert window.picked is not None
        assert window.query_one(Input).value == "tickets are answered sooner"
        # What it begins with is replaced by whatever one types.
        await press(pilot, *"invoices", "enter")
        await settled(pilot)
        (kr,) = screen(pilot).draft.objectives[0].key_results
        assert "invoices" in kr.metric
        assert field(pilot).text == ""
        assert question(pilot).startswith("Where is it today")


async def test_elsewhere_its_words_go_into_the_field_behind_what_is_there(own_home: Path) -> None:
    draft = introduced()
    async with interview(own_home, draft).run_test() as pilot:
        field(pilot).insert("Lower the")
        await opened(pilot, words="answer tickets")
        await press(pilot, "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, InterviewScreen)
        assert field(pilot).text == f"Lower the {FIRST_REPLY}"
        assert screen(pilot).draft == draft


async def test_up_and_down_pick_another_without_leaving_the_field(own_home: Path) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        window = await opened(pilot, words="invoices")
        await press(pilot, "down")
        assert window.picked == window.found[1]
        assert window.query_one(Input).has_focus
        await press(pilot, "up", "up")
        assert window.picked == window.found[-1]


async def test_a_click_takes_one_as_well(own_home: Path) -> None:
    async with interview(own_home, introduced()).run_test() as pilot:
        window = await opened(pilot, words="answer tickets")
        wanted = window.found[0].name
        await pilot.click(OptionList, offset=(2, 0))
        await settled(pilot)
        assert field(pilot).text == wanted


async def test_escape_leaves_everything_as_it_is(own_home: Path) -> None:
    async with interview(own_home, at_the_measure()).run_test() as pilot:
        before = screen(pilot).draft
        field(pilot).insert("half a sentence")
        await opened(pilot, words="invoices")
        await press(pilot, "escape")
        await settled(pilot)
        assert field(pilot).text == "half a sentence"
        assert screen(pilot).draft == before


async def test_words_that_nothing_has_say_so_and_enter_does_nothing(own_home: Path) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        window = await opened(pilot, words="xylophone")
        assert "Nothing has that word" in on_screen(pilot)
        await press(pilot, "enter", "down")
        assert pilot.app.screen is window


async def test_the_typed_command_opens_it_with_its_words(own_home: Path) -> None:
    async with interview(own_home, empty()).run_test() as pilot:
        field(pilot).insert("/find invoices")
        await press(pilot, "enter")
        await pilot.pause()
        window = pilot.app.screen
        assert isinstance(window, Finding)
        assert window.query_one(Input).value == "invoices"


async def searching(pilot: Pilot[Any]) -> None:
    await opened(pilot, words="clean rooms")
    await press(pilot, "down")
    await pilot.pause()


@pytest.mark.parametrize("size", [(80, 24), (40, 24)])
def test_the_window_that_finds_a_measure(
    snap_compare: Snap, own_home: Path, size: tuple[int, int]
) -> None:
    assert snap_compare(interview(own_home, empty()), run_before=searching, terminal_size=size)
