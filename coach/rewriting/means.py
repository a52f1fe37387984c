"""The work of a to-do said as the means to a result: "by launching the new portal"."""

import re

from coach.reading.facts import Opening, Reading, Word
from coach.rewriting.firstword import (
    acts_on,
    ing,
    is_verb,
    names_a_thing,
    opens_with_what_is_done,
    reads_as_noun,
)
from coach.rewriting.nominal import named_work
from coach.rewriting.thing import Thing
from coach.rulebook.grammar import subject_index

_LEFT_OPEN = frozenset(
    """be become bring cause come do enable ensure fall get give go have help keep lead leave
    let make need put see seem stay take turn want""".split()
)
"""Verbs that say little without what follows the thing: "get the choir ready"."""
_NEVER = frozenset("never no not without".split())
_OWN = frozenset("i we".split())
_PLAIN = frozenset("ADJ ADP ADV DET NOUN NUM PART PROPN SYM".split())
"""Parts of speech that stay as they are behind "by"."""
_GOES_ON = _PLAIN - {"ADV", "PART", "SYM"}
_CLOSES = frozenset({"PUNCT", "CCONJ", "SCONJ", "ADV", "VERB", "AUX"})
_JOINING = (",", "and", "or", "&")
_ASIDES = frozenset(
    "after because before by since so that until via when while incl including excl".split()
)
_MOST = 5
"""Words between the verb and the thing; behind more, the thing alone says enough."""


def means(reading: Reading, thing: Thing) -> str:
    """Say what is done as the means: "by launching the new portal", "with the new portal".

    The thing stands alone where no verb orders it, where the verb needs what comes behind the
    thing, or where what stands between them would not fit behind "by".
    """
    verb = _verb(reading)
    if verb is not None and (between := _between(reading, verb, thing)) is not None:
        named = reading.text[thing.start : _end(reading, thing)].split()
        # "Publish monthly bulletin" leaves out what a sentence needs.
        how_many = (thing.counted and thing.many) or " ".join(between[-1:]).isdigit()
        bare = thing.text.startswith("the ") and not how_many
        article = ["the"] if bare and _opens_bare(reading, thing) else []
        return " ".join(["by", ing(verb.lemma), *between, *article, *named])
    return f"with {thing.text}"


def _verb(reading: Reading) -> Word | None:
    """Give the verb that is ordered or was done, or None where a thing is only named."""
    if reading.head is None or named_work(reading) is not None or names_a_thing(reading):
        return None
    first, head = reading.words[0], reading.words[reading.head]
    if opens_with_what_is_done(reading) or acts_on(reading) is not None:
        head = first
    elif head.pos != "VERB" or reads_as_noun(reading, head):
        return None
    subject = subject_index(reading)
    others = subject is not None and _said(reading, reading.words[subject]).lower() not in _OWN
    # A dictionary need not have every trade's verbs: "refactor", "onboard".
    known = is_verb(head.lemma) or reading.opening is Opening.IMPERATIVE
    open_end = head.lemma in _LEFT_OPEN
    return (
        head if known and not open_end and not others and not _is_negated(reading, head) else None
    )


def _between(reading: Reading, verb: Word, thing: Thing) -> list[str] | None:
    """Write what stands between verb and thing, or give None where it cannot stay there."""
    inside = [word for word in reading.words if verb.end <= word.start < thing.start]
    if verb.end > thing.start or len(inside) > _MOST:
        return None
    plain = all(word.pos in _PLAIN for word in inside)
    return reading.text[verb.end : thing.start].split() if plain else None


def _end(reading: Reading, thing: Thing) -> int:
    """Give the place up to which the sentence says more of the thing: "… to the cloud"."""
    end = thing.end
    behind = [word for word in reading.words if word.start >= thing.end]
    for count, word in enumerate(behind):
        dated = reading.deadline is not None and word.end > reading.deadline.start
        joined = word.lemma == "and" and _joins_nouns(reading, word)
        inside = joined or _is_glued(reading, word) or _is_named(reading, word)
        closed = word.pos in _CLOSES and not inside
        if dated or closed or _said(reading, word).lower() in _ASIDES:
            if _goes_on_within(reading, word, thing.end, end):
                return thing.end
            break
        goes_on = inside or word.pos in _GOES_ON
        when = word.dep == "obl:unmarked" and word.pos != "NUM" and not _is_named(reading, word)
        if when and not _is_each(reading, word):
            break  # "send reminders the day before"
        if not goes_on or count > _MOST:
            return thing.end  # half of what follows would say nothing
        counts = word.pos == "NUM" and reading.words[word.head].start > word.start
        if (word.pos in ("NOUN", "PROPN", "NUM") and not counts) or _is_named(reading, word):
            end = word.end
    last = next((word for word in behind if word.start > end), None)
    if last is not None and _ends_behind(reading, last):
        end = last.end  # "in accounts payable"
    compound = re.match(r"[-/]\w+", reading.text[end:])
    return end + (compound.end() if compound else 0)


def _goes_on_within(reading: Reading, word: Word, start: int, end: int) -> bool:
    """Whether what was taken last would be cut in half before a word.

    Of "with an interviewer sitting in" and "about safety, costs and rotas" half says little.
    """
    last = [place for place, one in enumerate(reading.words) if start < one.end <= end]
    more = [one for one in reading.words if one.start >= word.start and one.head in last]
    listed = _said(reading, word) in _JOINING and any(one.dep == "conj" for one in more)
    halved = bool(last) and word.pos == "VERB" and _said(reading, word).endswith("ing")
    return listed or halved or any(one.dep == "acl" for one in more)


def _ends_behind(reading: Reading, word: Word) -> bool:
    """Whether a word that says what a noun is like stands behind it, and nothing more does."""
    following = reading.words[reading.words.index(word) + 1 :][:1]
    return word.pos == "ADJ" and (not following or following[0].pos in _CLOSES)


def _is_glued(reading: Reading, word: Word) -> bool:
    """Whether a mark stands inside a word: "first-sprint"."""
    return _said(reading, word) in "-/" and not reading.text[word.end : word.end + 1].isspace()


def _is_named(reading: Reading, word: Word) -> bool:
    """Whether a word is written like a name, whatever it was taken for: "Block A", "English"."""
    said = _said(reading, word)
    return said[0].isupper() and word.pos in ("ADJ", "DET", "VERB")


def _is_each(reading: Reading, time: Word) -> bool:
    place = reading.words.index(time)
    return any(one.head == place and one.lemma in ("each", "every") for one in reading.words)


def _joins_nouns(reading: Reading, word: Word) -> bool:
    joined = reading.words[word.head]
    following = reading.words[reading.words.index(word) + 1]
    # "… and present findings" may be the next thing to do.
    alone = following is joined or not is_verb(following.lemma)
    return joined.pos in ("NOUN", "PROPN", "NUM") and joined.dep == "conj" and alone


def _is_negated(reading: Reading, verb: Word) -> bool:
    return any(word.lemma in _NEVER and word.start < verb.start for word in reading.words)


def _opens_bare(reading: Reading, thing: Thing) -> bool:
    """Whether a thing stands in the sentence without any article of its own."""
    first = next(word for word in reading.words if word.start >= thing.start)
    return first.pos not in ("DET", "PRON", "NUM")


def _said(reading: Reading, word: Word) -> str:
    return reading.text[word.start : word.end]
