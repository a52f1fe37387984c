"""Whether a number says how much of one's own work gets done."""

from coach.model.quantity import Direction
from coach.reading.facts import Reading
from coach.rulebook.amount import Amount, Nature, owner_of
from coach.rulebook.grammar import child, children, relation
from coach.rulebook.nouns import Whose, noun_in, whose

_NOT_AMOUNTS = frozenset(("within", "after", "before", "in", "by", "until", "than", "under"))
"""Words that make a time a date or a limit."""


def is_own_work(reading: Reading, amount: Amount) -> bool:
    """Whether a number counts, or gives a share of, what the writer does."""
    if amount.nature is Nature.SHARE:
        # “in 98 % of cases” says how often, whatever is done; more than all of it is no work.
        if (amount.quantity.value or 0) > 100:
            return False
        return "in" not in amount.marks and noun_in(reading, amount.noun, "share-of-work-nouns")
    if amount.nature is Nature.COUNT:
        return owner_of(reading, amount) is Whose.OWN
    if amount.nature is Nature.CHANGE and amount.quantity.unit == "x":
        # “3x blog posts” is more of one's own work.
        return amount.noun is not None and whose(reading, amount.noun) is Whose.OWN
    if amount.nature is not Nature.TIMES:
        return False
    per = " per " in (amount.quantity.unit or "")
    if reading.opening.is_action and amount.noun == amount.phrase and "to" not in amount.marks:
        # “visit the gym 25 times”: the word for how often is no measure.
        return per or reading.words[amount.noun or 0].lemma in ("time", "times")
    return per or not noun_in(reading, amount.noun, "measure-nouns")


def counts_the_work(reading: Reading, amount: Amount) -> bool:
    """Whether a number says how much of the work gets done, not how big its object is."""
    if amount.marks & {"into", "as"}:
        return False
    if amount.nature is Nature.SHARE:
        # “5 of the 7 items” counts as well; a percentage does not.
        percent = "%" in (amount.quantity.unit or "")
        return not percent and _stands_behind_the_verb(reading, amount)
    # Right behind its verb a number counts the object, however oddly the rest was read.
    if amount.nature is Nature.COUNT and _stands_behind_the_verb(reading, amount):
        return True
    if (amount.quantity.unit or "").startswith("days per"):
        return True
    verb = amount.verb
    if verb is None or not is_same_action(reading, verb):
        return False
    place = relation(reading.words[amount.phrase])
    if amount.nature is Nature.TIME:
        return place in ("obj", "obl") and not amount.marks & _NOT_AMOUNTS
    if amount.nature is not Nature.TIMES and _only_describes(reading, amount):
        return False
    if amount.nature is Nature.MONEY:
        return place == "obj" and "a" not in amount.marks and amount.noun in (None, amount.word)
    if place in ("obj", "obl", "xcomp", "nsubj") or amount.nature is Nature.TIMES:
        return True
    return is_own_work(reading, amount) and place != "nmod"


def counts_up_own_work(reading: Reading, thing: int | None, found: tuple[Amount, ...]) -> bool:
    """Whether more of one's own work is the change: “grow blog posts from 2 to 4 a month”."""
    thing = _what_there_are_more_of(reading, thing)
    return (
        thing is not None
        and not noun_in(reading, thing, "time-units")
        and whose(reading, thing) is Whose.OWN
        and "Number=Plur" in reading.words[thing].morph
        and reading.direction is not Direction.DOWN
        and all(one.nature in (Nature.COUNT, Nature.TIMES) or one.verb == one.word for one in found)
    )


def _what_there_are_more_of(reading: Reading, thing: int | None) -> int | None:
    """Look through a word for how many there are: “the number of blog posts”."""
    if thing is None or reading.words[thing].lemma not in _HOW_MANY:
        return thing
    counted = child(reading, thing, "nmod")
    # “the number of sites using it” is up to those who use it.
    told = (child(reading, one, "acl") for one in (thing, counted) if one is not None)
    by_others = any(one is not None and _is_going_on(reading, one) for one in told)
    return None if by_others else counted


def _is_going_on(reading: Reading, verb: int) -> bool:
    word = reading.words[verb]
    return reading.text[word.start : word.end].lower().endswith("ing")


def is_same_action(reading: Reading, verb: int) -> bool:
    """Whether a verb is the head, or stands beside it: “write and publish 3 posts”."""
    if verb == reading.head:
        return True
    word = reading.words[verb]
    return relation(word) == "conj" and word.head != verb and is_same_action(reading, word.head)


def _stands_behind_the_verb(reading: Reading, amount: Amount) -> bool:
    if reading.head is None:
        return False
    between = reading.text[reading.words[reading.head].end : amount.fact.start]
    return amount.fact.start > reading.words[reading.head].start and not (
        set(between.lower().split()) - _FILLERS
    )


_HOW_MANY = frozenset(("number", "amount", "count", "frequency", "total", "volume"))
_KNOWN = frozenset(("the", "all", "both", "these", "our", "my"))
"""Words before a number of things that are there already."""
_FILLERS = frozenset("at least about around another the top a total of up only over".split())


def _only_describes(reading: Reading, amount: Amount) -> bool:
    """Whether a number only tells more about a thing: “lessons from the last three launches”."""
    noun = amount.noun
    if noun is None:
        return False
    known = any(word.lemma in _KNOWN for _, word in children(reading, noun))
    if known and relation(reading.words[noun]) == "obl" and "with" not in amount.marks:
        return True
    if amount.quantity.value == 1 and amount.marks & {"in", "to", "on", "at"}:
        # “bring everybody together in one meeting”
        return True
    if amount.marks & {"a", "an"} and "Number=Sing" in reading.words[noun].morph:
        # “a 50-euro voucher”
        return True
    deep = reading.words[noun].dep.startswith("nmod") and noun != amount.phrase
    return deep and (known or not amount.marks & {"with", "from", "of"})
