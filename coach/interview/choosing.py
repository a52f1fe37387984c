"""Which of the offered answers somebody means: by number, by place, or by its words."""

import re

_NUMBER = re.compile(
    r"\W*(?:(?:number|option|no|nr|drop|take|the)\W+)*(?P<number>\d{1,2})(?:st|nd|rd|th)?"
    r"(?: one| please)?(?P<rest>\W.*)?",
    re.IGNORECASE | re.DOTALL,
)
_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight")
_PLACE = re.compile(
    r"(?:(?:the|number|drop|take)\W+)*(?P<place>[a-z]+)(?: one)?(?P<rest>\W.*)?",
    re.IGNORECASE | re.DOTALL,
)
_ALL = re.compile(r"\W*(?:all|both|everything)\b(?: of (?:them|these))?\W*", re.IGNORECASE)
_ALSO = re.compile(r"(?:and|or|then|&|\+|,)?\W*\d", re.IGNORECASE)
_SMALL = frozenset("the a an one that this my our your about with for of to please".split())
_WORD = re.compile(r"[^\W_]+")


def chosen(
    options: tuple[str, ...], text: str, *, by_words: bool = True, more: bool = False
) -> tuple[int, str] | None:
    """Tell which option is meant first, counted from 0, and what was said beside it.

    Args:
        options: what was offered.
        text: what was typed: "2", "the second one", "the chairs".
        by_words: whether a few words of an option are enough to name it.
        more: whether more may follow the choice, as in "2, nobody would miss it".
    """
    for place, option in enumerate(options):
        if text.casefold() == option.casefold():
            return place, ""
    if options and _ALL.fullmatch(text):
        return 0, ""
    at, rest = _by_place(options, text)
    if at is not None and 0 <= at < len(options):
        if more or not rest:
            return at, rest
        if _ALSO.match(rest):
            # Of several, the first comes first; the others are offered again.
            return at, ""
    named = _by_words(options, text) if by_words else None
    return None if named is None else (named, "")


def _by_place(options: tuple[str, ...], text: str) -> tuple[int | None, str]:
    if found := _NUMBER.fullmatch(text):
        return int(found["number"]) - 1, _said(found["rest"])
    if found := _PLACE.fullmatch(text):
        word = found["place"].lower()
        for names in (_PLACES, _WORDS):
            if word in names:
                return names.index(word), _said(found["rest"])
        if word == "last":
            return len(options) - 1, _said(found["rest"])
    return None, ""


def _by_words(options: tuple[str, ...], text: str) -> int | None:
    """Find the one option that holds every word of a short answer."""
    wanted = _content(text)
    if not wanted or len(wanted) > 6:
        return None
    holding = [place for place, option in enumerate(options) if wanted <= _content(option)]
    return holding[0] if len(holding) == 1 else None


def _content(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold())) - _SMALL


def _said(rest: str | None) -> str:
    return (rest or "").strip(" ,.:;–—-")
