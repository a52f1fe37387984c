"""What is counted, found in an answer that says more than that."""

import re
from collections.abc import Iterator

_PARTS = re.compile(
    r"(?<=[.?!;])\s+(?:(?:or|maybe|perhaps)\s+)*|\s+but\s+|\s+[-–—]\s+|,\s+or\s+"
    r"|,\s+(?=how\s+(?:many|much|long|often)\b)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r",\s+(?!(?:and|by|in|on|of|at|from|for|per|with|who|that|which|whose|when|where|if|not)\b)",
    re.IGNORECASE,
)
"""A comma behind which something else is said: where it is written down, or an apology."""
_CUE = re.compile(
    r"\b(?:how\s+(?:many|much|long|often|far)|number\s+of|share\s+of|percent(?:age)?|proportion"
    r"|rate|median|average)\b|%",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"(?:[\s,]+(?:i\s+(?:guess|suppose|think|reckon|mean)|i'?d\s+say|maybe|perhaps|probably|really"
    r"|lol|you\s+know))+\W*$",
    re.IGNORECASE,
)
_TELLING = re.compile(
    r"(?:we|i|they|there|it|he|she|that|this|hm+|well|nobody|no one)\b", re.IGNORECASE
)
_IN_A_ROW = re.compile(
    r"[\w’'-]+(?:\s[\w’'-]+){0,2}(?:,\s(?!(?:i|we|they|it|he|she|no|that|this)\b)[\w’'-]+(?:\s[\w’'-]+)?)+"
    r",?\s(?:and|or)\s(?!(?:i|we|they|it|he|she)\b)",
    re.IGNORECASE,
)
"""Several that are counted together: "calls, letters and chats answered late"."""
_SOUND = re.compile(r"(?:h+m+|u+m+|well|ok(?:ay)?|no|yes|yeah|dunno|oh)", re.IGNORECASE)
_EITHER_WAY = re.compile(
    r"(?:(?:it['’]?s|we['’]?re|they['’]?re|it\s+is|we\s+are|i['’]?m)\s+)?(?:either\s+)?[\w\s]{2,30}?"
    r"\s+or\s+(?:(?:it['’]?s|they['’]?re|we['’]?re|it|we|they|i)\s+)?(?:not\b.{0,20}|is(?:n['’]?t|\s+not)|are(?:n['’]?t|\s+not)"
    r"|has(?:n['’]?t|\s+not)|do(?:n['’]?t|es\s?n['’]?t))\W*",
    re.IGNORECASE,
)


def measures_in(text: str) -> Iterator[str]:
    """Give the parts of an answer that may name a measure, the likeliest first.

    People add where it is written down, what else would do, and what they think of it: "falls,
    the log has them", "calls? or how many drop off by day three. calls are easier".
    """
    parts = [one for part in _PARTS.split(" ".join(text.split())) if (one := _bare(part))]
    if parts and _TELLING.match(parts[0]):
        # Who tells a story first comes to the measure later: "we have little cards. How many …".
        parts.sort(key=lambda one: _CUE.search(one) is None)
    elif not (parts and _CUE.search(parts[0])):
        parts[1:] = sorted(parts[1:], key=lambda one: _CUE.search(one) is None)
    yield from dict.fromkeys(one for one in parts if not _SOUND.fullmatch(one))


def is_either_or(text: str) -> bool:
    """Whether an answer only tells done from not done: "it's either signed or it's not"."""
    return _EITHER_WAY.fullmatch(" ".join(text.split())) is not None


def _bare(part: str) -> str:
    """Give a part without what is only added behind a comma."""
    whole = _IN_A_ROW.match(part) is not None
    said = part if whole else _GOES_ON.split(part, maxsplit=1)[0]
    return _FILLER.sub("", said).strip(" .,;?!")
