"""What one sentence of a mission says is done, told apart from boasts and history."""

import re
from collections.abc import Iterator

from coach.model.value import replace
from coach.reading.facts import Fact, Reading, Word
from coach.reading.grammar import children, phrase
from coach.reading.nominal import made_in, nominal
from coach.reading.purpose import Purpose, base_of, listed, span
from coach.reading.reaching import end_of_purpose
from coach.reading.series import series_from
from coach.reading.shortening import end_of, shorter_ends
from coach.reading.telling import is_of_others
from coach.reading.wanted import is_denied, is_means, is_wanted

_TOWARDS = ("for", "towards", "toward")
_AIMED = {"work": (*_TOWARDS, "on", "against")}
_ENDING = frozenset({"give", "rest", "stop", "sleep", "settle"})
_OWED = frozenset({"deserve"})
"""Verbs whose subject are those it is for: "every child deserves …"."""
_ASKING = frozenset(
    "ask call challenge commit compel drive inspire motivate oblige push require".split()
)
"""What a mission, or a value, does to those who have it."""
_POINTING = ("this", "that", "it", "these", "them", "so")
"""Words that only point at what was said before: "we achieve this by …"."""
_ROW = re.compile(r",?\s+and\s+|,\s+")
_SHORT = 2
"""Letters; a word of so few is no verb that people are helped to."""
_SLOGANS = frozenset({"difference", "impact"})
"""What is made by everybody, and says nothing where more is said."""
_LONG = 14
"""Words; in a sentence longer than this a verb with nothing after it is no purpose."""


def purposes_in(reading: Reading) -> tuple[Purpose, ...]:
    """Give what one sentence says is done, in the order in which it says so."""
    text, words = reading.text, reading.words
    found = list(made_in(text, words))
    taken: set[int] = set()
    for place in range(len(words)):
        if (hoped := _hoped_for(text, words, place)) is not None:
            found.append(hoped)
        if (asked := _asked_of_us(words, place)) is not None:
            taken.add(place)
            series = series_from(words, asked)
            taken.update(series)
            found.extend(_said(text, words, series, means=False))
        if place in taken or not is_wanted(reading, words, place):
            continue
        told = _is_announced(words, place) or words[place].lemma in _OWED
        if told and (clause := _clause(text, words, place)):
            found.append(clause)
            continue
        series = series_from(words, place)
        taken.update(series)
        if words[place].lemma == "be" and len(series) > 1:
            series = series[1:]  # "where they need to be and support …"
        found.extend(_said(text, words, series, means=is_means(words, place)))
    return _helped_to(text, words, found) or nominal(text, words)


def _helped_to(text: str, words: tuple[Word, ...], found: list[Purpose]) -> tuple[Purpose, ...]:
    """Keep "help people plan, book and enjoy their trip" in one: all of it people are helped to.

    What they are helped to first may be a verb with nothing after it.
    """
    kept: list[Purpose] = []
    whole = 0
    for one in found:
        if one.whole.end <= whole:
            continue  # It is part of what they are helped to.
        if kept and _is_helped_to(text, words, kept[-1], one):
            before, whole = kept[-1], one.whole.end
            span_of_all = Fact(before.whole.start, whole, text[before.whole.start : whole])
            plain = f"{before.plain}{text[before.whole.end : whole]}"
            kept[-1] = replace(before, whole=span_of_all, plain=plain, shorter=(), end=one.end)
        else:
            kept.append(one)
    return tuple(kept)


def _is_helped_to(text: str, words: tuple[Word, ...], before: Purpose, one: Purpose) -> bool:
    """Whether a purpose only goes on with a row of what people are helped to."""
    last = next((word for word in words if word.end == before.whole.end), None)
    if last is None or last.pos not in ("NOUN", "VERB") or not before.plain.startswith("help "):
        return False
    said = text[last.start : last.end]
    row = _ROW.fullmatch(text[before.whole.end : one.whole.start])
    return bool(row) and len(said) > _SHORT and base_of(said) == said


def _asked_of_us(words: tuple[Word, ...], place: int) -> int | None:
    """Give what a mission asks of its people: of "drives us to make fine ice cream", the making."""
    row = [word.lemma for word in words[place + 1 : place + 3]]
    done = place + 3
    asked = words[place].lemma in _ASKING and row in (["we", "to"], ["us", "to"])
    return done if asked and done < len(words) and words[done].pos == "VERB" else None


