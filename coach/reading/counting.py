"""Whose doing a measured amount is: own work, what others do, or how something stands."""

from coach.reading.classes import (
    names_happening,
    names_people,
    names_state,
    noun_in,
    verb_in,
    whole_lemma,
)
from coach.reading.facts import Counts, Fact, Opening, Word
from coach.reading.grammar import children
from coach.reading.measured import PERIODS, counted_thing, is_share, metric_head
from coach.reading.units import TIME_UNITS

_CLAUSES = ("acl", "acl:relcl")
_WITHIN = frozenset({"within", "under", "in", "than", "below", "after", "inside"})
_OURS = frozenset({"i", "we", "me", "us", "myself"})
_SUBJECTS = ("nsubj", "nsubj:pass")


def counts_of(
    words: tuple[Word, ...],
    opening: Opening,
    metric: Fact | None,
    target: Fact | None,
    baseline: Fact | None = None,
) -> Counts | None:
    """Tell whose doing a measured amount is; None where grammar and words do not tell.

    The verb that governs the measure decides where it names work, else the noun does: who writes
    12 reports does the work, who gets 12 replies does not, and a rate is how something stands.
    """
    head = metric_head(words, metric)
    if head is None:
        return None if metric is None else _of_doing(words, opening, metric, target)
    noun = counted_thing(words, head)
    verb = _verb_above(words, head)
    if verb is None:
        return _of_noun(words, head, noun, target)
    moved = verb_in(words, verb, "moving") and not (
        _is_beside(words, head) or _is_handled(words, verb, head, noun, target)
    )
    if baseline is not None or moved:
        # Nobody sets out to move the number of what they do themselves.
        unknown = "Number=Plur" in words[noun].morph and not _is_level(target)
        return _of_noun(words, head, noun, target) or (Counts.OTHERS if unknown else Counts.STATE)
    if words[head].dep in _SUBJECTS and words[head].head == verb:
        return _of_subject(words, verb, head, noun, target)
    return _of_verb(words, opening, verb, head, noun, target)


def _of_doing(
    words: tuple[Word, ...], opening: Opening, metric: Fact, target: Fact | None
) -> Counts | None:
    """Judge a measure that is named by a verb alone: "reply" in "reply within 4 hours"."""
    verb = next((place for place, word in enumerate(words) if word.start == metric.start), None)
    if verb is None or words[verb].pos != "VERB":
        return None
    if _is_limit(words, target) or verb_in(words, verb, "moving"):
        return Counts.STATE
    return Counts.OWN_WORK if opening.is_action else None


def _is_beside(words: tuple[Word, ...], head: int) -> bool:
    """Whether a noun only tells with whom: "meet with 10 members"."""
    return any(words[case].lemma == "with" for case in children(words, head, "case"))


def _is_handled(
    words: tuple[Word, ...], verb: int, head: int, noun: int, target: Fact | None
) -> bool:
    """Whether so many things are dealt with, not brought to a number: "move 40 mailboxes"."""
    lemma = whole_lemma(words, noun)
    return (
        noun == head
        and words[head].dep == "obj"
        and next(children(words, head, "nummod"), None) is not None
        and verb_in(words, verb, "handling")
        and not (_is_level(target) or names_state(lemma) or names_happening(lemma))
    )


def _of_verb(
    words: tuple[Word, ...],
    opening: Opening,
    verb: int,
    head: int,
    noun: int,
    target: Fact | None,
) -> Counts | None:
    """Judge the object of a verb that is no verb of change."""
    lemma = whole_lemma(words, noun)
    if verb_in(words, verb, "coming_in"):
        if names_state(lemma) or _is_level(target):
            return Counts.STATE
        if noun_in(lemma, "product") or noun_in(lemma, "event"):
            return None
        return Counts.OTHERS
    valued = _is_money(target) or (is_share(target) and names_state(lemma))
    if valued or _is_limit(words, target) or (is_share(target) and _is_limited(words)):
        return Counts.STATE
    ours = opening.is_action or _is_ours(words, verb)
    if not ours and opening in (Opening.FINITE, Opening.PARTICIPLE):
        return Counts.STATE if _is_level(target) else Counts.OTHERS
    return Counts.OWN_WORK if target is not None else _of_noun(words, head, noun, target)


def _of_subject(
    words: tuple[Word, ...], verb: int, head: int, noun: int, target: Fact | None
) -> Counts | None:
    """Judge what does something, or has something done to it."""
    if _is_level(target):
        return Counts.STATE
    if words[head].dep == "nsubj:pass" or _is_participle(words[verb]):
        return _of_participle(words, verb, noun)
    # "Grants won" is a participle, even where it was read as the past.
    past = "Tense=Past" in words[verb].morph and next(children(words, verb, "obj"), None) is None
    if past or verb_in(words, verb, "by_others"):
        return _of_participle(words, verb, noun)
    plural = "Number=Plur" in words[noun].morph
    return _of_noun(words, head, noun, target) or (Counts.OTHERS if plural else Counts.STATE)


