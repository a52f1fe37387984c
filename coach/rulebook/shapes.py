"""What may stand in a rule file; every key is named here, and any other is an error."""

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from coach.model.verdict import Kind, Level
from coach.reading.facts import Opening
from coach.rulebook.patternshapes import Row, Tree, check_row, check_tree
from coach.rulebook.rule import AppliesTo

Filled = Annotated[str, Meta(min_length=1)]
Words = Filled | list[Filled]
FactName = Literal[
    "subject",
    "object",
    "quantity",
    "metric",
    "baseline",
    "target",
    "deadline",
    "actor",
    "beneficiary",
]
Place = Literal["anywhere", "head", "subject", "object"]


class Condition(Struct, forbid_unknown_fields=True, tag_field="type", kw_only=True, frozen=True):
    """Keys that any match type may carry."""

    kind: list[Kind] = []
    unless: "list[AnyCondition]" = field(default_factory=list, name="not")


class HeadVerb(Condition, tag="head-verb", frozen=True):
    """The verb the sentence hangs on is in a word list."""

    words: Words


class OpensAs(Condition, tag="opening", frozen=True):
    """The sentence opens in one of these ways, and the reading is that sure of it."""

    one_of: list[Opening]
    sure: Annotated[float, Meta(ge=0, le=1)] = 0.0


class Phrase(Condition, tag="phrase", frozen=True):
    """Words of a list stand in the sentence, in any inflection."""

    words: Words
    place: Place = field(name="in", default="anywhere")


class Noun(Condition, tag="noun", frozen=True):
    """The noun that matters at this place is in a word list."""

    words: Words
    place: Place = field(name="in", default="object")


class Word(Condition, tag="word", frozen=True):
    """Some word has this grammar, in Universal Dependencies terms."""

    lemma: Words = []
    pos: list[Filled] = []
    relation: list[Filled] = []
    to_head: bool = False


class HasFact(Condition, tag="fact", frozen=True):
    """The sentence states these facts, and lacks those."""

    has: list[FactName] = []
    lacks: list[FactName] = []


class Says(Condition, tag="says", frozen=True):
    """The sentence says these things of its measure; `none` stands for saying nothing of it."""

    direction: list[Literal["up", "down", "hold", "none"]] = []
    counts: list[Literal["own-work", "others", "state", "none"]] = []
    scope: list[Literal["own", "team", "company", "none"]] = []

    def __post_init__(self) -> None:
        """Refuse a condition that asks for nothing."""
        if not (self.direction or self.counts or self.scope):
            raise ValueError("name what it says: direction, counts or scope")


class Number(Condition, tag="number", frozen=True):
    """The sentence has this many numbers, of this nature."""

    at_least: Annotated[int, Meta(ge=1)] = 1
    relative: bool | None = None
    units: list[Filled] = []


class Sentence(Condition, tag="sentence", frozen=True):
    """Any sentence; or one longer or shorter than this many words."""

    more_than: Annotated[int, Meta(ge=0)] = 0
    fewer_than: Annotated[int, Meta(ge=1)] | None = None


class Tokens(Condition, tag="tokens", frozen=True):
    """These words stand in a row, as spaCy's `Matcher` writes it."""

    pattern: Row

    def __post_init__(self) -> None:
        """Refuse a pattern that would take long."""
        check_row(self.pattern)


class Grammar(Condition, tag="tree", frozen=True):
    """These words hang on each other, as spaCy's `DependencyMatcher` writes it."""

    pattern: Tree

    def __post_init__(self) -> None:
        """Refuse a pattern that would take long."""
        check_tree(self.pattern)


class AllOf(Condition, tag="all", frozen=True):
    """All of these hold; the first one says what is underlined."""

    of: "list[AnyCondition]"


class AnyOf(Condition, tag="any", frozen=True):
    """At least one of these holds; the first that does says what is underlined."""

    of: "list[AnyCondition]"


AnyCondition = (
    HeadVerb
    | OpensAs
    | Phrase
    | Noun
    | Word
    | HasFact
    | Says
    | Number
    | Sentence
    | Tokens
    | Grammar
    | AllOf
    | AnyOf
)


class Ask(Struct, forbid_unknown_fields=True):
    """The question, its wording for when there is no thing to name, and what to listen for."""

    question: Filled
    without: str = ""
    listen: str = ""


class CaughtExample(Struct, forbid_unknown_fields=True):
    """A sentence with brackets around what gets underlined."""

    text: Filled
    asks: Filled
    answers: dict[str, str] = {}
    becomes: str = ""


class LeftAloneExample(Struct, forbid_unknown_fields=True):
    """A sentence the rule leaves alone, with the reason if it is a near miss."""

    text: Filled
    because: str = ""


class Examples(Struct, forbid_unknown_fields=True, rename="kebab"):
    """Both are compulsory, two or more of each."""

    caught: Annotated[list[CaughtExample], Meta(min_length=2)]
    left_alone: Annotated[list[LeftAloneExample], Meta(min_length=2)]


class RuleFile(Struct, forbid_unknown_fields=True):
    """A whole rule file."""

    id: Filled
    title: Filled
    criterion: Annotated[str, Meta(pattern=r"^[KO]\d+$")]
    applies_to: AppliesTo
    level: Level
    why: Filled
    sources: Annotated[list[Filled], Meta(min_length=1)]
    match: AnyCondition
    ask: Ask
    examples: Examples
    yields_to: list[Filled] = []
    profile: Annotated[dict[str, list[Filled]], Meta(max_length=1)] = {}
