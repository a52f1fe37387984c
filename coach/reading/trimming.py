"""Where a measure begins and ends: without its amount and its owner, with its clause."""

import re

from coach.reading.classes import is_change
from coach.reading.facts import Fact, Word
from coach.reading.grammar import children
from coach.reading.heading import without_cue

_MORE = re.compile(
    r"(?:more|fewer|less|additional|extra|better|faster|quicker|shorter|higher"
    r"|larger|bigger|longer|wider|smaller|lower)\s+(?=\w)",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"(?:\s(?:an?|per|each|every)\s(?:hour|day|night|week|month|quarter|year|sprint))+$",
    re.IGNORECASE,
)
_TO_DO_IT = frozenset({"time", "effort", "cost", "ability", "hour", "day"})
_IT_TAKES = re.compile(r"\s+(?:(?:that\s+)?(?:it|we|they)\s+takes?|taken|needed)(?=\s+to\s)", re.I)
_OWNER = re.compile(
    r"(?:(?:the|our|my|your|their|its)\s+)?(?:[\w-]+\s+){0,2}[\w-]+['’]s\s+"
    r"|(?:our|my|your|their|its)\s+(?:own\s+)?|own\s+",
    re.IGNORECASE,
)
_KNOWN = re.compile(r"\b(?:the|our|my|your|their|its)\s+$", re.IGNORECASE)
_LEADS_TO_LEVEL = re.compile(
    r"(?:\s+(?:of|at|least|most|about|over|under|above|below|than|more|less|fewer|to|from|by|up|down"
    r"|is|are|[-–—:=→]))+$",
    re.IGNORECASE,
)
_PAIRS = {"(": ")", "[": "]", "{": "}"}


def trimmed(
    text: str, words: tuple[Word, ...], head: int, found: Fact, cuts: tuple[Fact, ...]
) -> Fact:
    """Give a measure as a person would name it.

    Args:
        text: the sentence.
        words: its words.
        head: the place of the measure's main word.
        found: the noun phrase around it.
        cuts: numbers and dates, which are no part of it.
    """
    metric = without_cue(_without_verb(text, words, head, found))
    metric = _with_purpose(text, words, head, _without_amount(text, metric, cuts), cuts)
    metric = _with_clause(text, words, metric, cuts)
    return _in_pairs(text, _without_lead(text, words[head], metric))


def _with_clause(text: str, words: tuple[Word, ...], metric: Fact, cuts: tuple[Fact, ...]) -> Fact:
    """Read "customers who renew after a year" to the end of its clause."""
    first = next((place for place, word in enumerate(words) if word.start == metric.end + 1), None)
    inside = (place for place, word in enumerate(words) if metric.start <= word.start < metric.end)
    clauses = [
        child
        for place in inside
        for child in children(words, place, "acl:relcl")
        if first is not None and child >= first
    ]
    if first is None or not clauses:
        return metric
    end = metric.end
    for place in range(first, len(words)):
        word = words[place]
        if _touches(word, cuts) or word.pos == "PUNCT" or not _is_under(words, place, clauses[0]):
            break
        end = word.end if word.pos not in ("ADP", "SCONJ", "CCONJ", "SYM", "DET") else end
    return Fact(metric.start, end, text[metric.start : end])


def _is_under(words: tuple[Word, ...], place: int, top: int) -> bool:
    """Whether a word hangs on another, at whatever distance."""
    while place != top and words[place].head != place:
        place = words[place].head
    return place == top


def _without_lead(text: str, head: Word, metric: Fact) -> Fact:
    """Drop whose it is from the front, and from the end what leads on to the level."""
    start, end = metric.start, metric.end
    owner = _OWNER.match(text, start, end)
    if owner is not None and owner.end() <= head.start and _says_whose(text, owner):
        start = owner.end()
    if lead := _LEADS_TO_LEVEL.search(text, head.end, end):
        end = lead.start()
    return Fact(start, end, text[start:end])


def _says_whose(text: str, owner: re.Match[str]) -> bool:
    """Whether somebody known owns it, "our ward's falls", and not "each customer's orders"."""
    return "s" not in owner[0][-2:-1] or bool(
        _KNOWN.search(text, 0, owner.start()) or _KNOWN.match(owner[0].split()[0] + " ")
    )


def _in_pairs(text: str, metric: Fact) -> Fact:
    """Cut at a bracket that is never closed, or is closed and never opened."""
    start, end = metric.start, metric.end
    open_ones: list[int] = []
    for place in range(start, end):
        if text[place] in _PAIRS:
            open_ones.append(place)
        elif text[place] in _PAIRS.values():
            if not open_ones:
                end = place
                break
            open_ones.pop()
    if open_ones and open_ones[0] > start:
        end = min(end, open_ones[0])
    kept = text[start:end].rstrip(" ,;:-–—")
    return Fact(start, start + len(kept), kept) if kept else metric


def _without_verb(text: str, words: tuple[Word, ...], head: int, found: Fact) -> Fact:
    """Drop a verb of change that the parser took for the first part of a compound."""
    if head == 0 or found.start > words[0].start or not is_change(words[0]):
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
    """Read "time to approve requests" to its end, wherever the parser hung the infinitive.

    "The time it takes to approve requests" is the same.
    """
    took = _IT_TAKES.match(text, found.end)
    after = took.end() if took else found.end
    following = [place for place, word in enumerate(words) if word.start >= after]
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


def _touches(word: Word, facts: tuple[Fact, ...]) -> bool:
    return any(fact.start < word.end and word.start < fact.end for fact in facts)
