"""What a typed line is for, by name."""

from enum import StrEnum

from coach.model.value import Value


class Intent(StrEnum):
    """What a typed line is for."""

    ANSWER = "answer"
    EMPTY = "empty"
    UNKNOWN = "unknown"
    SKIP = "skip"
    BACK = "back"
    FORTH = "forth"
    """Back to where they were before going back."""
    WHY = "why"
    EXAMPLE = "example"
    HELP = "help"
    LOST = "lost"
    """They ask something in return."""
    YES = "yes"
    NO = "no"
    FINE = "fine"
    """They are content: "perfect", "looks good"."""
    COMMITMENT = "commitment"
    GUARDRAIL = "guardrail"
    KEEP = "keep"
    COMMAND = "command"
    """They say in words what a command does: "drop the second one"."""


class Wish(Value, frozen=True):
    """An intent, with what was said beside it."""

    intent: Intent
    rest: str = ""
    """The reason to keep a sentence, who may know a number, how far to go back."""
