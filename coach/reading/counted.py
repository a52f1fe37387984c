"""What a bare number counts, guessed from the words after it without any grammar."""

import re

_WORD = re.compile(r"\s+([A-Za-z][\w'’/-]*)")
_MOST_WORDS = 4
_ENDS = frozenset(
    "a an and are as at by for from has have i if in into is it its of off on or our out over per "
    "so than that the their then this through to towards until up using via was we when which who "
    "will with within without about after before during every each now today currently last aiming "
    "instead because while my your around think be can could would might may do does did should "
    "must maybe perhaps probably roughly then".split()
)
_NO_NOUNS = frozenset(
    "more new other additional extra fewer less further great active total".split()
)
_IRREGULAR = frozenset("people children women men staff personnel feedback mice".split())
_NO_PLURALS = ("ss", "us", "is", "ous", "'s", "’s")


def counted_noun(text: str, place: int) -> tuple[int, str] | None:
    """Give where the noun counted by a number that ends at `place` ends, and the noun."""
    words: list[re.Match[str]] = []
    while len(words) < _MOST_WORDS and (found := _WORD.match(text, place)):
        word = found[1].lower()
        if word in _ENDS:
            break
        words.append(found)
        if word in _IRREGULAR or (word.endswith("s") and not word.endswith(_NO_PLURALS)):
            return found.end(), as_unit(found[1])
        place = found.end()
    if len(words) == 1 and words[0][1].lower() not in _NO_NOUNS:
        return words[0].end(), as_unit(words[0][1])
    return None


def as_unit(noun: str) -> str:
    """Write a counted noun as a unit: in small letters unless it is an acronym such as SDRs."""
    return noun.lower() if noun[1:].islower() or len(noun) == 1 else noun
