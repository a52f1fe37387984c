"""What the numbers of a sentence count or measure, and where in it they stand."""

import re
from collections.abc import Iterator

from coach.model.quantity import Quantity
from coach.reading.facts import Fact, Opening, Reading
from coach.rulebook.amount import BOUNDS, LIMITS, Amount, Nature
from coach.rulebook.grammar import NOMINAL, child, children, relation
from coach.rulebook.lexicon import word_list
from coach.rulebook.nouns import Whose, whose

_MODIFIERS = ("nummod", "compound", "amod", "det", "nmod", "flat", "fixed", "advmod", "case")
_UNIT_OF_SHARE = ("%", "points", "basis points")
_OUT_OF = re.compile(r"\b(?:of|in)\s(?:every\s)?\w+$")
"""How many out of how many: “9 of 10”, “one in five”."""
_CURRENCIES = frozenset(
    "AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF ILS INR JPY KRW MXN NOK NZD PLN RON SEK SGD "
    "THB TRY UAH USD ZAR".split()
)
_OR_LESS = frozenset(("fewer", "less", "faster", "lower", "under", "below", "better", "more"))
_MORE = frozenset(("more", "older", "longer", "greater", "higher", "larger", "bigger"))
_AFTERWARDS = frozenset(("before", "after", "ago", "prior", "later"))
_EVERYBODY = frozenset(("all", "everyone", "everybody"))
"""Words that stand for everything there is and give no amount of their own."""


def amounts(reading: Reading) -> tuple[Amount, ...]:
    """Give every number of a sentence that is not part of its deadline."""
    return tuple(_amounts(reading))


def _amounts(reading: Reading) -> Iterator[Amount]:
    deadline = reading.deadline
    for fact in reading.quantities:
        if fact.quantity is None or fact.text.lower() in _EVERYBODY:
            continue
        if deadline is not None and deadline.start <= fact.start < deadline.end:
            continue
        inside = [
            index
            for index, word in enumerate(reading.words)
            if word.start < fact.end and fact.start < word.end
        ]
        if inside:
            amount = _amount(reading, fact, fact.quantity, inside)
            if not _is_label(reading, amount):
                yield amount


def _is_label(reading: Reading, amount: Amount) -> bool:
    """Whether a number names rather than counts: “version 3”, “from day one”."""
    noun = amount.noun
    verb = None if amount.verb is None else reading.words[amount.verb].lemma
    if verb in ("upgrade", "port", "bump") and noun is None and "to" in amount.marks:
        return True
    return (
        amount.nature in (Nature.COUNT, Nature.TIME)
        and noun is not None
        and not _is_a_value(reading, amount)
        and noun + 1 == amount.word
        and reading.words[amount.word].head == noun
        and "Number=Plur" not in reading.words[noun].morph
        and not reading.words[noun].lemma.isdigit()
        and whose(reading, noun) in (Whose.UNKNOWN, Whose.OWN)
    )


def _is_a_value(reading: Reading, amount: Amount) -> bool:
    """Whether a number behind a noun is too fine for a name: “8/10”, “km per parcel 1.8”."""
    if set(amount.fact.text) & set("/.,"):
        return True
    # “resting pulse 58”: the last word of a sentence that only names something described.
    noun = amount.noun
    alone = noun == reading.head and amount.word == len(reading.words) - 1
    return alone and reading.opening is Opening.NOUN_PHRASE and noun != 0


def _amount(reading: Reading, fact: Fact, quantity: Quantity, inside: list[int]) -> Amount:
    top = next((i for i in inside if reading.words[i].head not in inside), inside[0])
    noun = _counted(reading, top)
    if noun is not None and reading.words[noun].lemma in LIMITS:
        noun = None  # “max 3” is a limit, and no third maximum
    if " per " in f" {quantity.unit or ''}" and noun == top:
        noun = None  # "4 a month": the month is what is counted in, not what is counted
    marks = _marks(reading, inside, top, noun)
    phrase = _phrase(reading, top if noun is None else noun)
    return Amount(
        fact=fact,
        quantity=quantity,
        nature=(
            Nature.SHARE if _OUT_OF.search(fact.text) else _nature(reading, quantity, noun, marks)
        ),
        word=top,
        noun=noun,
        phrase=phrase,
        verb=_verb_above(reading, phrase),
        marks=marks,
    )


