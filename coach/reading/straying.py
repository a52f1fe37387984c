"""What hangs astray in a mission, hung where it belongs: rows of nouns, and what it is all for."""

from coach.model.value import replace
from coach.reading.facts import Word

_NOUNS = ("NOUN", "PROPN")
_ABLE = frozenset({"can", "could", "may", "might"})
_FAR = 12
"""Words; what stands further off belongs to something else."""


def gathered(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Give the words of a mission with what hung astray where it belongs."""
    kept = list(words)
    for place, word in enumerate(words):
        if word.lemma == "so" and place > 0:
            _hang_what_for(kept, place)
        elif word.dep == "parataxis" and word.pos in _NOUNS:
            _join_to_row(kept, place)
        elif word.pos == "VERB" and text[word.start : word.end].endswith("ing"):
            _take_as_quality(kept, place)
    return tuple(kept)


def _hang_what_for(words: list[Word], so: int) -> None:
    """Make "so they can be their best" a clause of the verb before it."""
    end = min(len(words), so + _FAR)
    can = next((at for at in range(so + 1, end) if words[at].lemma in _ABLE), None)
    verb = next((at for at in range(so - 1, -1, -1) if words[at].pos == "VERB"), None)
    if can is None or verb is None or can == so + 1 or words[so + 1].lemma == "that":
        return
    done = words[can].head
    if done <= can:
        # "Can be their best" was torn apart; what it says comes last.
        done = next((at for at in range(can + 1, end) if words[at].pos == "VERB"), can)
    if done == can or words[done].dep == "advcl" or words[done].dep == "root":
        return
    linked = words[done].lemma == "be" and words[done].head > done
    done = words[done].head if linked else done
    words[done] = replace(words[done], dep="advcl", head=verb)
    words[so] = replace(words[so], dep="mark", head=done)


def _join_to_row(words: list[Word], place: int) -> None:
    """Join "its people and society" to "for its clients", which a comma leads up to."""
    first = place
    while first > 0 and words[first - 1].head == place and words[first - 1].pos != "PUNCT":
        first -= 1
    joined = any(one.head == place and one.dep == "conj" for one in words)
    before = first - 2
    comma = before >= 0 and words[first - 1].lemma == ","
    if joined and comma and words[before].pos in _NOUNS:
        words[place] = replace(words[place], dep="conj", head=before)


def _take_as_quality(words: list[Word], place: int) -> None:
    """Take "engaging" in "be accessible and engaging" for what something is like."""
    quality = place - 2
    if quality < 0 or words[place - 1].lemma not in ("and", "or"):
        return
    linked = any(one.dep == "cop" and one.head == quality for one in words)
    follower = words[place + 1].pos if place + 1 < len(words) else "PUNCT"
    if words[quality].pos == "ADJ" and linked and follower == "PUNCT":
        words[place] = replace(words[place], pos="ADJ", dep="conj", head=quality)
        words[place - 1] = replace(words[place - 1], head=place)