def _hoped_for(text: str, words: tuple[Word, ...], place: int) -> Purpose | None:
    """Give what a sentence strives for, or works towards with no more than a "so that"."""
    joined = words[place].dep == "conj" and words[words[place].head].dep == "root"
    if words[place].dep != "root" and not joined:
        return None
    last = max((one for one, word in enumerate(words) if word.pos != "PUNCT"), default=0)
    if words[place].lemma in _ENDING and is_denied(words, place):
        # "We won't rest until every child reads" is said of the children.
        until = next((one for one, word in enumerate(words) if word.lemma == "until"), 0)
        if place < until < last:
            whole = span(text, words, until + 1, last)
            return Purpose(whole, whole.text)
    if words[place].lemma not in listed("leading") or is_of_others(words, place):
        return None
    if any(True for _ in children(words, place, "xcomp", "ccomp", "conj")):
        return None
    for clause in children(words, place, "advcl"):
        if any(words[one].lemma == "so" for one in children(words, clause, "mark")):
            subject = next(children(words, clause, "nsubj"), None)
            if subject is None or words[subject].pos != "PRON":
                return _clause(text, words, clause)
            return _from_verb(text, words, place, last)  # Who "they" are, stands before it.
    led = words[place + 1] if place < last else None
    if led is None or led.dep != "case":
        return None
    if led.lemma not in _AIMED.get(words[place].lemma, _TOWARDS):
        return None
    end = end_of_purpose(words, [place], place)
    return _from_verb(text, words, place, end if end > place else last)


def _from_verb(text: str, words: tuple[Word, ...], place: int, last: int) -> Purpose:
    """Give all from a verb on as a purpose."""
    whole, verb = span(text, words, place, last), span(text, words, place, place)
    base = base_of(verb.text) or verb.text.lower()
    return Purpose(whole, f"{base}{whole.text[len(verb.text) :]}", verb)


def belief_in(reading: Reading) -> Purpose | None:
    """Give what a sentence believes: "everyone deserves a home" in "we believe that …"."""
    for place, word in enumerate(reading.words):
        if word.lemma == "believe":
            for clause in children(reading.words, place, "ccomp"):
                said = _clause(reading.text, reading.words, clause)
                return said or _all_after(reading, place)
    return None


def _all_after(reading: Reading, place: int) -> Purpose | None:
    last = max(one for one, word in enumerate(reading.words) if word.pos != "PUNCT")
    first = place + 1 + (reading.words[place + 1].lemma == "that")
    if last < first:
        return None
    whole = span(reading.text, reading.words, first, last)
    return Purpose(whole, whole.text)


def _clause(text: str, words: tuple[Word, ...], verb: int) -> Purpose | None:
    """Give a clause with its subject as a purpose."""
    subject = next(children(words, verb, "nsubj", "nsubj:pass", "csubj"), None)
    start = None if subject is None else phrase(text, words, subject)
    if start is None:
        return None
    first = next(place for place, one in enumerate(words) if one.start == start.start)
    whole = span(text, words, first, end_of_purpose(words, [verb], verb))
    return Purpose(whole, whole.text, span(text, words, verb, verb))


def _is_announced(words: tuple[Word, ...], verb: int) -> bool:
    """Whether a clause is what a mission consists in: "our goal is that nobody waits"."""
    outer = [words[one].lemma for one in children(words, verb, "nsubj:outer")]
    marks = [words[one].lemma for one in children(words, verb, "mark")]
    return "that" in marks and bool(listed("announcing") & set(outer))


def _said(
    text: str, words: tuple[Word, ...], series: list[int], *, means: bool
) -> Iterator[Purpose]:
    last = series[-1]
    heads = [words[one].head if words[one].dep == "cop" else one for one in series]
    end = end_of_purpose(words, heads, last)
    if end == last and len(words) > _LONG:
        return
    rest = text[words[last].end : words[end].end].rstrip()
    things = (one for head in heads for one in children(words, head, "obj") if one > last)
    thing = next(things, None)
    done_to = None if thing is None else phrase(text, words, thing)
    weak = end == last or (thing == end and words[end].lemma in _SLOGANS)
    briefer = [text[words[last].end : words[one].end] for one in shorter_ends(words, last, end)]
    ending = end_of(text, words, heads)
    if ending is not None and ending.start < words[end].end:
        ending = None  # It is said already.
    if rest.strip() in _POINTING and ending is None:
        return
    for one in series:
        whole, verb = span(text, words, one, end), span(text, words, one, one)
        base = base_of(verb.text) or verb.text.lower()
        yield Purpose(
            whole,
            f"{base}{rest}",
            verb,
            done_to,
            means,
            weak=weak,
            shorter=tuple(f"{base}{some}" for some in briefer),
            end=ending,
            shorter_end=_briefer(text, words, ending),
        )


def _briefer(text: str, words: tuple[Word, ...], ending: Fact | None) -> tuple[str, ...]:
    if ending is None:
        return ()
    inside = [one for one, word in enumerate(words) if ending.start <= word.start < ending.end]
    first, last = inside[0], inside[-1]
    return tuple(span(text, words, first, one).text for one in shorter_ends(words, first, last))
