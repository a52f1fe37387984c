"""Words of an answer that look like amounts and stand for somebody or something."""

import re

from coach.reading.facts import Fact

_PRONOUNS = frozenset({"nobody", "no one", "everybody", "everyone", "one", "no"})
_NO_ANSWER = re.compile(
    r"\s+(?:clue|data|figures?|numbers?|records?|baseline|target|way|answer|measurements?)"
    r"(?:\s+(?:yet|for|on|of|at|about|so)\b|\W*$|\s*[,.;])",
    re.IGNORECASE,
)
_SAID_OF_ONE = re.compile(r"\s+(?:is|was|that|who|which|of|where|has|would|should|could|can)\b")
_SAID_OF_SOMEBODY = re.compile(
    r"\s+(?!(?:at|this|so|yet|now|today|right|currently|to|last|each|per|i)\b)[a-z]", re.IGNORECASE
)
_AMOUNT_FOLLOWS = re.compile(
    r"(?:^|[,:;>→(=-]|\b(?:from|to|at|is|are|be|about|around|roughly|only|just|exactly|nearly|almost|want"
    r"|under|below|over|than|least|most|or|and|maybe|currently|now|today|get|with|for|like|aim|within"
    r"|per|in))\s*$",
    re.IGNORECASE,
)


def is_pronoun(text: str, fact: Fact) -> bool:
    """Tell "nobody measures it" and "the last one" from the answers "nobody" and "one"."""
    word = fact.text.lower()
    if word not in _PRONOUNS:
        return False
    before, after = text[: fact.start], text[fact.end :]
    if word == "no":
        return bool(_NO_ANSWER.match(after))
    said_of = _SAID_OF_ONE if word == "one" else _SAID_OF_SOMEBODY
    return bool(said_of.match(after)) or not _AMOUNT_FOLLOWS.search(before)
