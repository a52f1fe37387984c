"""Who acts in a sentence, and for whom it is done."""

from coach.reading.classes import (
    names_people,
    noun_in,
    verb_in,
)
from coach.reading.facts import Fact, Opening, Word
from coach.reading.grammar import children, name
from coach.reading.receivers import has_case, may_act, receiver

_NOUNS = ("NOUN", "PROPN")
_CLAUSES = ("xcomp", "ccomp", "advcl", "csubj", "acl")
_NOT_ACTING = frozenset({"have", "be", "need", "cost", "contain", "include", "exist"})
_WAITING = frozenset({"wait", "ask", "look", "search", "hope", "apply", "pay", "account"})
"""What these are followed by "for" is what is waited for, not who is the better for it."""
_READYING = frozenset({"ready", "prepare", "recruit", "hire", "advertise", "vote", "stand"})
"""Those who stand right behind one of these and "for" are no better off by it either."""
_FIRST_PERSON = frozenset({"i", "we", "me", "us", "myself", "ourselves"})


def actor_of(
    text: str,
    words: tuple[Word, ...],
    opening: Opening,
    head: int | None,
    others: tuple[Fact, ...] = (),
) -> Fact | None:
    """Give who acts: the subject of an active clause, or whom a passive names with "by".

    Args:
        text: the sentence.
        words: its words.
        opening: how it opens; what is told to do has no subject.
        head: the place of its main word.
        others: the numbers and dates, which never act.
    """
    if head is None or opening in (Opening.IMPERATIVE, Opening.INFINITIVE, Opening.GERUND):
        return None
    place = _subject(words, head)
    if place is None:
        place = _agent(words, others)
    return None if place is None else name(text, words, place, joined=True)


def _subject(words: tuple[Word, ...], head: int) -> int | None:
    if words[head].pos not in ("VERB", "AUX") or next(children(words, head, "cop"), None):
        return None
    place = next(children(words, head, "nsubj"), None)
    if place is None:
        return None
    if words[place].lemma in _FIRST_PERSON:
        return place
    place = _behind_amount(words, place)
    moves = (
        verb_in(words, head, "moving")
        and not any(words[thing].pos in _NOUNS for thing in children(words, head, "obj"))
        and not _goes_somewhere(words, head, place)
    )
    if moves or words[head].lemma in _NOT_ACTING:
        return None
    return place if may_act(words, place) else None


def _goes_somewhere(words: tuple[Word, ...], verb: int, place: int) -> bool:
    """Whether people go or stay themselves: "tenants move into homes", not "tenants fall to 40"."""
    if not (names_people(words[place].lemma) and verb_in(words, verb, "going")):
        return False
    return not any(
        words[other].pos in ("NUM", "SYM") or words[words[other].head].dep == "nsubj"
        for other in range(verb + 1, len(words))
    )


def _behind_amount(words: tuple[Word, ...], place: int) -> int:
    """Give "hires" in "80 % of new hires", in "half of the hires" and in "one in ten hires"."""
    word = words[place]
    if word.pos in ("SYM", "NUM") or noun_in(word.lemma, "part"):
        for child in children(words, place, "nmod"):
            cases = {words[case].lemma for case in children(words, child, "case")}
            counted = next(children(words, child, "nummod"), None) is not None
            if "of" in cases or (word.pos == "NUM" and counted and cases & {"in", "out"}):
                return child
    return place


def _agent(words: tuple[Word, ...], others: tuple[Fact, ...]) -> int | None:
    for place, word in enumerate(words):
        cases = {words[child].lemma for child in children(words, place, "case")}
        governor = words[word.head]
        passive = word.dep == "obl:agent" or (
            governor.pos == "VERB" and "Part" in governor.morph and "Past" in governor.morph
        )
        counted = any(one.start < word.end and word.start < one.end for one in others)
        if "by" in cases and passive and not counted and word.head != place:
            known = names_people(word.lemma) or word.lemma in _FIRST_PERSON
            if known or (word.dep == "obl:agent" and may_act(words, place)):
                return place
    return None