def _counted(reading: Reading, top: int) -> int | None:
    word = reading.words[top]
    if word.pos in ("NOUN", "PROPN") and word.lemma.isalpha():
        return top
    if word.head != top and relation(word) in _MODIFIERS:
        above = word.head
        while reading.words[above].dep == "compound" and reading.words[above].head > above:
            above = reading.words[above].head
        if reading.words[above].pos in NOMINAL:
            return above
    # "5 of our customers", "15 % of visitors": what is counted hangs below the number.
    below = child(reading, top, "nmod", "compound")
    return below if below is not None and reading.words[below].pos in NOMINAL else None


def _phrase(reading: Reading, index: int) -> int:
    while True:
        word = reading.words[index]
        if word.head == index or relation(word) not in (*_MODIFIERS, "conj", "appos", "acl"):
            return index
        if reading.words[word.head].pos in ("VERB", "AUX"):
            return index
        index = word.head


def _verb_above(reading: Reading, index: int) -> int | None:
    for _ in reading.words:
        above = reading.words[index].head
        if above == index:
            return index if _is_verb(reading, index) else None
        if _is_verb(reading, above):
            return above
        index = above
    return None


def _is_verb(reading: Reading, index: int) -> bool:
    """Whether a word is a verb; “do” and “go” are, where the whole sentence hangs on them."""
    word = reading.words[index]
    return word.pos == "VERB" or (word.pos == "AUX" and word.dep == "root")


def _nature(
    reading: Reading, quantity: Quantity, noun: int | None, marks: frozenset[str]
) -> Nature:
    unit = quantity.unit or ""
    base = f" {unit}".partition(" per ")[0].strip()
    if base in _UNIT_OF_SHARE:
        return Nature.CHANGE if quantity.relative else Nature.SHARE
    # "2 more demos" counts demos; "2x", "+2" and "by 2" change what stands before them.
    if quantity.relative and (base == "x" or "by" in marks or quantity.text[:1] in "+-−"):
        return Nature.CHANGE
    if base in _CURRENCIES:
        return Nature.MONEY
    if base in ("x", "times", "time"):
        return Nature.TIMES
    of_time = word_list("time-units")
    unit_word = base.rpartition(" ")[2].removesuffix("s")
    if (unit_word,) in of_time or (noun is not None and (reading.words[noun].lemma,) in of_time):
        return Nature.TIME
    return Nature.COUNT


def _marks(reading: Reading, inside: list[int], top: int, noun: int | None) -> frozenset[str]:
    places = {top} if noun is None else {top, noun}
    found = {
        word.lemma
        for place in places
        for _, word in children(reading, place)
        if relation(word) in ("case", "advmod", "amod", "mark") or word.pos in ("ADP", "SYM")
    }
    # What stands beside the number belongs to it, whatever the tree says.
    first, last = min(inside), max(inside)
    # “put in 4 hours”: the particle belongs to the verb.
    near = [word for word in reading.words[max(0, first - 3) : first] if word.dep != "compound:prt"]
    before = [word.lemma for word in near]
    written = {reading.text[word.start : word.end].lower() for word in near}
    if "most" in written:
        before.append("most")  # whose dictionary form is another word
    if "than" in before and written & _MORE and not written & {"no", "not", "never"}:
        # “older than 6 months” is no limit to stay below.
        before[before.index("than")] = "above"
        found.discard("than")
    within = {word.lemma for word in reading.words[first : last + 1]} & BOUNDS
    after = [reading.text[word.start : word.end] for word in reading.words[last + 1 : last + 4]]
    trailing = set(after[:2]) & _AFTERWARDS
    if "or" in after and set(after) & _OR_LESS:
        trailing.add("most")
    return frozenset(found | within | (set(before) & BOUNDS) | set(before[-1:]) | trailing)
