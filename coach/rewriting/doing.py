"""What somebody does, as a verb and as words for the activity: "row", "rowing"."""

from coach.model.value import Value, replace
from coach.reading.facts import Reading, Word
from coach.rewriting.workclass import class_verbs, classes, verbs_with_people
from coach.rulebook.grammar import child, children, object_index, relation
from coach.rulebook.lexicon import Phrase, phrase, word_list

_PARTICLES = ("ADP", "ADV", "PART", "ADJ")
_LEADING = ("want", "try", "aim", "plan", "start", "begin", "continue", "go", "need", "be", "get")
"""Verbs that only lead to the one that is meant: "start to row", "go swimming"."""
_SWAP, _AGAIN = ("swap",), ("redo",)
_MOVING = ("change", "convert", "migrate", "move", "switch", "transition")
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
_ASKING = ("which", "what", "who", "whether", "why", "where", "when", "if")
"""Words that open a question, in which the verb is nobody's plan."""
_NEVER = ("never", "no", "not", "without")
_PEOPLE = ("people-nouns", "staff-nouns")
KIN = frozenset(
    """aunt brother dad daughter father friend grandad grandfather grandma grandmother grandpa
    granny husband kid mom mother mum nan neighbor neighbour sister son uncle wife""".split()
)
"""People whom most have one of."""
_DOERS = ("er", "or", "ist", "ian", "ee", "eer", "man", "woman", "ant")
_LONG = 7
"""Words; a longer activity makes the sentence hard to read."""


class Doing(Value, frozen=True):
    """The activity a sentence speaks of."""

    verb: Phrase = ()
    """Its verb with the particle, in dictionary form; `("stop",)` where it is ruled out."""
    gerund: str = ""
    """The activity as a noun: "walking", "waking up"."""
    inner: str = ""
    """What a verb such as "learn" or "stop" leads to: "baking bread"."""
    has_object: bool = False
    is_known: bool = True
    """Whether the verb, if there is one, stands in a dictionary."""

    def without_again(self) -> "Doing":
        """Give what is done once more, or well, as if done once: "repaint", "deep-clean"."""
        last = " ".join(self.verb).replace(" - ", "-").rpartition("-")[2].split()
        plain = tuple(last)
        if plain not in class_verbs():
            plain = tuple(word.removeprefix("re") for word in last)
            made = any(plain in work.verbs for work in classes() if work.unnamed)
            if plain != tuple(last) and (made or plain not in class_verbs()):
                plain = _AGAIN if all(map(_is_verb, plain)) else plain
        return replace(self, verb=plain, is_known=self.is_known or all(map(_is_verb, plain)))

    @classmethod
    def of(cls, reading: Reading) -> "Doing":
        """Find the activity; a sentence without a verb has none."""
        head = reading.head
        if head is None or names_a_thing(reading):
            return cls()
        if _is_ruled_out(reading, head):
            inner = _phrase(reading, head) if reading.words[head].pos == "VERB" else ""
            return cls(verb=("stop",), inner=inner)
        below = _below(reading, head)
        if below is not None and reading.words[head].lemma in _LEADING:
            head, below = below, _below(reading, below)
        word = reading.words[head]
        ordered = head == 0 and (object_index(reading) is not None or acts_on(reading) is not None)
        if word.pos != "VERB" and not ordered:
            done = opens_with_what_is_done(reading)
            return cls(verb=(reading.words[0].lemma,) if done else ())
        if _gives_up(reading, head):
            return cls(verb=_SWAP, has_object=True)
        particle = _particle(reading, head)
        thing = child(reading, head, "obj")
        tail = reading.text[word.end : reading.words[particle].end] if particle else ""
        following = reading.words[head + 1].lemma if head + 1 < len(reading.words) else ""
        whole = (word.lemma, following)  # "write to the council" is no writing
        lemmas = whole if particle or whole in class_verbs() else _glued(reading, word)
        # "learn to swim", but not "learn Portuguese to order in a restaurant"
        led = below is not None and (thing is None or thing > below)
        inner = _phrase(reading, below) if below is not None and led else ""
        gerund = _ing(word.lemma) + tail
        return cls(
            verb=lemmas,
            gerund=gerund,
            inner=inner,
            has_object=thing is not None,
            is_known=_is_verb(word.lemma),
        )