def beneficiary_of(text: str, words: tuple[Word, ...]) -> Fact | None:
    """Give whom it is for: who is helped, gets something, can do more, or stands after "for"."""
    for find in (_helped, receiver, _able_now, _named_with_for):
        if (place := find(words)) is not None:
            return name(text, words, place, joined=True)
    return None


def _helped(words: tuple[Word, ...]) -> int | None:
    for verb, word in enumerate(words):
        if word.pos not in ("VERB", "NOUN"):
            continue
        thing = next(children(words, verb, "obj"), None)
        clauses = [child for child in children(words, verb, *_CLAUSES) if child > verb]
        if verb_in(words, verb, "helping") and (place := _who(words, thing, clauses)) is not None:
            return place
        told = word.dep == "root" and clauses and verb_in(words, verb, "giving")
        if told and thing is not None and names_people(words[thing].lemma):
            # "Show suppliers where it is": the one thing shown is the clause.
            return thing
        if verb_in(words, verb, "making") and thing is not None:
            better = any(words[child].pos == "ADJ" for child in clauses)
            if better and names_people(words[thing].lemma):
                return thing
    return None


def _who(words: tuple[Word, ...], thing: int | None, clauses: list[int]) -> int | None:
    """Find who is helped: "guests" in "allow guests to check out", by object or by clause."""
    if thing is None:
        inner = (child for clause in clauses for child in children(words, clause, "nsubj"))
        thing = next(inner, None)
    if thing is None or words[thing].pos not in _NOUNS:
        return None
    known = names_people(words[thing].lemma)
    return thing if known or (clauses and may_act(words, thing)) else None


def _able_now(words: tuple[Word, ...]) -> int | None:
    """Find "tenants" in "so that tenants can report" and in "ensure that tenants can report"."""
    for verb, word in enumerate(words):
        marks = {words[child].lemma for child in children(words, verb, "mark", "advmod", "cc")}
        enabled = word.dep != "root" and any(
            words[child].lemma in ("can", "could") for child in children(words, verb, "aux")
        )
        if word.pos != "VERB" or not ("so" in marks or (enabled and word.dep in _CLAUSES)):
            continue
        for child in children(words, verb, "nsubj"):
            if words[child].pos in _NOUNS and may_act(words, child):
                return child
    return None


def _named_with_for(words: tuple[Word, ...]) -> int | None:
    for place, word in enumerate(words):
        named = word.pos in _NOUNS or _is_the_many(words, place)
        if named and word.dep != "compound" and names_people(word.lemma):
            before = next(
                (
                    words[other].lemma
                    for other in range(place - 1, -1, -1)
                    if words[other].pos in ("ADP", "SCONJ", "VERB", "PUNCT")
                    and words[other].lemma != "'s"
                ),
                "",
            )
            waits = any(one.pos == "VERB" and one.lemma in _WAITING for one in words[:place])
            waits = waits or _measured_for(words, place) or _readied_for(words, place)
            after = (
                has_case(words, place, "for")
                or (word.dep == "nsubj" and before == "for")
                or _behind_participle(words, place)
            )
            if after and not waits:
                return place
    return None


def _is_the_many(words: tuple[Word, ...], place: int) -> bool:
    """Whether an adjective stands for all it describes: "the homeless"."""
    return words[place].pos == "ADJ" and place > 0 and words[place - 1].lemma == "the"


def _measured_for(words: tuple[Word, ...], place: int) -> bool:
    """Whether a part is only measured among them: "completion rate for apprentices"."""
    return noun_in(words[words[place].head].lemma, "part")


def _readied_for(words: tuple[Word, ...], place: int) -> bool:
    """Whether one gets ready for them, or looks for new ones: "prepare for the inspector"."""
    fors = [child for child in children(words, place, "case") if words[child].lemma == "for"]
    return any(case > 0 and words[case - 1].lemma in _READYING for case in fors)


def _behind_participle(words: tuple[Word, ...], place: int) -> bool:
    """Whether "for" stands before what describes it: "for newly arrived families"."""
    verb = words[place].head
    close = words[place].dep == "obj" and verb == place - 1
    return close and any(words[mark].lemma == "for" for mark in children(words, verb))
