"""The kind of a sentence that says what somebody does: the class of its verb decides."""

from coach.model.value import replace
from coach.model.verdict import Kind
from coach.reading.facts import Reading
from coach.rulebook.amount import Amount, Nature, owner_of
from coach.rulebook.amounts import amounts
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
from coach.rulebook.own_work import counts_up_own_work, is_own_work
from coach.rulebook.praise import (
    is_a_saying,
    is_gradable,
    is_only_called_good,
    makes_it_so,
    seeks_standing,
)
from coach.rulebook.reaching import is_about_people, kind_of_reaching
from coach.rulebook.results import is_ranked
from coach.rulebook.wishes import asks_how_much
from coach.rulebook.work import Verdict, kind_of_work


def kind_of_action(reading: Reading) -> Verdict:
    """Give the kind of an imperative, an infinitive, a gerund or a sentence in the first person."""
    head = reading.head
    assert head is not None
    found = amounts(reading)
    if not found and any(
        wishes(reading) for wishes in (asks_how_much, is_a_saying, makes_it_so, seeks_standing)
    ):
        return Kind.VAGUE, 0.7
    if _ends_a_time(reading) and any(not is_own_work(reading, one) for one in found):
        return Kind.OUTCOME, 0.7
    if not found and _gets_judged(reading):
        return Kind.OUTCOME, 0.5
    meant = _verb_meant(reading)
    if meant is not None:
        return kind_of_action(replace(reading, head=meant))
    if _sees_people(reading, found):
        return Kind.OUTPUT, 0.6
    if child(reading, head, "cop") is not None or head_verb_in(reading, "ensuring-verbs"):
        return _of_state(reading, found)
    if head_verb_in(reading, "value-verbs"):
        doubles_work = counts_up_own_work(reading, object_index(reading), found)
        return (Kind.OUTPUT, 0.7) if doubles_work else (Kind.OUTCOME, 0.9)
    changes = head_verb_in(reading, "change-verbs") and not _uses_the_hands(reading)
    changes = changes or _brings_back(reading)
    if changes or _moves_to_a_number(reading, found):
        return _of_change(reading, found)
    if found and all(_is_repeated(reading, one) for one in found):
        return Kind.OUTPUT, 0.7
    if head_verb_in(reading, "holding-verbs"):
        return _of_holding(reading, found)
    turns = head_verb_in(reading, "turning-verbs") and is_about_people(reading)
    if turns or head_verb_in(reading, "reach-verbs") or _keeps_a_promise(reading):
        return kind_of_reaching(reading, found)
    return kind_of_work(reading, found)


def _uses_the_hands(reading: Reading) -> bool:
    """Whether things are cut or lifted, and no number is: “cut the hedges”, “lift weights”."""
    verb, thing = reading.words[reading.head or 0].lemma, object_index(reading)
    cuts = verb in ("cut", "trim") and noun_in(reading, thing, "cut-things")
    return cuts or (verb == "lift" and noun_in(reading, thing, "lifted-things"))


def _brings_back(reading: Reading) -> bool:
    """Whether a feeling or a quality is to come back, which nobody makes: “rebuild trust”."""
    again = reading.words[reading.head or 0].lemma in ("rebuild", "regain", "restore", "repair")
    thing = object_index(reading)
    felt = noun_in(reading, thing, "feeling-nouns") or noun_in(reading, thing, "quality-nouns")
    return again and felt


def _sees_people(reading: Reading, found: tuple[Amount, ...]) -> bool:
    """Whether people are met, and not seen to do something: “see 25 candidates a month”."""
    head, thing = reading.head or 0, object_index(reading)
    sees = reading.words[head].lemma == "see" and noun_in(reading, thing, "people-nouns")
    doing = child(reading, head, "xcomp", "ccomp") is not None
    counted = any(one.noun == thing and one.nature is Nature.COUNT for one in found)
    return sees and counted and not doing and child(reading, thing or 0, "acl") is None


def _is_repeated(reading: Reading, amount: Amount) -> bool:
    """Whether a number only says how often one does it: “visit the gym 25 times”."""
    given = any(head_verb_in(reading, name) for name in ("light-verbs", "receiving-verbs"))
    passive = child(reading, reading.head or 0, "aux:pass") is not None
    often = amount.nature is Nature.TIMES and is_own_work(reading, amount)
    return often and not given and not passive and object_index(reading) != amount.phrase


