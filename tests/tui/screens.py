"""The application in tests: on a real store, with a clock that stands still."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from textual.pilot import Pilot
from textual.widgets import Static

from coach.model.draft import Draft
from coach.storage.store import Store
from coach.tui.app import CoachApp
from coach.tui.desk import Desk
from coach.tui.interview import InterviewScreen
from coach.tui.widgets.answer import Answer
from coach.tui.widgets.conversation import Conversation
from coach.tui.widgets.draft_panel import DraftPanel
from coach.tui.widgets.notice import Notice

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def clock() -> datetime:
    return NOW


def store_at(home: Path) -> Store:
    return Store(home, clock=clock)


def interview(home: Path, draft: Draft) -> CoachApp:
    """The application with a draft on the desk."""
    store = store_at(home)
    return CoachApp(store, desk=Desk(store, draft, clock=clock), clock=clock)


def home_screen(home: Path) -> CoachApp:
    """The application with the list of drafts."""
    return CoachApp(store_at(home), clock=clock)


async def settled(pilot: Pilot[Any]) -> None:
    """Wait until everything under way has been shown."""
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def say(pilot: Pilot[Any], *texts: str) -> None:
    """Type an answer, give it, and wait for what comes of it."""
    for text in texts:
        field(pilot).insert(text)
        await pilot.press("enter")
        await settled(pilot)


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys and wait for what comes of them; what opens a dialog is not waited for."""
    await pilot.press(*keys)
    await pilot.pause()


def screen(pilot: Pilot[Any]) -> InterviewScreen:
    found = pilot.app.screen
    assert isinstance(found, InterviewScreen)
    return found


def field(pilot: Pilot[Any]) -> Answer:
    return pilot.app.screen.query_one(Answer)


def panel(pilot: Pilot[Any]) -> DraftPanel:
    return pilot.app.screen.query_one(DraftPanel)


def conversation(pilot: Pilot[Any]) -> str:
    """All that was said, one thing to a line."""
    talk = pilot.app.screen.query_one(Conversation)
    return "\n".join(said.text for said in (*talk.past, *talk.present))


def question(pilot: Pilot[Any]) -> str:
    """The question that is open now."""
    talk = pilot.app.screen.query_one(Conversation)
    return next(said.text for said in talk.present if said.open)


def notice(pilot: Pilot[Any]) -> str:
    return pilot.app.screen.query_one(Notice).text


def reading_line(pilot: Pilot[Any]) -> str:
    return str(pilot.app.screen.query_one("#reading", Static).content)


def on_screen(pilot: Pilot[Any]) -> str:
    """The characters a person sees."""
    return "\n".join(
        "".join(segment.text for segment in strip)
        for strip in pilot.app.screen._compositor.render_strips()
    )
