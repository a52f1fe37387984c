"""What was read wrongly can be said with one key; it stays in a file of the person's own."""

import json
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from coach.model.draft import KeyResult
from coach.tui.dialogs.asking import Asking
from tests.interview.drafts import with_key_results
from tests.tui.screens import field, interview, notice, press, settled

TO_DO = KeyResult(id="k-1", text="Launch delays down by half")


async def object_(pilot: Pilot[Any], because: str) -> str:
    """Press the key, give the reason, and give the title of the window that asked for it."""
    await press(pilot, "f7")
    window = pilot.app.screen
    assert isinstance(window, Asking)
    title = str(window.query_one(".title").render())
    field(pilot).insert(because)
    await press(pilot, "enter")
    await settled(pilot)
    return title


def kept(home: Path) -> list[dict[str, str]]:
    lines = (home / "objections.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


async def test_a_key_result_that_was_read_wrongly_is_put_down_with_the_reason(
    own_home: Path,
) -> None:
    async with interview(own_home, with_key_results(TO_DO)).run_test(size=(100, 40)) as pilot:
        title = await object_(pilot, "it is a measure")
        assert TO_DO.text in title
        (line,) = kept(own_home)
        assert (line["text"], line["because"]) == (TO_DO.text, "it is a measure")
        assert line["pipeline"]
        assert str(own_home) in notice(pilot)


async def test_what_stands_in_the_field_comes_before_what_was_said_earlier(own_home: Path) -> None:
    async with interview(own_home, with_key_results(TO_DO)).run_test(size=(100, 40)) as pilot:
        field(pilot).insert("Launch the [bold]portal")
        await object_(pilot, "so be it")
        await object_(pilot, "again")
        assert [line["text"] for line in kept(own_home)] == ["Launch the [bold]portal"] * 2
        assert kept(own_home)[0]["kind"] == "activity"
        assert field(pilot).text == "Launch the [bold]portal"


async def test_only_its_owner_may_read_the_file(own_home: Path) -> None:
    async with interview(own_home, with_key_results(TO_DO)).run_test(size=(100, 40)) as pilot:
        await object_(pilot, "no")
    assert (own_home / "objections.jsonl").stat().st_mode & 0o077 == 0


async def test_without_a_sentence_there_is_nothing_to_object_to(own_home: Path) -> None:
    async with interview(own_home, with_key_results()).run_test(size=(100, 40)) as pilot:
        await press(pilot, "f7")
        await settled(pilot)
        assert notice(pilot).startswith("Type a sentence")


async def test_a_file_that_cannot_be_written_is_said_and_nothing_is_lost(own_home: Path) -> None:
    (own_home / "objections.jsonl").mkdir(parents=True)
    async with interview(own_home, with_key_results(TO_DO)).run_test(size=(100, 40)) as pilot:
        await object_(pilot, "no")
        assert "Could not save" in notice(pilot)
