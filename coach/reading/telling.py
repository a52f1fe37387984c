"""Who speaks in a sentence of a mission, and to what end: a promise, a boast, an invitation."""

import re

from coach.reading.facts import Word
from coach.reading.grammar import children, root_of
from coach.reading.purpose import is_unknown, listed

_SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
_CLAUSES = frozenset({"xcomp", "ccomp", "advcl", "conj", "parataxis"})
_OURS = ("our", "its", "their", "my")
_TO_READERS = frozenset(
    {"us", "our", "more", "here", "out", "how", "we", "team", "now", "today", "please"}
)
_CROWDS = ("hundred", "thousand", "million", "billion")
_AGES = r"\baged \d+(?:\s*(?:to|and|[-–])\s*\d+)?"
_COUNT = (
    r"\b\d(?!\d*(?:(?:st|nd|rd|th)\b|°))|(?i:\b(?:about|around|over|nearly|almost|more than|half a"
    r"|two|three|four|five|six|seven|eight|nine|ten|several)\b.*"
    r"\b(?:million|billion|thousand|hundred)s?\b)"
)
_AHEAD = (
    r"(?i)^be (?:at|in) the (?:heart|forefront|centre|center|lead)\b|^be the (?:best|first)\b"
    r"|^be (?:the|an?) (?:\S+ ){0,2}?(?:leading|leader|largest|biggest|premier|preferred"
    r"|world-class|number one|most (?:successful|respected|admired|trusted|valuable|innovative))\b"
)
_SMALL_PRINT = r"(?i)[©®]|\ball rights reserved\b|\bcookies?\b|\bprivacy policy\b|\bterms of use\b"
_SEEKING_STAFF = r"(?i)\bwe(?: a|['’])re (?:always )?(?:hiring|recruiting|looking for|seeking)\b"


def announces(words: tuple[Word, ...]) -> bool:
    """Whether a sentence says that it tells the purpose: "our mission is …", "we exist to …"."""
    for place, word in enumerate(words):
        named = word.pos == "NOUN" and word.lemma in listed("announcing")
        if named and (word.dep.startswith("nsubj") or _is_linked_to_it(words, place)):
            return True
        follower = words[place + 1].lemma if place + 1 < len(words) else ""
        if word.lemma in ("exist", "here", "strive", "aim", "aspire") and follower == "to":
            return True
    return False


def _is_linked_to_it(words: tuple[Word, ...], place: int) -> bool:
    """Whether somebody is "on a mission", or "with the aim" of something."""
    marks = [words[one].lemma for one in children(words, place, "case")]
    return any(one in ("on", "with") for one in marks)


def boasts(text: str, *, announced: bool = False) -> bool:
    """Whether a phrase counts, or says how big and how far ahead somebody is.

    What is announced as a purpose may count; to be at the heart of something is none at all.
    """
    if announced:
        return re.match(_AHEAD, text) is not None
    text = re.sub(_AGES, "", text)
    said = {word.strip(".,;:!?’'\"()").lower() for word in text.split()}
    return bool(re.match(_AHEAD, text) or re.search(_COUNT, text) or said & listed("boastful"))


def is_aside(text: str, words: tuple[Word, ...]) -> bool:
    """Whether a sentence is no part of a mission: small print, a reason, a word to the reader."""
    if re.search(_SMALL_PRINT, text) or re.search(_SEEKING_STAFF, text):
        return True
    root = root_of(words)
    if words and words[0].lemma in ("please", "because"):
        return True
    if [word.lemma for word in words[:2]] == ["the", "more"]:
        return True  # "The more people join, the more we can do"
    if root is None or not words or words[0].lemma not in listed("inviting"):
        return False
    if words[0].lemma in ("welcome", "thank", "thanks"):
        return True
    spoken = any(True for _ in children(words, root, *_SUBJECTS))
    return not spoken and any(word.lemma in _TO_READERS for word in words[1:])


def is_of_others(words: tuple[Word, ...], place: int) -> bool:
    """Whether others than the organisation do what a verb says: "people use our products"."""
    for _ in words:
        subject = next(children(words, place, *_SUBJECTS), None)
        if subject is not None:
            return _are_others(words, place, subject)
        if words[place].dep not in _CLAUSES:
            return False
        place = words[place].head
    return False


def _are_others(words: tuple[Word, ...], verb: int, subject: int) -> bool:
    word = words[subject]
    denied = any(words[one].lemma in ("not", "n't", "never") for one in children(words, verb))
    if word.lemma in ("it", "this", "that", "there") and word.pos == "PRON":
        return denied or words[verb].lemma in ("take", "cost", "mean")
    if word.lemma in ("nobody", "none") or word.lemma in listed("virtues"):
        return True
    if word.pos != "NOUN" or word.lemma in listed("announcing"):
        return False
    if word.lemma in ("people", "employee", "colleague", "staff"):
        # "Our people care" tells of the people.
        return True
    before = {words[one].lemma for one in children(words, subject, "det", "nmod:poss")}
    if word.lemma in listed("bodies"):
        # "Companies are looking for staff" tells of others.
        return not before and "Plur" in word.morph
    if "our" in before and word.lemma in listed("served"):
        # What customers trust us to do, we do.
        return not any(
            words[one].lemma in ("we", "us") for one in children(words, verb, "obj", "iobj")
        )
    if word.lemma in _CROWDS:
        return True
    if not before and _is_common(words, verb, subject):
        return True
    if before & {*_OURS, "the", "this", "every", "each"}:
        return False
    counted = any(words[one].pos == "NUM" for one in children(words, subject))
    many = any(words[one].lemma == "many" for one in children(words, subject, "amod"))
    return counted or many or "Plur" in word.morph


def _is_common(words: tuple[Word, ...], verb: int, subject: int) -> bool:
    """Whether a subject without an article is something, and no name: "good bread needs time"."""
    able = any(words[one].lemma in ("can", "may") for one in children(words, verb, "aux"))
    told = (words[one] for one in children(words, subject, "amod"))
    return able or any(one.pos == "ADJ" and not is_unknown(one.lemma) for one in told)
