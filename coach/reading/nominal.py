"""Missions that name a thing, or somebody, instead of saying what is done."""

from coach.reading.facts import Word
from coach.reading.grammar import children
from coach.reading.purpose import Purpose, listed, maker_of, span
from coach.reading.shortening import lowered

_NOUNS = ("NOUN", "PROPN")
_SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
_WHOLE = 20
"""Words; a sentence without a verb that is no longer than this is a purpose as it stands."""
_SINCE = frozenset({"since", "in", "from"})
_WHEN = frozenset({"day", "night", "week", "month", "year", "time", "now", "today", "always"})
"""What only says when: "every day", a slogan's second half."""


def nominal(text: str, words: tuple[Word, ...]) -> tuple[Purpose, ...]:
    """Give the thing that a sentence without a verb of purpose names."""
    root = next((place for place, word in enumerate(words) if word.dep == "root"), None)
    if root is None or any(True for _ in children(words, root, "expl")):
        return ()
    subject = next(children(words, root, *_SUBJECTS), None)
    if subject is None or not any(_is_finite(word) for word in words):
        return _fragment(text, words)
    if (here := _here_for(text, words, root)) is not None:
        return (here,)
    linked = any(True for _ in children(words, root, "cop"))
    if not linked or words[root].pos not in _NOUNS or words[root].lemma in listed("bodies"):
        return ()
    announced = words[subject].lemma in listed("announcing")
    owned = any(words[one].lemma == "our" for one in children(words, subject, "nmod:poss"))
    if (owned and not announced) or words[subject].lemma == "you":
        # "Our people are the heart of our house" speaks of the people.
        return ()
    named = any(words[one].lemma in ("the", "a", "an") for one in children(words, root, "det"))
    if not announced and (not named or root > _WHOLE):
        return ()
    first = 1 + max(one for one in children(words, root, "cop"))
    while words[first].pos == "PUNCT":
        first += 1
    whole = span(text, words, first, _last(words))
    return (Purpose(whole, lowered(whole.text)),)


def _is_finite(word: Word) -> bool:
    return word.pos == "AUX" or (word.pos == "VERB" and "VerbForm=Fin" in word.morph)


def _here_for(text: str, words: tuple[Word, ...], root: int) -> Purpose | None:
    """Give whom somebody is there for: "we are here for anyone who grieves"."""
    for one in children(words, root, "obl"):
        case = next(children(words, one, "case"), None)
        if words[root].lemma in ("here", "there") and case is not None:
            whole = span(text, words, case, _last(words))
            if words[case].lemma == "for" and words[one].lemma not in ("they", "them", "you"):
                return Purpose(whole, f"be {words[root].lemma} {whole.text}")
    return None


def made_in(text: str, words: tuple[Word, ...]) -> tuple[Purpose, ...]:
    """Give what somebody does who is named for it: "a leading provider of payroll software"."""
    makers: list[int] = []
    for place, word in enumerate(words[:-1]):
        named = word.pos in _NOUNS and maker_of(word.lemma) is not None
        if named and (makers or word.dep == "root" or place == 0):
            makers.append(place)
        elif makers and word.lemma == "of" and place == makers[-1] + 1:
            return _made(text, words, makers)
        elif makers and word.pos not in ("CCONJ", "PUNCT", "ADJ"):
            return ()
    return ()


def _made(text: str, words: tuple[Word, ...], makers: list[int]) -> tuple[Purpose, ...]:
    first = makers[-1] + 2
    last = _last(words)
    for other in range(first, last + 1):
        dated = words[other].lemma in _SINCE and other < last and words[other + 1].pos == "NUM"
        if words[other].lemma in (",", ";") or dated:
            last = other - 1
            break
    if last < first:
        return ()
    done_to = span(text, words, first, last)
    return tuple(
        Purpose(
            span(text, words, place, last),
            f"{maker_of(words[place].lemma)} {done_to.text}",
            span(text, words, place, place),
            done_to,
        )
        for place in makers
    )


def _fragment(text: str, words: tuple[Word, ...]) -> tuple[Purpose, ...]:
    last = _last(words)
    colon = next((one for one, word in enumerate(words) if word.lemma == ":"), 0)
    if 0 < colon < last and words[colon - 1].lemma in listed("announcing"):
        # "Our mission: fair wages" gives the wages.
        whole = span(text, words, colon + 1, last)
        return (Purpose(whole, lowered(whole.text), announced=True),)
    told = any("Tense=Past" in word.morph and word.pos in ("VERB", "AUX") for word in words)
    names = any(word.pos in ("NOUN", "PROPN") and text[word.start].isalpha() for word in words)
    if not 1 <= last < _WHOLE or not names or (told and words[0].pos == "VERB"):
        return ()
    if all(word.lemma in _WHEN or word.pos in ("DET", "PUNCT") for word in words):
        return ()
    whole = span(text, words, 0, last)
    return (Purpose(whole, lowered(whole.text), weak=True),)


def _last(words: tuple[Word, ...]) -> int:
    return max((i for i, word in enumerate(words) if word.pos != "PUNCT"), default=-1)
