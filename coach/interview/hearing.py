"""What an answer amounts to: a list, a measured result, more work, or something to count."""

import re

from coach.model.verdict import Kind
from coach.reading.cleaning import split_list
from coach.reading.facts import Reading
from coach.rewriting.review import Review

_LONG = 400
"""Characters; nobody writes a key result this long, but people paste a page of them."""
_PLAINLY = 0.9
"""How sure the opening must be before an answer is turned down for being work."""
_SENTENCE_END = re.compile(r"(?<=[.!;])\s+(?=\S)")
_LEAD_IN = re.compile(
    r"^(?:(?:maybe|perhaps|probably|well|by counting|count(?:ing)?|measur(?:e|ing)|the"
    r"|i (?:think|guess|suppose)"
    r"|(?:i|we)(?:'d| would| could| can) (?:count|measure|look at|track|say))\b[,:]?\s+)+",
    re.IGNORECASE,
)
_COUNTED = (
    (re.compile(r"^how many\s+", re.I), "number of "),
    (re.compile(r"^how much\s+", re.I), "amount of "),
    (
        re.compile(r"^how (?:long|fast|quickly|soon) (?:it takes|until|till|before)\s+", re.I),
        "time until ",
    ),
    (re.compile(r"^how long\s+", re.I), "time "),
    (re.compile(r"^how often\s+", re.I), "number of times "),
)


def lines_in(text: str) -> tuple[str, ...]:
    """Split a pasted list, or a page of sentences too long to be one key result."""
    lines = split_list(text)
    if len(lines) == 1 and len(lines[0]) > _LONG:
        return tuple(_SENTENCE_END.split(lines[0]))
    return lines


def counted(text: str) -> str:
    """Turn "how many shops stay" into "number of shops stay", and drop what only leads in."""
    words = " ".join(text.split()).strip(" .")
    words = _LEAD_IN.sub("", words) or words
    for pattern, amount in _COUNTED:
        words = pattern.sub(amount, words)
    return words


def has_levels(reviewed: Review) -> bool:
    """Whether a sentence is a measured result in itself: it says in figures where to get."""
    target = reviewed.reading.target
    return (
        reviewed.kind is Kind.OUTCOME
        and target is not None
        and (reviewed.reading.baseline is not None or any(c.isdigit() for c in target.text))
    )


def is_work(reading: Reading) -> bool:
    """Whether an answer plainly names work; a measure may open with a word that can be a verb."""
    return reading.opening.is_action and reading.confidence >= _PLAINLY
