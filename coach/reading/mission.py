"""What a mission is for: its purposes, whom it is for, and how it should be."""

import re
from collections.abc import Iterator

from coach.model.value import Value, replace
from coach.reading.alike import with_alike_joined
from coach.reading.attaching import attached
from coach.reading.classes import names_people, names_state, verb_in
from coach.reading.facts import Fact, Opening, Reading, Word
from coach.reading.grammar import children, name
from coach.reading.mending import mended
from coach.reading.purpose import Purpose, listed, maker_of, span
from coach.reading.purposes import belief_in, purposes_in
from coach.reading.reader import read_many
from coach.reading.recasting import recast
from coach.reading.rows import rowed
from coach.reading.sentences import sentences_in
from coach.reading.straying import gathered
from coach.reading.telling import announces, boasts, is_aside

_LIKE_QUALITIES = re.compile(r"\w{3,}[ai]bl[ey]|\w{2,}-free|low-\w+|high-\w+")
_NOUNS = ("NOUN", "PROPN")
_NOT_TO = ("by", "as", "from", "like", "into", "than", "through")
_PLACES = ("in", "at")
_ENOUGH = 2
"""Purposes; beside so many a slogan says nothing more."""


class Mission(Value, frozen=True):
    """What a mission says, whatever its length; spans refer to the text as it was given."""

    text: str
    purposes: tuple[Purpose, ...] = ()
    beneficiaries: tuple[Fact, ...] = ()
    qualities: tuple[Fact, ...] = ()


def read_mission(text: str) -> Mission:
    """Read a mission of one sentence or of several paragraphs.

    Raises:
        PipelineMissing: the shipped weights are missing or damaged.
    """
    places = sentences_in(text)
    readings = [
        replace(one, words=_put_right(one.text, one.words))
        for one in read_many(text[start:end] for start, end in places)
    ]
    purposes: list[Purpose] = []
    people: list[Fact] = []
    qualities: list[Fact] = []
    believed: list[tuple[int, Reading, Purpose]] = []
    spoken = False
    for (start, _), reading in zip(places, readings, strict=True):
        if is_aside(reading.text, reading.words):
            continue
        if spoken and reading.opening is Opening.IMPERATIVE:
            # Who has said "we" says what "you" may do: "Plan your visit".
            continue
        spoken = spoken or any(word.lemma in ("we", "our") for word in reading.words)
        found = _announced(reading)
        belief = belief_in(reading)
        if belief is not None:
            believed.append((start, reading, belief))
            continue
        _gather(start, reading, found, purposes, people, qualities)
    for start, reading, belief in () if purposes else believed:
        _gather(start, reading, (belief,), purposes, people, qualities)
    return Mission(text, _without_boasts(purposes), tuple(people), tuple(qualities))


