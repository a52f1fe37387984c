"""The metric phrase: the noun phrase that a sentence measures."""

import re

from coach.reading.directions import says_change
from coach.reading.facts import Fact, Word
from coach.reading.grammar import children, phrase, root_of
from coach.reading.heading import without_cue
from coach.reading.units import TIME_UNITS

_QUANTIFYING = frozenset(
    "increase decrease reduce lower raise maximise maximize minimise minimize double triple halve "
    "cut shorten fall drop rise decline shrink".split()
)
_IMPROVING = frozenset(
    "improve grow boost better accelerate lift strengthen sustain maintain".split()
)
_NEVER_MEASURED = _QUANTIFYING | _IMPROVING | {"have", "be", "get", "want"}
_WATCHING = frozenset("measure track monitor reduce".split())
_COUNTED_BY = frozenset("more few fewer less fast faster quick quicker short shorter".split())
"""Comparisons that leave no doubt about the number: fewer mistakes, faster replies."""
_COMPARED = frozenset("better high higher low lower good".split())
_MEASURES = frozenset(
    "absence accuracy activation adoption amount arr attendance attrition audience "
    "availability backlog churn click complaint conversion cost count coverage csat defect "
    "delay download downtime duration efficiency engagement error follower frequency funnel "
    "growth happiness incident income index kpi latency lead level loyalty margin metric "
    "morale mrr nps number occupancy overtime participation percentage performance pipeline "
    "productivity profit proportion rate rating ratio reliability retention revenue roi sale "
    "satisfaction saving score share sign- signup size speed spend spending stock subscriber "
    "throughput time traffic turnaround turnover up uptime usage utilisation utilization view "
    "visibility visit visitor volume weight wellbeing workload yield".split()
)
_COUNTS = frozenset(
    "number percentage share count amount proportion ratio rate level volume".split()
)
_PERIODS = frozenset("day night week month quarter year morning evening".split())
_MORE = re.compile(
    r"(?:more|fewer|less|additional|extra|better|faster|higher)\s+(?=\w)", re.IGNORECASE
)
_RATE = re.compile(
    r"(?:\s(?:an?|per|each|every)\s(?:hour|day|night|week|month|quarter|year|sprint))+$",
    re.IGNORECASE,
)
_OBJECTS = ("obj", "iobj")
_SUBJECTS = ("nsubj", "nsubj:pass")
_TO_DO_IT = frozenset({"time", "effort", "cost", "ability", "hour", "day"})


def metric_of(
    text: str, words: tuple[Word, ...], target: Fact | None, others: tuple[Fact, ...]
) -> Fact | None:
    """Find what is measured: around the target if there is one, else where a change is named.

    Args:
        text: the sentence.
        words: its words.
        target: the level to reach, if it names one.
        others: everything else that is a number or a date, and so no part of the phrase.
    """
    head = _measured(words, target, others) if target else _unmeasured(text, words)
    if head is None:
        return None
    cuts = (*others, target) if target else others
    if _touches(words[head], cuts):
        # In "run 10 km" the only noun there is belongs to the amount.
        return Fact(words[head].start, words[head].end, text[words[head].start : words[head].end])
    found = phrase(text, words, head, cuts, bare=True)
    if found is None:
        return None
    found = _without_amount(text, without_cue(_without_verb(text, words, head, found)), cuts)
    return _with_purpose(text, words, head, found, cuts)


def _measured(words: tuple[Word, ...], target: Fact, others: tuple[Fact, ...]) -> int | None:
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
    if root is None or words[root].lemma not in _QUANTIFYING | _IMPROVING:
        return None
    head = _of_verb(words, root, inside)
    numbered = head is not None and any(
        child in inside for child in children(words, head, "nummod", "compound", "amod")
    )
    return None if numbered else head


def _counted(words: tuple[Word, ...], anchor: int, inside: list[int]) -> int | None:
    """Find "contributors" in "40 active contributors"; in "grow X by 40 contributors" it is X."""
    noun = words[anchor].head
    if words[anchor].dep not in ("nummod", "det", "amod", "compound") or not _is_noun(words, noun):
        return None
    if words[noun].dep in ("obl", "nmod") and _has_case(words, noun, "by", "to", "from"):
        return _of_verb(words, words[noun].head, inside) or noun
    return noun


def _share_of(words: tuple[Word, ...], anchor: int, _: list[int]) -> int | None:
    """Find "tickets" in "95 % of tickets" and "bookings" in "$50,000 in bookings"."""
    return next(
        (
            child
            for child in children(words, anchor, "nmod")
            if _has_case(words, child, "of", "in", "worth") and _is_noun(words, child)
        ),
        None,
    )


