"""Whether a sentence states a result with a value, whatever work it also names."""

import re
from itertools import pairwise

from coach.model.quantity import Direction
from coach.reading.facts import Reading
from coach.rulebook.amount import Amount, Nature, owner_of
from coach.rulebook.grammar import (
    child,
    children,
    head_verb_in,
    object_index,
    relation,
    verb_in,
)
from coach.rulebook.lexicon import word_list
from coach.rulebook.nouns import Whose, noun_in, whose
from coach.rulebook.own_work import is_own_work, is_same_action

_WISHES = ("change-verbs", "reach-verbs", "holding-verbs", "ensuring-verbs", "value-verbs")
_NOT_OURS = (Whose.OTHERS, Whose.MEASURE)


def states_attached_result(reading: Reading, found: tuple[Amount, ...]) -> bool:
    """Whether work has a result with a value attached: “launch it so that churn falls to 3 %”."""
    if any(_is_standard_of_work(reading, one) or _gets_less(reading, one) for one in found):
        return True
    if _doubles_besides(reading) or any(
        _is_told_in_passing(reading, one) or _is_a_value_apart(reading, one) for one in found
    ):
        return True
    return any(_is_attached_result(reading, amount) for amount in found)


_PART_OF_RANKING = frozenset(("quartile", "decile", "percentile", "tercile", "quintile"))


def is_ranked(reading: Reading, found: tuple[Amount, ...]) -> bool:
    """Whether a place among others is to be reached: “top 25 in the league table”."""
    if any({"top", "in"} <= one.marks for one in found):
        return True
    return any(word.lemma in _PART_OF_RANKING for word in reading.words)


def states_both_ends(reading: Reading, found: tuple[Amount, ...]) -> bool:
    """Whether the sentence says where something stands and where it should go."""
    both = reading.baseline is not None and reading.target is not None
    if both and reading.direction is Direction.DOWN:
        # Nobody sets out to get less of their own work done: fewer calls are a relief.
        return True
    return both and not any(is_own_work(reading, one) for one in found)


def is_reached(reading: Reading, amount: Amount) -> bool:
    """Whether a number is a value to arrive at, and not an amount of work behind a light verb."""
    if is_own_work(reading, amount) or _is_source(reading, amount):
        return False
    if amount.nature is not Nature.COUNT or amount.noun is None:
        return True
    if noun_in(reading, amount.noun, "staff-nouns"):
        return False
    return not (head_verb_in(reading, "light-verbs") and owner_of(reading, amount) is Whose.UNKNOWN)


def _is_standard_of_work(reading: Reading, amount: Amount) -> bool:
    """Whether a number says how well the work goes: “with no accidents”, “at a loss of 2k”."""
    noun, thing = amount.noun, object_index(reading)
    if noun_in(reading, thing, "following-nouns") and "of" in amount.marks:
        return True
    if noun is None:
        return "top" in amount.marks and "in" in amount.marks
    if amount.nature is Nature.TIMES and " per " not in (amount.quantity.unit or ""):
        return noun_in(reading, noun, "measure-nouns")
    none = amount.quantity.value == 0 or amount.limited
    trouble = any(noun_in(reading, noun, name) for name in ("trouble-nouns", "reaction-nouns"))
    if "with" in amount.marks and amount.nature is Nature.SHARE and amount.bounded:
        # “… with over 8 % of visitors starting a trial”
        return True
    if _is_rated(reading, amount):
        return True
    if "without" in _cases(reading, noun):
        return True
    if "with" in _cases(reading, noun) and ((none and trouble) or _caps(reading, amount)):
        return True
    return noun_in(reading, noun, "measure-nouns") and "at" in _cases(reading, noun)


def _is_rated(reading: Reading, amount: Amount) -> bool:
    """Whether the work is to come with a value of a measure: “with a rating over 4.4 stars”."""
    noun = amount.noun
    if noun is None or not amount.bounded:
        return False
    above = reading.words[noun].head
    measured = any(noun_in(reading, above, name) for name in ("measure-nouns", "reaction-nouns"))
    return measured and "with" in _cases(reading, above)


_CEILING = re.compile(
    r"(?<!no )(?<!not )(?:fewer|less) than|(?:no|not) more than|at most|under|below|max\w*|[<≤]",
    re.I,
)


def _caps(reading: Reading, amount: Amount) -> bool:
    """Whether a number is one to stay below: “with fewer than 5 corrections”."""
    near = reading.text[max(0, amount.fact.start - 14) : amount.fact.end]
    return amount.nature is Nature.COUNT and _CEILING.search(near) is not None


def _gets_less(reading: Reading, amount: Amount) -> bool:
    """Whether a number caps or takes from something: “15 % less paper”, “at most 2 gaps”."""
    thing = object_index(reading)
    fact = amount.fact
    after = reading.text[fact.end :].split()[:2]
    if after[:1] in (["less"], ["fewer"]):
        return True
    if amount.nature in (Nature.CHANGE, Nature.TIMES, Nature.SHARE) and after:
        nearest = next((word for word in reading.words if word.start >= fact.end), None)
        if nearest is not None and "Degree=Cmp" in nearest.morph and after[0] != "more":
            return True
    if after[:1] == ["off"] and len(after) > 1 and amount.nature is not Nature.COUNT:
        return True
    measured = any(noun_in(reading, noun, "measure-nouns") for noun in (thing, amount.noun))
    if amount.nature is Nature.MONEY and measured:
        return True
    near = reading.text[max(0, fact.start - 14) : fact.end]
    return thing is not None and amount.phrase == thing and _CEILING.search(near) is not None


