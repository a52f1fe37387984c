"""The first screen: the drafts there are, and a way to begin another."""

from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from coach.storage.documents import DraftSummary
from coach.storage.errors import StorageError
from coach.storage.store import Store
from coach.tui.widgets.notice import Notice
from coach.tui.widgets.top_line import TopLine

_NEW = "new"
_WELCOME = (
    "Good to see you. I ask, you answer in your own words, and in about a quarter of an hour you "
    "have an OKR of your own. It stays on this machine."
)
_WELCOME_BACK = "Good to see you again. Where shall we go on?"


class HomeScreen(Screen[None]):
    """Lists the drafts and says which one is wanted."""

    CSS_PATH = "home.tcss"
    AUTO_FOCUS = "#drafts"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "begin", "new draft"),
        Binding("delete,backspace", "delete", "delete"),
        Binding("u", "restore", "bring back"),
    ]

    class Begun(Message):
        """A new draft is wanted."""

    class Continued(Message):
        """A draft is to be gone on with."""

        def __init__(self, draft_id: str) -> None:
            super().__init__()
            self.draft_id = draft_id

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._drafts: tuple[DraftSummary, ...] = ()
        self._deleted: list[str] = []

    def compose(self) -> ComposeResult:
        """A greeting, the list, and what did not go as wished."""
        yield TopLine()
        yield Static(id="welcome", markup=False)
        yield OptionList(id="drafts", markup=False, compact=True)
        yield Notice()
        yield Footer(compact=True)

    def on_screen_resume(self) -> None:
        """Show the drafts as they are now, each time one comes here."""
        self.show_drafts()

    def show_drafts(self, notice: str = "") -> None:
        """Read the list anew, and say what is to be said."""
        try:
            self._drafts = self._store.drafts()
            notice = notice or "\n".join(self._store.notices())
        except StorageError as error:
            self._drafts, notice = (), str(error)
        self.query_one("#welcome", Static).update(_WELCOME_BACK if self._drafts else _WELCOME)
        drafts = self.query_one("#drafts", OptionList)
        at = drafts.highlighted or 0
        drafts.set_options(
            (
                *(Option(_drawn(draft), id=draft.id) for draft in self._drafts),
                Option(Content.styled("Begin a new draft", "$text-accent"), id=_NEW),
            )
        )
        drafts.highlighted = min(at, len(self._drafts))
        self.query_one(Notice).text = notice
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is something to do for."""
        if action == "delete":
            return bool(self._drafts)
        return bool(self._deleted) if action == "restore" else True

    @on(OptionList.OptionSelected, "#drafts")
    def chosen(self, event: OptionList.OptionSelected) -> None:
        """Say which draft is wanted."""
        if event.option_id == _NEW or event.option_id is None:
            self.post_message(self.Begun())
        else:
            self.post_message(self.Continued(event.option_id))

    def action_begin(self) -> None:
        """Say that a new draft is wanted."""
        self.post_message(self.Begun())

    @work(exclusive=True, group="deleting")
    async def action_delete(self) -> None:
        """Delete the draft that is picked, if the person is sure."""
        at = self.query_one("#drafts", OptionList).highlighted
        if at is None or at >= len(self._drafts):
            return
        from coach.tui.dialogs.confirming import Confirming

        draft = self._drafts[at]
        sure = await self.app.push_screen_wait(
            Confirming(
                "Delete this draft? u brings it back.",
                about=draft.name,
                yes="Delete it",
                no="Keep it",
            )
        )
        if sure:
            self._change(draft.id, "delete")

    def action_restore(self) -> None:
        """Bring back the draft deleted last."""
        self._change(self._deleted[-1], "restore")

    def _change(self, draft_id: str, what: str) -> None:
        try:
            if what == "delete":
                self._store.delete(draft_id)
                self._deleted.append(draft_id)
                self.show_drafts("Deleted. u brings it back.")
            else:
                self._store.restore(draft_id)
                self._deleted.remove(draft_id)
                self.show_drafts("It is back.")
        except StorageError as error:
            self.show_drafts(str(error))


def _drawn(draft: DraftSummary) -> Content:
    when = draft.updated.astimezone()
    counts = (
        _counted(draft.objectives, "objective"),
        _counted(draft.key_results, "key result"),
        "agreed" if draft.agreed else "",
        f"{when.day} {when:%B, %H:%M}",
    )
    cycle = draft.cycle.name
    name = draft.name if cycle == draft.name else f"{draft.name} · {cycle}"
    return Content.assemble(
        (name, "bold"),
        "\n",
        (" · ".join(part for part in counts if part), "$foreground-muted"),
        "\n",
    )


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}" if number else ""
