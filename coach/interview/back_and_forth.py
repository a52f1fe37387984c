"""Taking back what was said last and bringing it back again, as many steps as somebody likes."""

import re
from collections.abc import Callable

from coach.interview.agenda import next_question
from coach.interview.intent import Intent, Wish
from coach.interview.question import Question
from coach.interview.reply import Reply
from coach.interview.standing import heard
from coach.model.draft import Draft
from coach.model.log import redo, undo

_COMMAND = re.compile(r"/(?P<way>undo|redo)\b\s*(?P<steps>\S*).*", re.IGNORECASE | re.DOTALL)
_STEPS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}


def wished_step(text: str) -> Wish | None:
    """Hear `/undo`, `/redo 2` and their like; None for everything else."""
    found = _COMMAND.fullmatch(text)
    if found is None:
        return None
    way = Intent.BACK if found["way"].lower() == "undo" else Intent.FORTH
    return Wish(way, found["steps"])


def back(draft: Draft, steps: str, *, who: str, when: str) -> Reply:
    """Give the draft as it was, and what was said there, to be said otherwise."""
    earlier, gone = _gone(undo, draft, steps, who, when)
    if not gone:
        return Reply(draft, ("This is the beginning.",))
    asked = next_question(earlier)
    given = (
        one.answer for one in reversed(draft.transcript) if asked and one.question == asked.text
    )
    retype = next((answer for answer in given if _is_answer(answer, asked)), "")
    return Reply(earlier, (f"Back {_counted(gone)}.",), retype=retype)


def forth(draft: Draft, steps: str, *, who: str, when: str) -> Reply:
    """Give the draft with what was taken back last."""
    later, gone = _gone(redo, draft, steps, who, when)
    if not gone:
        return Reply(draft, ("There is nothing to bring back.",))
    return Reply(later, (f"Forward {_counted(gone)}.",))


def _gone(
    go: Callable[..., Draft | None], draft: Draft, steps: str, who: str, when: str
) -> tuple[Draft, int]:
    """Go as far as was asked for, or as there is a way; and say how far."""
    wanted = _STEPS.get(steps) or (int(steps) if steps.isdecimal() else 1)
    gone = 0
    while gone < wanted and (there := go(draft, who=who, when=when)) is not None:
        draft, gone = there, gone + 1
    return draft, gone


def _counted(steps: int) -> str:
    return "one step" if steps == 1 else f"{steps} steps"


def _is_answer(text: str, question: Question | None) -> bool:
    return not text.startswith("/") and heard(text, question).intent is Intent.ANSWER
