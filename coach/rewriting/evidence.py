"""Which words of a sentence speak for which metric."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from coach.model.value import Value
from coach.reading.facts import Reading

_WORD = re.compile(r"[^\W_]+")


class Evidence(Value, frozen=True):
    """The words that make a metric worth proposing."""

    nouns: tuple[str, ...]
    """What the work is about; one of them must occur. A phrase must occur as a whole."""
    verbs: tuple[str, ...]
    """What is done to it; these only tip the balance."""


def stem(word: str) -> str:
    """Strip the common English endings, so that "replies", "replied" and "reply" meet."""
    word = word.lower()
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    if word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        base = word.removesuffix(ending)
        if base != word and len(base) > 2 and re.search("[aeiouy]", base):
            word = base[:-1] if base[-1] == base[-2] and base[-1] not in "ls" else base
            break
    return word[:-1] + "y" if word.endswith("i") else word.removesuffix("e")


class Mentions:
    """The stems of one sentence, ready to be asked which words and phrases occur."""

    def __init__(self, words: str | Reading) -> None:
        """Read the words once; a reading tells its verbs from its nouns, plain text does not."""
        self._all = _line(words)
        if isinstance(words, Reading):
            # A word the lemmatiser does not know may come back as another one.
            self._all += _line(words.text)
        self._verbs: frozenset[str] = frozenset()
        self._gerunds: frozenset[str] = frozenset()
        if isinstance(words, Reading):
            self._verbs = frozenset(_verbs(words))
            nouns = {word.lemma for word in words.words if word.pos in ("NOUN", "PROPN")}
            doing = {stem(noun) for noun in nouns if noun.endswith("ing")}
            self._gerunds = frozenset(doing - {stem(n) for n in nouns if not n.endswith("ing")})

    def nouns_of(self, evidence: Evidence) -> tuple[str, ...]:
        """Give the evidence nouns that occur.

        A word used as a verb speaks for a noun only where the metric knows the verb as well:
        "hire" for hiring, but not "stretch the budget" for stretching. Nor is a doing the thing
        it is called after: a seating plan is no matter of seats.
        """
        return tuple(
            noun
            for noun in evidence.nouns
            if noun in self
            and (_phrase(noun) not in self._verbs or _phrase(noun) in map(_phrase, evidence.verbs))
            and (_stem(noun) not in self._gerunds or noun.endswith("ing"))
        )

    def __contains__(self, phrase: str) -> bool:
        return _phrase(phrase) in self._all

    def of(self, phrases: Iterable[str]) -> tuple[str, ...]:
        """Give those of the phrases that occur, in their order."""
        return tuple(phrase for phrase in phrases if phrase in self)


@cache
def _phrase(evidence: str) -> str:
    """Stem a phrase of the library; there are few, and every sentence asks for all of them."""
    return _line(evidence)


@cache
def _stem(evidence: str) -> str:
    return stem(evidence)


def _line(words: str | Reading) -> str:
    """Write the stems of a sentence in a row; those of a reading come from its lemmas."""
    if isinstance(words, Reading):
        words = " ".join(word.lemma for word in words.words) if words.words else words.text
    return f" {' '.join(stem(part[0]) for part in _WORD.finditer(words) if part[0] != 's')} "


def _verbs(reading: Reading) -> Iterator[str]:
    """Give the verbs, also with their particles; "phishing" before "drill" is part of its name."""
    for place, word in enumerate(reading.words):
        if word.pos == "VERB" and word.dep not in ("amod", "compound"):
            yield _line(word.lemma)
        if word.dep == "compound:prt":
            yield _line(f"{reading.words[word.head].lemma} {reading.words[place].lemma}")


def widest(phrases: Iterable[str]) -> tuple[str, ...]:
    """Leave out what is part of a longer phrase, so that "partner portal" speaks once."""
    found = {_phrase(phrase): phrase for phrase in phrases}
    return tuple(
        phrase
        for line, phrase in found.items()
        if not any(line in other for other in found if other != line)
    )


def head_verb(reading: Reading) -> str:
    """Give the verb a reading hangs on; noun phrases have none."""
    if reading.head is None:
        return ""
    head = reading.words[reading.head]
    return head.lemma if head.pos == "VERB" else ""


def stems(words: str) -> tuple[str, ...]:
    """Give the stems of some words, so that "Pressure sores" and "pressure sore" are the same."""
    return tuple(_line(words).split())


def rarity(evidences: Iterable[Evidence]) -> dict[str, float]:
    """Weigh each noun of the library: what speaks for one metric only says more."""
    seen: dict[str, int] = {}
    for evidence in evidences:
        for noun in evidence.nouns:
            seen[noun] = seen.get(noun, 0) + 1
    # A phrase is more telling than its last word, which usually is evidence of its own.
    return {noun: (1 + noun.count(" ")) * (1 + 1 / times) for noun, times in seen.items()}
