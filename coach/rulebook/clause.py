"""The kind of a clause that states how things are, or what has been done."""

from coach.model.verdict import Kind
from coach.reading.facts import Opening, Reading
from coach.rulebook.amount import Amount, Nature
from coach.rulebook.amounts import amounts
from coach.rulebook.counted import is_handed_to, is_nobody, kind_of_counts, measures, tells_where
from coach.rulebook.grammar import (
    child,
    children,
    head_verb_in,
    subject_index,
    word_in,
)
from coach.rulebook.lexicon import word_list
from coach.rulebook.nouns import Whose, noun_in, whose
from coach.rulebook.own_work import is_own_work
from coach.rulebook.praise import (
    is_a_saying,
    is_gradable,
    is_praised,
    is_what_people_make_of_it,
    seeks_standing,
)
from coach.rulebook.results import states_attached_result, states_both_ends
from coach.rulebook.service import is_service_level
from coach.rulebook.wishes import (
    asks_how_much,
    compares,
    names_what_went_wrong,
    wishes_for_behaviour,
)
from coach.rulebook.work import Verdict


def kind_of_clause(reading: Reading) -> Verdict:
    """Give the kind of “documentation written” or “users can export their data”."""
    head, subject = reading.head, subject_index(reading)
    assert head is not None
    found = amounts(reading)
    if head_verb_in(reading, "change-verbs"):
        return (Kind.OUTCOME, 0.95) if found else (Kind.VAGUE, 0.8)
    if is_service_level(reading, found) or states_attached_result(reading, found):
        return Kind.OUTCOME, 0.8
    if wishes_for_behaviour(reading, found):
        return Kind.VAGUE, 0.7
    if not found and any(
        wishes(reading)
        for wishes in (
            asks_how_much,
            names_what_went_wrong,
            seeks_standing,
            is_a_saying,
            _is_done_better,
        )
    ):
        return Kind.VAGUE, 0.7
    shares = [one for one in found if one.nature is Nature.SHARE]
    if len(shares) > 1 and states_both_ends(reading, tuple(shares)):
        return Kind.OUTCOME, 0.8
    if any(_is_work_done(reading, subject, one) for one in found):
        return Kind.OUTPUT, 0.7
    if found and head_verb_in(reading, "feeling-verbs") and all(is_nobody(one) for one in found):
        return Kind.VAGUE, 0.7
    handed = any(is_handed_to(reading, one) for one in found)
    if found and (handed or _is_done_to_people(reading, head, subject)):
        return Kind.OUTPUT, 0.7
    by_others = any(head_verb_in(reading, name) for name in _DONE_BY_OTHERS) and not any(
        reading.words[head].lemma in _GATHERED
        and is_own_work(reading, one)
        and one.phrase == subject
        for one in found
    )
    if found and _is_done_by_others(reading, head):
        return Kind.OUTCOME, 0.8
    if found and not head_verb_in(reading, "others-verbs"):
        found = tuple(one for one in found if not tells_where(reading, one))
    if found and (by_others or _happens_to_nobody(reading, subject, found)):
        return Kind.OUTCOME, 0.7
    if any(_are_others_doing_it(reading, subject, one) for one in found):
        return Kind.OUTCOME, 0.6
    if states_both_ends(reading, found) or any(measures(reading, one) for one in found):
        return Kind.OUTCOME, 0.85
    if _can_do_it(reading, subject):
        return Kind.OUTCOME, 0.6
    if any(_says_how_it_is(reading, subject, one) for one in found):
        return Kind.OUTCOME, 0.6
    if found and not _says_can(reading, head):
        return kind_of_counts(reading, found)
    unsaid = subject is None and "Tense=Past" in reading.words[head].morph
    if head_verb_in(reading, "judged-by-others-verbs") or (
        unsaid and head_verb_in(reading, "others-verbs")
    ):
        return Kind.OUTCOME, 0.5
    if head_verb_in(reading, "feeling-verbs"):
        return Kind.VAGUE, 0.6
    if _is_praise(reading, head, subject):
        return Kind.VAGUE, 0.6
    return Kind.ACTIVITY, 0.8


_DONE_BY_OTHERS = ("judged-by-others-verbs", "others-verbs", "reach-verbs")


_GATHERED = ("obtain", "get", "gather", "make")
"""What is asked for and fetched is one's own work: “3 quotes obtained”."""


def _is_done_by_others(reading: Reading, head: int) -> bool:
    """Whether the sentence names who did it, and it is nobody of the house."""
    agent = child(reading, head, "obl:agent")
    if agent is None or reading.words[agent].pos == "PRON":
        return False
    ours = any(noun_in(reading, agent, name) for name in ("staff-nouns", "house-nouns"))
    plural = "Number=Plur" in reading.words[agent].morph
    return not ours and (plural or whose(reading, agent) is Whose.OTHERS)


def _is_done_to_people(reading: Reading, head: int, subject: int | None) -> bool:
    """Whether one's own work on people is counted: “20 schools visited”."""
    if subject is None or not head_verb_in(reading, "approaching-verbs"):
        return False
    passive = reading.opening is Opening.PARTICIPLE or reading.words[subject].dep == "nsubj:pass"
    return passive and whose(reading, subject) is Whose.OTHERS


_WORK = ("delivery-verbs", "finishing-verbs", "handling-verbs")


