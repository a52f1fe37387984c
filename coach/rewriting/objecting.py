"""Saying that the coach got a sentence wrong."""

from datetime import datetime

from coach.model.cycle import Cycle
from coach.model.draft import Draft, KeyResult
from coach.model.objection import Objection
from coach.rewriting.review import review


def objection_to(text: str, because: str, *, cycle: Cycle, now: datetime) -> Objection:
    """Put down what the coach reads into a sentence now, and what a person says about that.

    Raises:
        PipelineMissing: when the language pipeline cannot be loaded; says what to do.
    """
    said = review(text, cycle=cycle, today=now.date())
    verdict = said.verdict()
    return Objection(
        when=now.isoformat(timespec="seconds"),
        text=text,
        kind=said.kind or "",
        says=next((one.says for one in (*verdict.strong, *said.findings)), ""),
        because=because,
        pipeline=verdict.pipeline,
        catalogue=verdict.catalogue,
    )


def talked_about(draft: Draft) -> KeyResult | None:
    """Give the key result an objection without words of its own is about: the one in hand."""
    found = draft.key_result(draft.memory.focus)
    return found or next(reversed(tuple(draft.key_results())), None)
