"""A rule as the coach uses it: one criterion, what it notices, and the question it opens."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import TypeAlias

from coach.model.value import Value
from coach.model.verdict import Kind, Level
from coach.reading.facts import Reading
from coach.rulebook.lexicon import Phrases
from coach.rulebook.profiles import Profile

Span: TypeAlias = tuple[int, int]
"""Code points into the sentence; the end is exclusive."""


class AppliesTo(StrEnum):
    """What a rule judges."""

    KEY_RESULT = "key-result"
    OBJECTIVE = "objective"


class Judged(Value, frozen=True):
    """A reading with the kind that was decided for it: all a match may look at."""

    reading: Reading
    kind: Kind


Match: TypeAlias = Callable[[Judged], tuple[Span, ...] | None]
"""Where a rule's condition holds, or None where it does not; a span may be the whole sentence."""


class Caught(Value, frozen=True):
    """A sentence the rule speaks about."""

    text: str
    spans: tuple[Span, ...]
    """What gets underlined."""
    asks: str
    """The question, word for word."""
    answers: Mapping[str, str]
    """What a person might answer, by slot of the rewrite."""
    becomes: str = ""
    """The rewrite with the answers filled in."""


class LeftAlone(Value, frozen=True):
    """A sentence the rule says nothing about."""

    text: str
    because: str = ""
    """Why a near miss is one; empty when the sentence is simply fine."""


class Rule(Value, frozen=True):
    """One criterion, one file, one lesson."""

    id: str
    """The name of its file."""
    family: str
    """The name of its folder."""
    title: str
    criterion: str
    """Id of the criterion of the method, such as `K6`."""
    applies_to: AppliesTo
    level: Level
    why: str
    """The coach's own words, shown as they stand."""
    sources: tuple[str, ...]
    match: Match
    question: str
    """May hold `{thing}` and `{words}`."""
    question_without: str
    """The wording for when nothing fills `{thing}`; empty if there is no such slot."""
    caught: tuple[Caught, ...]
    left_alone: tuple[LeftAlone, ...]
    yields_to: frozenset[str] = frozenset()
    """Ids of the rules of its family that speak in its place when they match as well."""
    profile: tuple[str, frozenset[str]] | None = None
    """Where authorities disagree: the profile, and the choices under which the rule speaks."""


class Catalogue(Value, frozen=True):
    """All the rules, with the word lists they use."""

    rules: tuple[Rule, ...]
    version: str
    """A short hash of everything in the rule files and word lists, and of what was changed."""
    lexicons: Mapping[str, Phrases]
    profiles: tuple[Profile, ...] = ()
    chosen: Mapping[str, str] = {}
    """The choice in force for each profile, by id."""
    left_out: tuple[str, ...] = ()
    """What could not be used, each with its file, the key and how to mend it."""

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)
