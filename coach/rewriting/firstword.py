"""Whether the first word of a sentence orders something, or only belongs to the name of a thing."""

from coach.reading.facts import Reading, Word
from coach.rewriting.workclass import class_nouns, class_verbs, classes, verbs_with_people
from coach.rulebook.grammar import object_index
from coach.rulebook.lexicon import Phrase, word_list

KIN = frozenset(
    """aunt brother dad daughter father friend grandad grandfather grandma grandmother grandpa
    granny husband kid mom mother mum nan neighbor neighbour sister son uncle wife""".split()
)
"""People whom most have one of."""
_DOERS = ("er", "or", "ist", "ian", "ee", "eer", "man", "woman", "ant")
_OF_PAPERS = frozenset(
    """care contact contract cost exit feed hire label mail order pay phone price record release
    stock supply support trade train travel visit work""".split()
)
"""Verbs that are nouns as well, and stand before "form" or "list" as such."""
_OF_GATHERINGS = frozenset(
    "bake book craft dance exchange film plant study support trade work".split()
)
_GATHERINGS = frozenset("circle club day evening fair group night party sale swap week".split())
_RARELY_NOUNS = frozenset(
    """build clean clear close conduct find gain get hire hold host make measure perform pick raise
    reach recruit roll run set sign win write""".split()
)
"""Verbs that may be taken for a noun before another, and seldom are one there."""
_RARELY_ADJECTIVES = ("complete",)
"""Verbs that may be taken for what a thing is like, and seldom say so in a to-do."""
_GERUND_HEADS = frozenset(
    """afternoon camp campaign circle class club course day evening group guide hour lesson manual
    morning party plan policy programme program room rota round schedule scheme session team tool
    week workshop""".split()
)
"""Nouns that are called after what is done in them: "coaching sessions", "cooking club"."""
_WITHOUT_OBJECT = frozenset("live sleep stand swim wait walk work".split())
"""Verbs that nothing is done to: a working prototype, a waiting list."""
_PEOPLE = ("people-nouns", "staff-nouns")


def reads_as_noun(reading: Reading, word: Word) -> bool:
    """Whether a verb at the head is the noun of what stands before it: "two tech talks"."""
    place = reading.words.index(word)
    if place != reading.head or place == 0 or word.pos != "VERB":
        return False
    if reading.words[0].pos == "VERB":
        return False
    said = reading.text[word.start : word.end].lower()
    below = {one.dep for one in reading.words if one.head == place}
    named = said.endswith("s") and said != word.lemma and is_common_noun(word.lemma)
    if reading.subject is None:
        return named and bool(below & {"amod", "compound", "nummod"})
    before = reading.words[place - 1]
    whole = "Number=Plur" not in before.morph and before.end == reading.subject.end
    determined = any(one.pos in ("DET", "PRON", "PROPN") for one in reading.words[:place])
    return named and whole and not determined and not below & {"obj", "aux", "ccomp", "xcomp"}


def names_a_thing(reading: Reading) -> bool:
    """Whether a sentence that reads like an order only names a thing: "Exit interview template".

    Its first word is a noun as well, is no verb of any work, or one that is done to people alone.
    """
    if reading.head != 0 or not reading.words:
        return False
    if [word.lemma for word in reading.words[1:2]] == ["of"]:
        return not _is_verb_of_work((reading.words[0].lemma,))
    first, noun = reading.words[0], object_index(reading)
    if noun == 1 and "Ger" in first.morph:
        called = reading.words[1].lemma in _GERUND_HEADS or first.lemma in _WITHOUT_OBJECT
        if called:
            return True
    if any(word.dep == "advcl" and word.head == 0 for word in reading.words):
        return False  # "Instrument the engine to see …": only what is done has a purpose
    written, verb = reading.text[first.start : first.end].lower(), (first.lemma,)
    between = reading.words[1 : (noun or 0) + 1]
    nouns = all(word.pos in ("NOUN", "PROPN") for word in between)
    if written != first.lemma or not nouns or not is_common_noun(written):
        return False
    if noun is None:
        return first.pos == "VERB" and len(reading.words) > 1 and not is_verb(first.lemma)
    if any(reading.text[word.start].isupper() for word in between):
        return False
    last = reading.words[noun]
    several = "Number=Plur" in last.morph and (last.lemma,) not in class_nouns()
    people = several or _may_be_people(last.lemma)
    whom = verb in verbs_with_people() and not people
    return whom or not _is_verb_of_work(verb) or _is_compound(reading, noun)


