"""What may be left out at the end of a long purpose, and what it is in the end for."""

from collections.abc import Iterator

from coach.reading.facts import Fact, Word
from coach.reading.grammar import children
from coach.reading.purpose import listed, span

_LEFT_OUT = frozenset({"obl", "nmod", "advcl", "acl", "acl:relcl", "conj", "appos", "parataxis"})
_JOINTS = ("PUNCT", "CCONJ")
_MEMBERS = ("NOUN", "PROPN", "PRON", "VERB")
_NOW = ("now", "today", "tomorrow")
_DEGREES = ("so", "such", "as", "too")
_KEPT = ("of", "than", "as")
"""A phrase with one of these belongs to the word before it: "the potential of every child"."""


def shorter_ends(words: tuple[Word, ...], first: int, end: int) -> Iterator[int]:
    """Give where a phrase may end earlier, the latest place first, each leaving a whole phrase."""
    reach = [_reach(words, place) for place in range(len(words))]
    while True:
        starts = [
            low
            for place in range(first + 1, end + 1)
            for low, high in (reach[place],)
            if low > first and high >= end and _may_go(words, place, first)
        ]
        if not starts:
            return
        end = max(starts) - 1
        while end > first and (words[end].pos in _JOINTS or words[end].lemma in ("not", "just")):
            end -= 1
        if end > first + 1 and words[end - 1].lemma == "," and words[end].lemma in _NOW:
            end -= 2
        if end <= first:
            return
        if words[end - 1].lemma not in _DEGREES:
            yield end


def _may_go(words: tuple[Word, ...], place: int, first: int) -> bool:
    word = words[place]
    if word.dep not in _LEFT_OUT or word.head < first:
        return False
    marks = {words[one].lemma for one in children(words, place, "case")}
    if marks & set(_KEPT):
        return False
    above = words[word.head]
    if word.dep == "acl:relcl" and above.lemma in listed("empty"):
        return False
    if word.dep == "obl" and above.pos == "ADJ":
        return False
    if word.dep == "acl" and word.pos == "ADJ":
        # "by making transactions safe" is not to make transactions.
        return False
    if word.dep == "acl" and any(words[one].lemma == "to" for one in children(words, place)):
        # "The opportunity to live off their art" is nothing without what it is for.
        return False
    if word.dep == "conj" and (
        words[word.head].dep in ("conj", "appos") or word.pos not in _MEMBERS
    ):
        return False
    # What follows the last of a row of verbs is done by all: "collect and develop material".
    shared = word.pos == "VERB" and not any(
        word.head < one < place and words[one].dep != "conj" for one in children(words, word.head)
    )
    return not (word.dep == "conj" and shared)


def _reach(words: tuple[Word, ...], place: int) -> tuple[int, int]:
    """Give the first and the last word of all that hangs on a word, of a row all but the first."""
    low = high = place
    fresh = [place]
    if words[place].dep == "conj":
        fresh.extend(one for one in children(words, words[place].head, "conj"))
    seen = set(fresh)
    while fresh:
        one = fresh.pop()
        low, high = min(low, one), max(high, one)
        for child in children(words, one):
            if child not in seen:
                seen.add(child)
                fresh.append(child)
    while high + 1 < len(words) and words[high + 1].pos == "PUNCT":
        high += 1
    return low, high


def end_of(text: str, words: tuple[Word, ...], heads: list[int]) -> Fact | None:
    """Give what a purpose is in the end for: "so they can live better"."""
    for head in heads:
        for clause in children(words, head, "advcl"):
            mark = next(children(words, clause, "mark", "advmod"), None)
            if mark is None or words[mark].lemma != "so":
                continue
            return span(text, words, mark, reach_of(words, clause)[1])
    return None


def reach_of(words: tuple[Word, ...], place: int) -> tuple[int, int]:
    """Give the first and the last word of all that hangs on a word, asides left out."""
    found, fresh = {place}, [place]
    while fresh:
        for child in children(words, fresh.pop()):
            if child not in found and words[child].dep not in ("punct", "parataxis"):
                found.add(child)
                fresh.append(child)
    return min(found), max(found)


def lowered(text: str) -> str:
    """Write a phrase as it stands within a sentence; "NHS care" keeps its capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text
