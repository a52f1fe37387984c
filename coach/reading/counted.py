"""What a bare number counts, guessed from the words after it without any grammar."""

import re

_WORD = re.compile(r"\s+([A-Za-z][\w'’/-]*)")
_MOST_WORDS = 4
_ENDS = frozenset(
    "a an and are as at by for from has have i if in into is it its of off on or our out over per so "
    "than that the their then this through to towards until up using via was we when which who will "
    "with within without about after before during every each now today currently last aiming instead "
    "because while my your around think be can could should must".split()
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
            return found.end(), word
        place = found.end()
    if len(words) == 1 and words[0][1].lower() not in _NO_NOUNS:
        noun = words[0][1]
        return words[0].end(), noun if noun.isupper() else noun.lower()
    return None
