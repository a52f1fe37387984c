"""One number of a sentence in its grammar: what it counts, where it stands, how it is led to."""

from enum import StrEnum, auto

from coach.model.quantity import Quantity
from coach.model.value import Value
from coach.reading.facts import Fact, Reading
from coach.rulebook.lexicon import word_list
from coach.rulebook.nouns import OWNERS, Whose, whose

LIMITS = frozenset(("under", "below", "than", "most", "least", "max", "maximum", "sub"))
BOUNDS = LIMITS | {"within", "over", "above"}
_LEVELS = BOUNDS | {"to", "from", "at", "of", "by"}
SIZES = tuple(
    "kg kilos kilo pounds stone g mg cm mm ml lb lbs °C °F bpm wpm mph km/h fps rpm ratio".split()
)
"""Units in which things are measured that nobody produces by the piece."""


class Nature(StrEnum):
    """What sort of amount a number gives."""

    SHARE = auto()
    CHANGE = auto()
    MONEY = auto()
    TIME = auto()
    TIMES = auto()
    COUNT = auto()


class Amount(Value, frozen=True):
    """One number of a sentence in its grammar."""

    fact: Fact
    quantity: Quantity
    nature: Nature
    word: int
    """Index of the outermost word of the number."""
    noun: int | None
    """Index of the noun it counts or measures, if it modifies one."""
    phrase: int
    """Index of the head of the phrase it belongs to, right below a verb or the root."""
    verb: int | None
    """Index of the nearest verb above it."""
    marks: frozenset[str]
    """Prepositions and signs that introduce it."""

    @property
    def bounded(self) -> bool:
        """Whether it is a limit to stay within, such as “under 4 hours”."""
        return bool(self.marks & BOUNDS) or self.fact.text[:1] in "<>≤≥" or self.limited

    @property
    def limited(self) -> bool:
        """Whether it is a limit of speed, such as “in less than 4 hours” or a race time."""
        on_the_clock = self.nature is Nature.TIME and ":" in self.fact.text
        return bool(self.marks & LIMITS) or self.fact.text[:1] in "<≤" or on_the_clock

    @property
    def levelled(self) -> bool:
        """Whether it is a point on a scale: “to 5”, “at 40”, “by 3”."""
        return bool(self.marks & _LEVELS) or self.bounded


def owner_of(reading: Reading, amount: Amount) -> Whose:
    """Tell whose doing an amount counts, by its noun or else by the unit as written."""
    if amount.noun is not None or not amount.quantity.unit:
        return whose(reading, amount.noun)
    unit = f" {amount.quantity.unit}".partition(" per ")[0].strip().removesuffix("s")
    for list_name, owner in OWNERS:
        if (unit,) in word_list(list_name):
            return owner
    return Whose.UNKNOWN
