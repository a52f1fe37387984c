"""The cards of a key result are opened beside the draft and written on in place."""

from pathlib import Path

from coach.tui.dialogs.cards import Cards
from tests.interview.drafts import measured, with_key_results
from tests.tui.screens import interview, on_screen, press, screen, settled


async def test_a_card_is_opened_written_on_and_shown_with_its_key_result(own_home: Path) -> None:
    draft = with_key_results(measured("k-1", "days to first sale", 9, 5))
    async with interview(own_home, draft).run_test(size=(120, 36)) as pilot:
        await press(pilot, "f6", "end", "k")
        while not isinstance(pilot.app.screen, Cards):
            await press(pilot, "up", "k")
        assert "Where will the number come from" in on_screen(pilot)
        await press(pilot, "enter")
        await press(pilot, *"shop list", "enter")
        await settled(pilot)
        (kr,) = screen(pilot).draft.key_results()
        assert kr.source == "shop list"
        assert "source: shop list" in on_screen(pilot)


async def test_leaving_the_cards_changes_nothing(own_home: Path) -> None:
    draft = with_key_results(measured("k-1", "days to first sale", 9, 5))
    async with interview(own_home, draft).run_test(size=(120, 36)) as pilot:
        await press(pilot, "f6", "home", "k")
        while not isinstance(pilot.app.screen, Cards):
            await press(pilot, "down", "k")
        await press(pilot, "escape")
        await settled(pilot)
        assert screen(pilot)._desk.draft.objectives == draft.objectives
