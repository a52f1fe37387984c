"""One draft on the desk: what is said to it, in the order in which it goes to disk.

Everything here may take a while (the first answer loads the pipeline, a save waits for the disk),
so screens call it from worker threads; a lock keeps what they do in order.
"""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from coach.interview.ask_closing import reopened
from coach.interview.question import Question
from coach.model.draft import Draft
from coach.storage.store import Store

if TYPE_CHECKING:
    from coach.interview.turn import Turn

Clock = Callable[[], datetime]


def local_time() -> datetime:
    """Give the time now, with its offset from UTC."""
    return datetime.now().astimezone()


class Desk:
    """Takes answers and edits for one draft and has each on disk before it gives the result."""

    def __init__(self, store: Store, draft: Draft, *, clock: Clock = local_time) -> None:
        """Take the draft; nobody else can work on it until it is put away.

        Raises:
            StorageError: when it lies open in another window, or cannot be reached.
        """
        self._store = store
        self._stored = bool(draft.log or draft.transcript)
        self._lock = Lock()
        self._begun = 0
        self._open = ExitStack()
        self._open.enter_context(store.open_draft(draft.id))
        self.now = clock
        self.draft = reopened(draft)

    def put_away(self) -> None:
        """Let others have the draft, once what is on its way to disk is there."""
        with self._lock:
            self._open.close()

    @property
    def begun(self) -> int:
        """How many answers were begun so far."""
        return self._begun

    def begin(self) -> None:
        """Say that an answer is on its way: what was half typed before it is out of date."""
        self._begun += 1

    def typed(self, question: Question | None) -> str:
        """Give what was half typed at this question when the program last ended."""
        kept = self._store.typed(self.draft.id)
        return kept[1] if kept is not None and kept[0] == _key(question) else ""

    def keep_typing(self, question: Question | None, text: str, *, begun: int) -> None:
        """Put half-typed text on disk, unless an answer has been begun since."""
        with self._lock:
            if begun == self._begun:
                self._keep(question, text)

    def answer(self, question: Question | None, text: str, *, typed: bool) -> "Turn":
        """Take in what was said; typed words are on disk before they are read.

        What only stands for words, such as a key, leaves half-typed text alone.
        """
        # The pipeline comes with it, so it is imported where somebody can wait for it.
        from coach.interview.turn import take

        with self._lock:
            if typed:
                self._keep(question, text)
            turn = take(self.draft, question, text, now=self.now())
            if turn.draft != self.draft:
                self._store.save(turn.draft)
                self.draft, self._stored = turn.draft, True
            if typed:
                self._store.forget_typing(self.draft.id)
            return turn

    def object_to(self, text: str, because: str) -> Path:
        """Keep what is wrong about the reading of a sentence, and give the file it is in.

        Raises:
            StorageError: when it cannot be kept.
        """
        from coach.rewriting.objecting import objection_to

        return self._store.keep_objection(
            objection_to(text, because, cycle=self.draft.cycle, now=self.now())
        )

    def _keep(self, question: Question | None, text: str) -> None:
        if text and not self._stored:
            # What is kept for a draft that nobody can find again would be lost.
            self._store.save(self.draft)
            self._stored = True
        if text:
            self._store.keep_typing(self.draft.id, _key(question), text)
        elif self._stored:
            self._store.forget_typing(self.draft.id)


def _key(question: Question | None) -> str:
    return question.key if question is not None else ""
