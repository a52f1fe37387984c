"""The kind of a sentence that says what is to be reached, won or had."""

from coach.model.verdict import Kind
from coach.reading.facts import Reading
from coach.rulebook.amount import Amount
from coach.rulebook.grammar import (
    children,
    descendants,
    head_verb_in,
    object_index,
    occurrences,
    relation,
    word_in,
)
from coach.rulebook.lexicon import word_list
from coach.rulebook.nouns import Whose, noun_in, whose
from coach.rulebook.others_doing import is_up_to_others
from coach.rulebook.praise import (
    is_praised,
    is_what_people_make_of_it,
)
from coach.rulebook.results import (
    is_reached,
    states_attached_result,
)
from coach.rulebook.wishes import compares
from coach.rulebook.work import Verdict, kind_of_work


def kind_of_reaching(reading: Reading, found: tuple[Amount, ...]) -> Verdict:
    """Judge a verb of reaching or having by what is to be reached, and whether it has a value."""
    thing = object_index(reading)
    joins = thing is None and head_verb_in(reading, "joining-verbs")
    if joins or _passes_on(reading) or _looks_over(reading, thing):
        return kind_of_work(reading, found)
    if states_attached_result(reading, found) or any(
        is_up_to_others(reading, one) for one in found
    ):
        return Kind.OUTCOME, 0.8
    if not found and compares(reading):
        return Kind.VAGUE, 0.7
    if any(_is_none_of_the_trouble(reading, one) for one in found):
        return Kind.OUTCOME, 0.7
    if noun_in(reading, thing, "meeting-nouns"):
        return (Kind.OUTPUT if found else Kind.ACTIVITY), 0.7
    if any(is_reached(reading, one) for one in found):
        return Kind.OUTCOME, 0.85
    if found:
        given = head_verb_in(reading, "receiving-verbs") and any(
            one.phrase == thing for one in found
        )
        return (Kind.OUTCOME if given else Kind.OUTPUT), 0.6
    if _has_it_done(reading, thing):
        return Kind.ACTIVITY, 0.6
    felt = ("quality-nouns", "feeling-nouns")
    if any(noun_in(reading, thing, name) for name in felt) or (
        head_verb_in(reading, "turning-verbs") and is_about_people(reading)
    ):
        return Kind.VAGUE, 0.7
    if head_verb_in(reading, "verdict-verbs") or _names_end_state(reading, thing):
        return Kind.OUTCOME, 0.6
    if thing is None or _is_wished_for(reading, thing) or _compares(reading):
        return Kind.VAGUE, 0.6
    named = any(reading.words[place].pos == "PROPN" for place in descendants(reading, thing))
    return (Kind.OUTCOME if named else Kind.ACTIVITY), 0.5


def _is_none_of_the_trouble(reading: Reading, amount: Amount) -> bool:
    """Whether what went wrong is to be had no more of: “have zero overdue trainings”."""
    if amount.noun is None or amount.quantity.value != 0:
        return False
    return any(
        word_in(reading, place, word_list("trouble-words"))
        for place, _ in children(reading, amount.noun)
    )


def is_about_people(reading: Reading) -> bool:
    """Whether people are what is turned into something, or what it is turned into."""
    return any(
        (relation(word) in ("obj", "obl") and noun_in(reading, place, "people-nouns"))
        or (relation(word) == "obl" and whose(reading, place) is Whose.OTHERS)
        for place, word in children(reading, reading.head or 0)
    )


def _has_it_done(reading: Reading, thing: int | None) -> bool:
    """Whether work is had done, as in “get the lift serviced”."""
    head = reading.head
    if head is None or thing is None or reading.words[head].lemma not in ("get", "have"):
        return False
    below = [*children(reading, head), *children(reading, thing)]
    return any(
        place > thing
        and word.pos == "VERB"
        and word.dep in ("xcomp", "acl", "ccomp")
        and "VerbForm=Part" in word.morph
        and "Tense=Pres" not in word.morph
        for place, word in below
    )


def _passes_on(reading: Reading) -> bool:
    """Whether something is handed to somebody, as in “pass the leads to sales”."""
    return head_verb_in(reading, "verdict-verbs") and any(
        word.lemma in ("to", "on", "along") and relation(word) in ("case", "compound")
        for word in reading.words
    )


def _looks_over(reading: Reading, thing: int | None) -> bool:
    """Whether others are judged, and not ourselves: “qualify 2 suppliers”."""
    judges = reading.words[reading.head or 0].lemma in ("qualify", "rank")
    return judges and thing is not None


def _names_end_state(reading: Reading, thing: int | None) -> bool:
    # A grant is obtained; an application for one is written.
    found = occurrences(reading, word_list("end-state-nouns"))
    return thing is not None and any(start <= thing < end for start, end in found)


def _is_wished_for(reading: Reading, thing: int) -> bool:
    """Whether a thing one would have is a quality or a measure, and no more is said of it."""
    return (
        any(noun_in(reading, thing, name) for name in ("quality-nouns", "measure-nouns"))
        or any(
            word_in(reading, place, word_list("better-words"))
            for place, _ in children(reading, thing)
        )
        or is_praised(reading, thing)
        or is_what_people_make_of_it(reading, thing)
    )


def _compares(reading: Reading) -> bool:
    """Whether the verb only makes something better: “make our product faster”."""
    return any(
        (word.pos in ("ADJ", "ADV") and word_in(reading, place, word_list("better-words")))
        or (relation(word) in ("obj", "xcomp", "obl") and _is_wished_for(reading, place))
        for place, word in children(reading, reading.head or 0)
    )
