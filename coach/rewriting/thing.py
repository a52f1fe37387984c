"""What somebody works on, in their own words: "the partner portal"."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from coach.model.value import Value
from coach.reading.facts import Reading, Word
from coach.rewriting.articles import JOINTS, is_common, stands_bare
from coach.rewriting.core import cores
from coach.rewriting.firstword import is_verb
from coach.rewriting.names import lower_first
from coach.rewriting.nouns import is_noun, written
from coach.rulebook.lexicon import Phrase, phrase, word_list

_INDEFINITE = ("a", "an")
_SEVERAL = ("data", "folk", "media", "people", "police", "series", "sheep", "staff")
_EACH = ("each", "every")
_DOTTED = re.compile(r"v?\d+(?:\.\d+)+")
_YEAR_LAST = re.compile(r"([^\W\d]+) ((?:19|20)\d\d)")
"""A thing with its year behind it, as headings have it: "budget 2028"."""
_TITLED_PAIR = re.compile(r"[A-Z]\w* (?:&|and) [A-Z][a-z]")
_BUNDLES = ("batch", "bundle", "collection", "pack", "range", "series", "set")
"""Nouns that say nothing of what there is several of."""
_MONEY = frozenset("cent dollar euro franc krona krone penny pound rupee yen yuan".split())
_WHOLE = ("business", "calendar", "extra", "full", "half", "more", "working")
"""What a time is called that is only long: "three working days", but no "game day"."""
_OF_THE_VERB = ("part", "place", "care")
"""Nouns that only complete a verb: "take part in"."""


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
    start: int = 0
    end: int = 0
    """Where it stands in the sentence, with the article it has there."""

    @property
    def called(self) -> frozenset[Phrase]:
        """Its noun, by itself and with the word before it: "room" and "waiting room"."""
        # The lemmatiser may not know the noun ("rota"), or know it as another.
        nouns = {phrase(self.noun), phrase(self.head)}
        words = list(takewhile(lambda word: word not in JOINTS, self.bare.lower().split()))
        if words:
            nouns.add(phrase(words[-1]))
        if len(words) > 1 and self.noun and words[-1].startswith(self.noun[:-1]):
            nouns.add(phrase(f"{words[-2]} {self.noun}"))
            if self.noun in _BUNDLES:
                nouns.add(phrase(words[-2]))
        return frozenset(nouns)


_NUMBERED_BEFORE = frozenset("top phase stage level step grade class version".split())
"""A number behind these tells which one it is: "phase 2 rollout"."""


def thing_of(reading: Reading) -> Thing | None:
    """Find what the sentence is about, or None where no noun of the person's carries it."""
    things = (_thing(reading, words) for words in cores(reading))
    return next((thing for thing in things if not _is_no_thing(thing)), None)


def _is_no_thing(thing: Thing) -> bool:
    """Whether a noun only completes a verb, or says how much money or time: "200 euros"."""
    time = phrase(thing.noun) in word_list("time-units")
    only = len(thing.bare.split()) == 1 or thing.bare.split()[0] in _WHOLE
    amount = thing.counted and ((time and only) or thing.noun in _MONEY)
    return thing.bare in _OF_THE_VERB or amount or (time and " " not in thing.bare)


def _without_verb(reading: Reading, words: Sequence[Word]) -> Sequence[Word]:
    """Leave out a verb that was taken for part of the name: "deep-clean 48 rooms".

    So may the verb before a named version: "Launch Cadence 1.0".
    """
    if not words or words[0].start > 0:
        return words
    version = _DOTTED.fullmatch(written(reading, words[-1])) is not None
    if version and len(words) > 2 and (words[0].lemma.lower(),) in word_list("delivery-verbs"):
        return words[1:]
    for place, word in enumerate(words[1:-1], 1):
        if written(reading, word).isdigit():
            before = reading.text[: words[place - 1].end].lower()
            is_done = is_verb(before.rpartition("-")[2]) and before not in _NUMBERED_BEFORE
            return words[place + 1 :] if is_done and " " not in before else words
    return words