_APART = re.compile(r":\s*[<>≤≥~+]?\s*$")


def _is_a_value_apart(reading: Reading, amount: Amount) -> bool:
    """Whether what comes of the work stands behind a colon: “film shared: over 20k views”."""
    if _APART.search(reading.text[: amount.fact.start]) is None:
        return False
    return amount.bounded or noun_in(reading, amount.noun, "reaction-nouns")


_PASSING = re.compile(r"\([^)]*$")


def _is_told_in_passing(reading: Reading, amount: Amount) -> bool:
    """Whether a change stands in brackets behind its number: “120k visits (up 40 %)”."""
    inside = _PASSING.search(reading.text[: amount.fact.start]) is not None
    moves = bool(amount.marks & {"up", "down"}) or amount.fact.text[:1] in "+-−↑↓"
    counted = whose(reading, object_index(reading)) is not Whose.OWN
    return inside and moves and amount.nature is Nature.CHANGE and counted


def _doubles_besides(reading: Reading) -> bool:
    """Whether something is doubled or halved by the work: “offer parking and double footfall”."""
    return any(
        word.lemma in ("double", "halve", "triple", "quadruple")
        and word.pos == "VERB"
        and place != reading.head
        and whose(reading, child(reading, place, "obj")) is not Whose.OWN
        for place, word in enumerate(reading.words)
    )


def _cases(reading: Reading, noun: int) -> tuple[str, ...]:
    return tuple(word.lemma for _, word in children(reading, noun) if relation(word) == "case")


def _stands_in_a_plan(reading: Reading, verb: int) -> bool:
    """Whether a number is what a plan says, not what comes of it: “a rota that covers 90 %”."""
    word = reading.words[verb]
    return relation(word) == "acl" and noun_in(reading, word.head, "plan-nouns")


def _is_attached_result(reading: Reading, amount: Amount) -> bool:
    verb = amount.verb
    if verb is None or is_own_work(reading, amount):
        return False
    if _follows_so_that(reading, amount):
        return True
    if tells_what_sort(reading, amount) or _is_a_condition(reading, verb):
        return False
    if _stands_in_a_plan(reading, verb):
        return False
    if _says_what_people_do(reading, amount, verb):
        return True
    if verb != reading.head and any(verb_in(reading, verb, word_list(name)) for name in _WISHES):
        changes = amount.levelled and (
            amount.noun is None or verb_in(reading, verb, word_list("change-verbs"))
        )
        counts = amount.nature is Nature.COUNT and not changes
        return not counts or owner_of(reading, amount) in _NOT_OURS
    measured = noun_in(reading, amount.noun, "measure-nouns")
    if is_same_action(reading, verb):
        if amount.levelled and noun_in(reading, object_index(reading), "measure-nouns"):
            return True
        if amount.nature is Nature.CHANGE and amount.quantity.unit != "x":
            return whose(reading, object_index(reading)) is not Whose.OWN
        return amount.nature is Nature.SHARE and measured
    return amount.nature in (Nature.SHARE, Nature.CHANGE) or measured


_WHEN = frozenset(("before", "after", "when", "whenever", "if", "unless", "until", "once"))


def _is_a_condition(reading: Reading, verb: int) -> bool:
    """Whether a clause says when the work is due: “… before an account is 60 days late”."""
    mark = child(reading, verb, "mark")
    return mark is not None and reading.words[mark].lemma in _WHEN


def _says_what_people_do(reading: Reading, amount: Amount, verb: int) -> bool:
    """Whether a number of people does something in turn: “… and have 40 members use it”."""
    noun = amount.noun
    if noun is None or head_verb_in(reading, "looking-verbs"):
        return False
    if reading.words[reading.head or 0].lemma in ("have", "get", "see"):
        led = child(reading, verb, "xcomp")
        done = led is not None and "VerbForm=Part" in reading.words[led].morph
        if verb != reading.head:
            return relation(reading.words[noun]) == "nsubj"
        if led is not None and reading.words[led].pos == "VERB" and not done:
            return noun == object_index(reading)
    if not noun_in(reading, noun, "people-nouns"):
        return False
    if amount.nature is Nature.SHARE and head_verb_in(reading, "helping-verbs"):
        led = child(reading, verb, "xcomp", "ccomp", "advcl")
        return verb == reading.head and led is not None
    if head_verb_in(reading, "persuading-verbs"):
        return verb == reading.head and child(reading, verb, "xcomp", "ccomp", "advcl") is not None
    acts = relation(reading.words[noun]) == "nsubj" and verb != reading.head
    return acts and relation(reading.words[verb]) != "acl"


def tells_what_sort(reading: Reading, amount: Amount) -> bool:
    """Whether a number only tells what sort of things are made: “5 dishes done in 15 minutes”."""
    made = object_index(reading)
    if made is None or child(reading, made, "nummod") is None:
        return False
    told = child(reading, made, "acl")
    return told is not None and told < amount.word


def _follows_so_that(reading: Reading, amount: Amount) -> bool:
    """Whether a change is what the work is for: “… so that returns fall by 40 %”."""
    if amount.nature is not Nature.CHANGE:
        return False
    before = [word.lemma for word in reading.words[reading.head or 0 : amount.word]]
    return any(pair == ("so", "that") for pair in pairwise(before))


def _is_source(reading: Reading, amount: Amount) -> bool:
    """Whether a number counts where something comes from: “get feedback from 5 users”."""
    return (
        amount.nature is Nature.COUNT
        and amount.noun is not None
        and bool(amount.marks & {"from", "with"})
        and object_index(reading) != amount.phrase
    )
