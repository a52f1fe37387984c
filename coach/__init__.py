"""A private, offline coach for personal OKRs."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coach.rewriting.review import Review, review, review_all

__all__ = ["Review", "__version__", "review", "review_all"]

# A literal: asking importlib.metadata costs more than starting Python three times over.
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    # Lazy, so that `coach --version` imports neither spaCy nor anything that leads to it.
    if name in ("Review", "review", "review_all"):
        from coach.rewriting import review as module

        return getattr(module, name)
    raise AttributeError(f"module 'coach' has no attribute {name!r}")