def names_a_thing(reading: Reading) -> bool:
    """Whether a sentence that reads like an order only names a thing: "Exit interview template".

    Its first word is a noun as well, is no verb of any work, or one that is done to people alone.
    """
    if reading.head != 0 or not reading.words:
        return False
    if [word.lemma for word in reading.words[1:2]] == ["of"]:
        return not _is_verb_of_work((reading.words[0].lemma,))
    first, noun = reading.words[0], object_index(reading)
    written, verb = reading.text[first.start : first.end].lower(), (first.lemma,)
    between = reading.words[1 : (noun or 0) + 1]
    nouns = all(word.pos in ("NOUN", "PROPN") for word in between)
    if written != first.lemma or not nouns or not is_common_noun(written):
        return False
    if noun is None:
        return first.pos == "VERB" and len(reading.words) > 1 and not _is_verb(first.lemma)
    if any(reading.text[word.start].isupper() for word in between):
        return False
    people = _may_be_people(reading.words[noun].lemma)
    whom = verb in verbs_with_people() and not people
    return whom or not _is_verb_of_work(verb) or _is_compound(reading, noun)


def _gives_up(reading: Reading, head: int) -> bool:
    """Whether what is named first will be done without: "replace forms by an app"."""
    led = [word.lemma for word in reading.words if word.dep == "case" and word.start > 0]
    if reading.words[head].lemma == "replace":
        return bool({"by", "with"} & set(led))
    moves = reading.words[head].lemma in _MOVING and led[:1] == ["from"] and "to" in led
    return moves and head + 1 < len(reading.words) and reading.words[head + 1].lemma == "from"


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


def _glued(reading: Reading, verb: Word) -> Phrase:
    """Give a verb with what is hyphenated before it: "color-coded"."""
    start = reading.text.rfind(" ", 0, verb.start) + 1
    before = reading.text[start : verb.start].lower()
    return phrase(before + verb.lemma) if before.endswith("-") else (verb.lemma,)


def acts_on(reading: Reading) -> int | None:
    """Give the thing behind a first word that only reads like a noun: "Sunset the old portal"."""
    first, after = reading.words[0], reading.words[1:2]
    if not after or first.pos != "NOUN" or not _is_verb_of_work((first.lemma,)):
        return None
    own = after[0].pos == "DET" or after[0].dep == "nmod:poss"
    return after[0].head if own and after[0].head > 1 else None


def opens_with_what_is_done(reading: Reading) -> bool:
    """Whether a noun phrase is what somebody does: "Introduced tills", "Bathing residents"."""
    first = reading.words[0]
    noun = reading.words[first.head]
    written = reading.text[first.start : first.end].lower()
    if noun.pos not in ("NOUN", "PROPN") or first.dep not in ("amod", "compound"):
        return False
    if written.endswith("ing"):
        return first.pos == "VERB" and (noun.lemma,) in word_list("people-nouns")
    verb = first.pos == "VERB" or (written.endswith("ed") and written != first.lemma)
    rarely = written in _RARELY_NOUNS and "Number=Plur" in noun.morph
    ordered = (first.pos == "VERB" or rarely) and (first.lemma,) in class_verbs()
    return (verb and first.dep == "amod") or (ordered and written == first.lemma)


def _is_ruled_out(reading: Reading, head: int) -> bool:
    """Whether the sentence says what shall not be: "never publish …", "no shopping online"."""
    relations = ("advmod", "det", "neg")
    return any(
        word.lemma in _NEVER and relation(word) in relations and place < head
        for place, word in children(reading, head)
    )


def _below(reading: Reading, head: int) -> int | None:
    place = child(reading, head, "xcomp", "ccomp")
    verb = place is not None and place > head and reading.words[place].pos == "VERB"
    between = reading.words[head + 1 : place] if verb else ()
    if any(word.lemma in _ASKING for word in between):
        return None
    # A whole clause, "why parcels arrive late", is no activity of the person's.
    return place if place is not None and verb and child(reading, place, "nsubj") is None else None


def _particle(reading: Reading, verb: int) -> int | None:
    return next(
        (
            place
            for place, word in children(reading, verb)
            if place == verb + 1 and word.dep == "compound:prt" and word.pos in _PARTICLES
        ),
        None,
    )


def _phrase(reading: Reading, verb: int) -> str:
    """Write a verb and all behind it as an activity, without a deadline."""
    word = reading.words[verb]
    deadline = reading.deadline.start if reading.deadline else len(reading.text)
    rest = " ".join(reading.text[word.end : max(word.end, deadline)].strip(" .;,!").split())
    if len(rest.split()) > _LONG:
        return ""
    return f"{_ing(word.lemma)} {rest}".strip()


def is_common_noun(lemma: str) -> bool:
    """Whether a dictionary knows a word as a noun, whatever else it is."""
    import lemminflect

    return "NOUN" in lemminflect.getAllLemmas(lemma)


def _is_verb(lemma: str) -> bool:
    import lemminflect

    return "VERB" in lemminflect.getAllLemmas(lemma)


def _ing(lemma: str) -> str:
    """Inflect a verb; a word the dictionary lacks gets the plain ending."""
    import lemminflect  # a dictionary of some weight, not needed before the first rewrite

    found = lemminflect.getInflection(lemma, tag="VBG")
    return found[0] if found else f"{lemma}ing"
