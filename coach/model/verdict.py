"""What the rulebook said about a sentence, as a draft remembers it."""

from enum import StrEnum

from coach.model.value import Value


class Kind(StrEnum):
    """What a sentence promises."""

    ACTIVITY = "activity"
    OUTPUT = "output"
    OUTCOME = "outcome"
    VAGUE = "vague"

    @property
    def is_to_do(self) -> bool:
        """Whether the sentence is to-do style."""
        return self in (Kind.ACTIVITY, Kind.OUTPUT)


class Level(StrEnum):
    """How loudly a rule speaks: at once, or only when asked."""

    STRONG = "strong"
    HINT = "hint"


class Finding(Value, frozen=True):
    """What one rule noticed, where, and the question it opens."""

    rule: str
    level: Level
    start: int
    end: int
    """Code points into the sentence judged; end is exclusive."""
    message: str
    question: str
    says: str = ""
    """What the words were taken for, in one line."""


class Verdict(Value, frozen=True):
    """The outcome of one review, kept so that resuming never waits for the pipeline."""

    text: str
    """The sentence judged; a verdict on another text is stale."""
    kind: Kind | None
    """None for a sentence that is not English."""
    confidence: float
    findings: tuple[Finding, ...] = ()
    offer: str = ""
    """What else a to-do may be kept as, `commitment` or `guardrail`; empty if nothing."""
    pipeline: str = ""
    catalogue: str = ""
    """Versions of the pipeline and the catalogue that judged."""

    @property
    def strong(self) -> tuple[Finding, ...]:
        """The findings worth speaking up about."""
        return tuple(finding for finding in self.findings if finding.level is Level.STRONG)
