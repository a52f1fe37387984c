"""What somebody says gets better by their work, told apart from the work itself."""

import re

from coach.reading.classes import is_change, verb_in
from coach.reading.doers import (
    RELATIVE,
    SUBJECTS,
    are_people,
    is_own,
    people_in,
    start_of,
    subject_of,
)
from coach.reading.facts import Reading, Word
from coach.reading.grammar import children, root_of
from coach.reading.left_behind import left_by
from coach.reading.purpose import base_of, listed
from coach.reading.reader import read
from coach.reading.whom import Effect, effect_on

_NOUNS = ("NOUN", "PROPN", "PRON")
_BECAUSE_OF_ME = re.compile(
    r"^(?:because of|thanks to|through|with) (?:me|us|my work|our work|my (?:help|advice)),?\s+"
    r"|,?\s+(?:because (?:of (?:me|us)|(?:i|we)(?:['’]\w+)?)\b.*"
    r"|thanks to (?:me|us|my \w+)|with my (?:help|advice))$",
    re.IGNORECASE,
)
_SO_THAT = re.compile(r"^(?:i|we)\b.*?,?\s+so\s+that\s+(?=\S+\s\S)", re.IGNORECASE)
_SEEN_TO = re.compile(
    r"\b(?:i|we)?\s*(?:(?:always|mostly|mainly|usually)\s+)?"
    r"(?:make sure|ensure|see to it|take care|care)(?:\s+that)?\s+(?=\S+\s\S)",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"(?P<who>[^,.;]{3,40}?),? because their (?P<rest>.+)", re.IGNORECASE)
_HELPING = re.compile(r"(?:help|enable|empower|support|let|allow)\b", re.IGNORECASE)
_THEY = re.compile(r"^(?:so (?:that )?)?they\b\s*", re.IGNORECASE)


def read_effect(text: str) -> Effect:
    """Read what gets better by somebody's work, from what they said of it.

    Raises:
        PipelineMissing: the shipped weights are missing or damaged.
    """
    line = " ".join(text.split()).rstrip(".!")
    line = _BECAUSE_OF_ME.sub("", line)
    if whose := _WHOSE.fullmatch(line):
        line = f"{_possessive(whose['who'])} {whose['rest']}"
    if not line:
        return Effect()
    reading = read(line[:1].upper() + line[1:])
    if _HELPING.match(line) or _tells_to_do(reading):
        line = f"I {line[:1].lower()}{line[1:]}"
        reading = read(line)
    change, people = _changed(line, reading)
    if not change:
        return Effect(people=people)
    return effect_on(change, people)


def _tells_to_do(reading: Reading) -> bool:
    """Whether somebody left out that it is they who "answer tickets", or help people do things."""
    if not reading.opening.is_action or reading.head != 0 or not _is_sure(reading):
        return False
    return not _is_change(reading)


def _is_sure(reading: Reading) -> bool:
    """Whether a sentence that seems to tell what to do does so: "field hospitals never close"."""
    aimed = any(word.lemma == "so" and word.pos == "SCONJ" for word in reading.words)
    if reading.words and reading.words[0].lemma in listed("qualities"):
        # "Clear letters" names what is sent.
        return False
    other = any(word.dep == "parataxis" and word.pos == "VERB" for word in reading.words)
    return aimed or (reading.doubt is None and not other)


def _possessive(who: str) -> str:
    return f"{who}'" if who.endswith("s") else f"{who}'s"


def _changed(line: str, reading: Reading) -> tuple[str, str]:
    """Give what changes, and whom it was said to be about so far."""
    words = reading.words
    if (seen_to := _SEEN_TO.search(line)) is not None:
        # "I greet patients and make sure they don't wait"
        about = people_in(reading, words[: _place_at(words, seen_to.start())])
        return _spelled_out(line[seen_to.end() :], about), about
    if (aimed := _SO_THAT.match(line)) is not None:
        about = people_in(reading, words[: _place_at(words, aimed.end())])
        return _finished(_spelled_out(line[aimed.end() :], about), line[: aimed.end()]), about
    who = _only_who_they_are(words)
    if who is not None:
        # "Apprentices who can work alone"
        return f"{line[: words[who].start]}{line[words[who].end :].strip()}", ""
    clauses = [one for one in range(len(words)) if subject_of(words, one) is not None]
    first = next(iter(sorted(clauses, key=lambda one: start_of(words, one))), None)
    if first is None:
        return _without_clause(line, reading)
    if not is_own(words, first) or words[first].lemma in listed("undergoing"):
        # "We lose less milk" tells of no work either.
        return _told(line, reading, first), ""
    about = people_in(reading, words)
    for clause in sorted(clauses, key=lambda one: start_of(words, one)):
        if not is_own(words, clause) and _is_effect(words, clause):
            start = words[start_of(words, clause)].start
            own = line[: words[start_of(words, clause)].start]
            about = people_in(reading, words[: start_of(words, clause)])
            return _finished(_spelled_out(line[start:], about), own), about
    acting = _people_acting(line, words)
    if acting is not None:
        return line[words[acting].start :], ""
    return left_by(line, reading, first), about


