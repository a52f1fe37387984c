"""Where words of a mission are known to be taken for another kind of word."""

from coach.model.value import replace
from coach.reading.classes import lemma_in
from coach.reading.facts import Word
from coach.reading.grammar import children
from coach.reading.purpose import base_of, listed

_NOUNS = ("NOUN", "PROPN")
_CAPITALS = 2
"""Words with a capital that make a name where a sentence goes on with "is"."""


def recast(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Give the words of a mission with nouns read as verbs, and verbs as nouns, put right."""
    for mend in (
        _named,
        _helped_first,
        _after_we,
        _wanted,
        _that_do,
        _way_of,
        _gerund_row,
        _named_last,
    ):
        words = mend(text, words)
    return words


def _named(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "Teach First is a charity", where a name was read as something to do."""
    last = 0
    while last < len(words) and text[words[last].start].isupper():
        last += 1
    if not _CAPITALS <= last < len(words) or words[last].pos != "AUX":
        return words
    if not any(word.pos in ("VERB", "ADV") for word in words[:last]):
        return words
    above = words[last].head
    kept = list(words)
    for place in range(last):
        head, dep = (above, "nsubj") if place == last - 1 else (last - 1, "compound")
        kept[place] = replace(words[place], pos="PROPN", dep=dep, head=head)
    return tuple(kept)


def _helped_first(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "Help thousands of shops grow", where it was help that grew."""
    if len(words) < _CAPITALS or words[0].dep != "compound":
        return words
    thing = words[0].head
    done = words[thing].head
    helps = lemma_in(words[0].lemma, "helping") and base_of(words[0].lemma) == words[0].lemma
    if not helps or words[thing].dep != "nsubj" or words[done].dep != "root":
        return words
    kept = list(words)
    kept[0] = replace(words[0], pos="VERB", dep="root", head=0, morph="VerbForm=Inf")
    kept[thing] = replace(words[thing], dep="obj", head=0)
    kept[done] = replace(words[done], dep="xcomp", head=0)
    return tuple(kept)


def _after_we(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "We further the aims of the town", where the aims were the root of it all."""
    root = next((one for one, word in enumerate(words) if word.dep == "root"), 0)
    if root < _CAPITALS or words[0].lemma != "we" or words[root].pos not in _NOUNS:
        return words
    verb = words[1]
    linked = any(True for _ in children(words, root, "cop"))
    if linked or verb.pos != "VERB" or text[verb.start : verb.end] != verb.lemma:
        return words
    kept = list(words)
    for place in children(words, root):
        if place == 0 or words[place].dep in ("obl", "advcl", "punct"):
            kept[place] = replace(words[place], head=1)
    kept[1] = replace(verb, dep="root", head=1, morph="VerbForm=Fin")
    kept[root] = replace(words[root], dep="obj", head=1)
    return tuple(kept)


def _wanted(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "we exist to end hunger", where the hunger was taken for one of an end."""
    for place in range(1, len(words) - 2):
        leads = words[place - 1].lemma in listed("leading") or words[place - 1].dep == "cop"
        at = place + 1
        while at < len(words) - 1 and words[at].pos == "ADV":
            at += 1
        verb, noun = words[at], words[at].head
        wanted = leads and words[place].lemma == "to" and words[place].dep == "case"
        if not wanted or verb.dep != "compound" or noun <= at or base_of(verb.lemma) != verb.lemma:
            continue
        kept = list(words)
        alone = words[noun].dep == "root"
        above = at if alone else place - 1
        kept[place] = replace(words[place], pos="PART", dep="mark", head=at)
        kept[at] = replace(
            verb, pos="VERB", dep="root" if alone else "xcomp", head=above, morph="VerbForm=Inf"
        )
        for other in children(words, noun if alone else place - 1):
            loose = words[other].dep not in ("amod", "det", "nmod", "compound", "conj")
            if words[other].pos != "PUNCT" and loose and (alone or other > noun) and other != place:
                kept[other] = replace(words[other], head=at)
        kept[noun] = replace(words[noun], dep="obj", head=at)
        return tuple(kept)
    return words


def _that_do(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "ideas that spark talk, shape rules and mend laws", read as a heap of nouns."""
    for place in range(1, len(words) - 2):
        verb, thing = words[place + 1], words[place + 2]
        plural = words[place - 1].pos in _NOUNS and "Plur" in words[place - 1].morph
        joined = words[place].lemma in ("that", "which") and verb.dep == "compound"
        heap = plural and joined and verb.head == place + 2 and thing.pos in _NOUNS
        if not heap or not base_of(verb.lemma):
            continue
        kept = list(words)
        kept[place] = replace(words[place], pos="PRON", dep="nsubj", head=place + 1)
        kept[place + 1] = replace(verb, pos="VERB", dep="acl:relcl", head=place - 1)
        kept[place + 2] = replace(thing, dep="obj", head=place + 1)
        for at in range(place + 4, len(words) - 1):
            other = kept[at]
            as_noun = other.dep == "compound" and other.head == at + 1
            as_verb = other.pos == "VERB" and other.dep == "conj" and other.head < place
            joint = kept[at - 1].pos in ("PUNCT", "CCONJ")
            if joint and base_of(other.lemma) and (as_noun or as_verb):
                kept[at] = replace(other, pos="VERB", dep="conj", head=place + 1)
                kept[at + 1] = replace(kept[at + 1], dep="obj", head=at)
        return tuple(kept)
    return words


def _way_of(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "change the way the town moves", where the moves were the town's."""
    for place in range(1, len(words) - 1):
        doer, verb = words[place], words[place + 1]
        first = place - (words[place - 1].pos == "DET")
        written = text[verb.start : verb.end].lower()
        heap = doer.dep == "compound" and doer.head == place + 1 and verb.pos == "NOUN"
        if not heap or first < 1 or words[first - 1].lemma != "way" or written == verb.lemma:
            continue
        if base_of(written) is None:
            continue
        kept = list(words)
        kept[place + 1] = replace(verb, pos="VERB", dep="acl:relcl", head=first - 1)
        kept[place] = replace(doer, dep="nsubj")
        for other in children(words, verb.head):
            if other > place + 1 and words[other].pos != "PUNCT":
                kept[other] = replace(words[other], head=place + 1)
        return tuple(kept)
    return words


def _gerund_row(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "feeding and training sailors", where the sailors were some that are for training."""
    kept = list(words)
    for place in range(2, len(words) - 1):
        first, word, thing = kept[place - 2], kept[place], kept[place + 1]
        gerunds = all(text[one.start : one.end].lower().endswith("ing") for one in (first, word))
        row = gerunds and first.pos == "VERB" and words[place - 1].pos == "CCONJ"
        if not row or word.dep not in ("compound", "amod") or word.head != place + 1:
            continue
        kept[place] = replace(word, pos="VERB", dep="conj", head=place - 2, morph=first.morph)
        kept[place + 1] = replace(thing, dep="obj", head=place)
    return tuple(kept)


def _named_last(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "enabling people, firms and economies to thrive": the last of a row of nouns is one."""
    for place, word in enumerate(words):
        above = words[word.head]
        written = text[word.start : word.end].lower()
        third = written.endswith("s") and written != word.lemma
        other = text[above.start : above.end].lower()
        if word.dep != "conj" or word.pos != "VERB" or not third or above.pos != "VERB":
            continue
        if any(True for _ in children(words, place, "nsubj")):
            continue
        if other.endswith("s") and other != above.lemma:
            continue
        row = next((one for one in range(place - 1, word.head, -1) if words[one].pos in _NOUNS), -1)
        if row < 0 or any(words[one].pos == "VERB" for one in range(row, place)):
            continue
        kept = list(words)
        first = words[row].head if words[row].dep == "conj" else row
        for child in children(words, place):
            if child > place:
                kept[child] = replace(words[child], head=word.head)
        kept[place] = replace(word, pos="NOUN", dep="conj", head=first)
        return tuple(kept)
    return words
