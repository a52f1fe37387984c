"""What was said long ago is found by its words, and shown where it was said."""

from pathlib import Path

from textual.widgets import Input

from coach.model.draft import Exchange
from coach.model.value import replace
from coach.tui.dialogs.looking_back import LookingBack
from coach.tui.widgets.conversation import Conversation
from tests.interview.drafts import empty
from tests.tui.screens import field, interview, on_screen, press

LONG = tuple(
    Exchange(
        f"What about number {n}?", f"answer {n} [b]{'bread' if n == 3 else 'soup'}", ("Noted.",)
    )
    for n in range(40)
)


async def test_a_word_said_long_ago_is_found_and_shown_in_the_conversation(own_home: Path) -> None:
    draft = replace(empty(), transcript=LONG)
    async with interview(own_home, draft).run_test(size=(80, 24)) as pilot:
        await press(pilot, "ctrl+f")
        window = pilot.app.screen
        assert isinstance(window, LookingBack)
        assert len(window.found) == len(LONG)
        window.query_one(Input).value = "bread"
        await pilot.pause()
        assert [one.place for one in window.found] == [3]
        assert "What about number 3?" in on_screen(pilot)
        await press(pilot, "enter")
        seen = on_screen(pilot)
        assert "What about number 3?" in seen
        assert "What about number 30?" not in seen
        assert pilot.app.screen.query_one(Conversation).scroll_y > 0


async def test_whoever_leaves_the_window_stays_where_they_were(own_home: Path) -> None:
    draft = replace(empty(), transcript=LONG)
    async with interview(own_home, draft).run_test(size=(80, 24)) as pilot:
        field(pilot).fill("half a sentence")
        before = on_screen(pilot)
        await press(pilot, "ctrl+f", "x", "escape")
        assert on_screen(pilot) == before
        assert field(pilot).text == "half a sentence"


async def test_words_nobody_said_say_so(own_home: Path) -> None:
    async with interview(own_home, replace(empty(), transcript=LONG)).run_test() as pilot:
        await press(pilot, "ctrl+f", *"rocket")
        assert "Nothing has that word" in on_screen(pilot)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, LookingBack)
