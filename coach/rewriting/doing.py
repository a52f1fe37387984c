"""What somebody does, as a verb and as words for the activity: "row", "rowing"."""

from coach.model.value import Value, replace
from coach.reading.facts import Reading, Word
from coach.rewriting.firstword import (
    acts_on,
    ing,
    is_verb,
    names_a_thing,
    opens_with_what_is_done,
    reads_as_noun,
)
from coach.rewriting.nominal import named_work
from coach.rewriting.workclass import class_verbs, classes
from coach.rulebook.grammar import child, children, object_index, relation
from coach.rulebook.lexicon import Phrase, phrase

_PARTICLES = ("ADP", "ADV", "PART", "ADJ")
_LEADING = frozenset(
    "aim be begin complete continue finish get go help keep need plan start try want".split()
)
"""Verbs that only lead to the one that is meant: "start to row", "go swimming"."""
_SWAP, _AGAIN = ("swap",), ("redo",)
_MOVING = ("change", "convert", "migrate", "move", "switch", "transition")
_ASKING = ("which", "what", "who", "whether", "why", "where", "when", "if", "how")
"""Words that open a question, in which the verb is nobody's plan."""
_OF_DEADLINES = ("before", "by", "in", "on", "until")
_NEVER = ("never", "no", "not", "without")
_LONG = 7
"""Words; a longer activity makes the sentence hard to read."""
_LONG_QUESTION = 10


class Doing(Value, frozen=True):
    """The activity a sentence speaks of."""

    verb: Phrase = ()
    """Its verb with the particle, in dictionary form; `("stop",)` where it is ruled out."""
    gerund: str = ""
    """The activity as a noun: "walking", "waking up"."""
    inner: str = ""
    """What a verb such as "learn" or "stop" leads to: "baking bread"."""
    question: str = ""
    """What is to be found out, as it was said: "why parcels arrive late"."""
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
                plain = _AGAIN if all(map(is_verb, plain)) else plain
        return replace(self, verb=plain, is_known=self.is_known or all(map(is_verb, plain)))

    @classmethod
    def of(cls, reading: Reading) -> "Doing":
        """Find the activity; a sentence without a verb has none."""
        head = reading.head
        if (work := named_work(reading)) is not None:
            return cls(verb=work[0], has_object=True)
        if head is None or names_a_thing(reading) or reads_as_noun(reading, reading.words[head]):
            return cls()
        if _is_ruled_out(reading, head):
            inner = _phrase(reading, head) if reading.words[head].pos == "VERB" else ""
            return cls(verb=("stop",), inner=inner)
        if (done := _had_done(reading, head)) is not None:
            return cls(verb=(reading.words[done].lemma,), has_object=True)
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
        gerund = ing(word.lemma) + tail
        return cls(
            verb=lemmas,
            gerund=gerund,
            inner=inner,
            question=_question(reading, head),
            has_object=thing is not None,
            is_known=is_verb(word.lemma),
        )


def _gives_up(reading: Reading, head: int) -> bool:
    """Whether what is named first will be done without: "replace forms by an app"."""
    end = reading.deadline.start if reading.deadline else len(reading.text)
    before = [word for word in reading.words if 0 < word.end < end - 1]
    led = [word.lemma for word in before if word.dep == "case" and word.start > 0]
    if reading.words[head].lemma == "replace":
        return bool({"by", "with"} & set(led))
    moves = reading.words[head].lemma in _MOVING and led[:1] == ["from"] and "to" in led
    return moves and head + 1 < len(reading.words) and reading.words[head + 1].lemma == "from"


def _glued(reading: Reading, verb: Word) -> Phrase:
    """Give a verb with what is hyphenated before it: "color-coded"."""
    start = reading.text.rfind(" ", 0, verb.start) + 1
    before = reading.text[start : verb.start].lower()
    return phrase(before + verb.lemma) if before.endswith("-") else (verb.lemma,)


def _is_ruled_out(reading: Reading, head: int) -> bool:
    """Whether the sentence says what shall not be: "never publish …", "no shopping online"."""
    relations = ("advmod", "det", "neg")
    return any(
        word.lemma in _NEVER and relation(word) in relations and place < head
        for place, word in children(reading, head)
    )


def _below(reading: Reading, head: int) -> int | None:
    place = child(reading, head, "xcomp", "ccomp")
    if place is None and [word.lemma for word in reading.words[head + 1 : head + 2]] == ["to"]:
        place = child(reading, head, "advcl")  # "learn to touch type"
    verb = place is not None and place > head and reading.words[place].pos == "VERB"
    between = reading.words[head + 1 : place] if verb else ()
    if any(word.lemma in _ASKING for word in between):
        return None
    # A whole clause, "why parcels arrive late", is no activity of the person's.
    return place if place is not None and verb and child(reading, place, "nsubj") is None else None


def _had_done(reading: Reading, head: int) -> int | None:
    """Give what is done by somebody else: "have the boiler serviced"."""
    place = child(reading, head, "xcomp", "ccomp")
    if place is None or reading.words[head].lemma not in ("have", "get"):
        return None
    word = reading.words[place]
    said = reading.text[word.start : word.end].lower()
    done = word.pos == "VERB" and said not in (word.lemma, f"{word.lemma}s") and said[-3:] != "ing"
    marked = child(reading, place, "mark") is not None
    return place if done and place > head and not marked else None


def _question(reading: Reading, head: int) -> str:
    """Write the question right behind a verb, without a deadline."""
    after = [word for word in reading.words[head + 1 :] if word.dep != "compound:prt"]
    if not after or after[0].lemma not in _ASKING:
        return ""
    end = reading.deadline.start if reading.deadline else len(reading.text)
    words = reading.text[after[0].start : max(end, after[0].end)].strip(" .;,!?").split()
    while words and words[-1] in _OF_DEADLINES:
        words = words[:-1]
    asked = " ".join(words) if 2 < len(words) <= _LONG_QUESTION else ""
    return f"whether{asked.removeprefix('if')}" if words[:1] == ["if"] else asked


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
    return f"{ing(word.lemma)} {rest}".strip()
