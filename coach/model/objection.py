"""What a person says the coach got wrong."""

from coach.model.value import Value


class Objection(Value, frozen=True):
    """A sentence, what was read into it, and what a person says about that."""

    when: str
    """ISO 8601, with the offset from UTC."""
    text: str
    kind: str
    """What the coach took it for; empty where it judged nothing."""
    says: str
    """The reading that was objected to, as it was shown."""
    because: str
    pipeline: str
    catalogue: str
    """Versions of the pipeline and the catalogue that judged."""
