"""Whom a change is about, and what these people do then."""

from coach.model.value import Value
from coach.reading.doers import are_people, people_in, subject_of
from coach.reading.facts import Word
from coach.reading.grammar import children, root_of
from coach.reading.inflecting import base_in
from coach.reading.purpose import base_of, listed
from coach.reading.reader import read
from coach.reading.shortening import lowered, reach_of

_NOUNS = ("NOUN", "PROPN", "PRON")
_FINITE = ("VERB", "AUX")
_NOBODY = frozenset({"nobody", "no", "none", "fewer", "few", "less"})


class Effect(Value, frozen=True):
    """What somebody's work changes, as far as they said so."""

    change: str = ""
    """What becomes or stays so: "new shops sell sooner"; empty where they only named work."""
    people: str = ""
    """Whom it is about: "new shops"."""
    does: str = ""
    """What these people do then, in the base form: "sell sooner"."""


def effect_on(change: str, about: str) -> Effect:
    """Name whom a change is about, and what they do then."""
    reading = read(change[:1].upper() + change[1:])
    words = reading.words
    if (unseen := _unseen_verb(words)) is not None:
        start = words[unseen].start
        return Effect(change, lowered(change[:start].rstrip()), base_in(change[start:]))
    root = root_of(words)
    subject = None if root is None else subject_of(words, root)
    linked = root is not None and (
        words[root].pos in ("VERB", "AUX", "ADJ") or any(True for _ in children(words, root, "cop"))
    )
    if root is None or subject is None or words[subject].pos not in _NOUNS or not linked:
        return Effect(change, about or people_in(reading, words))
    first, last = reach_of(words, subject)[0], _predicate(words, root, subject) - 1
    counted = {words[one].lemma for one in range(first, subject + 1)} & _NOBODY
    predicate = change[words[last].end :].strip()
    if first > 0 or counted or "," in change[: words[last].end]:
        return Effect(change, "" if counted else about)
    if not _may_be_people(words[subject], predicate):
        return Effect(change, about or people_in(reading, words))
    many = "Plur" in words[subject].morph or "Sing" not in words[subject].morph
    return Effect(change, lowered(change[: words[last].end]), base_in(predicate, of_many=many))


def _unseen_verb(words: tuple[Word, ...]) -> int | None:
    """Find the verb of "new shops in my town sell sooner", where all was read as nouns."""
    who = next((one for one, word in enumerate(words) if are_people(word)), None)
    if who is None or "Plur" not in words[who].morph or any(w.pos in _FINITE for w in words):
        return None
    for place in range(len(words) - 2, who + 1, -1):
        word, after = words[place], words[place + 1]
        bare = word.pos == "NOUN" and "Sing" in word.morph and base_of(word.lemma) == word.lemma
        if bare and words[place - 1].pos == "NOUN" and after.pos in ("ADV", "DET", "PRON"):
            return place
    return None


def _predicate(words: tuple[Word, ...], root: int, subject: int) -> int:
    """Find the first word of what is said of a subject."""
    said = children(words, root, "aux", "aux:pass", "cop", "advmod")
    return min([root, *(one for one in said if one > subject)])


def _may_be_people(word: Word, predicate: str) -> bool:
    """Whether a subject names people, or does what only people do: know, trust, mind theirs."""
    said = predicate.lower().split()
    theirs = {"their", "they", "themselves"} & set(said)
    return are_people(word) or bool(theirs) or bool(said and said[0] in listed("minding"))
