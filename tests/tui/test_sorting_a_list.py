"""A to-do list on the screen: sorted beside the talk, its lines moved by one key."""

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from coach.model.cycle import parse_cycle
from coach.model.draft import Draft, new_draft
from coach.model.triage import Place
from coach.tui.widgets.key_line import KeyLine
from tests.tui.screens import NOW, interview, panel, press, say, settled, store_at

LIST = "- fewer wrong labels\n- stocktake by 31 March\n- tidy aisle 9\n- call Tom back"


@pytest.fixture
def fresh() -> Draft:
    return new_draft("Q1 2027", parse_cycle("2027Q1"), when=NOW.isoformat())


def places(home: Path, draft: Draft) -> dict[str, Place]:
    found = store_at(home).load(draft.id).sorted_list
    assert found is not None
    return {line.text: line.place for line in found.lines}


async def pick(pilot: Pilot[Any], words: str) -> None:
    wanted = next(at for at, line in enumerate(panel(pilot).lines) if words in line.text)
    while panel(pilot).highlighted != wanted:
        await press(pilot, "down")


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("r", Place.RESULT),
        ("enter", Place.RESULT),
        ("i", Place.INITIATIVE),
        ("g", Place.GUARDRAIL),
        ("l", Place.LET_GO),
    ],
)
async def test_one_key_moves_a_line_and_it_is_kept_at_once(
    own_home: Path, fresh: Draft, key: str, place: Place
) -> None:
    async with interview(own_home, fresh).run_test() as pilot:
        await say(pilot, LIST)
        await press(pilot, "f6")
        await pick(pilot, "stocktake")
        await press(pilot, key)
        await settled(pilot)
        assert places(own_home, fresh)["stocktake by 31 March"] is place
        assert panel(pilot).has_focus


async def test_the_last_line_says_which_keys_move_lines(own_home: Path, fresh: Draft) -> None:
    async with interview(own_home, fresh).run_test() as pilot:
        await say(pilot, LIST)
        keys = pilot.app.screen.query_one(KeyLine)
        assert ("f6", "move lines") in [key[:2] for key in keys.keys]
        await press(pilot, "f6")
        assert ("l", "let go") in [key[:2] for key in keys.keys]


async def test_these_keys_do_nothing_to_other_lines(own_home: Path, fresh: Draft) -> None:
    async with interview(own_home, fresh).run_test() as pilot:
        await say(pilot, "We bring parcels on time")
        before = store_at(own_home).load(fresh.id)
        await press(pilot, "f6", "r", "g", "l")
        await settled(pilot)
        assert store_at(own_home).load(fresh.id) == before
