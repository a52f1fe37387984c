"""What somebody works on, in their own words: "the partner portal"."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from coach.model.value import Value
from coach.reading.facts import Fact, Reading, Word
from coach.rewriting.doing import names_a_thing, opens_with_what_is_done
from coach.rewriting.names import lower_first
from coach.rulebook.lexicon import word_list

_NOUNS = ("NOUN", "PROPN")
_INDEFINITE = ("a", "an")
_NOT_FIRST = ("ADP", "ADV", "CCONJ", "PUNCT", "SCONJ", "SYM")
_HEDGES = ("least", "most", "approximately")
"""What is left of "at least" once its first word is dropped."""
_ASIDES = "so that which who whose where when because to by within until before after via using"
_STOPS = frozenset([*",;:.()–—", *_ASIDES.split()])
"""Where a noun phrase has said what it is about, and goes on to say more."""
_CLAUSES = ("ccomp", "xcomp", "advcl")
_AS_NOUNS = ("obj", "nsubj", "nsubj:pass", "nmod", "obl")
_BEFORE_NOUN = ("amod", "compound", "nummod", "det", "nmod:poss")
_EVERY = ("all", "both", "any", "no")
"""What says how many, and reads oddly before a thing that is only the means."""
_EACH = ("each", "every")
_HOW_MANY = re.compile(
    r"(?!(?:19|20)\d\d\s)(\d[\d.,]*[+x×]?|[^\W\d]+)(?:\s?(?:[-–]|to|or)\s?(?:\d[\d.,]*\+?|[^\W\d]+))?\s+"
)
"""A number or a range, but no year."""
_OWN_NUMBER = re.compile(r"\s\d{1,3}\b")
_AMOUNT = re.compile(r"\d[\d.,]*[a-z]{1,4}")
_ONE_TO_ONE = re.compile(r"\d+(?::|on|-on-)\d+s?")
_CIRCUMSTANCES = frozenset("home work school bed lunch night morning evening noon time day".split())
"""Nouns that say where or when something is done, not what is worked on."""
_MASS_ENDINGS = ("ing", "ness", "ism", "ics", "bility", "ivity")
_COUNTED_ENDINGS = ("eeting", "uilding", "riefing", "listing", "earing", "pening", "activity")
_MASS = frozenset(
    """access advice alcohol attendance authentication automation bread caffeine cash chess coffee
    collaboration communication compliance delegation development documentation education equipment
    feedback food french furniture german guidance hardware help housework information insurance
    lighting maintenance management math maths meat mode moderation music news nutrition
    paperwork prevention progress quality recognition retention safety security sign-on sleep
    software spanish stock stuff sugar support time tobacco traffic waste water work yoga""".split()
)
_JOINTS = frozenset("of for in on from with to about at by".split())
_MEASURED = ("less", "more", "fewer")
"""How much of a thing is wanted; no part of its name."""
_HOW = re.compile(
    r"(?:once|twice|per|each|every|\w+ times?|an?) (?:an? |per )?"
    r"(?:hour|day|night|morning|evening|weekday|week|month|quarter|sprint|year)s?\b"
    r"|(?:half|quarter of) an hour|in person|by (?:hand|phone|mail|name)|on foot",
    re.IGNORECASE,
)
_SHARE = re.compile(r"\d+ ?% of ")
"""How much of a thing is worked on; a measure of the thing is another share."""
_OF_THE_VERB = ("part", "place", "care")
"""Nouns that only complete a verb: "take part in"."""
_LONG = 6
"""Words; a longer phrase is cut back to its noun."""


class Thing(Value, frozen=True):
    """A noun phrase that fits in the middle of a sentence."""

    text: str
    """With its article: "the new onboarding flow", "the articles", "my inbox".

    How many there are is left out: that is work to do, and no part of what it changes.
    """
    bare: str
    """Without the article."""
    head: str
    """Its noun where that comes last, else empty."""
    noun: str = ""
    """Its noun in dictionary form, wherever it stands."""
    many: bool = False
    """Whether it is more than one."""
    counted: bool = False
    """Whether the sentence says how many."""
    said: str = ""
    """As it was said, with no article put before it: "basic life support"."""


def thing_of(reading: Reading) -> Thing | None:
    """Find what the sentence is about, or None where no noun of the person's carries it."""
    named = reading.head_object
    if named is not None and names_a_thing(reading):
        named = Fact(0, named.end, reading.text[: named.end])
    for fact in (named, reading.subject, *_around_nouns(reading)):
        if fact is not None and (words := _core(reading, fact)):
            thing = _thing(reading, words)
            if thing.bare not in _OF_THE_VERB:
                return thing
    return None


