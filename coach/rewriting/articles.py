"""Whether a thing takes an article: "the new portal", but "Jenkins", "yoga" and "wave 2"."""

import re
from collections.abc import Sequence

from coach.reading.facts import Reading, Word
from coach.rewriting.firstword import KIN
from coach.rewriting.nouns import written

_VERSION = re.compile(r"v\d[\d.]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MASS_ENDINGS = ("ing", "ness", "ism", "ics", "bility", "ivity")
_COUNTED = frozenset(
    """activity booking briefing building ceiling crossing drawing evening filling hearing landing
    listing meeting morning offering opening outing painting posting railing rating recording ring
    screening setting spring string thing topping warning wedding wing""".split()
)
"""What is counted in spite of its ending."""
_MASS = frozenset(
    """access advice alcohol attendance authentication automation bread caffeine cash chess coffee
    accounting collaboration communication compliance delegation development documentation education
    equipment heating language logistics procurement recruitment
    feedback food french furniture german guidance hardware help housework information insurance
    lighting maintenance management math maths meat mode moderation music news nutrition
    paperwork prevention progress quality recognition retention safety security sign-on sleep
    software spanish stock stuff sugar support time tobacco traffic waste water work yoga""".split()
)
JOINTS = frozenset(
    "of for in on from with to about at by between among across against into within".split()
)
"""What leads on from a noun to what it is for, or about."""


def stands_bare(reading: Reading, bare: str, named: Sequence[Word], noun: Sequence[Word]) -> bool:
    """Whether a single thing needs no article: a name, a mass, one's mother, a numbered one."""
    kin = any(word.lemma in KIN for word in noun)
    name = _is_name(reading, noun) and not _is_title(reading, named, noun)
    return _is_mass(bare) or kin or name or _is_numbered(reading, noun)


def _is_name(reading: Reading, noun: Sequence[Word]) -> bool:
    """Whether a noun inside a sentence is written like a name: "set up Jenkins"."""
    return any(
        _VERSION.fullmatch(written(reading, word))
        or (word.start > 0 and reading.text[word.start : word.end].istitle())
        for word in noun
    )


def _is_title(reading: Reading, named: Sequence[Word], noun: Sequence[Word]) -> bool:
    """Whether capitals only dress up common words: "the new Visual Style", no "Google Drive"."""
    import lemminflect  # a dictionary of some weight, not needed before the first rewrite

    before = [word for word in named if word.start < noun[0].start] if noun else []
    called = (lemminflect.getAllLemmas(written(reading, word)) for word in before)
    known = all({"NOUN", "ADJ"} & set(one) for one in called)
    return bool(before) and known and all(map(is_common, noun))


def is_common(word: Word) -> bool:
    """Whether what looks like a name at the head of a sentence is a common noun."""
    import lemminflect  # a dictionary of some weight, not needed before the first rewrite

    return "NOUN" in lemminflect.getAllLemmas(word.lemma)


def _is_numbered(reading: Reading, noun: Sequence[Word]) -> bool:
    """Whether a noun has a number for a name: "chapter three", but not "the report 2026"."""
    places = [reading.words.index(word) for word in noun]
    following = [word for place in places for word in reading.words[place + 1 : place + 2]]
    return any(
        word.pos == "NUM"
        and reading.words[word.head].start < word.start
        and not _YEAR.fullmatch(written(reading, word))
        for word in following
    )


def _is_mass(bare: str) -> bool:
    """Whether a thing is nothing one counts, so that it stands without an article: "yoga"."""
    last = bare.split()[-1].lower()
    alone = not set(bare.lower().split()) & JOINTS
    ending = last.endswith(_MASS_ENDINGS) and last not in _COUNTED
    return alone and (ending or last in _MASS)
