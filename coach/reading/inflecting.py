"""Verbs put into another form: "find" as "found", "have" for "has"."""

from functools import lru_cache

from coach.reading.purpose import base_of

_ALLOWED = ("can", "could", "will", "may")
_NOT_SAID_SO = frozenset({"is", "are", "was", "were", "do", "does", "did", "don't", "doesn't"})
_BESIDE = frozenset({"still", "always", "also", "really", "actually", "often", "never", "already"})


def base_in(predicate: str, *, of_many: bool = True) -> str:
    """Give what somebody does in the base form: "get help" for "can get help".

    Empty where it cannot be said so: "are less nervous", "don't wait".
    """
    said = predicate.split()
    kept: list[str] = []
    while said and (said[0].lower() in _BESIDE or said[0].lower().endswith("ly")):
        kept.append(said.pop(0))
    allowed = bool(said) and said[0].lower() in _ALLOWED
    if allowed:
        said.pop(0)
    if not said or said[0].lower().replace("’", "'") in _NOT_SAID_SO or not said[0].isalpha():
        return ""
    base = base_of(said[0])
    # "The crew handle it" and "the crew handles it" are both said; "rangers handles" is misread.
    forms = (base,) if base is None or of_many or allowed else (base, _present(base))
    if base is None or said[0].lower() not in forms:
        return ""
    return " ".join([*kept, base, *said[1:]])


def participle(lemma: str) -> str:
    """Give the form that says something was done: "found"; empty where there is none."""
    return _inflected(lemma, "VBN")


def _present(lemma: str) -> str:
    """Give the form for one who does it: "finds"."""
    return _inflected(lemma, "VBZ")


@lru_cache(maxsize=1024)
def _inflected(lemma: str, tag: str) -> str:
    import lemminflect

    found = lemminflect.getInflection(lemma, tag=tag)
    return found[0] if found else ""
