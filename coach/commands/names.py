"""Kind answers to a name that nothing has."""

from collections.abc import Sequence


def meant(name: str, known: Sequence[str]) -> str:
    """Give the nearest known spelling as a question, or nothing."""
    # Not needed where the name is right, which must not take longer for it.
    from difflib import get_close_matches

    by_folded = {one.casefold(): one for one in known}
    close = get_close_matches(name.casefold(), by_folded, n=1, cutoff=0.6)
    return f"; did you mean “{by_folded[close[0]]}”?" if close else ""