def _around_nouns(reading: Reading) -> Iterator[Fact]:
    """Give the phrase of a noun at the head, or of one that a verb acts on or is about.

    "Weekly demos" is about demos, "negotiate with suppliers" about suppliers, "I want to tidy the
    folders" about folders.
    """
    for place, noun in enumerate(reading.words):
        at_head = noun.head == reading.head and (
            place == reading.head or noun.dep.startswith("obl")
        )
        inside = noun.dep.startswith("nsubj") and reading.words[noun.head].dep in _CLAUSES
        above = reading.words[noun.head]
        of_share = noun.dep.startswith("nmod") and (above.pos, above.dep) == ("SYM", "obj")
        wanted = at_head or noun.dep == "obj" or inside or of_share
        own = [w for w in reading.words if w.head == place and _belongs(reading, w)]
        if noun.pos not in _NOUNS or not wanted or _tells_when(noun, own):
            continue
        start, end = min(w.start for w in (noun, *own)), max(w.end for w in (noun, *own))
        yield Fact(start, end, reading.text[start:end])


def _belongs(reading: Reading, word: Word) -> bool:
    """Whether a word before a noun is part of its name: not the verb in "Recruit 1 nurse"."""
    if word.start == 0 and word.pos == "VERB":
        return word.dep == "compound" and reading.words[1].pos in _NOUNS
    return word.dep in _BEFORE_NOUN


def _tells_when(noun: Word, own: Sequence[Word]) -> bool:
    """Whether a noun says when or where: "at home", but not "a careers day"."""
    if any(word.dep == "compound" for word in own):
        return False
    when = noun.lemma in _CIRCUMSTANCES or (noun.lemma,) in word_list("time-units")
    return noun.dep.startswith("obl") and when


def _core(reading: Reading, fact: Fact) -> Sequence[Word]:
    """Give the words that name the thing, ending in a noun, or none."""
    deadline = reading.deadline.start if reading.deadline else len(reading.text)
    end = min(fact.end, deadline) if fact.start < deadline else fact.end
    start = fact.start
    # The reader may keep only one end of a compound.
    if reading.text[:start].endswith("-"):
        start = reading.text.rfind(" ", 0, start) + 1
    if reading.text[end : end + 1] == "-":
        end = _end_of_compound(reading, end)
    words = [word for word in reading.words if start <= word.start and word.end <= end]
    words += _numbered(reading, words, deadline)
    while words and _is_no_beginning(reading, words[0]):
        words = words[1:]
    words = _uncounted(reading, words)
    words = list(takewhile(lambda word: not _stops(reading, word), words))
    words = words[:1] + list(takewhile(lambda w: not _tells_how(reading, w), words[1:]))
    if _SHARE.match(reading.text, words[0].start if words else 0):
        words = words[3:]
    while len(words) > 1 and _only_measures(reading, words):
        words = words[2:] if words[1].lemma == "of" else words[1:]
    for joint in ("ADP", "CCONJ"):
        if len(words) > _LONG:
            words = _before(reading, words, joint)
    while words and not _ends_well(reading, words):
        words = words[:-1]
    return words


def _end_of_compound(reading: Reading, end: int) -> int:
    """Give where a hyphenated word ends, with the nouns right behind it: "thank-you dinner"."""
    for word in reading.words:
        if word.start >= end:
            glued = word.start == end
            if not glued and (word.start > end + 1 or word.pos not in _NOUNS):
                break
            end = word.end
    return end