def _place_at(words: tuple[Word, ...], offset: int) -> int:
    return sum(word.start < offset for word in words)


def _people_acting(line: str, words: tuple[Word, ...]) -> int | None:
    """Find "students feel" in "I mark essays and students feel sure", read as a row of things."""
    for place in range(2, len(words) - 2):
        joined = words[place].pos == "CCONJ" or words[place].lemma == ","
        for last in (place + 1, place + 2) if joined else ():
            verb = words[last + 1] if last + 1 < len(words) else None
            if verb is None or not are_people(words[last]) or "Plur" not in words[last].morph:
                continue
            written = line[verb.start : verb.end].lower()
            if verb.pos in ("VERB", "NOUN") and base_of(written) == written:
                return place + 1
    return None


def _is_effect(words: tuple[Word, ...], clause: int) -> bool:
    """Whether a clause says what follows from another, and not when or why or which."""
    word = words[clause]
    if word.dep in ("root", "conj", "parataxis"):
        return True
    return word.dep == "advcl" and any(
        words[one].lemma == "so" for one in children(words, clause, "mark", "advmod")
    )


def _told(line: str, reading: Reading, first: int) -> str:
    """Give what is told of others from the start: "Customers. They get their car sooner"."""
    words = reading.words
    for place in range(1, len(words) - 1):
        if words[place].lemma not in (",", ".", ":", ";", "-", "–") or place > first:
            continue
        before, after = line[: words[place].start], line[words[place].end :].strip()
        if _THEY.match(after) and all(word.pos not in ("VERB", "AUX") for word in words[:place]):
            return _THEY.sub(f"{before} ", after)
    return _one_sentence(line)


def _one_sentence(text: str) -> str:
    return re.split(r"(?<=\w{2})[.;]\s+", text, maxsplit=1)[0].rstrip(" .,;")


def _spelled_out(clause: str, about: str) -> str:
    """Name who "they" are."""
    clause = _one_sentence(clause)
    return _THEY.sub(f"{about} ", clause) if about and _THEY.match(clause) else clause


def _finished(change: str, own: str) -> str:
    """Say what it is that they no longer have to do: "offices don't have to chase approvals"."""
    if not re.search(r"\b(?:have|need)s? to$", change):
        return change
    work = re.sub(r"(?i)^(?:i|we)\s+|,?\s*\bso(?:\s+that)?\s*$|[,.\s]+$", "", own.strip())
    return f"{change} {work}" if work else change


def _without_clause(line: str, reading: Reading) -> tuple[str, str]:
    """Read what has no clause: a thing, people who do something, or work."""
    words = reading.words
    if reading.opening.is_action and _is_sure(reading) and not _is_change(reading):
        return "", people_in(reading, words)
    return _one_sentence(line), ""


def _only_who_they_are(words: tuple[Word, ...]) -> int | None:
    """Find "who" or "that" where nothing is said but who somebody is."""
    root = root_of(words)
    who = next((one for one, word in enumerate(words) if word.lemma in RELATIVE), 0)
    if root is None or not 0 < who < len(words) - 1 or words[who].dep not in SUBJECTS:
        return None
    verb = words[who].head
    next_one = verb + 1 + (words[verb].pos == "VERB")
    goes_on = any(_tells_on(words, verb, one) for one in range(next_one, len(words)))
    if goes_on:
        # "People who look for help find it": the second verb tells, the first says who.
        return None
    alone = verb == root or (root < who and words[verb].head == root)
    named = root < who and words[root].pos in _NOUNS
    return who if alone and (named or verb == root) and words[who - 1].pos in _NOUNS else None


def _tells_on(words: tuple[Word, ...], verb: int, place: int) -> bool:
    """Whether a verb behind a relative clause is said of the same people, and not part of it."""
    word = words[place]
    # "who bring things back leave happy": taken for a thing, and something is said of it.
    taken = word.pos == "NOUN" and any(True for _ in children(words, place, "xcomp"))
    bare = (word.pos == "VERB" or taken) and word.head == verb
    bare = bare and base_of(word.lemma) == word.lemma
    marked = any(True for _ in children(words, place, "mark", "cc", "aux", "nsubj"))
    gerund = "Ger" in word.morph or "Tense=Past" in word.morph
    return bare and not marked and not gerund and not verb_in(words, verb, "helping")


def _is_change(reading: Reading) -> bool:
    head = reading.head
    if head is None:
        return False
    helps = verb_in(reading.words, head, "helping") or verb_in(reading.words, head, "making")
    return helps or is_change(reading.words[head])
