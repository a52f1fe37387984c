"""The window for the wording of a key result: proposals with gaps, and how a sentence reads."""

from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from textual.pilot import Pilot
from textual.widgets import Static

from coach.model.draft import KeyResult
from coach.tui.dialogs.gaps import gaps, index_of, next_gap, place_of, previous_gap
from coach.tui.dialogs.rewording import Rewording
from coach.tui.widgets.choices import Choices
from tests.interview.drafts import measured, with_key_results
from tests.tui.screens import field, interview, panel, press, settled, store_at
from tests.tui.test_your_okr import pick

TO_DO = KeyResult(id="k-1", text="Launch the new onboarding flow")


async def opened(pilot: Pilot[Any], number: str = "1.1") -> Rewording:
    """Pick a key result, open the window, and wait for what it proposes."""
    await pick(pilot, number)
    await press(pilot, "enter")
    window = pilot.app.screen
    assert isinstance(window, Rewording)
    # The window is itself a worker's, so waiting for all workers would never end.
    for _ in range(200):
        await pilot.pause(0.05)
        if said(window) and window.looked_up:
            break
    return window


def said(window: Rewording) -> str:
    return str(window.query_one("#reading", Static).content)


def chosen(pilot: Pilot[Any]) -> str:
    return field(pilot).selected_text


async def test_a_to_do_says_how_it_reads_and_gets_proposals(own_home: Path) -> None:
    async with interview(own_home, with_key_results(TO_DO)).run_test(size=(100, 40)) as pilot:
        window = await opened(pilot)
        assert said(window) == "“Launch” is what you will do; nothing says what it changes"
        assert len(window.query_one(Choices).offered) == 3


async def test_tab_moves_through_the_gaps_of_a_proposal_and_enter_keeps_it(own_home: Path) -> None:
    draft = with_key_results(TO_DO)
    async with interview(own_home, draft).run_test(size=(100, 40)) as pilot:
        await opened(pilot)
        await press(pilot, "tab", "enter")
        assert chosen(pilot) == "[baseline]"
        await press(pilot, "2", "0", "%", "tab")
        assert chosen(pilot) == "[target]"
        await press(pilot, "enter")
        assert chosen(pilot) == "[target]"
        await press(pilot, "6", "0", "%", "enter")
        await settled(pilot)
        kept = next(store_at(own_home).load(draft.id).key_results())
        assert "from 20% to 60%" in kept.text
        assert None not in (kept.baseline, kept.target)


async def test_shift_tab_goes_back_to_the_gap_before(own_home: Path) -> None:
    async with interview(own_home, with_key_results(TO_DO)).run_test(size=(100, 40)) as pilot:
        await opened(pilot)
        await press(pilot, "tab", "enter", "tab")
        assert chosen(pilot) == "[target]"
        await press(pilot, "shift+tab")
        assert chosen(pilot) == "[baseline]"


async def test_a_good_sentence_gets_no_proposals(own_home: Path) -> None:
    draft = with_key_results(measured("k-1", "median days to first sale", 9, 5))
    async with interview(own_home, draft).run_test(size=(100, 40)) as pilot:
        window = await opened(pilot)
        assert window.query_one(Choices).offered == ()
        await press(pilot, "tab")
        assert field(pilot).has_focus


async def test_escape_changes_nothing(own_home: Path) -> None:
    async with interview(own_home, with_key_results(TO_DO)).run_test(size=(100, 40)) as pilot:
        await opened(pilot)
        await press(pilot, "tab", "enter", "escape")
        await settled(pilot)
        assert TO_DO.text in [line.text for line in panel(pilot).lines]


@given(
    st.lists(st.sampled_from(["[target]", "[baseline]", "from", "a\nb", "[x]", "é"]), max_size=9)
)
def test_going_on_passes_every_gap_and_going_back_returns(words: list[str]) -> None:
    text = " ".join(words)
    found = gaps(text)
    at, passed = 0, []
    for _ in found:
        gap = next_gap(text, at)
        assert gap is not None
        passed.append(gap)
        at = gap[1]
    assert tuple(passed) == found
    assert next_gap(text, at) == (found[0] if found else None)
    assert previous_gap(text, 0) == (found[-1] if found else None)


@given(st.text(max_size=40), st.integers(0, 40))
def test_a_place_in_the_field_and_its_code_point_belong_together(text: str, index: int) -> None:
    text = text.replace("\r", "").replace("\x0b", "")
    index = min(index, len(text))
    assert index_of(text, place_of(text, index)) == index