def _of_participle(words: tuple[Word, ...], verb: int, noun: int) -> Counts | None:
    """Judge "partners signed" and "articles published" by the participle, then by the noun."""
    if any(words[agent].lemma in _OURS for agent in children(words, verb)):
        return Counts.OWN_WORK
    if verb_in(words, verb, "by_others"):
        return None if noun_in(whole_lemma(words, noun), "product") else Counts.OTHERS
    lemma = whole_lemma(words, noun)
    if names_state(lemma):
        return Counts.STATE
    return Counts.OTHERS if names_happening(lemma) else Counts.OWN_WORK


def _of_noun(words: tuple[Word, ...], head: int, noun: int, target: Fact | None) -> Counts | None:
    """Judge a measure that no verb of work governs."""
    word, lemma = words[noun], whole_lemma(words, noun)
    if _is_level(target) or noun_in(whole_lemma(words, head), "part"):
        return Counts.STATE
    if noun == head and (names_state(lemma) or _is_initials(word)):
        return Counts.STATE
    if names_happening(lemma):
        return Counts.OTHERS
    clause = next(
        (
            child
            for child in children(words, noun, *_CLAUSES)
            if words[child].pos == "VERB" and child > noun
        ),
        None,
    )
    if clause is not None and _is_participle(words[clause]):
        return _of_participle(words, clause, noun)
    if names_people(lemma) and (clause is not None or "Number=Plur" in word.morph):
        return Counts.OTHERS
    if noun_in(lemma, "product") or noun_in(lemma, "event"):
        return Counts.OWN_WORK
    if any(
        words[child].lemma in ("few", "less", "more") for child in children(words, noun, "amod")
    ):
        return Counts.OTHERS
    if _is_per_thing(words, head):
        return Counts.STATE
    if noun != head:
        # Whoever gives the number of a thing, with no verb of work, watches it.
        return Counts.OTHERS
    counted = "Number=Plur" in word.morph or next(children(words, noun, "nummod"), None) is not None
    return None if counted else Counts.STATE


def _is_per_thing(words: tuple[Word, ...], head: int) -> bool:
    """Whether a count is given for each of something: "calls per booking", not "calls per day"."""
    return any(
        words[child].lemma not in PERIODS and words[child].pos != "NUM"
        for child in children(words, head, "nmod")
        if any(words[case].lemma == "per" for case in children(words, child, "case"))
    )


def _verb_above(words: tuple[Word, ...], place: int) -> int | None:
    for _ in words:
        above = words[place].head
        if above == place:
            return None
        if words[above].pos == "VERB":
            return above
        place = above
    return None


def _is_ours(words: tuple[Word, ...], verb: int) -> bool:
    return any(words[child].lemma in _OURS for child in children(words, verb, "nsubj", "obl:agent"))


def _is_participle(word: Word) -> bool:
    return "VerbForm=Part" in word.morph and "Tense=Pres" not in word.morph


def _is_initials(word: Word) -> bool:
    return word.pos == "PROPN" and len(word.lemma) in range(2, 6) and word.end - word.start < 6


def _is_level(target: Fact | None) -> bool:
    """Whether a value is a point on a scale, and no count: a share, a time, an amount of money."""
    quantity = target.quantity if target else None
    if quantity is None or quantity.relative:
        return False
    unit = (quantity.unit or "").partition(" per ")[0]
    scale = unit in TIME_UNITS or unit.startswith("out of")
    return scale or is_share(target) or _is_money(target)


def _is_money(target: Fact | None) -> bool:
    unit = ((target and target.quantity and target.quantity.unit) or "").partition(" per ")[0]
    return len(unit) == 3 and unit.isalpha() and unit.isupper()


def _is_limit(words: tuple[Word, ...], target: Fact | None) -> bool:
    """Whether a value is a time to stay within: "within 4 hours"."""
    if target is None or target.quantity is None:
        return False
    before = [word.lemma for word in words if word.end <= target.start][-2:]
    inside = [word.lemma for word in words if target.start <= word.start < target.end]
    limited = bool(_WITHIN & {*before, *inside}) or target.text[:1] in "<≤"
    return (target.quantity.unit or "") in TIME_UNITS and limited


def _is_limited(words: tuple[Word, ...]) -> bool:
    return any(word.lemma in ("within", "under") for word in words)
