"""Where words in a row, in a mission, are known to be read as if they were of different kinds."""

from coach.model.value import replace
from coach.reading.classes import verb_in
from coach.reading.facts import Word
from coach.reading.grammar import children
from coach.reading.purpose import base_of, only_verb

_NOUNS = ("NOUN", "PROPN")
_JOINTS = ("PUNCT", "CCONJ")


def rowed(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Give the words of a mission with what stands in a row read alike."""
    for mend in (_gerunds, _things, _two_things, _infinitives, _done_by_those_helped):
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
        second, third = words[place], words[place + 2]
        row = words[place - 1].lemma == "," and words[place + 1].pos == "CCONJ"
        first = next((one for one in range(place - 2, -1, -1) if words[one].dep == "obj"), None)
        if not row or first is None or words[first].pos not in _NOUNS:
            continue
        if any(words[one].pos == "VERB" for one in range(first, place)):
            continue
        misread = [one for one in (second, third) if one.pos == "VERB" and one.dep == "conj"]
        alone = not any(
            one > at for at in (place, place + 2) for one in children(words, at, "obj", "xcomp")
        )
        sure = second.pos in _NOUNS or base_of(third.lemma) is None
        if misread and alone and sure and not any(only_verb(one.lemma) for one in misread):
            kept = list(words)
            for at in (place, place + 2):
                kept[at] = replace(words[at], pos="NOUN", dep="conj", head=first)
                for child in children(words, at, "obl"):
                    kept[child] = replace(words[child], dep="nmod")
            return tuple(kept)
    return words


def _two_things(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "give help and hope to all", where hoping was a second thing to do."""
    for place in range(2, len(words) - 1):
        word, thing, above = words[place], words[place - 2], words[words[place].head]
        row = words[place - 1].pos == "CCONJ" and thing.dep == "obj" and thing.pos in _NOUNS
        misread = word.pos == "VERB" and word.dep == "conj" and not only_verb(word.lemma)
        given = above.pos == "VERB" and verb_in(words, word.head, "giving")
        done_to = any(True for _ in children(words, place, "obj", "xcomp", "nsubj"))
        if row and misread and given and not done_to and words[place + 1].lemma == "to":
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
