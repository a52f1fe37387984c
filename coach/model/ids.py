"""Stable ids: given once, never reused, the same in every copy of a draft."""

import os


def fresh_id(prefix: str) -> str:
    """Give a new id such as `k-5f0c91ab`; the prefix tells people what it names."""
    return f"{prefix}-{os.urandom(4).hex()}"
