"""A parsed sentence as plain words, and the phrases that can be read off them."""

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from coach.reading.corrections import with_compounds, with_objects, with_particle
from coach.reading.facts import Fact, Word

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_INFLECTED = frozenset({"VERB", "AUX", "NOUN", "ADJ", "ADV"})
_PARTICLES = frozenset(
    "up out off down over away together back in on through around along aside forward".split()
)
_HARDLY_PREPOSITIONS = frozenset({"up", "out", "off", "away", "back", "together"})
"""Right behind a verb they belong to it: "free up nurses", "win back members"."""
_LOOSE_ENDS = frozenset({"ADP", "CCONJ", "SCONJ", "PUNCT", "PART", "DET", "AUX"})
_NOT_OF_THE_PHRASE = frozenset(
    {"punct", "parataxis", "discourse", "list", "advcl", "ccomp", "cc:preconj"}
)


def words_of(doc: "Doc") -> tuple[Word, ...]:
    """Give the words of a parsed text; white space is no word."""
    kept = [token for token in doc if not token.is_space]
    places = {token.i: place for place, token in enumerate(kept)}
    words = []
    for place, token in enumerate(kept):
        governor = _governor(token)
        # White space on which words hang is stood in for by the first of them.
        above = places.setdefault(governor.i, place)
        words.append(
            Word(
                start=token.idx,
                end=token.idx + len(token.text),
                lemma=_lemma(token.text, token.pos_),
                pos=token.pos_,
                morph=str(token.morph),
                dep="root" if above == place else token.dep_.lower(),
                head=above,
            )
        )
    return with_compounds(with_objects(with_particle(tuple(words))))


def _governor(token: "Token") -> "Token":
    """Give the word that a word hangs on; white space is passed over, unless all hangs on it."""
    above = token.head
    while above.is_space and above.head.i != above.i:
        above = above.head
    return above


def root_of(words: tuple[Word, ...]) -> int | None:
    """Give the place of the word that the first sentence hangs on."""
    return next((place for place, word in enumerate(words) if word.dep == "root"), None)


def children(words: tuple[Word, ...], place: int, *deps: str) -> Iterator[int]:
    """Give the places of the words that depend on one directly, in one of the relations."""
    for other in _Kin.of(words)[place]:
        if not deps or words[other].dep in deps:
            yield other


class _Kin:
    """Who depends on whom in the sentence that is being read, worked out once."""

    last: tuple[tuple[Word, ...], list[list[int]]] = ((), [])

    @classmethod
    def of(cls, words: tuple[Word, ...]) -> list[list[int]]:
        """Give the dependants of every word; compares by identity, as values compare slowly."""
        known, kin = cls.last
        if known is not words:
            kin = [[] for _ in words]
            for place, word in enumerate(words):
                if word.head != place:
                    kin[word.head].append(place)
            # One assignment, so that another thread sees both or neither.
            cls.last = (words, kin)
        return kin


def particle(words: tuple[Word, ...], head: int) -> int | None:
    """Give the place of a verb's particle: "up" in "set the lab up".

    It may have been parsed as an adverb, or as one of two prepositions in a row.
    """
    marked = next(children(words, head, "compound:prt"), None)
    if marked is not None:
        return marked
    thing = next(children(words, head, "obj"), None)
    after = [head + 1] if thing is None or thing < head else [head + 1, thing + 1]
    for place in after:
        if place >= len(words) or words[place].lemma not in _PARTICLES:
            continue
        follower = words[place + 1] if place + 1 < len(words) else None
        alone = follower is None or follower.pos in ("ADP", "PUNCT", "SCONJ")
        firm = place == head + 1 and words[place].lemma in _HARDLY_PREPOSITIONS
        if alone or firm or (words[place].dep == "advmod" and words[place].head == head):
            return place
    return None


