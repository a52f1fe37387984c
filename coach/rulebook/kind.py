"""What a sentence promises: the one place where its kind is decided, from the reading alone."""

from coach.model.verdict import Kind
from coach.reading.facts import Opening, Reading
from coach.rulebook.action import kind_of_action
from coach.rulebook.amounts import amounts
from coach.rulebook.clause import kind_of_clause
from coach.rulebook.grammar import child, head_verb_in, object_index, subject_index, word_in
from coach.rulebook.lexicon import word_list
from coach.rulebook.nouns import noun_in
from coach.rulebook.praise import is_in_the_comparative
from coach.rulebook.results import is_ranked
from coach.rulebook.statement import kind_of_noun_phrase, stands_behind_a_colon
from coach.rulebook.voice import second_opinion

_SURE_OF_OPENING = 0.8
"""Below this the opening is a guess, and so is what follows from it."""


def kind_of(reading: Reading) -> tuple[Kind, float]:
    """Give the kind of a sentence, and how sure that is, 0 to 1."""
    if reading.head is None:
        return Kind.VAGUE, 0.0
    kind, certainty = second_opinion(reading, *rules_say(reading))
    return kind, round(certainty, 2)


def rules_say(reading: Reading) -> tuple[Kind, float]:
    """Give what grammar alone says of the kind of a sentence with a head, and how sure it is."""
    kind, certainty = _decide(reading)
    return kind, round(certainty * min(1.0, reading.confidence / _SURE_OF_OPENING), 2)


def _decide(reading: Reading) -> tuple[Kind, float]:
    if reading.head == 0 and is_in_the_comparative(reading, 0) and not amounts(reading):
        return Kind.VAGUE, 0.6
    if _only_compares(reading):
        return Kind.VAGUE, 0.6
    if reading.opening.is_action and not _names_a_measure(reading):
        return kind_of_action(reading)
    if _is_an_order_after_all(reading) or _says_what_was_done(reading):
        return kind_of_action(reading)
    if reading.opening is Opening.NOUN_PHRASE and _denies_every_case(reading):
        return Kind.OUTCOME, 0.6
    if reading.opening is Opening.NOUN_PHRASE or reading.opening.is_action:
        return kind_of_noun_phrase(reading)
    if _denies_every_case(reading):
        return Kind.OUTCOME, 0.6
    if _says_what_to_be(reading):
        return (Kind.OUTCOME if is_ranked(reading, ()) else Kind.VAGUE), 0.6
    if reading.opening is Opening.FINITE and _has_no_clause(reading):
        return kind_of_noun_phrase(reading)
    return kind_of_clause(reading)


def _only_compares(reading: Reading) -> bool:
    """Whether the sentence opens with a comparison and gives no value: “more users activated”."""
    first = reading.words[0]
    compared = "Degree=Cmp" in first.morph or first.lemma in ("more", "few", "less")
    if not compared or first.pos not in ("ADJ", "DET") or reading.opening.is_action:
        return False
    made = reading.opening is Opening.PARTICIPLE and any(
        head_verb_in(reading, name) for name in ("delivery-verbs", "finishing-verbs")
    )
    return not made and first.lemma != "further" and not amounts(reading)


def _says_what_to_be(reading: Reading) -> bool:
    """Whether the sentence opens with “be” and gives no value, whatever else was read into it."""
    first = reading.words[0 if reading.words[0].lemma != "to" else 1 % len(reading.words)].lemma
    passive = child(reading, reading.head or 0, "aux:pass") is not None
    judged = passive and head_verb_in(reading, "judged-by-others-verbs")
    return first in ("be", "become") and not judged and not amounts(reading)


def _is_an_order_after_all(reading: Reading) -> bool:
    """Whether what was read as a noun acts on something, as verbs do: “pilot peer review”."""
    noun = reading.opening is Opening.NOUN_PHRASE and reading.head == 0
    return noun and object_index(reading) is not None and head_verb_in(reading, "delivery-verbs")


def _says_what_was_done(reading: Reading) -> bool:
    """Whether work is told as done, with nobody named: “interviewed 30 landlords”."""
    head = reading.head
    if head != 0 or "Tense=Past" not in reading.words[0].morph:
        return False
    works = ("delivery-verbs", "looking-verbs", "meeting-verbs", "finishing-verbs")
    said = subject_index(reading) is None and child(reading, 0, "obj", "obl") is not None
    # “mentioned in the press” is done by others, and so is “reviewed by 3 experts”.
    by_others = child(reading, 0, "obl:agent") is not None
    return said and not by_others and any(head_verb_in(reading, name) for name in works)


def _denies_every_case(reading: Reading) -> bool:
    """Whether the sentence opens with “not a single” or “not one”."""
    first = tuple(word.lemma for word in reading.words[:3])
    return first[:2] == ("not", "one") or first == ("not", "a", "single")


def _has_no_clause(reading: Reading) -> bool:
    """Whether what was read as a clause is a noun: “more calm about what comes next”."""
    head = reading.words[reading.head or 0]
    compared = word_in(reading, 0, word_list("better-words"))
    # “mentioned in 3 papers” says what others did.
    first = reading.head == 0 and "Tense=Past" not in head.morph
    alone = head.pos == "NOUN" or first or compared
    return subject_index(reading) is None and alone


def _is_weighed(reading: Reading, head: int) -> bool:
    """Whether a measure has its value right behind it: “weight 72 kg”."""
    guessed = reading.opening is Opening.IMPERATIVE and reading.confidence < _SURE_OF_OPENING
    measured = guessed and noun_in(reading, head, "measure-nouns")
    return measured and any(one.word in (head + 1, head + 2) for one in amounts(reading))


def _names_a_measure(reading: Reading) -> bool:
    """Whether what was read as a verb names a measure: “churn from 6 % to 3 %”."""
    head, thing = reading.head, object_index(reading)
    if head is not None and thing is not None and _is_weighed(reading, head):
        return True
    if thing is not None and any(
        stands_behind_a_colon(reading, thing, one) for one in amounts(reading)
    ):
        return noun_in(reading, thing, "reaction-nouns") or noun_in(reading, thing, "measure-nouns")
    return (
        reading.opening is Opening.IMPERATIVE
        and head is not None
        and object_index(reading) is None
        and noun_in(reading, head, "measure-nouns")
        and any(amount.levelled for amount in amounts(reading))
    )
