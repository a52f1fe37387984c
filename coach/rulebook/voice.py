"""A second voice on the kind of a sentence: what sentences with the same marks turned out to be.

The rules read grammar and are right where they are sure. Where two readings are possible they
can only guess, and there thousands of labelled sentences know better. The voice is a softmax over
`marks_of`, learnt by `python -m training.voice`, and is heard against the rules' own certainty.
"""

from functools import cache
from math import exp, log
from pathlib import Path

import msgspec

from coach.model.verdict import Kind
from coach.reading.facts import Reading
from coach.rulebook.marks import marks_of
from coach.rulebook.softmax import Softmax

WEIGHTS = Path(__file__).parent / "voice.json"


class Voice(Softmax, frozen=True, kw_only=True):
    """The weights of the voice, one column per kind.

    Attributes:
        kinds: the kinds, in the order of the columns.
        trust: how much the certainty of the rules weighs.
        anyway: what speaks for the rules whatever their certainty, by the kind they say.
    """

    kinds: tuple[Kind, ...]
    trust: float
    anyway: tuple[float, ...]


@cache
def shipped_voice() -> Voice:
    """Read the voice that is shipped."""
    return msgspec.json.decode(WEIGHTS.read_bytes(), type=Voice)


def second_opinion(
    reading: Reading, kind: Kind, certainty: float, voice: Voice | None = None
) -> tuple[Kind, float]:
    """Weigh what the rules say about a sentence against sentences like it.

    Args:
        kind: what the rules say.
        certainty: how sure they are, 0 to 1.

    Returns:
        The kind both together speak for, and how sure that is, 0 to 1.
    """
    voice = voice or shipped_voice()
    scores = voice.scores(marks_of(reading))
    said = voice.kinds.index(kind)
    scores[said] += voice.trust * _log_odds(certainty) + voice.anyway[said]
    best = max(range(len(scores)), key=scores.__getitem__)
    return voice.kinds[best], 1 / sum(exp(score - scores[best]) for score in scores)


_LEAST, _MOST = 0.3, 0.97
"""Certainties outside count as these: no rule is worth nothing, none is beyond doubt."""


def _log_odds(certainty: float) -> float:
    kept = min(max(certainty, _LEAST), _MOST)
    return log(kept / (1 - kept))