def phrase(
    text: str,
    words: tuple[Word, ...],
    head: int,
    cuts: tuple[Fact, ...] = (),
    *,
    bare: bool = False,
) -> Fact | None:
    """Give the noun phrase around a head, up to the first of `cuts`; `bare` drops its article."""
    places = sorted(_around(words, head, bare=bare))
    first = last = places.index(head)
    while first > 0 and places[first - 1] == places[first] - 1:
        first -= 1
    while last + 1 < len(places) and places[last + 1] == places[last] + 1:
        last += 1
    chosen = [place for place in places[first : last + 1] if not _cut(words, place, head, cuts)]
    while bare and chosen and chosen[0] != head and words[chosen[0]].pos in ("DET", "ADP", "PUNCT"):
        chosen.pop(0)
    while chosen and chosen[-1] != head and _is_loose(words[chosen[-1]]):
        chosen.pop()
    if not chosen:
        return None
    return _whole(text, words, chosen[0], chosen[-1])


def name(
    text: str, words: tuple[Word, ...], place: int, *, bare: bool = False, joined: bool = False
) -> Fact:
    """Give a noun with the words before it that belong to it, its number left out.

    Args:
        text: the sentence.
        words: its words.
        place: the noun.
        bare: without its article and without whose it is.
        joined: with the nouns of the same rank after it: "nurses and carers".
    """
    first = last = place
    while first > 0 and _belongs(words, first - 1, place, bare=bare):
        first -= 1
    while first < place and words[first].pos in ("PUNCT", "CCONJ"):
        first += 1
    for other in children(words, place, "conj") if joined else ():
        if words[other].pos in ("NOUN", "PROPN") and other - last <= _NEAR:
            last = other
    return _whole(text, words, first, last)


_NEAR = 4
"""Nouns of the same rank stand no more than so many words apart."""


def _belongs(words: tuple[Word, ...], place: int, noun: int, *, bare: bool) -> bool:
    """Whether a word before a noun, and all between, only say more of it."""
    word = words[place]
    if word.dep in ("nummod", "case", "mark", "cc", "cop", "aux", "root") or word.pos == "ADP":
        return word.dep == "case" and word.lemma in ("'s", "’s", "'", "’") and not bare
    if bare and (word.pos in ("DET", "PRON") or word.dep == "nmod:poss"):
        return False
    above = place
    while words[above].head != above and above < noun:
        above = words[above].head
    return above == noun


def _is_loose(word: Word) -> bool:
    """Whether a phrase cannot end with this word: "churn down" before "to 5 %"."""
    return word.pos in _LOOSE_ENDS or word.lemma in ("up", "down")


def _whole(text: str, words: tuple[Word, ...], first: int, last: int) -> Fact:
    """Give the span between two words; a word such as "sign-ups" is never torn apart."""
    while first > 0 and "-" in (words[first - 1].lemma[-1:], words[first].lemma[:1]):
        if words[first - 1].end != words[first].start:
            break
        first -= 1
    start, end = words[first].start, words[last].end
    return Fact(start, end, text[start:end])


def _around(words: tuple[Word, ...], head: int, *, bare: bool) -> set[int]:
    """Gather the head with everything that hangs on it, clauses of their own left out."""
    members, fresh = {head}, [head]
    while fresh:
        parent = fresh.pop()
        for child in children(words, parent):
            word = words[child]
            clausal = parent == head and word.dep in _NOT_OF_THE_PHRASE | _CLAUSE_PARTS
            clausal = clausal or (bare and word.dep in ("acl:relcl", "appos"))
            if child not in members and not clausal:
                members.add(child)
                fresh.append(child)
    return members


_CLAUSE_PARTS = frozenset(
    {
        "nsubj",
        "nsubj:pass",
        "obj",
        "obl",
        "aux",
        "aux:pass",
        "cop",
        "mark",
        "cc",
        "conj",
        "expl",
        "xcomp",
    }
)


def _cut(words: tuple[Word, ...], place: int, head: int, cuts: tuple[Fact, ...]) -> bool:
    word, anchor = words[place], words[head]
    return any(
        (cut.start <= word.start < cut.end)
        or (anchor.end <= cut.start <= word.start)
        or (word.end <= cut.end <= anchor.start)
        for cut in cuts
    )


def _lemma(text: str, pos: str) -> str:
    return _inflected_lemma(text.lower(), pos) if pos in _INFLECTED else text.lower()


@lru_cache(maxsize=8192)
def _inflected_lemma(text: str, pos: str) -> str:
    import lemminflect

    found = lemminflect.getLemma(text, upos=pos)
    return found[0].lower() if found else text
