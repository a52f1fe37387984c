"""Two people mark on one screen; between them everything is hidden."""

from pathlib import Path

from textual.pilot import Pilot

from coach.model.marks import Role
from coach.session.marking import begin_marking
from coach.storage.store import Store
from coach.tui.marks import MarksApp
from tests.interview.drafts import measured, with_key_results
from tests.tui.screens import on_screen

DRAFT = with_key_results(
    measured("k-1", "days to first sale", 9, 5), measured("k-2", "[bold] shops that leave", 9, 4)
)


def opened(home: Path) -> MarksApp:
    store = Store(home)
    begun = (*store.markings(DRAFT.id), begin_marking(DRAFT, when="2026-11-22T09:00:00+00:00"))
    return MarksApp(store, DRAFT, begun[0])


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


async def test_one_key_is_one_mark_and_is_kept_at_once(own_home: Path) -> None:
    async with opened(own_home).run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "5", "4", "7")
        assert "need 5" in on_screen(pilot)
        (kept,) = Store(own_home).markings(DRAFT.id)
        assert [one.value for one in kept.marks] == [5, 4, 7]
        await press(pilot, "backspace")
        assert "confidence ·" in on_screen(pilot)
        assert "[bold]" in on_screen(pilot)


async def test_nothing_is_seen_while_the_keyboard_is_passed(own_home: Path) -> None:
    async with opened(own_home).run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", *"547223", "enter")
        shown = on_screen(pilot)
        assert "Manager, it is your turn" in shown
        assert "need" not in shown
        await press(pilot, "3")
        assert "need" not in on_screen(pilot)
        await press(pilot, "enter")
        assert on_screen(pilot).count("need ·") == 2


async def test_both_see_a_difference_and_what_they_decide_is_kept(own_home: Path) -> None:
    async with opened(own_home).run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", *"547223", "enter", "enter", *"147223", "enter")
        assert "Mara 5 · Manager 1" in on_screen(pilot)
        await press(pilot, *"ask", "enter")
        assert "That is all you see differently" in on_screen(pilot)
        (kept,) = Store(own_home).markings(DRAFT.id)
        assert [one.text for one in kept.decisions] == ["ask"]


async def test_after_the_differences_both_say_how_they_help(own_home: Path) -> None:
    store = Store(own_home)
    begun = begin_marking(DRAFT, when="2026-11-22T09:00:00+00:00")
    app = MarksApp(store, DRAFT, begun, agreement=lambda one: f"[page] {one.check_in_weeks}")
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", *"547223", "enter", "enter", *"547223", "enter")
        assert "what will you do to help" in on_screen(pilot)
        await press(pilot, *"[help]", "enter")
        assert "Manager: [help]" in on_screen(pilot)
        await press(pilot, "enter", "enter", "9", "enter")
        assert "Two, three or four weeks" in on_screen(pilot)
        await press(pilot, "3", "enter")
        assert "[page] 3" in on_screen(pilot)
        assert "That is your agreement" in on_screen(pilot)
    (kept,) = store.markings(DRAFT.id)
    assert (kept.check_in_weeks, kept.promises[0].text) == (3, "[help]")


async def test_whoever_comes_back_is_asked_to_sit_down_first(own_home: Path) -> None:
    async with opened(own_home).run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "5")
    async with opened(own_home).run_test(size=(80, 24)) as pilot:
        assert "need" not in on_screen(pilot)
        await press(pilot, "enter", "4")
        assert "control 4" in on_screen(pilot)
        assert pilot.app.marking.done == ()
        assert {one.by for one in pilot.app.marking.marks} == {Role.EMPLOYEE}


async def test_the_key_result_asked_about_stays_in_sight(own_home: Path) -> None:
    many = with_key_results(*(measured(f"k-{n}", f"queues at gate {n}", 9, 5) for n in range(9)))
    begun = begin_marking(many, when="2026-11-22T09:00:00+00:00")
    async with MarksApp(Store(own_home), many, begun).run_test(size=(60, 20)) as pilot:
        await press(pilot, "enter", *("547" * 7))
        assert "queues at gate 7" in on_screen(pilot)
