"""What all the values that travel through the coach have in common."""

from msgspec import Struct
from msgspec.structs import replace

__all__ = ["Value", "replace"]


class Value(Struct, frozen=True, forbid_unknown_fields=True):
    """A value that never changes and can be stored as it is; `replace` makes another like it.

    A Struct, because defining as many dataclasses takes as long as drawing the first frame.
    """