def _is_no_beginning(reading: Reading, word: Word) -> bool:
    """Whether a thing cannot begin with a word: a preposition, "at least", a verb done to it."""
    glued = reading.text[word.end : word.end + 1] == "-"
    done = word.start == 0 and opens_with_what_is_done(reading)
    return done or (word.pos in _NOT_FIRST and not glued) or _written(reading, word) in _HEDGES


def _uncounted(reading: Reading, words: list[Word]) -> list[Word]:
    """Leave out how many there are: "12 new nurses", but not "2019 files" or "3D models"."""
    opens = words[:1] if words and words[0].pos in ("DET", "PRON") else []
    rest = words[len(opens) :]
    number = _HOW_MANY.match(reading.text, rest[0].start) if rest else None
    if number is None or rest[0].pos != "NUM":
        return words
    after = [word for word in rest if word.start >= number.end()]
    several = number[1].lower() == "one" or any("Number=Plur" in word.morph for word in after)
    return [*opens, *after] if several else words


def _is_counted(reading: Reading, word: Word) -> bool:
    """Whether a number stands right before a word."""
    between = (reading.text[one.end : word.start] for one in reading.words if one.pos == "NUM")
    return any(gap.isspace() for gap in between)


def _only_measures(reading: Reading, words: Sequence[Word]) -> bool:
    """Whether the first word only says how many or how long: "all", the minutes of practice."""
    first, plain = words[0], words[1].pos in (*_NOUNS, "ADJ") or words[1].lemma == "of"
    length = "Number=Plur" in first.morph and (first.lemma,) in word_list("time-units")
    much = first.pos in ("ADJ", "DET", "ADV") and _written(reading, first) in _MEASURED
    return plain and (length or much or _written(reading, first) in _EVERY)


def _stops(reading: Reading, word: Word) -> bool:
    """Whether a word ends the phrase; inside a compound, as in "one-to-one", it does not."""
    before = reading.text[max(word.start - 1, 0) : word.start]
    inside = word.pos != "PUNCT" and (before == "-" or before.isalnum())
    return _written(reading, word) in _STOPS and not inside


def _tells_how(reading: Reading, word: Word) -> bool:
    """Whether what follows says how or how often: "three times a week", "in person"."""
    return _HOW.match(reading.text, word.start) is not None


def _written(reading: Reading, word: Word) -> str:
    return reading.text[word.start : word.end].lower()


def _names(reading: Reading, word: Word) -> bool:
    """Whether a word can be a thing: a noun, or numbers for one such as "1:1s"."""
    said = _written(reading, word)
    # What stands as a noun is one, even where its form looks like a verb's: "the band saw".
    noun = word.pos in _NOUNS or (word.pos == "VERB" and word.dep in _AS_NOUNS)
    noun = noun and not _AMOUNT.fullmatch(said)
    return noun or _ONE_TO_ONE.fullmatch(said) is not None


def _numbered(reading: Reading, words: Sequence[Word], deadline: int) -> Sequence[Word]:
    """Give the number right behind a noun, which a reader may leave out: "wave 2"."""
    if not words or words[-1].pos not in _NOUNS:
        return ()
    place = reading.words.index(words[-1]) + 1
    after = reading.words[place : place + 1]
    return [word for word in after if _written(reading, word).isdigit() and word.start < deadline]


def _ends_well(reading: Reading, words: Sequence[Word]) -> bool:
    """Whether words end in a noun, in its number ("wave 2"), or in a compound ("set-up")."""
    last, before = words[-1], words[-2:-1]
    number = _written(reading, last).isdigit() and bool(before) and _names(reading, before[0])
    glued = reading.text[last.start - 1 : last.start] == "-" and len(words) > 2
    return _names(reading, last) or number or (glued and _names(reading, words[-3]))


def _before(reading: Reading, words: list[Word], joint: str) -> list[Word]:
    """Cut before the first word of a class that follows a noun and all that belongs to it."""
    for place in range(1, len(words)):
        last, joining = words[place - 1], words[place]
        whole = reading.words[last.head].start < joining.start
        if joining.pos == joint and last.pos in _NOUNS and whole:
            return words[:place]
    return words


