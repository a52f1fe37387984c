"""What hangs astray in a mission, hung where it belongs: rows of nouns, and what it is all for."""

from coach.model.value import replace
from coach.reading.facts import Word
from coach.reading.purpose import base_of

_NOUNS = ("NOUN", "PROPN")
_ABLE = frozenset({"can", "could", "may", "might"})
_ON_THE_WAY = ("develop", "emerge")
"""What some countries and markets do, and nobody does to them: "in developing countries"."""
_FAR = 12
"""Words; what stands further off belongs to something else."""


def gathered(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Give the words of a mission with what hung astray where it belongs."""
    kept = list(words)
    for place, word in enumerate(words):
        if word.lemma == "so" and place > 0:
            _hang_what_for(kept, place)
        elif word.lemma == "to" and word.pos == "PART":
            _take_as_verb(text, kept, place + 1)
        elif word.dep == "parataxis" and word.pos in _NOUNS:
            _join_to_row(kept, place)
        elif word.lemma in _ON_THE_WAY and kept[place - 1].pos in ("ADP", "SCONJ"):
            _take_as_kind(kept, place)
        elif word.pos == "VERB" and text[word.start : word.end].endswith("ing"):
            _take_as_quality(kept, place)
    return tuple(kept)


def _hang_what_for(words: list[Word], so: int) -> None:
    """Make "so they can be their best" a clause of the verb before it."""
    end = min(len(words), so + _FAR)
    can = next((at for at in range(so + 1, end) if words[at].lemma in _ABLE), None)
    verb = next((at for at in range(so - 1, -1, -1) if words[at].pos == "VERB"), None)
    if can is None or verb is None or can == so + 1:
        return
    if words[so + 1].lemma == "that":
        clause = words[can].head
        root = next((at for at, word in enumerate(words) if word.dep == "root"), so)
        in_relative = words[words[clause].head].dep == "acl:relcl"
        if words[so + 2].pos == "PRON" and words[clause].dep == "advcl" and in_relative:
            words[clause] = replace(words[clause], head=root)
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


def _take_as_verb(text: str, words: list[Word], place: int) -> None:
    """Take "end" in "to end piracy" for a verb; nothing else stands behind such a "to"."""
    if place + 1 >= len(words) or words[place].pos != "NOUN" or words[place].dep != "compound":
        return
    said, noun = text[words[place].start : words[place].end], words[place].head
    if base_of(said) != said:
        return
    words[place - 1] = replace(words[place - 1], dep="mark", head=place)
    words[place] = replace(
        words[place], pos="VERB", dep="advcl", head=words[noun].head, morph="VerbForm=Inf"
    )
    words[noun] = replace(words[noun], dep="obj", head=place)


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


def _take_as_kind(words: list[Word], place: int) -> None:
    """Take "developing" in "in developing countries" for a kind of country."""
    noun = next((at for at in range(place + 1, len(words)) if words[at].head == place), None)
    if noun != place + 1 or words[noun].pos != "NOUN" or "Plur" not in words[noun].morph:
        return
    above = words[place].head
    words[noun] = replace(words[noun], dep="nmod", head=max(place - 2, 0))
    for at, word in enumerate(words):
        if word.head == place and at != noun:
            words[at] = replace(word, head=above if at > noun else noun)
    words[place - 1] = replace(words[place - 1], pos="ADP", dep="case", head=noun)
    words[place] = replace(words[place], pos="ADJ", dep="amod", head=noun)


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
