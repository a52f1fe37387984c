"""The metric phrase: the noun phrase that a sentence measures."""

import re

from coach.reading.changed import is_bare_unit, is_noun, of_verb, unmeasured
from coach.reading.classes import is_change, noun_in, verb_in
from coach.reading.facts import Fact, Word
from coach.reading.grammar import children, phrase, root_of
from coach.reading.trimming import trimmed
from coach.reading.units import TIME_UNITS

_NEVER_MEASURED = frozenset({"have", "be", "get", "want"})
_PARTS = frozenset({"half", "third", "quarter"})
_MEASURED = frozenset({"time", "point"})
"""Units that are measured by themselves: "cut time to 5 days"."""
_SCALES = frozenset({"point", "mark", "star"})
_ANSWERING = frozenset(
    "now today currently many much twice as be have want aim say think guess hope need take".split()
)
"""Words of answers that name nothing."""
_COMPARING = frozenset("no not at more less few fewer long longer than under over within".split())
_ASIDE = re.compile(r"\([^()]*\)|\[[^][]*\]")


def metric_of(
    text: str,
    words: tuple[Word, ...],
    target: Fact | None,
    others: tuple[Fact, ...],
    baseline: Fact | None = None,
) -> Fact | None:
    """Find what is measured: around the target if there is one, else where a change is named.

    Args:
        text: the sentence.
        words: its words.
        target: the level to reach, if it names one.
        others: everything else that is a number or a date, and so no part of the phrase.
        baseline: which of them is the level it comes from.
    """
    head = _measured(text, words, target, others) if target else unmeasured(text, words)
    if head is None or words[head].dep == "obl:agent":
        return None
    start = baseline.start if baseline else None
    named = tuple(
        one for one in others if one != target and (one.start == start or not _is_label(words, one))
    )
    cuts = (*named, target) if target else named
    if words[head].pos in ("VERB", "AUX"):
        return _doing(text, words, head, cuts)
    if _touches(words[head], cuts):
        found: Fact | None = Fact(
            words[head].start, words[head].end, text[words[head].start : words[head].end]
        )
    else:
        found = phrase(text, words, head, cuts, bare=True)
        found = found and trimmed(text, words, head, found, cuts)
    return found if found is not None and _says_what(words, found, cuts) else None


def _is_label(words: tuple[Word, ...], number: Fact) -> bool:
    """Whether a number tells one thing from others of its name: "route 7", "line 4"."""
    if not number.text.isdigit():
        return False
    return any(
        word.end + 1 == number.start
        and word.pos in ("NOUN", "PROPN")
        and "Number=Plur" not in word.morph
        and not noun_in(word.lemma, "unit")
        for word in words
    )


def _says_what(words: tuple[Word, ...], found: Fact, cuts: tuple[Fact, ...]) -> bool:
    """Whether words name something, and are no mere amount: an answer is often nothing else.

    The hours of "spend 20 hours on training" are counted; those of "9 hours now" are only a value.
    """
    inside = [word for word in words if _within(word, found) and _has_content(word)]
    if not inside or any(not _is_amount(word) for word in inside):
        return bool(inside)
    return any(
        _has_content(word) and not _is_amount(word) and not _touches(word, (found, *cuts))
        for word in words
    )


def _has_content(word: Word) -> bool:
    told = word.pos in ("NOUN", "PROPN", "VERB", "ADJ", "X") and word.lemma[:1].isalpha()
    return told and word.lemma not in _ANSWERING


def _is_amount(word: Word) -> bool:
    return word.lemma in _PARTS or (noun_in(word.lemma, "unit") and word.lemma not in _MEASURED)


def _doing(text: str, words: tuple[Word, ...], verb: int, cuts: tuple[Fact, ...]) -> Fact:
    """Name what is done, where no noun is measured: "Reply" in "Reply within 4 hours"."""
    end = words[verb].end
    for word in words[verb + 1 :]:
        if _touches(word, cuts) or word.pos == "PUNCT" or word.lemma in _COMPARING:
            break
        end = word.end if word.pos not in ("ADP", "DET", "SCONJ") else end
    return Fact(words[verb].start, end, text[words[verb].start : end])


def _measured(
    text: str, words: tuple[Word, ...], target: Fact, others: tuple[Fact, ...]
) -> int | None:
    """Find the main word of what the level is of."""
    head = _of_level(words, target, others)
    return head if head is None else _out_of_brackets(text, words, head, target)


def _out_of_brackets(text: str, words: tuple[Word, ...], head: int, target: Fact) -> int:
    """Climb from "freight" to "margin" in "gross margin (excluding freight)"."""
    for aside in _ASIDE.finditer(text):
        if not aside.start() < words[head].start < aside.end() or (
            aside.start() < target.start < aside.end()
        ):
            continue
        place = head
        while aside.start() < words[place].start < aside.end() and words[place].head != place:
            place = words[place].head
        return place if is_noun(words, place) else head
    return head


