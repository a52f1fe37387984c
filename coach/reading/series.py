"""Verbs in a row that share what follows them: "design, build and repair bicycles"."""

from coach.reading.facts import Word
from coach.reading.purpose import base_of

_THINGS = ("NOUN", "PROPN", "DET", "ADJ", "PRON")


def series_from(words: tuple[Word, ...], place: int) -> list[int]:
    """Give the verbs of "design, build and repair bicycles", which share what follows."""
    series, at = [place], place + 1
    while at < len(words) and words[at].pos in ("PUNCT", "CCONJ"):
        while at < len(words) and words[at].pos in ("PUNCT", "CCONJ"):
            at += 1
        if at == len(words) or not (_is_joined(words, at, series) or _is_alike(words, at, series)):
            break
        series.append(at)
        at += 1
    return series


def _is_joined(words: tuple[Word, ...], at: int, series: list[int]) -> bool:
    return words[at].dep == "conj" and words[at].head in series and is_verb(words[at])


def _is_alike(words: tuple[Word, ...], at: int, series: list[int]) -> bool:
    """Whether it must be a verb, since only verbs stand before it: "sell and service lifts"."""
    if at + 1 >= len(words) or base_of(words[at].lemma) != words[at].lemma:
        return False
    within = words[at - 1].pos == "PUNCT" and words[at + 1].pos in ("PUNCT", "CCONJ")
    last = words[at - 1].pos == "CCONJ" and words[at + 1].pos in _THINGS
    plain = "Ger" not in words[series[0]].morph and "Plur" not in words[at].morph
    return plain and (within or last)


def is_verb(word: Word) -> bool:
    """Whether the parser's verb can be one: "brilliant" cannot."""
    return base_of(word.lemma) is not None
