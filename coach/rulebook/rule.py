"""A rule as the coach uses it: one criterion, what it notices, and the question it opens."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TypeAlias

from coach.model.value import Value
from coach.model.verdict import Kind, Level
from coach.reading.facts import Reading
from coach.reading.patterns import NONE, Patterns

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


class Lesson(Value, frozen=True, kw_only=True):
    """What every rule has: one criterion, one file, the coach's words about it."""

    id: str
    """The name of its file."""
    family: str
    """The name of its folder."""
    title: str
    criterion: str
    """Id of the criterion of the method, such as `K6`."""
    level: Level
    why: str
    """The coach's own words, shown as they stand."""
    sources: tuple[str, ...]
    question: str
    """May hold `{words}`, and for a single sentence `{thing}`."""
    listen: str = ""
    """What to listen for in the answer, for whoever asks; the one who is asked may read it."""
    patterns: Patterns = NONE
    """What sentences have to be read by, so that the rule can find it."""
    profile: tuple[str, frozenset[str]] | None = None
    """Where authorities disagree: the profile, and the choices under which the rule speaks."""


class Rule(Lesson, frozen=True, kw_only=True):
    """A rule about one sentence."""

    applies_to: AppliesTo
    match: Match
    question_without: str
    """The wording for when nothing fills `{thing}`; empty if there is no such slot."""
    caught: tuple[Caught, ...]
    left_alone: tuple[LeftAlone, ...]
    yields_to: frozenset[str] = frozenset()
    """Ids of the rules of its family that speak in its place when they match as well."""
