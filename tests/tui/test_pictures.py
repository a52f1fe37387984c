"""What the screens look like at telling moments; look at a changed picture before accepting it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from coach.model.draft import Draft, Exchange, Initiative
from coach.model.value import replace
from tests.interview.drafts import empty, measured, to_do, with_key_results
from tests.tui.screens import field, home_screen, interview, press, settled, store_at

Snap = Callable[..., bool]


def under_way() -> Draft:
    """A to-do has become a measure, and its numbers are asked for."""
    measure = replace(to_do("k-2"), metric="median days to first sale")
    draft = with_key_results(measured("k-1", "questions per new shop", 6, 3), measure)
    return replace(
        draft,
        id="d-1",
        initiatives=(Initiative("i-1", "Launch the onboarding checklist", serves="k-2"),),
        transcript=(
            Exchange("What would tell you that it happened?", "Launch the onboarding checklist"),
            Exchange(
                "Suppose the checklist is out. What do new shops do differently?",
                "they make their first sale earlier",
                ("Your to-do is kept as an initiative.",),
            ),
        ),
    )


async def typing(pilot: Pilot[Any]) -> None:
    field(pilot).insert("from 9 days to 5")
    await pilot.pause(0.4)
    await settled(pilot)


async def at_the_draft(pilot: Pilot[Any]) -> None:
    await press(pilot, "f6")
    await settled(pilot)


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
def test_numbers_are_being_typed(snap_compare: Snap, own_home: Path, size: tuple[int, int]) -> None:
    app = interview(own_home, under_way())
    assert snap_compare(app, run_before=typing, terminal_size=size)


def test_the_keys_are_at_the_draft(snap_compare: Snap, own_home: Path) -> None:
    app = interview(own_home, under_way())
    assert snap_compare(app, run_before=at_the_draft, terminal_size=(80, 24))


def test_the_colours_are_light(snap_compare: Snap, own_home: Path) -> None:
    app = interview(own_home, under_way())
    app.theme = "textual-light"
    assert snap_compare(app, run_before=typing, terminal_size=(80, 24))


def test_somebody_is_new(snap_compare: Snap, own_home: Path) -> None:
    assert snap_compare(home_screen(own_home), run_before=settled, terminal_size=(80, 24))


def test_there_are_drafts_already(snap_compare: Snap, own_home: Path) -> None:
    store_at(own_home).save(replace(empty(), id="d-2", name="Warehouse"))
    store_at(own_home).save(under_way())
    assert snap_compare(home_screen(own_home), run_before=settled, terminal_size=(80, 24))
