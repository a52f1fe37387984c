"""What a person reads when something goes wrong behind a screen."""

from coach.reading.pipeline import PipelineMissing
from coach.storage.errors import StorageError

_TOLD = (StorageError, PipelineMissing)
"""Errors that say themselves what happened and what to do next."""


def sentence_for(error: Exception) -> str:
    """Say what went wrong, and that nothing typed is lost."""
    if isinstance(error, _TOLD):
        return str(error)
    return (
        f"Something went wrong inside the coach ({type(error).__name__}: {error}). "
        "What you typed is still in the field; enter tries again."
    )
