"""How the name of a measure reads in the middle of a sentence."""

import re

_OF = re.compile(r"(?:share|number|percentage|proportion|amount|total|length|level) of\b", re.I)
_NUMBER_OF = re.compile(r"(?:the )?number of ", re.I)
_PLAIN = re.compile(r"A|[^\W\d_][a-zà-öø-ÿ]+(?:[-'’/][a-zà-öø-ÿ0-9]+)*|E-[a-z]+")
_TITLE = re.compile(r"[^\W\d_a-zà-öø-ÿ][a-zà-öø-ÿ]")
"""A capital followed by a small letter: the next word of a name such as Net Promoter Score."""
_CAPITALISED = """
monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december christmas easter english german french spanish
italian portuguese dutch polish russian ukrainian turkish arabic hebrew hindi chinese mandarin
japanese korean swedish norwegian danish finnish greek latin american british european asian
african google microsoft apple amazon facebook instagram linkedin youtube github gitlab slack
excel jira salesforce android
"""
"""Words that keep their capital letter wherever they stand."""

_NAMES = frozenset(_CAPITALISED.split())


def lower_first(words: str) -> str:
    """Lower the capital that opens a sentence; names and acronyms keep theirs."""
    first, space, rest = words.partition(" ")
    if not _PLAIN.fullmatch(first) or first.lower() in _NAMES or _TITLE.match(rest):
        return words
    return first[:1].lower() + first[1:] + space + rest


def measure(name: str, *, article: bool = True) -> str:
    """Give the name of a measure as it reads after a verb: "the share of calls answered"."""
    words = lower_first(" ".join(name.split()).rstrip(".!?;:,"))
    if not article:
        return _NUMBER_OF.sub("", words)
    return f"the {words}" if _OF.match(words) else words
