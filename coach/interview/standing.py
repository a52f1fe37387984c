"""What an answer is for, once it is known what was asked: its value first, then how it stands."""

import re

from coach.interview.hearing import names_what_is_left
from coach.interview.intent import Intent, Wish
from coach.interview.intents import wish
from coach.interview.question import Question, Topic
from coach.reading.facts import Fact
from coach.reading.knower import knower_in
from coach.reading.reader import read_answer
from coach.reading.spoken import Clause, clauses_of, listed, opening_phrase
from coach.reading.stance import Stance, Stand, stance

NUMBERS = frozenset({Topic.NUMBERS, Topic.TARGET, Topic.BASELINE})
_MEASURES = frozenset({Topic.MEASURE, Topic.BORROW})
_YES = frozenset("yes yeah yep yup ya aye y sure".split())
_OBJECTING = frozenset("i we you it that this these wrong".split())
_YES_OR_NO = frozenset({Topic.READ_BACK, Topic.KEY_RESULT, Topic.NEED, Topic.CHANGE, Topic.MISSION})
"""Questions to which a refusal in words is a no, and not the wish to leave them out."""
_OPEN_ENDED = frozenset(Topic) - NUMBERS - {Topic.NEED}
_A_SENTENCE = 6
"""Words; a longer clause says something, whatever it opens with."""
_SOMETHING = 2
_OFFERED = frozenset("maybe perhaps probably possibly i something like".split())
_COUNTING = re.compile(r"how (?:many|much|often|long|fast|soon)\b", re.I)
_LEADING = re.compile(r"^[\s,.;:!?…–—-]*(?:(?:but|and|so|then)\b[\s,]*)?", re.I)


def heard(text: str, question: Question | None = None) -> Wish:
    """Say what a typed line is for; anything not plainly something else is an answer.

    Args:
        text: what was typed.
        question: what was asked, if anything was.
    """
    own = wish(text)
    if own.intent is not Intent.ANSWER or question is None:
        return own
    stood, topic = stance(text), question.topic
    if topic in NUMBERS and _asks_back(text):
        return Wish(Intent.LOST)
    if stood.stand is Stand.NONE or stood.cue is None:
        return own
    if topic in NUMBERS:
        return _about_numbers(text, stood, stood.cue, topic)
    rest = _beside(text, stood.cue)
    if stood.stand is Stand.QUESTION:
        named = _COUNTING.match(stood.cue.text) or names_what_is_left(text)
        return own if topic in _MEASURES and named else Wish(Intent.LOST)
    if topic in _OPEN_ENDED and _says_it_itself(stood):
        return own
    if _is_a_value(rest, stood.stand, topic):
        return Wish(Intent.ANSWER, rest)
    return _as_it_stands(text, stood, topic)


def _about_numbers(text: str, stood: Stance, cue: Fact, topic: Topic) -> Wish:
    """Take a number that was asked for, however it is wrapped."""
    read = read_answer(text)
    outside = [one for one in read.quantities if one.end <= cue.start or cue.end <= one.start]
    sought = read.quantities if stood.stand in (Stand.AGREEMENT, Stand.UNCERTAINTY) else outside
    if not sought and stood.stand is Stand.REFUSAL and _names_something(_beside(text, cue)):
        return Wish(Intent.ANSWER)
    if not sought:
        return _as_it_stands(text, stood, topic)
    # "No idea where we are, but I want 20" gives one of two numbers, and says so.
    later = [one for one in outside if cue.end <= one.start]
    half = topic is Topic.NUMBERS and len(sought) == 1 and read.baseline is None and later
    if half and stood.stand is Stand.UNCERTAINTY:
        return Wish(Intent.UNKNOWN, _beside(text, cue) or text)
    return Wish(Intent.ANSWER)


def _asks_back(text: str) -> bool:
    """Whether a number was asked for and a question came, in whatever form."""
    if read_answer(text).quantities:
        return False
    asks = next((one.words[0] in listed("question_words") for one in clauses_of(text)), False)
    return asks or text.rstrip().endswith("?")


def _as_it_stands(text: str, stood: Stance, topic: Topic) -> Wish:
    match stood.stand:
        case Stand.QUESTION:
            return Wish(Intent.LOST)
        case Stand.UNCERTAINTY:
            return Wish(Intent.UNKNOWN, _beside(text, stood.cue) if stood.cue else "")
        case Stand.AGREEMENT:
            return Wish(Intent.YES if _is_a_yes(text, stood) else Intent.FINE)
        case Stand.REFUSAL if topic is Topic.READ_BACK and _objects(text):
            return Wish(Intent.COMMAND)
        case Stand.REFUSAL:
            plain = topic in _YES_OR_NO or _just(text, listed("no"))
            return Wish(Intent.NO if plain else Intent.SKIP)
    return Wish(Intent.ANSWER)


def _objects(text: str) -> bool:
    """Whether somebody does not agree with what is read back, where "no" misses nothing in it."""
    words = next(clauses_of(text)).words
    return words[0] in _OBJECTING and not {"think", "believe", "nothing"} & set(words)


def _is_a_yes(text: str, stood: Stance) -> bool:
    """Whether "yes" is said to what was asked, where "looks good" is content with all there is."""
    if stood.cue is None or next(clauses_of(stood.cue.text)).words[0] not in _YES:
        return False
    return stance(_beside(text, stood.cue)).stand is not Stand.AGREEMENT


def _just(text: str, words: frozenset[str]) -> bool:
    """Whether an answer is no more than a yes, or a no."""
    return set().union(*(one.words for one in clauses_of(text))) <= words | listed("softening")


def _says_it_itself(stood: Stance) -> bool:
    """Whether the clause that seems to tell a stance is long enough to be the answer itself."""
    if stood.cue is None or stood.stand is Stand.QUESTION:
        return False
    return any(
        len(one.bare) > _A_SENTENCE
        and not opening_phrase(one, "doubting")
        and not listed("unsure") & set(one.bare)
        for one in clauses_of(stood.cue.text)
    )


def _is_a_value(rest: str, stand: Stand, topic: Topic) -> bool:
    """Whether what follows "not sure" or "yes" is what was asked for."""
    if topic is Topic.NEED or not _names_something(rest):
        return False
    if stand is Stand.UNCERTAINTY:
        offered = rest.split()[0].lower() in _OFFERED or topic in _MEASURES
        return offered and knower_in(rest) is None
    measured = bool(read_answer(rest).quantities) and len(rest.split()) > _SOMETHING
    if stand is Stand.REFUSAL:
        return measured
    return measured or topic is not Topic.READ_BACK


def _names_something(rest: str) -> bool:
    if not rest or stance(rest).stand is not Stand.NONE:
        return False
    said = [one for one in clauses_of(rest) if not _only_softens(one)]
    return sum(len(one.words) for one in said) >= _SOMETHING


def _only_softens(clause: Clause) -> bool:
    return set(clause.words) <= listed("softening") | listed("fillers")


def _beside(text: str, cue: Fact) -> str:
    """Give what was said beside a clause, as typed."""
    after = _LEADING.sub("", text[cue.end :])
    return (after or text[: cue.start]).strip(" ,.;:…–—")