def _governor(words: tuple[Word, ...], anchor: int, inside: list[int]) -> int | None:
    """Climb from the number to the noun it is a level of, or to the verb that changes one."""
    seen = set(inside)
    place = words[anchor].head
    while place not in seen:
        seen.add(place)
        if _is_noun(words, place):
            return place
        if (head := _of_verb(words, place, inside)) is not None:
            return head
        place = words[place].head
    return None


def _of_verb(words: tuple[Word, ...], verb: int, inside: list[int]) -> int | None:
    for deps in (_OBJECTS, _SUBJECTS):
        for child in children(words, verb, *deps):
            if child not in inside and _is_noun(words, child):
                return child
    return None


def _fallback(words: tuple[Word, ...], inside: list[int], others: tuple[Fact, ...]) -> int | None:
    """Take the nearest noun that is no date, else the noun in the amount, else the main word."""
    nouns = [place for place in range(len(words)) if _is_noun(words, place)]
    outside = [
        place for place in nouns if place not in inside and not _touches(words[place], others)
    ]
    lasting = [place for place in nouns if place in inside]
    for choice in (outside, lasting):
        choice = [place for place in choice if words[place].lemma not in _PERIODS]
        if choice:
            return min(choice, key=lambda place: min(abs(place - one) for one in inside))
    root = root_of(words)
    return None if root is None or words[root].lemma in _NEVER_MEASURED else root


def _unmeasured(text: str, words: tuple[Word, ...]) -> int | None:
    """Find a measure that is to change by nobody knows how much."""
    root = root_of(words)
    if root is None:
        return None
    lemma = words[root].lemma
    if _is_noun(words, root):
        if root and words[0].lemma in _QUANTIFYING:
            return root
        compared = {words[child].lemma for child in children(words, root, "amod", "advmod")}
        measurable = words[root].lemma in _MEASURES and compared & _COMPARED
        return root if measurable or compared & _COUNTED_BY else None
    head = _of_verb(words, root, [])
    if head is None:
        return None
    noun = words[head].lemma
    if lemma in _QUANTIFYING:
        return head
    if lemma in _IMPROVING or says_change(text[words[root].start : words[root].end]):
        return head if _names_measure(words, head) else None
    return head if lemma in _WATCHING and noun in _COUNTS else None


def _names_measure(words: tuple[Word, ...], head: int) -> bool:
    if words[head].lemma in _MEASURES or "time-to" in words[head].lemma:
        return True
    return any(
        words[child].lemma in _MEASURES
        for child in children(words, head, "compound", "nmod", "conj")
    )


def _without_verb(text: str, words: tuple[Word, ...], head: int, found: Fact) -> Fact:
    """Drop a verb of change that the parser took for the first part of a compound."""
    if head == 0 or found.start > words[0].start or words[0].lemma not in _QUANTIFYING | _IMPROVING:
        return found
    start = words[1].start
    return Fact(start, found.end, text[start : found.end])


def _without_amount(text: str, found: Fact, cuts: tuple[Fact, ...]) -> Fact:
    """Drop what belongs to the amount: "more" in "12 more stalls", "a day" in "20 pages a day"."""
    start, end = found.start, found.end
    if more := _MORE.match(text, start, end):
        start = more.end()
    # In "stops per month from 9 to 3" the rate belongs to the measure.
    counted = not cuts or any(cut.start < found.start for cut in cuts)
    if counted and (rate := _RATE.search(text, start, end)):
        end = rate.start()
    return Fact(start, end, text[start:end])


def _with_purpose(
    text: str, words: tuple[Word, ...], head: int, found: Fact, cuts: tuple[Fact, ...]
) -> Fact:
    """Read "time to approve requests" to its end, wherever the parser hung the infinitive."""
    following = [place for place, word in enumerate(words) if word.start >= found.end]
    if words[head].lemma not in _TO_DO_IT or len(following) < 2:
        return found
    to, verb = following[:2]
    if words[to].lemma != "to" or words[verb].pos != "VERB" or _touches(words[verb], cuts):
        return found
    end = words[verb].end
    for place in following[2:]:
        word = words[place]
        if _touches(word, cuts) or word.pos in ("PUNCT", "ADP", "SCONJ", "CCONJ", "VERB"):
            break
        end = word.end
    return Fact(found.start, end, text[found.start : end])


def _is_noun(words: tuple[Word, ...], place: int) -> bool:
    word = words[place]
    # A verb of change in front is a verb, even where the tagger takes it for a noun.
    misread = word.start == words[0].start and word.lemma in _QUANTIFYING | _IMPROVING
    return word.pos in ("NOUN", "PROPN", "X") and word.lemma != "percent" and not misread


def _has_case(words: tuple[Word, ...], place: int, *prepositions: str) -> bool:
    return any(words[child].lemma in prepositions for child in children(words, place, "case"))


def _within(word: Word, fact: Fact) -> bool:
    return fact.start < word.end and word.start < fact.end


def _touches(word: Word, facts: tuple[Fact, ...]) -> bool:
    return any(_within(word, fact) for fact in facts)