_SENT_IN = frozenset(("escalate", "file", "register", "report", "submit", "open", "start"))
"""Verbs of work that are said just as well of what others do: “50 faults reported”."""


def _is_work_done(reading: Reading, subject: int | None, amount: Amount) -> bool:
    """Whether things dealt with are counted, whoever they came from: “200 invoices scanned”."""
    head = reading.head
    if head is None or subject is None or amount.noun != subject or amount.bounded:
        return False
    if reading.opening is not Opening.PARTICIPLE or amount.nature is not Nature.COUNT:
        return False
    worked = any(head_verb_in(reading, name) for name in _WORK) and not any(
        head_verb_in(reading, name) for name in _DONE_BY_OTHERS
    )
    things = not noun_in(reading, subject, "people-nouns")
    sold = noun_in(reading, subject, "sales-nouns")
    counted = amount.quantity.value != 0 and things and not sold
    return counted and worked and reading.words[head].lemma not in _SENT_IN


def _are_others_doing_it(reading: Reading, subject: int | None, amount: Amount) -> bool:
    """Whether those who do something are counted, and they are not us: “3 labs repeat it”."""
    if subject is None or reading.opening is not Opening.FINITE:
        return False
    head = reading.head or 0
    now = "Tense=Past" not in reading.words[head].morph and child(reading, head, "aux") is None
    ours = any(noun_in(reading, subject, name) for name in ("staff-nouns", "house-nouns"))
    if ours or not now or reading.words[subject].dep != "nsubj":
        return False
    if amount.nature is Nature.TIMES:
        # “every resident sees a doctor once a quarter”
        return noun_in(reading, subject, "people-nouns")
    counted = amount.noun == subject and amount.fact.start == 0
    return counted and amount.nature is Nature.COUNT and amount.quantity.value != 0


_EVERY = frozenset(("all", "every", "each", "both", "most", "half"))


def _can_do_it(reading: Reading, subject: int | None) -> bool:
    """Whether people who are here to learn are able to: “every child can swim 25 m”."""
    if not noun_in(reading, subject, "learner-nouns") or reading.opening is not Opening.FINITE:
        return False
    below = list(children(reading, subject or 0))
    counted = any(word.lemma in _EVERY or word.dep == "nummod" for _, word in below)
    return counted and _says_can(reading, reading.head or 0)


def _says_how_it_is(reading: Reading, subject: int | None, amount: Amount) -> bool:
    """Whether a number tells how things are that nobody does: “machine 4 runs 20 hours a day”."""
    head = reading.head
    if head is None or subject is None or reading.opening is not Opening.FINITE:
        return False
    if reading.confidence < _SURE_OF_CLAUSE:
        return False
    acts = reading.words[subject].dep == "nsubj" and reading.words[head].pos == "VERB"
    helped = child(reading, head, "aux", "cop") is not None
    if not acts or helped or head_verb_in(reading, "containing-verbs"):
        return False
    ours = any(noun_in(reading, subject, name) for name in ("staff-nouns", "house-nouns"))
    ours = ours or whose(reading, subject) is Whose.OWN or reading.words[subject].pos == "PRON"
    if ours:
        # “the team answers with 4 or more on every item” is no work of theirs.
        return amount.noun is None and amount.bounded
    people = noun_in(reading, subject, "people-nouns")
    works = people and any(head_verb_in(reading, name) for name in _WORK_OF_PEOPLE)
    return amount.verb == head and not works


_SURE_OF_CLAUSE = 0.7
"""Below this what was read as a clause may be an order: “photograph 400 objects”."""
_WORK_OF_PEOPLE = ("delivery-verbs", "meeting-verbs", "occasion-verbs", "looking-verbs")


def _is_done_better(reading: Reading) -> bool:
    """Whether something is to be done more or sooner, and no more is said of it."""
    head = reading.head
    if reading.opening is not Opening.FINITE or head is None or _says_can(reading, head):
        return False
    return child(reading, head, "aux:pass") is not None and compares(reading)


def _says_can(reading: Reading, head: int) -> bool:
    return any(word.pos == "AUX" and word.lemma == "can" for _, word in children(reading, head))


def _happens_to_nobody(reading: Reading, subject: int | None, found: tuple[Amount, ...]) -> bool:
    """Whether the clause says of nobody or nothing that it happens."""
    if subject is None:
        return False
    word = reading.words[subject]
    return any(
        one.quantity.value == 0 and (one.noun == subject or one.word == subject) for one in found
    ) or word.lemma in ("nobody", "none", "nothing")


def _is_praise(reading: Reading, head: int, subject: int | None) -> bool:
    """Whether a clause only praises: “customers are happy”, “it has become a friendly place”."""
    become = child(reading, head, "xcomp") if reading.words[head].lemma == "become" else None
    said = become if become is not None else head
    copular = become is not None or child(reading, head, "cop") is not None
    if copular and (is_praised(reading, said) or is_what_people_make_of_it(reading, said)):
        return True
    if child(reading, head, "cop") is None or word_in(reading, head, word_list("capability-words")):
        return False
    if any(noun_in(reading, head, name) for name in ("quality-nouns", "feeling-nouns")):
        return True
    return reading.words[head].pos == "ADJ" and (
        is_gradable(reading, head) or whose(reading, subject) is Whose.OTHERS
    )