def _is_name(reading: Reading, noun: Sequence[Word]) -> bool:
    """Whether a noun inside a sentence is written like a name: "set up Jenkins"."""
    return any(word.start > 0 and reading.text[word.start : word.end].istitle() for word in noun)


def _is_common(word: Word) -> bool:
    """Whether what looks like a name at the head of a sentence is a common noun."""
    import lemminflect  # a dictionary of some weight, not needed before the first rewrite

    return "NOUN" in lemminflect.getAllLemmas(word.lemma)


def _is_numbered(reading: Reading, noun: Sequence[Word]) -> bool:
    """Whether a noun has a number for a name: "version 4", but not "the report 2026"."""
    return any(_OWN_NUMBER.match(reading.text, word.end) for word in noun)


def _until_joint(reading: Reading, words: Sequence[Word]) -> Iterator[Word]:
    """Give the words up to "of", "for" or "and"; inside a compound, as in "drop-in", they go on."""
    ends = True
    for word in words:
        glued = "-" in (reading.text[word.start - 1 : word.start], reading.text[word.end :][:1])
        if not glued and (word.pos == "ADP" or (word.pos == "CCONJ" and ends)):
            return
        # In "monitoring and debugging tools" the noun is still to come.
        ends = reading.words[word.head].start <= word.start
        yield word


def _is_mass(bare: str) -> bool:
    """Whether a thing is nothing one counts, so that it stands without an article: "yoga"."""
    last = bare.split()[-1].lower()
    alone = not set(bare.lower().split()) & _JOINTS
    ending = last.endswith(_MASS_ENDINGS) and not last.endswith(_COUNTED_ENDINGS)
    return alone and (ending or last in _MASS)


def _thing(reading: Reading, words: Sequence[Word]) -> Thing:
    first, last = words[0], words[-1]
    determined = first.pos in ("DET", "PRON") and len(words) > 1
    named = words[1:] if determined else words
    inside = any(_written(reading, word).isdigit() for word in named)
    counted = inside or _is_counted(reading, named[0])
    start = named[0].start
    if determined and not any(map(str.isalnum, reading.text[first.end : start])):
        start = first.end  # a quotation mark or a brace is part of the name
    bare = " ".join(reading.text[start : last.end].split())
    if named[0].start == 0 and (first.pos != "PROPN" or _is_common(first)):
        bare = lower_first(bare)
    noun = [word for word in _until_joint(reading, named) if word.pos in _NOUNS][-1:]
    noun = noun or list(named[-1:])
    head = bare.split()[-1] if noun == [last] else ""
    single = any(word.pos == "NOUN" and "Number=Plur" not in word.morph for word in noun)
    many = any("Number=Plur" in word.morph for word in noun)
    if determined and _written(reading, first) in _EACH and single:
        bare, many = _several(reading, bare, noun[0]), True
        text = said = bare
    elif determined and first.lemma not in _INDEFINITE:
        text = said = f"{_written(reading, first)} {bare}"
    else:
        named_so = _is_mass(bare) or _is_name(reading, noun) or _is_numbered(reading, noun)
        one = determined or (single and not named_so)
        several = counted and many
        text = f"the {bare}" if one or several else bare
        said = text if determined or several else bare
    head = bare.split()[-1] if head else ""
    return Thing(
        text=text,
        bare=bare,
        head=head,
        noun=noun[0].lemma if noun else "",
        many=many,
        counted=counted,
        said=said,
    )


def _several(reading: Reading, bare: str, noun: Word) -> str:
    """Say one of them as all of them: of "every chat", "chats"."""
    import lemminflect  # a dictionary of some weight, not needed before the first rewrite

    said = reading.text[noun.start : noun.end]
    found = lemminflect.getInflection(noun.lemma, tag="NNS")
    plural = found[0] if found else f"{said}s"
    return re.sub(rf"\b{re.escape(said)}\b", lambda _: plural, bare, count=1)