def _put_right(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    words = with_alike_joined(text, gathered(text, mended(text, words)))
    return attached(text, rowed(text, recast(text, words)))


def _announced(reading: Reading) -> tuple[Purpose, ...]:
    """Give the purposes of a sentence, and whether it says that it tells them."""
    announced = announces(reading.words)
    return tuple(replace(one, announced=one.announced or announced) for one in purposes_in(reading))


def _without_boasts(purposes: list[Purpose]) -> tuple[Purpose, ...]:
    """Leave out how big somebody is, and slogans, unless nothing else is said."""
    kept = tuple(one for one in purposes if not boasts(one.whole.text, announced=one.announced))
    kept = kept or tuple(purposes)
    firm = tuple(one for one in kept if not one.weak)
    bare = all(" " not in one.plain for one in kept if one.weak)
    enough = len(firm) >= _ENOUGH or any(bare or one.announced for one in firm)
    return firm if enough else kept


def _gather(
    start: int,
    reading: Reading,
    found: tuple[Purpose, ...],
    purposes: list[Purpose],
    people: list[Fact],
    qualities: list[Fact],
) -> None:
    """Add what one sentence says, with its place in the whole text."""
    named = [one.plain for one in purposes]
    purposes.extend(_moved_purpose(one, start) for one in found if one.plain not in named)
    if found:
        spans = tuple(one.whole for one in found)
        _add(people, start, beneficiaries_in(reading, spans))
        _add(qualities, start, qualities_in(reading, spans))


def _add(known: list[Fact], start: int, found: Iterator[Fact]) -> None:
    """Add what was not named before."""
    named = {one.text.casefold() for one in known}
    for one in found:
        if one.text.casefold() not in named:
            named.add(one.text.casefold())
            known.append(_moved(one, start))


def beneficiaries_in(reading: Reading, spans: tuple[Fact, ...]) -> Iterator[Fact]:
    """Give those whom the sentence speaks of as helped, served or reached, within some spans."""
    text, words = reading.text, reading.words
    for place, word in enumerate(words):
        if not _within(word, spans) or not _names_somebody(words, place):
            continue
        if maker_of(word.lemma) and any(one.start == word.start for one in spans):
            # Whoever is named first is not served, but serves: "maker of fine pianos".
            continue
        if not _is_reached(words, place):
            continue
        if word.pos in _NOUNS:
            fact = name(text, words, place)
            everywhere = place + 1 < len(words) and words[place + 1].lemma == "everywhere"
            end = words[place + 1].end if everywhere else fact.end
            yield Fact(fact.start, end, text[fact.start : end])
        else:
            yield span(text, words, place, place)


def _names_somebody(words: tuple[Word, ...], place: int) -> bool:
    word = words[place]
    if word.pos in _NOUNS:
        plural = "Plur" in word.morph
        listed_so = word.lemma in listed("everyone") or names_people(word.lemma)
        listed_so = listed_so and word.lemma not in listed("things")
        return listed_so or (
            plural and _case(words, place) == "for" and not names_state(word.lemma)
        )
    return word.lemma in listed("everyone") and word.pos in ("PRON", "DET")


def _is_reached(words: tuple[Word, ...], place: int) -> bool:
    """Whether somebody is helped, or can do something, and is not merely mentioned."""
    word = words[place]
    if word.dep == "nmod:poss" and words[word.head].lemma in listed("theirs"):
        # "Make customers' lives easier" is for the customers.
        return True
    if word.dep in ("compound", "nmod:poss", "appos", "det") or word.dep.startswith("nmod:desc"):
        return False
    above = words[word.head]
    case = _case(words, place)
    if word.dep == "root" or any(True for _ in children(words, place, "cop")):
        return False
    if word.lemma == "world" and (case not in ("", "to", "for") or word.dep == "conj"):
        return False
    if case in _NOT_TO or (case in _PLACES and not names_people(word.lemma)):
        return False
    own = any(words[one].lemma in ("our", "my") for one in children(words, place, "nmod:poss"))
    if own and word.lemma not in listed("served"):
        return False
    if word.dep.startswith("nsubj"):
        return True
    if word.lemma == "all" and case != "for":
        return False
    in_relative = above.dep == "acl:relcl" or _under_relative(words, place)
    return not in_relative or (word.dep in ("obj", "iobj") and verb_in(words, word.head, "helping"))


def _under_relative(words: tuple[Word, ...], place: int) -> bool:
    for _ in range(len(words)):
        if words[place].dep == "acl:relcl":
            return True
        if words[place].head == place:
            return False
        place = words[place].head
    return False


def _case(words: tuple[Word, ...], place: int) -> str:
    marks = [words[one].lemma for one in children(words, place, "case")]
    if not marks and words[place].dep == "conj":
        return _case(words, words[place].head)
    return marks[0] if marks else ""


def qualities_in(reading: Reading, spans: tuple[Fact, ...]) -> Iterator[Fact]:
    """Give the words that say how it should be: "simple", "safely", "with dignity"."""
    text, words = reading.text, reading.words
    for place, word in enumerate(words):
        if _within(word, spans) and _is_quality(text, words, place):
            first = place - 1 if _is_said_of(words, place - 1, place) else place
            yield span(text, words, first, place)
        elif word.lemma in listed("virtues") and _case(words, place) == "with":
            yield span(text, words, place, place)
        elif word.lemma == "time" and place > 0 and words[place - 1].lemma == "on":
            yield span(text, words, place - 1, place)


def _is_quality(text: str, words: tuple[Word, ...], place: int) -> bool:
    word = words[place]
    whole = text[word.start : word.end].lower()
    forms = {word.lemma, whole, whole.removesuffix("er"), whole.removesuffix("r")}
    if not (forms & listed("qualities") or _LIKE_QUALITIES.fullmatch(whole)):
        return False
    if word.pos == "VERB" and word.dep == "root":
        return False
    before_noun = place + 1 < len(words) and words[place + 1].pos in _NOUNS
    made_so = word.dep == "obj" and words[word.head].lemma in ("make", "keep")
    if word.pos not in ("ADJ", "ADV") and not (before_noun or (made_so and place == word.head + 2)):
        return False
    return not (place + 1 < len(words) and _is_said_of(words, place, place + 1))


def _is_said_of(words: tuple[Word, ...], adverb: int, place: int) -> bool:
    """Whether an adverb says more of the quality after it: "freely available"."""
    if adverb < 0 or words[adverb].head != place or not words[adverb].lemma.endswith("ly"):
        return False
    return words[adverb].dep == "advmod" and words[place].pos == "ADJ"


def _within(word: Word, spans: tuple[Fact, ...]) -> bool:
    return any(one.start <= word.start and word.end <= one.end for one in spans)


def _moved(fact: Fact, start: int) -> Fact:
    return replace(fact, start=fact.start + start, end=fact.end + start)


def _moved_purpose(one: Purpose, start: int) -> Purpose:
    return replace(
        one,
        whole=_moved(one.whole, start),
        verb=_moved(one.verb, start) if one.verb else None,
        object=_moved(one.object, start) if one.object else None,
        end=_moved(one.end, start) if one.end else None,
    )
