"""What the coach says of itself, once, before anything else: what it is for and what it is not."""

from coach.model.draft import Draft
from coach.model.person import Person

HONESTY = (
    "Whether one person should have OKRs at all is disputed. This keeps to what you move yourself.",
    "It is no grade. It leaves this machine only if you export it.",
)


def to_be_said(draft: Draft) -> tuple[str, ...]:
    """Give what is worth knowing before the first answer of somebody new; later nothing."""
    new = draft.person == Person() and not draft.transcript and not draft.memory.known_mission
    return HONESTY if new else ()
