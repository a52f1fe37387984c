"""The application: which screen is up, and what holds for all of them."""

import asyncio
import gc
import signal
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen

from coach.model.beginning import begin
from coach.model.draft import Draft
from coach.storage.errors import StorageError
from coach.storage.store import Store
from coach.tui.desk import Clock, Desk, local_time
from coach.tui.interview import InterviewScreen

if TYPE_CHECKING:
    from coach.tui.home import HomeScreen

_SWITCHING = 0.0005
"""Seconds."""
_SETTLING = 0.1
"""Seconds after the first frame in which the screen is still at work on itself."""
_ENDING = ("SIGTERM", "SIGHUP")
"""What a shutdown and a closed terminal window send; Windows has no second one."""
_DARK, _LIGHT = "textual-dark", "textual-light"


class CoachApp(App[None]):
    """Opens the home screen or, given a desk, the interview on it."""

    TITLE = "okr-coach"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", "leave", priority=True),
        Binding("ctrl+c", "say_how_to_leave", show=False, system=True),
    ]

    def __init__(
        self, store: Store, *, desk: Desk | None = None, clock: Clock = local_time
    ) -> None:
        # Textual reads the stylesheets of later screens itself, but not that of the first one.
        super().__init__(css_path="interview.tcss" if desk else "home.tcss")
        self._store = store
        self._desk = desk
        self._clock = clock
        self._told = False
        self._collecting = gc.get_threshold()
        self._switching = sys.getswitchinterval()

    def get_default_screen(self) -> Screen[None]:
        """Start where the person wants to be, without a blank screen below it."""
        return InterviewScreen(self._desk) if self._desk else self._home()

    def on_mount(self) -> None:
        """Get ready to read once there is something to look at and to type into."""
        self.call_after_refresh(self.set_timer, _SETTLING, self._warm_up)
        loop = asyncio.get_running_loop()
        for number in (getattr(signal, name) for name in _ENDING if hasattr(signal, name)):
            with suppress(NotImplementedError):
                loop.add_signal_handler(number, self._end, number)

    @work(thread=True, group="warming up", exit_on_error=False)
    def _warm_up(self) -> None:
        # A key goes back and forth between threads several times before it is seen; the loading
        # must let go of the interpreter often enough that this stays unnoticed.
        sys.setswitchinterval(_SWITCHING)
        try:
            # Imported here because it brings spaCy, which takes longer than anybody waits.
            from coach.rewriting.review import review
            from coach.rulebook.catalogue import catalogue_for, house_in_force

            review("Launch the partner portal")
            if left_out := catalogue_for(house_in_force()).left_out:
                more = f" “coach rules” tells {len(left_out) - 1} more." if left_out[1:] else ""
                self.call_from_thread(self._tell, f"A rule was left out: {left_out[0]}.{more}")
        finally:
            sys.setswitchinterval(self._switching)
            gc.freeze()
            gc.set_threshold(*self._collecting)

    def on_home_screen_begun(self) -> None:
        """Put a new draft on the desk."""
        try:
            names = {draft.name for draft in self._store.drafts()}
            self._open(begin(self._store.profile(), names, self._clock()))
        except StorageError as error:
            self._tell(str(error))

    def on_home_screen_continued(self, event: "HomeScreen.Continued") -> None:
        """Put a draft on the desk and go on where it was left."""
        try:
            self._open(self._store.load(event.draft_id))
        except StorageError as error:
            self._tell(str(error))

    def _open(self, draft: Draft) -> None:
        self.push_screen(InterviewScreen(Desk(self._store, draft, clock=self._clock)))

    def _tell(self, sentence: str) -> None:
        self.notify(sentence, severity="warning", markup=False)

    def _home(self) -> Screen[None]:
        # An interview that is gone on with shows at once, without waiting for the list of drafts.
        from coach.tui.home import HomeScreen

        return HomeScreen(self._store)

    def action_say_how_to_leave(self) -> None:
        """Answer Ctrl-C, which many press to leave and some by mistake."""
        self.notify("Everything is saved. ctrl+q leaves.", markup=False)

    async def action_quit(self) -> None:
        """Leave, with what is half typed on disk; what cannot be kept holds one back once."""
        if self._kept():
            self.exit()

    def _end(self, number: int) -> None:
        """Go when told to, with what is half typed on disk if it can be, and the terminal tidy."""
        self._kept()
        self.exit(return_code=128 + number)

    def _kept(self) -> bool:
        for screen in self.screen_stack:
            if not isinstance(screen, InterviewScreen):
                continue
            try:
                screen.keep_now()
            except StorageError as error:
                if not self._told:
                    self._told = True
                    self._tell(f"{error} The same key leaves without what is half typed.")
                    return False
        return True

    def action_go_home(self) -> None:
        """Leave the interview for the list of drafts."""
        if not self._kept():
            return
        if len(self.screen_stack) > 1:
            self.pop_screen()
        else:
            self.switch_screen(self._home())

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """List everything there is to do on this screen, for ctrl+p."""
        if isinstance(screen, InterviewScreen):
            yield from screen.commands()
            yield SystemCommand("Your drafts", "Go to the list of drafts", self.action_go_home)
        light = self.current_theme.dark
        yield SystemCommand(
            "Light colours" if light else "Dark colours",
            "Change between light and dark",
            lambda: setattr(self, "theme", _LIGHT if light else _DARK),
        )
        yield SystemCommand("Leave", "Everything is saved", self.action_quit)


def run(store: Store, *, draft: Draft | None = None, new: bool = False) -> int:
    """Show the full-screen application until the person leaves it, and give its exit code.

    Args:
        store: where drafts are kept.
        draft: the draft to go on with; without one, the home screen lists them all.
        new: begin a new draft at once.

    Raises:
        StorageError: when the draft lies open in another window or cannot be reached.
    """
    if new:
        names = {one.name for one in store.drafts()}
        draft = begin(store.profile(), names, local_time())
    desk = Desk(store, draft) if draft is not None else None
    app = CoachApp(store, desk=desk)
    # Collecting garbage would hold up the first frame, and typing while the pipeline loads.
    gc.set_threshold(0)
    app.run()
    return app.return_code or 0
