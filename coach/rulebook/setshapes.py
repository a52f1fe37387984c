"""What may stand in a rule file about several sentences together, kept in a folder `set/`."""

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta, Struct

from coach.model.verdict import Level
from coach.rulebook.shapes import AnyCondition, Ask, Filled

Number = Annotated[int, Meta(ge=0)]


class SetCondition(Struct, forbid_unknown_fields=True, tag_field="type", kw_only=True, frozen=True):
    """What may be said of a set of sentences."""


class Count(SetCondition, tag="count", frozen=True):
    """There are more, or fewer, of them than this."""

    of: Literal["objectives", "key-results", "guardrails"]
    more_than: Number | None = None
    fewer_than: Number | None = None


class Every(SetCondition, tag="every", frozen=True):
    """The condition holds for every key result, of which there are two or more."""

    of: AnyCondition


class Some(SetCondition, tag="some", frozen=True):
    """The condition holds for at least one key result."""

    of: AnyCondition


class Without(SetCondition, tag="without", frozen=True):
    """The condition holds for no key result."""

    of: AnyCondition


class SameMetric(SetCondition, tag="same-metric", frozen=True):
    """Two key results measure the same thing."""


class CopiesParent(SetCondition, tag="copies-parent", frozen=True):
    """A key result has the measure and the numbers of a parent, which belong to a team."""


class Confidence(SetCondition, tag="confidence", frozen=True):
    """The person is this sure of every key result, 0 to 10; of two or more."""

    at_least: Annotated[int, Meta(ge=0, le=10)] = 0
    at_most: Annotated[int, Meta(ge=0, le=10)] = 10


class AfterCycle(SetCondition, tag="after-cycle", frozen=True):
    """A key result names a day after the last of the cycle."""


class CheckIns(SetCondition, tag="check-ins", frozen=True):
    """More weeks than this lie between two check-ins."""

    more_than_weeks: Annotated[int, Meta(ge=1)]


class Together(SetCondition, tag="together", frozen=True):
    """All of these hold; the first one says what is underlined."""

    of: "list[AnySetCondition]"


AnySetCondition = (
    Count
    | Every
    | Some
    | Without
    | SameMetric
    | CopiesParent
    | Confidence
    | AfterCycle
    | CheckIns
    | Together
)


class AroundExample(Struct, forbid_unknown_fields=True, kw_only=True):
    """What stands around the sentences of an example."""

    parents: list[Filled] = []
    guardrails: list[Filled] = []
    confidence: list[Annotated[int, Meta(ge=0, le=10)]] = []
    cycle_ends: date | None = None
    check_in_weeks: int | None = None


class SetCaughtExample(AroundExample, forbid_unknown_fields=True, kw_only=True):
    """Sentences with brackets around what gets underlined, and what stands around them."""

    text: Annotated[list[Filled], Meta(min_length=1)]
    asks: Filled


class SetLeftAloneExample(AroundExample, forbid_unknown_fields=True, kw_only=True):
    """Sentences the rule leaves alone, with the reason if it is a near miss."""

    text: Annotated[list[Filled], Meta(min_length=1)]
    because: str = ""


class SetExamples(Struct, forbid_unknown_fields=True, rename="kebab"):
    """Both are compulsory, two or more of each."""

    caught: Annotated[list[SetCaughtExample], Meta(min_length=2)]
    left_alone: Annotated[list[SetLeftAloneExample], Meta(min_length=2)]


class SetRuleFile(Struct, forbid_unknown_fields=True):
    """A whole rule file."""

    id: Filled
    title: Filled
    criterion: Annotated[str, Meta(pattern=r"^[KOS]\d+$")]
    applies_to: Literal["set"]
    level: Level
    why: Filled
    sources: Annotated[list[Filled], Meta(min_length=1)]
    match: AnySetCondition
    ask: Ask
    examples: SetExamples
    profile: Annotated[dict[str, list[Filled]], Meta(max_length=1)] = {}
