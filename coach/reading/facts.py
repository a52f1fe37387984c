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


class Counts(StrEnum):
    """Whose doing the measured amount is."""

    OWN_WORK = "own-work"
    """What the writer produces or does: articles published, calls made."""
    OTHERS = "others"
    """What others do or become: sign-ups, partners signed, incidents."""
    STATE = "state"
    """How something stands: a rate, a time, a score, an amount of money."""


class Scope(StrEnum):
    """Whose result it is, where the sentence says so."""

    OWN = "own"
    TEAM = "team"
    COMPANY = "company"


class Doubt(Value, frozen=True):
    """What would settle how a sentence opens, when the reading is not sure of it."""

    word: Fact
    """The word on which it hangs, such as "Launch" in "Launch delays"."""
    otherwise: Opening
    """How the sentence opens if that word is read the other way."""


class Match(Value, frozen=True):
    """Where a pattern that a rule declares was found."""

    pattern: str
    start: int
    end: int


class Ambiguity(Value, frozen=True):
    """Something written that can be read in two ways, so that it can be said aloud."""

    fact: Fact
    read_as: str
    """How it was read, in words: "3 April 2027"."""
    otherwise: str
    """How it could be read instead: "4 March 2027"."""


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
    particle: Fact | None = None
    """The particle of the head verb: "out" in "roll out"."""
    carrier: Fact | None = None
    """What is done beside a light verb: "feedback" in "get feedback", "tidying" in "spend time on
    tidying"."""
    actor: Fact | None = None
    """Who acts, without their number: "new shops" in "50 new shops sell more"; no measure acts."""
    beneficiary: Fact | None = None
    """Whom it is for: "new shops" in "a checklist for new shops"."""
    counted_of: Fact | None = None
    """What the metric is counted of, where it says more: "tickets" in "share of tickets answered"
    and in "tickets per agent", "customers" in "customers who renew"."""
    counts: Counts | None = None
    """Whose doing the metric is; None without a metric, or where grammar cannot tell."""
    scope: Scope | None = None
    """Whose result it is; None where the sentence does not say."""
    doubt: Doubt | None = None
    """Set when the opening is not sure: what to ask about."""
    matches: tuple[Match, ...] = ()
    """Where the patterns that were asked for stand, in the order of the text."""
    ambiguities: tuple[Ambiguity, ...] = ()