def _of_state(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    """Judge “ensure that …” and “be …”, which only introduce a state."""
    found = tuple(one for one in found if one.fact.text.lower() != "one")
    if found and all(one.fact.text.lower() in ("nobody", "no one") for one in found):
        felt = word_list("feeling-verbs")
        feels = any(
            word.dep == "ccomp" and verb_in(reading, place, felt)
            for place, word in children(reading, reading.head or 0)
        )
        return (Kind.VAGUE if feels else Kind.OUTCOME), 0.7
    if any(not is_own_work(reading, one) for one in found):
        return Kind.OUTCOME, 0.8
    if is_ranked(reading, ()):
        return Kind.OUTCOME, 0.6
    if head_verb_in(reading, "ensuring-verbs"):
        return (Kind.OUTPUT if found else Kind.ACTIVITY), 0.6
    return Kind.VAGUE, 0.8


def _of_change(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    means = tuple(one for one in found if _is_by_doing(reading, one))
    if means and len(means) == len(found):
        # “improve alerting by adding 6 alarms”: the number is of the means.
        return (Kind.OUTPUT if any(_is_counted(one) for one in means) else Kind.VAGUE), 0.5
    thing = object_index(reading)
    counted = [one for one in found if one.phrase == thing and one.noun == thing]
    if counted and all(is_own_work(reading, one) and not one.levelled for one in counted):
        return Kind.OUTPUT, 0.7
    if found and counts_up_own_work(reading, thing, found):
        return Kind.OUTPUT, 0.6
    if len(found) == 1 and _picks_the_most(reading, found[0]):
        return Kind.OUTPUT, 0.7
    return (Kind.OUTCOME, 0.95) if found else (Kind.VAGUE, 0.9)


def _picks_the_most(reading: Reading, amount: Amount) -> bool:
    """Whether a number only picks what is worked on: “optimise the 30 most visited pages”."""
    if amount.nature is not Nature.COUNT or amount.noun is None or amount.noun < amount.word:
        return False
    between = reading.words[amount.word : amount.noun]
    return any(word.lemma == "most" or "Degree=Sup" in word.morph for word in between)


def _is_by_doing(reading: Reading, amount: Amount) -> bool:
    verb = amount.verb
    mark = None if verb is None or verb == reading.head else child(reading, verb, "mark")
    return mark is not None and reading.words[mark].lemma == "by"


def _is_counted(amount: Amount) -> bool:
    return amount.nature is Nature.COUNT and amount.noun is not None


def _of_holding(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    if found:
        return Kind.OUTCOME, 0.9
    thing = object_index(reading)
    if thing is not None and is_only_called_good(reading, thing):
        return Kind.VAGUE, 0.6
    if noun_in(reading, thing, "measure-nouns"):
        return Kind.OUTCOME, 0.6
    felt = any(noun_in(reading, thing, name) for name in ("quality-nouns", "feeling-nouns"))
    if thing is None or felt or is_gradable(reading, thing):
        return Kind.VAGUE, 0.6
    return (Kind.VAGUE if whose(reading, thing) is Whose.OTHERS else Kind.ACTIVITY), 0.6


_PERIODS = frozenset(("year", "quarter", "season", "month", "half", "cycle", "term"))


def _ends_a_time(reading: Reading) -> bool:
    """Whether a time is to end with something: “finish the year with 3 months of cash”."""
    head, thing = reading.head, object_index(reading)
    if head is None or thing is None:
        return False
    ends = reading.words[head].lemma in ("end", "finish", "close")
    return ends and reading.words[thing].lemma in _PERIODS


def _moves_to_a_number(reading: Reading, found: tuple[Amount, ...]) -> bool:
    """Whether a measure is moved, not a thing: “bring complaints to 2”, “get churn under 3 %”."""
    goes = reading.words[reading.head or 0].lemma in ("go", "come")
    if not goes and not head_verb_in(reading, "moving-verbs"):
        return False
    if object_index(reading) is None:
        both = reading.baseline is not None and reading.target is not None
        return both or any(one.bounded for one in found)
    if any(one.nature is Nature.SHARE and owner_of(reading, one) is Whose.OTHERS for one in found):
        return True
    bare = [one for one in found if one.noun is None or one.nature is not Nature.COUNT]
    return any(one.bounded or "to" in one.marks for one in bare)


_UP_TO_OTHERS = ("judged-by-others-verbs", "others-verbs")


def _gets_judged(reading: Reading) -> bool:
    """Whether somebody else is to say yes: “get the menu approved”, “get accepted”."""
    head = reading.head or 0
    if reading.words[head].lemma not in ("get", "have", "be"):
        return False
    return any(
        relation(word) in ("xcomp", "ccomp", "acl", "amod")
        and any(verb_in(reading, place, word_list(name)) for name in _UP_TO_OTHERS)
        and reading.words[place - 1].lemma != "to"
        for place, word in children(reading, head)
        if place > head
    )


def _keeps_a_promise(reading: Reading) -> bool:
    """Whether a standard is met rather than a person: “meet the four-hour promise”."""
    return head_verb_in(reading, "fulfilling-verbs") and noun_in(
        reading, object_index(reading), "standard-nouns"
    )


def _has_its_own_doer(reading: Reading, verb: int) -> bool:
    """Whether others do it: “have 3 teams use it”, “have parents fill it in”."""
    doer = child(reading, verb, "nsubj")
    if doer is None:
        return False
    counted = child(reading, doer, "nummod") is not None
    return counted or noun_in(reading, doer, "people-nouns")


def _verb_meant(reading: Reading) -> int | None:
    """Find the verb behind one that only leads to it: “I want to learn”, “get to know”."""
    leads = any(head_verb_in(reading, name) for name in ("trying-verbs", "light-verbs"))
    if reading.head is None or object_index(reading) is not None:
        return None
    if not leads and not head_verb_in(reading, "receiving-verbs"):
        return None
    return next(
        (
            place
            for place, word in children(reading, reading.head)
            if word.dep in ("xcomp", "ccomp")
            and word.pos == "VERB"
            and place > reading.head
            and not _has_its_own_doer(reading, place)
        ),
        None,
    )
