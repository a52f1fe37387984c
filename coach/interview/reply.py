"""What was said to a question, and what comes of it."""

from datetime import date

from coach.interview.intent import Wish
from coach.model.draft import Draft
from coach.model.value import Value, replace


class Said(Value, frozen=True):
    """An answer, cleaned, with what it is for."""

    text: str
    wish: Wish
    today: date
    chosen: int | None = None
    """Which of the question's options it names, counted from 0."""
    beside: str = ""
    """What was said beside the choice."""


class Reply(Value, frozen=True):
    """What comes of an answer."""

    draft: Draft
    remarks: tuple[str, ...] = ()
    """What the coach says in return; never a question."""
    understood: bool = True
    """False when the question is to be put again, in other words."""
    begin: str = ""
    """Words that the next answer may begin with."""
    retype: str = ""
    """What was said before, to be mended and given again."""


def settle(draft: Draft, *keys: str) -> Draft:
    """Never ask these questions again."""
    settled = draft.memory.settled
    fresh = tuple(key for key in dict.fromkeys(keys) if key not in settled)
    return draft.remembering(settled=settled + fresh)


def unsettle(draft: Draft, about: str) -> Draft:
    """Allow the questions about one thing again, because it has changed."""
    memory = draft.memory
    kept = tuple(key for key in memory.settled if not key.startswith(f"{about}/"))
    asked = {key: count for key, count in memory.asked.items() if not key.startswith(f"{about}/")}
    return replace(draft, memory=replace(memory, settled=kept, asked=asked))
