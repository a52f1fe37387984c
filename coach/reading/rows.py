"""Where words in a row, in a mission, are known to be read as if they were of different kinds."""

from coach.model.value import replace
from coach.reading.classes import verb_in
from coach.reading.facts import Word
from coach.reading.grammar import children
from coach.reading.purpose import base_of, only_verb

_NOUNS = ("NOUN", "PROPN")
_JOINED = ("conj", "advcl")
_JOINTS = ("PUNCT", "CCONJ")


def rowed(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Give the words of a mission with what stands in a row read alike."""
    for mend in _MENDS:
        words = mend(text, words)
    return words


def _gerunds(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "caring for life, researching for health", where one was done by the other."""
    kept = list(words)
    for place in range(1, len(words)):
        word, above = kept[place], kept[kept[place].head]
        both = all(
            one.pos == "VERB" and text[one.start : one.end].lower().endswith("ing")
            for one in (word, above)
        )
        marked = any(True for _ in children(words, place, "mark", "case"))
        if both and word.dep == "advcl" and not marked and words[place - 1].lemma == ",":
            first = above.head if above.dep == "conj" else word.head
            kept[place] = replace(word, dep="conj", head=first)
    return tuple(kept)


def _things(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "provide company, advice and support for the old": the last of three is a thing too."""
    for place in range(2, len(words) - 3):
        last = place + (3 if words[place + 1].lemma == "," else 2)
        row = words[place - 1].lemma == "," and words[last - 1].pos == "CCONJ"
        first = next((one for one in range(place - 2, -1, -1) if words[one].dep == "obj"), None)
        if last >= len(words) or not row or first is None or words[first].pos not in _NOUNS:
            continue
        if any(words[one].pos == "VERB" for one in range(first, place)):
            continue
        second, third = words[place], words[last]
        misread = [one for one in (second, third) if one.pos == "VERB" and one.dep in _JOINED]
        alone = not any(
            one > at for at in (place, last) for one in children(words, at, "obj", "xcomp")
        )
        sure = _NOUNS[0] in (second.pos, third.pos) or base_of(third.lemma) is None
        written = [text[one.start : one.end].lower() for one in misread]
        meant = not any(only_verb(one) and not one.endswith("ing") for one in written)
        if misread and alone and sure and meant:
            kept = list(words)
            for at in (place, last):
                kept[at] = replace(words[at], pos="NOUN", dep="conj", head=first)
                for child in children(words, at, "obl"):
                    kept[child] = replace(words[child], dep="nmod")
            return tuple(kept)
    return words


def _participles(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "bring care and groundbreaking news", where somebody was to groundbreak."""
    for place in range(2, len(words) - 1):
        word, above = words[place], words[words[place].head]
        written = text[word.start : word.end].lower()
        joined = word.dep == "conj" and word.pos == "VERB" and words[place - 1].pos == "CCONJ"
        ending = next((one for one in ("ing", "ed") if written.endswith(one)), "")
        if not (joined and ending and above.pos == "VERB" and word.head < place - 2):
            continue
        like = text[above.start : above.end].lower().endswith(ending)
        thing, before = words[place + 1], words[place - 2]
        plain = thing.pos in _NOUNS and thing.head == place and thing.dep == "obj"
        if written == word.lemma or like or not plain or before.pos not in ("NOUN", "ADJ"):
            continue
        kept = list(words)
        for child in children(words, place):
            if child > place:
                kept[child] = replace(words[child], head=word.head)
        kept[place] = replace(word, pos="ADJ", dep="amod", head=place + 1)
        if before.pos == "NOUN":
            kept[place + 1] = replace(thing, dep="conj", head=place - 2)
        else:
            kept[place - 2] = replace(before, dep="amod", head=place + 1)
            kept[place + 1] = replace(thing, dep="obj", head=word.head)
        return tuple(kept)
    return words


def _two_things(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "give help and hope to all", where hoping was a second thing to do."""
    for place in range(2, len(words) - 1):
        word, thing, above = words[place], words[place - 2], words[words[place].head]
        row = words[place - 1].pos == "CCONJ" and thing.dep == "obj" and thing.pos in _NOUNS
        misread = word.pos == "VERB" and word.dep == "conj" and not only_verb(word.lemma)
        after = words[place + 1].lemma
        given = after == "to" and above.pos == "VERB" and verb_in(words, word.head, "giving")
        given = given or (after == "together" and above.lemma in ("bring", "get", "put"))
        done_to = any(True for _ in children(words, place, "obj", "xcomp", "nsubj"))
        if row and misread and given and not done_to:
            kept = list(words)
            kept[place] = replace(word, pos="NOUN", dep="conj", head=place - 2)
            for child in children(words, place):
                if child > place:
                    kept[child] = replace(words[child], head=word.head)
            return tuple(kept)
    return words


def _infinitives(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "to save and improve lives", where the second verb was joined to the first of all."""
    kept = list(words)
    for place in range(3, len(words)):
        first, word = words[place - 2], words[place]
        row = words[place - 1].pos == "CCONJ" and words[place - 3].lemma == "to"
        verbs = first.pos == word.pos == "VERB" and word.dep == "conj"
        if row and verbs and word.head < place - 3:
            kept[place] = replace(word, head=place - 2)
    return tuple(kept)


def _done_by_those_helped(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "help shops open, run and grow": those who are helped do all of it."""
    for place, word in enumerate(words):
        if word.pos != "VERB" or not verb_in(words, place, "helping"):
            continue
        done = next((one for one in children(words, place, "xcomp") if one > place), None)
        if done is None or done + 2 >= len(words) or words[done + 1].pos not in _JOINTS:
            continue
        if base_of(words[done].lemma) != words[done].lemma:
            continue
        kept = list(words)
        kept[done] = replace(words[done], pos="VERB")
        at = done + 1
        while at < len(words) and (words[at].pos in _JOINTS or words[at].dep == "conj"):
            if words[at].dep == "conj" and words[at].head == place:
                kept[at] = replace(words[at], head=done)
            at += 1
        return tuple(kept)
    return words


def _by_helping(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "by enabling sailors to rest, eat and sleep": it is the sailors who do all of it."""
    by = next((one for one, word in enumerate(words) if word.lemma == "by"), None)
    if by is None or by + 1 >= len(words) or not verb_in(words, by + 1, "helping"):
        return words
    done = next((one for one in children(words, by + 1, "xcomp", "advcl") if one > by), None)
    if done is None:
        return words
    kept = list(words)
    for place in children(words, words[by + 1].head, "conj"):
        word = words[place]
        bare = text[word.start : word.end] == word.lemma
        if place > done and word.pos == "VERB" and bare:
            kept[place] = replace(word, head=done)
    return tuple(kept)


_MENDS = (
    _gerunds,
    _participles,
    _things,
    _two_things,
    _infinitives,
    _done_by_those_helped,
    _by_helping,
)