def _thing(reading: Reading, words: Sequence[Word]) -> Thing:
    counted_by = len(words)
    words = _without_verb(reading, words)
    first, last = words[0], words[-1]
    determined = first.pos in ("DET", "PRON") and len(words) > 1
    named = words[1:] if determined else words
    inside = any(written(reading, word).isdigit() for word in named) or len(words) < counted_by
    counted = inside or _is_counted(reading, named[0])
    start = named[0].start
    if determined and not any(map(str.isalnum, reading.text[first.end : start])):
        start = first.end  # a quotation mark or a brace is part of the name
    bare = " ".join(reading.text[start : last.end].split())
    small = (first.pos != "PROPN" or is_common(first)) and not _TITLED_PAIR.match(bare)
    if named[0].start == 0 and small:
        bare = lower_first(bare)
    bare = _whole_quotation(reading, start, bare)
    bare = _YEAR_LAST.sub(r"\2 \1", bare) if len(bare.split()) == 2 else bare
    noun = [word for word in _until_joint(reading, named) if is_noun(reading, word)][-1:]
    noun = noun or list(named[-1:])
    head = bare.split()[-1] if noun == [last] else ""
    many = any(_is_several(reading, word) for word in noun)
    single = any(word.pos != "PROPN" for word in noun) and not many
    owned = any(mark in bare for mark in ("'s ", "’s "))
    if determined and written(reading, first) in _EACH and single and not owned:
        bare, many = _several(reading, bare, noun[0]), True
        text = said = bare
    elif determined and first.lemma not in _INDEFINITE:
        text = said = f"{written(reading, first)} {bare}"
    else:
        one = determined or (single and not stands_bare(reading, bare, named, noun))
        several = counted and many
        text = f"the {bare}" if one or several else bare
        said = text if determined or several or (counted and one) else bare
    head = bare.split()[-1] if head else ""
    return Thing(
        text=text,
        bare=bare,
        head=head,
        noun=_in_dictionary(reading, noun[0]) if noun else "",
        many=many,
        counted=counted,
        said=said,
        start=first.start,
        end=last.end,
    )


def _whole_quotation(reading: Reading, start: int, bare: str) -> str:
    """Keep both marks of what is quoted inside a name, or neither."""
    if bare.count('"') % 2 == 0:
        return bare
    opening = reading.text.rfind('"', 0, start)
    if opening < 0:
        return bare.replace('"', "")
    return " ".join(f"{reading.text[opening:start]}{bare}".split())


def _in_dictionary(reading: Reading, noun: Word) -> str:
    """Give the dictionary form of a noun, also of one that was taken for a verb: "training"."""
    said = written(reading, noun)
    return said if noun.pos == "VERB" and said.endswith("ing") else noun.lemma


def _several(reading: Reading, bare: str, noun: Word) -> str:
    """Say one of them as all of them: of "every chat", "chats"."""
    import lemminflect  # a dictionary of some weight, not needed before the first rewrite

    said = reading.text[noun.start : noun.end]
    found = lemminflect.getInflection(noun.lemma, tag="NNS")
    plural = found[0] if found else f"{said}s"
    return re.sub(rf"\b{re.escape(said)}\b", lambda _: plural, bare, count=1)


def _is_several(reading: Reading, noun: Word) -> bool:
    """Whether a noun is more than one: marked so by the reader, and by its form."""
    said = written(reading, noun)
    if noun.pos == "VERB" and said in (f"{noun.lemma}s", f"{noun.lemma}es"):
        return True
    return "Number=Plur" in noun.morph and (said != noun.lemma or said in _SEVERAL)


def _is_counted(reading: Reading, word: Word) -> bool:
    """Whether a number stands right before a word."""
    between = (reading.text[one.end : word.start] for one in reading.words if one.pos == "NUM")
    return any(gap.isspace() for gap in between)


def _until_joint(reading: Reading, words: Sequence[Word]) -> Iterator[Word]:
    """Give the words up to "of" or "for"; inside a compound, as in "drop-in", they go on."""
    for word in words:
        glued = "-" in (reading.text[word.start - 1 : word.start], reading.text[word.end :][:1])
        leads = word.pos in ("ADP", "SCONJ") or (word.dep == "case" and word.pos == "VERB")
        clause = word.dep.startswith("acl") or leads
        if not glued and clause:
            return
        yield word