def opens_with_what_is_done(reading: Reading) -> bool:
    """Whether a noun phrase is what somebody does: "Introduced tills", "Bathing residents"."""
    first = reading.words[0]
    noun = reading.words[first.head]
    written = reading.text[first.start : first.end].lower()
    if noun.pos not in ("NOUN", "PROPN") or first.dep not in ("amod", "compound"):
        return False
    if written.endswith("ing"):
        return first.pos == "VERB" and (noun.lemma,) in word_list("people-nouns")
    if written in _RARELY_ADJECTIVES:
        return True
    verb = first.pos == "VERB" or (written.endswith("ed") and written != first.lemma)
    rarely = written in _RARELY_NOUNS and "Number=Plur" in noun.morph
    ordered = (first.pos == "VERB" or rarely) and (first.lemma,) in class_verbs()
    return (verb and first.dep == "amod") or (ordered and written == first.lemma)


def acts_on(reading: Reading) -> int | None:
    """Give the thing behind a first word that only reads like a noun: "Sunset the old portal"."""
    first, after = reading.words[0], reading.words[1:2]
    if not after or first.pos != "NOUN" or not _is_verb_of_work((first.lemma,)):
        return None
    own = after[0].pos == "DET" or after[0].dep == "nmod:poss"
    return after[0].head if own and after[0].head > 1 else None


def _may_be_people(noun: str) -> bool:
    """Whether a noun names people, by the word lists or by its ending: "helper", "beekeeper"."""
    listed = any((noun,) in word_list(name) for name in _PEOPLE)
    return listed or noun in KIN or (noun.endswith(_DOERS) and not _is_paper(noun))


def _is_paper(noun: str) -> bool:
    return any((noun,) in work.nouns for work in classes() if work.papers)


def _is_compound(reading: Reading, noun: int) -> bool:
    """Whether two nouns are one thing rather than an order: "Order sheet", "Book club"."""
    first, last = reading.words[0].lemma, reading.words[noun]
    if first in _OF_GATHERINGS and last.lemma in _GATHERINGS:
        return True
    return first in _OF_PAPERS and _is_paper(last.lemma) and "Number=Plur" not in last.morph


def _is_verb_of_work(verb: Phrase) -> bool:
    """Whether somebody does this, to something or by itself: "stay", "torque" are not meant so."""
    return verb in class_verbs() or verb in word_list("delivery-verbs")


def is_common_noun(lemma: str) -> bool:
    """Whether a dictionary knows a word as a noun, whatever else it is."""
    import lemminflect

    return "NOUN" in lemminflect.getAllLemmas(lemma)


def is_only_a_thing(lemma: str) -> bool:
    """Whether a dictionary knows a word as nothing that is done, and nothing that things are."""
    import lemminflect

    return not {"VERB", "ADJ"} & set(lemminflect.getAllLemmas(lemma))


def is_verb(lemma: str) -> bool:
    """Whether a dictionary knows a word as a verb, whatever else it is."""
    import lemminflect

    return "VERB" in lemminflect.getAllLemmas(lemma)


def ing(lemma: str) -> str:
    """Inflect a verb; a word the dictionary lacks gets the plain ending."""
    import lemminflect  # a dictionary of some weight, not needed before the first rewrite

    found = lemminflect.getInflection(lemma, tag="VBG")
    return found[0] if found else f"{lemma}ing"