def _of_level(words: tuple[Word, ...], target: Fact, others: tuple[Fact, ...]) -> int | None:
    inside = [place for place, word in enumerate(words) if _within(word, target)]
    if not inside:
        return None
    if (head := _changed(words, inside)) is not None:
        return head
    anchor = next((place for place in inside if words[place].head not in inside), inside[0])
    unit = (target.quantity and target.quantity.unit) or ""
    shares = unit != "x" and (unit not in TIME_UNITS or words[anchor].dep in ("obj", "nsubj"))
    for find in (_counted, _share_of, _governor) if shares else (_counted, _governor):
        if (head := find(words, anchor, inside)) is not None:
            return head
    return _fallback(words, inside, others)


def _changed(words: tuple[Word, ...], inside: list[int]) -> int | None:
    """Find what a verb of change changes; parsers lose their way in what follows it."""
    root = root_of(words)
    if root is None or not is_change(words[root]):
        return None
    head = of_verb(words, root, inside)
    numbered = head is not None and any(
        child in inside for child in children(words, head, "nummod", "compound", "amod")
    )
    return None if numbered else head


def _counted(words: tuple[Word, ...], anchor: int, inside: list[int]) -> int | None:
    """Find "contributors" in "40 active contributors"; in "grow X by 40 contributors" it is X."""
    noun = words[anchor].head
    if words[anchor].dep not in ("nummod", "det", "amod", "compound") or not is_noun(words, noun):
        return None
    if words[noun].dep in ("obl", "nmod") and _has_case(words, noun, "by", "to", "from"):
        changed = of_verb(words, words[noun].head, inside)
        if changed is not None:
            return changed
    return None if is_bare_unit(words, noun) else noun


def _share_of(words: tuple[Word, ...], anchor: int, _: list[int]) -> int | None:
    """Find "tickets" in "95 % of tickets" and "bookings" in "$50,000 in bookings"."""
    stands_at = next(children(words, anchor, "nsubj"), None)
    if stands_at is not None and is_noun(words, stands_at):
        # "Sales are up 12 %" has the number for its main word.
        return stands_at
    verb = words[anchor].head
    if words[anchor].dep == "obj" and verb_in(words, verb, "moving"):
        # What makes up 60 % of something is the measure, not the whole.
        subject = next(children(words, verb, "nsubj"), None)
        if subject is not None and is_noun(words, subject):
            return subject
    prepositions: tuple[str, ...] = ("of",) if is_noun(words, anchor) else ("of", "in", "worth")
    if words[anchor].lemma in _SCALES:
        prepositions = ("of", "in")
    return next(
        (
            child
            for child in children(words, anchor, "nmod")
            if _has_case(words, child, *prepositions) and is_noun(words, child)
        ),
        None,
    )


def _governor(words: tuple[Word, ...], anchor: int, inside: list[int]) -> int | None:
    """Climb from the number to the noun it is a level of, or to the verb that changes one."""
    seen = set(inside)
    place = words[anchor].head
    while place not in seen:
        seen.add(place)
        if is_noun(words, place) and not is_bare_unit(words, place):
            return place
        counted = words[place].dep == "acl:relcl" and _is_counting(words[words[place].head])
        if not counted and (head := of_verb(words, place, inside)) is not None:
            return head
        place = words[place].head
    return None


def _is_counting(word: Word) -> bool:
    """Whether a noun only leads to what is counted, so that a clause about it is part of it."""
    return noun_in(word.lemma, "number") or noun_in(word.lemma, "part")


def _fallback(words: tuple[Word, ...], inside: list[int], others: tuple[Fact, ...]) -> int | None:
    """Take the nearest noun that is no date, else the noun in the amount, else the main word."""
    nouns = [place for place in range(len(words)) if is_noun(words, place)]
    outside = [
        place for place in nouns if place not in inside and not _touches(words[place], others)
    ]
    lasting = [place for place in nouns if place in inside]
    for choice in (outside, lasting):
        choice = [place for place in choice if not noun_in(words[place].lemma, "unit")]
        if choice:
            near = min(choice, key=lambda place: min(abs(place - one) for one in inside))
            return _whole_name(words, near)
    root = root_of(words)
    if root is None or root in inside or is_bare_unit(words, root):
        return None
    never = is_change(words[root]) or words[root].lemma in _NEVER_MEASURED
    return None if never else root


def _whole_name(words: tuple[Word, ...], place: int) -> int:
    """Climb from a word in the name of a measure to its main word."""
    while words[place].dep in ("compound", "nmod") and is_noun(words, words[place].head):
        if words[place].dep == "compound" and words[place].head < place:
            break
        place = words[place].head
    return place


def _has_case(words: tuple[Word, ...], place: int, *prepositions: str) -> bool:
    return any(words[child].lemma in prepositions for child in children(words, place, "case"))


def _within(word: Word, fact: Fact) -> bool:
    return fact.start < word.end and word.start < fact.end


def _touches(word: Word, facts: tuple[Fact, ...]) -> bool:
    return any(_within(word, fact) for fact in facts)
