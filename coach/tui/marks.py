"""Two people mark the key results on one screen, each unseen, then talk about the differences."""

from collections.abc import Callable
from datetime import datetime
from typing import ClassVar

from textual import events, on
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from coach.model.draft import Draft, KeyResult
from coach.model.marks import Ask, Aspect, Marking, Role
from coach.session.differences import (
    Difference,
    decided,
    differences,
    next_difference,
    question_about,
)
from coach.session.marking import Asked, finished, marked, next_mark, pressed, taken_back, turn_of
from coach.session.support import answered, asked, next_ask
from coach.session.words import AGREED, ALIKE, SCALES, WHY, asks, place_of, shown, turn
from coach.storage.errors import StorageError
from coach.storage.store import Store

_OTHER = {Role.EMPLOYEE: Role.MANAGER, Role.MANAGER: Role.EMPLOYEE}
_TO_STAND = "enter lets them stand · backspace takes the last one back · ctrl+q leaves"
_TO_MARK = "backspace takes the last one back · ctrl+q leaves; everything is kept"
_TO_PROMISE = "enter keeps it; empty: nothing more · ctrl+q leaves; everything is kept"
_TO_TALK = "enter keeps what you decided; empty leaves it as it is · ctrl+q leaves"


class MarksApp(App[None]):
    """Shows one page at a time: the marks of one, a page to pass the keyboard, the differences."""

    TITLE = "okr-coach"
    CSS_PATH = "marks.tcss"
    ENABLE_COMMAND_PALETTE = False
    AUTO_FOCUS = None
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "quit", "leave", priority=True)]

    def __init__(
        self,
        store: Store,
        draft: Draft,
        marking: Marking,
        *,
        agreement: Callable[[Marking], str] | None = None,
    ) -> None:
        """Give the app what it shows.

        Args:
            store: where every mark is kept.
            draft: what is marked.
            marking: as it is.
            agreement: writes the page of what both agreed on; without it, they end with the
                differences.
        """
        super().__init__()
        self._agreement = agreement
        self._remark = ""
        self._store = store
        self._draft = draft
        self.marking = marking
        # Whoever comes back to it may find the other at the screen.
        self._passing = turn_of(marking) is not None

    def compose(self) -> ComposeResult:
        """Lay out the page: what is shown, what is asked, what is typed, what the keys do."""
        yield Static(id="top")
        with VerticalScroll(id="page", can_focus=False):
            yield Static(id="shown")
            for _ in marked(self._draft):
                yield Static(classes="key-result")
        yield Static(id="asked")
        yield Input(id="decision", placeholder="In a few words")
        yield Static(id="keys")

    def on_mount(self) -> None:
        """Show where the two were left."""
        self._show()

    def on_key(self, event: events.Key) -> None:
        """Take a mark; on the page between, only enter goes on."""
        if turn_of(self.marking) is None:
            return
        event.stop()
        if self._passing:
            if event.key == "enter":
                self._passing = False
                self._show()
            return
        if event.key == "backspace":
            self._keep(taken_back(self.marking))
        elif event.key == "enter":
            after = finished(self.marking, self._draft)
            self._passing = after is not self.marking
            self._keep(after)
        elif event.character and (after_key := self._after(event.character)) is not None:
            self._keep(after_key)

    @on(Input.Submitted)
    def decide(self, event: Input.Submitted) -> None:
        """Keep what both made of the difference on the table, or what one promises."""
        difference, said = next_difference(self.marking, self._draft), event.value
        event.input.value = ""
        if difference is not None:
            self._keep(decided(self.marking, difference, said))
        elif (ask := self._asked()) is not None:
            today = datetime.now().date()
            after, self._remark = answered(self.marking, ask, said, self._draft, today=today)
            self._keep(after)

    def _asked(self) -> Ask | None:
        """Give what is asked once the differences are talked through, where that is wanted."""
        return next_ask(self.marking, self._draft) if self._agreement else None

    def _after(self, key: str) -> Marking | None:
        return pressed(self.marking, self._draft, key.lower())

    def _keep(self, marking: Marking) -> None:
        try:
            self._store.keep_marking(marking)
        except StorageError as error:
            self.notify(str(error), severity="warning", markup=False)
            return
        self.marking = marking
        self._show()

    def _show(self) -> None:
        role = turn_of(self.marking)
        open_one = next_difference(self.marking, self._draft) or self._asked()
        talking = role is None and open_one is not None
        field = self.query_one("#decision", Input)
        field.display = talking
        field.disabled = not talking  # a key is a mark until there is something to write
        self.query_one("#top", Static).update(Content(f" okr-coach   Marks · {self._draft.name}"))
        if role is None:
            page, asked, keys = self._differences()
        elif self._passing:
            page, asked, keys = self._between(role)
        else:
            page, asked, keys = self._marks_of(role)
        self.query_one("#shown", Static).update(page)
        self._show_marks(None if self._passing else role)
        self.query_one("#asked", Static).update(asked)
        self.query_one("#keys", Static).update(Content(f" {keys}"))
        if talking:
            field.focus()

    def _between(self, role: Role) -> tuple[Content, Content, str]:
        """Hide everything while the keyboard goes from one to the other."""
        thanks = "" if role is Role.EMPLOYEE else "Thank you.\n\n"
        page = Content(f"{thanks}{turn(self.marking, role)}\n\n{WHY}")
        return page, Content(""), "enter when you sit there · ctrl+q leaves"

    def _marks_of(self, role: Role) -> tuple[Content, Content, str]:
        asked = next_mark(self.marking, self._draft)
        names = self.marking.name(role), self.marking.name(_OTHER[role])
        page = Content.assemble((f"{names[0]} marks; {names[1]} looks away.", "bold"))
        if asked is None:
            return page, Content("Do your marks stand?"), _TO_STAND
        question = f"{asks(asked.aspect, self.marking)}  {SCALES[asked.aspect]}"
        return page, Content(question), _TO_MARK

    def _show_marks(self, role: Role | None) -> None:
        """Show the key results with the marks of one, or none of them."""
        asked = next_mark(self.marking, self._draft)
        lines = self.query(".key-result").results(Static)
        for kr, line in zip(marked(self._draft), lines, strict=True):
            line.display = role is not None
            if role is not None:
                line.update(self._line(kr, role, asked))
                if asked is not None and asked.key_result == kr.id:
                    line.scroll_visible(animate=False)

    def _line(self, kr: KeyResult, role: Role, asked: Asked | None) -> Content:
        parts: list[str | tuple[str, str]] = [f"{place_of(self._draft, kr)}  {kr.text}\n     "]
        for aspect in Aspect:
            here = asked is not None and (asked.key_result, asked.aspect) == (kr.id, aspect)
            mark = shown(self.marking.value(kr.id, role, aspect))
            parts += [(f" {aspect} {mark} ", "reverse" if here else ""), "  "]
        return Content.assemble(*parts)

    def _differences(self) -> tuple[Content, Content, str]:
        found = differences(self.marking, self._draft)
        difference = next_difference(self.marking, self._draft)
        if difference is None and (ask := self._asked()) is not None:
            return self._promises(), Content(asked(ask, self.marking, self._draft)), _TO_PROMISE
        if difference is None:
            said = ALIKE if not found else "That is all you see differently. Everything is kept."
            if self._agreement is not None:
                return Content(self._agreement(self.marking)), Content(AGREED), "ctrl+q leaves"
            return Content(said), Content(""), "ctrl+q leaves"
        place = found.index(difference) + 1
        kr = next(one for one in marked(self._draft) if one.id == difference.key_result)
        return (
            self._on_the_table(difference, kr, place, len(found)),
            Content(question_about(difference, self.marking)),
            _TO_TALK,
        )

    def _promises(self) -> Content:
        """Show what was promised so far, and what is to be said of the last answer."""
        said = [f"{self.marking.name(one.by)}: {one.text}" for one in self.marking.promises]
        lines = [*said, *([self._remark] if self._remark else [])]
        return Content.assemble(("Help, and how it goes on", "bold"), "\n\n", "\n".join(lines))

    def _on_the_table(self, one: Difference, kr: KeyResult, place: int, of: int) -> Content:
        names = f"{self.marking.employee} {one.employee} · {self.marking.manager} {one.manager}"
        return Content.assemble(
            (f"Seen differently, {place} of {of}", "bold"),
            f"\n\n{place_of(self._draft, kr)}  {kr.text}\n\n",
            f"     {one.aspect}: {names}",
        )


def run(
    store: Store, draft: Draft, marking: Marking, *, agreement: Callable[[Marking], str] | None
) -> int:
    """Show the marking until both leave it, and give the exit code."""
    app = MarksApp(store, draft, marking, agreement=agreement)
    app.run()
    return app.return_code or 0
