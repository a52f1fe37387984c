"""What somebody's work leaves behind, where the words for the work say so."""

import re

from coach.reading.classes import verb_in
from coach.reading.doers import start_of, subject_of
from coach.reading.facts import Fact, Reading, Word
from coach.reading.grammar import children, phrase
from coach.reading.inflecting import base_in, participle

_NOUNS = ("NOUN", "PROPN", "PRON")
_BEFORE_NOUNS = ("DET", "ADJ", "NOUN", "PRON")
_IN_TIME = re.compile(
    r"\b(?:before|in time|on time|on the same day|the same day|(?:on|at) the first \w+|at once"
    r"|straight away)\b",
    re.IGNORECASE,
)
_HOW = ("ADJ", "ADV")


def left_by(line: str, reading: Reading, head: int) -> str:
    """Give what work leaves behind, where its words say so."""
    words = reading.words
    thing = _acted_on(words, head)
    if thing is None:
        return ""
    whole = phrase(line, words, thing)
    if whole is None:
        return ""
    after = line[whole.end :].strip()
    many = "Plur" in words[thing].morph
    match words[head].lemma:
        case "keep" if after:
            return f"{whole.text} {'keep' if many else 'keeps'} {after}"
        case "make" if made := _made(line, reading, thing):
            return made
        case "show" | "teach" if after.startswith("how to "):
            return f"{whole.text} {'know' if many else 'knows'} {after}"
        case "teach" | "train" | "coach" if after.startswith("to "):
            return f"{whole.text} can {after.removeprefix('to ')}"
        case _ if after and verb_in(words, head, "helping"):
            return _helped(whole.text, after, many=many)
        case _:
            return _left_behind(line, reading, head, thing, whole) or _of_others(line, reading)


def _acted_on(words: tuple[Word, ...], head: int) -> int | None:
    """Find whom or what a verb is done to: "farmers" in "I help farmers spray less"."""
    things = [one for one in children(words, head, "obj", "iobj", "xcomp") if one > head]
    things = [one for one in things if words[one].pos in (*_NOUNS, "ADJ")]
    for clause in children(words, head, "xcomp", "ccomp"):
        things.extend(children(words, clause, "nsubj"))
    return min(things, default=None)


def _helped(who: str, after: str, *, many: bool) -> str:
    if after.startswith("through "):
        return f"{who} {'get' if many else 'gets'} {after}"
    bare = base_in(after.removeprefix("to "))
    return f"{who} {after.removeprefix('to ')}" if bare and many else ""


def _left_behind(line: str, reading: Reading, head: int, thing: int, whole: Fact) -> str:
    """Say how something is done: "faults are found early" of "I find faults early"."""
    words = reading.words
    last = len(words) - 1
    manner = words[last].pos == "ADV" or words[last].lemma in ("fast", "early", "quick")
    adverb = manner and words[last].head in (head, thing) and last > thing
    when = _IN_TIME.search(line, words[thing].end)
    if not (adverb or when) or any(True for _ in children(words, head, "compound:prt")):
        return ""
    start = when.start() if when else words[last].start
    named = line[whole.start : start].strip()
    done = participle(words[head].lemma)
    return f"{named} {'are' if 'Plur' in words[thing].morph else 'is'} {done} {line[start:]}"


def _of_others(line: str, reading: Reading) -> str:
    """Say what others do with what was made: "beginners finish lessons"."""
    words = reading.words
    last = len(words) - 1
    subject = subject_of(words, last)
    if words[last].dep != "acl:relcl" or words[last].pos != "VERB" or subject is None:
        return ""
    made = words[last].head
    thing = phrase(line, words, made, bare=True)
    if thing is None or words[made].pos not in _NOUNS:
        return ""
    who = words[start_of(words, last)].start
    return f"{line[who:]} {line[thing.start : words[made].end]}"


def _made(line: str, reading: Reading, thing: int) -> str:
    """Say how something is once it was made so: "visits are calm" of "I make visits calm"."""
    words = reading.words
    how = thing if words[thing].pos in _HOW else thing + 1
    if how >= len(words) or words[how - 1].pos not in _NOUNS:
        return ""
    calm = words[how].dep == "xcomp" and how == len(words) - 1
    if words[how].pos not in _HOW and not calm:
        return ""
    many = "Plur" in words[how - 1].morph
    first = how - 1
    while first > 1 and words[first - 1].pos in _BEFORE_NOUNS:
        first -= 1
    made = line[words[first].start : words[how - 1].end]
    return f"{made} {'are' if many else 'is'} {line[words[how].start :]}"
