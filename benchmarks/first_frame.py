"""How soon `coach draft` shows its first question, against the least an app of its size does."""

import asyncio
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.minimal import MARK
from benchmarks.startup import coach
from benchmarks.table import Row
from benchmarks.terminal import Terminal
from coach.interview.agenda import next_question
from coach.model.beginning import begin
from coach.model.draft import Draft
from coach.model.person import Profile
from coach.storage.store import Store
from coach.tui.app import CoachApp
from coach.tui.desk import Desk, local_time

AT_MOST = 1.3
SIZE = (120, 36)
NEW_DRAFT = (*coach(), "draft", "--new")


def first_frame(*, rounds: int) -> Row:
    """Measure wall time from start to the first painted frame, taking turns."""
    widgets = asyncio.run(_widgets())
    minimal = (sys.executable, "-m", "benchmarks.minimal", str(widgets))
    ours: list[float] = []
    least: list[float] = []
    _seconds(NEW_DRAFT, first_words())  # writes the bytecode that every later start finds
    for _ in range(rounds):
        least.append(_seconds(minimal, MARK))
        ours.append(_seconds(NEW_DRAFT, first_words()))
    return Row(
        what="coach draft, first frame",
        measured=f"{1000 * median(ours):.0f} ms",
        against=f"{1000 * median(least):.0f} ms, Textual with {widgets} widgets",
        ratio=median(ours) / median(least),
        at_most=AT_MOST,
    )


def first_words() -> str:
    """Give the beginning of the first question, short enough to stand on one line."""
    question = next_question(_empty())
    if question is None:
        raise ValueError("an empty draft leaves nothing to ask")
    return " ".join(question.text.split()[:3])


def _empty() -> Draft:
    return begin(Profile(), (), local_time())


def _seconds(command: tuple[str, ...], words: str) -> float:
    with (
        TemporaryDirectory() as home,
        Terminal(command, {"COACH_HOME": home}, SIZE) as terminal,
    ):
        return terminal.wait_for(words) - terminal.started


async def _widgets() -> int:
    """Count the widgets of the interview as it first shows."""
    with TemporaryDirectory() as home:
        store = Store(Path(home))
        app = CoachApp(store, desk=Desk(store, _empty()))
        async with app.run_test(size=SIZE) as pilot:
            await pilot.pause()
            return len(list(app.screen.walk_children(with_self=True)))
