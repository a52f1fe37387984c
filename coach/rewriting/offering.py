"""What a to-do can be instead of a key result, so that no outcome is offered by force."""

import re
from enum import StrEnum

from coach.model.verdict import Kind
from coach.reading.facts import Reading
from coach.rewriting.general import in_general
from coach.rewriting.thing import thing_of
from coach.rulebook.grammar import head_verb_in, occurrences
from coach.rulebook.lexicon import word_list

_RATE = re.compile(
    r"\b(?:a|per|every|each|once|twice)\s+(?:a\s+)?(?:day|night|morning|evening|week|month|quarter|"
    r"hour|weekday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b|\bon \w+days\b",
    re.IGNORECASE,
)


class Offer(StrEnum):
    """What somebody can keep a to-do as."""

    COMMITMENT = "commitment"
    """A habit, a duty or upkeep: it has to be done, whatever comes of it."""
    GUARDRAIL = "guardrail"
    """A level to hold while something else is changed."""


def offer_for(reading: Reading, kind: Kind | None) -> Offer | None:
    """Tell what a to-do can be offered as beside its rewrites, or None.

    Args:
        reading: the sentence.
        kind: what it promises; an outcome is offered as nothing else.
    """
    if kind is None or kind is Kind.OUTCOME:
        return None
    if head_verb_in(reading, "holding-verbs"):
        return Offer.GUARDRAIL
    habit = any(occurrences(reading, word_list("frequency-phrases"))) or _RATE.search(reading.text)
    owed = any(occurrences(reading, word_list("owed-things")))
    if habit or owed or in_general(reading, thing_of(reading)).duty:
        return Offer.COMMITMENT
    return None
