"""The facts found in one sentence, as a frozen value free of spaCy types."""

from datetime import date
from enum import StrEnum

from coach.model.quantity import Direction, Quantity
from coach.model.value import Value


class Opening(StrEnum):
    """How a sentence opens."""

    IMPERATIVE = "imperative"
    INFINITIVE = "infinitive"
    FIRST_PERSON = "first-person"
    GERUND = "gerund"
    NOUN_PHRASE = "noun-phrase"
    PARTICIPLE = "participle"
    FINITE = "finite"

    @property
    def is_action(self) -> bool:
        """Whether it opens by saying what somebody does."""
        return self in (
            Opening.IMPERATIVE,
            Opening.INFINITIVE,
            Opening.FIRST_PERSON,
            Opening.GERUND,
        )


class Word(Value, frozen=True):
    """One token of the sentence, with its grammar in Universal Dependencies terms."""

    start: int
    end: int
    """Code points into the text; end is exclusive."""
    lemma: str
    """Lower case, British or American spelling as written."""
    pos: str
    """UPOS, such as `VERB`."""
    morph: str
    """Universal features, such as `Mood=Imp|VerbForm=Fin`."""
    dep: str
    """Relation to the governor, such as `obj`; the root's is `root`, in lower case."""
    head: int
    """Index of the governor in `Reading.words`; a root points at itself."""


class Fact(Value, frozen=True):
    """One thing the sentence says, where it says it, and what it means."""

    start: int
    end: int
    text: str
    quantity: Quantity | None = None
    """For a quantity, a baseline or a target."""
    day: date | None = None
    """For a deadline that could be resolved against a cycle."""


class Reading(Value, frozen=True):
    """What one sentence says, before anybody judges it."""

    text: str
    opening: Opening = Opening.NOUN_PHRASE
    confidence: float = 1.0
    """How sure the opening is, 0 to 1."""
    language: str = "en"
    """`en`, or `und` when the text is not English."""
    words: tuple[Word, ...] = ()
    head: int | None = None
    """Index of the word the sentence hangs on: its main verb, or the noun of a noun phrase."""
    subject: Fact | None = None
    """The whole noun phrase that acts or is acted on in a clause."""
    head_object: Fact | None = None
    """The whole noun phrase that the head verb acts on."""
    quantities: tuple[Fact, ...] = ()
    metric: Fact | None = None
    baseline: Fact | None = None
    target: Fact | None = None
    deadline: Fact | None = None
    direction: Direction | None = None
