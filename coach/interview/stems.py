"""Beginnings of an objective, made from a person's own words and nothing else."""

import re

from coach.interview.phrasing import as_sentence
from coach.model.draft import Draft
from coach.model.value import replace
from coach.reading.effect import read_effect
from coach.reading.narrowing import narrowed

_MOST = 3
_LEAST_WORDS, _MOST_WORDS = 2, 25
_BY_THEN = re.compile(r"\s+(?:with)?in (?:about |less than |under )?\d[^,;]*$", re.IGNORECASE)


def beginnings(contribution: str, touches: str) -> tuple[str, ...]:
    """Give up to three beginnings: the change itself, the mission narrowed to it, and as help.

    None where the contribution names only work, as nothing is said then of what it changes.
    """
    effect = read_effect(contribution.split("\n")[0])
    theme = touches.split(":")[0].strip()
    found = [_without_number(effect.change)]
    if effect.people:
        found.append(narrowed(theme, effect.people))
    if effect.does and effect.people:
        found.append(f"help {effect.people} {_without_number(effect.does)}")
    sentences = (as_sentence(stem) for stem in found)
    fitting = (one for one in sentences if _LEAST_WORDS <= len(one.split()) <= _MOST_WORDS)
    return tuple(dict.fromkeys(fitting))[:_MOST]


def with_contribution(draft: Draft, contribution: str) -> Draft:
    """Keep what moves because of this person, with the beginnings of an objective it gives."""
    kept = replace(draft, contribution=contribution)
    return kept.remembering(stems=beginnings(contribution, draft.touches))


def _without_number(said: str) -> str:
    """Say "in time" where a number tells by when, as numbers come with the key results."""
    return _BY_THEN.sub(" in time", said)
