"""Where words of a mission are known to be hung on the wrong word, and where they belong."""

from coach.model.value import replace
from coach.reading.classes import verb_in
from coach.reading.facts import Word
from coach.reading.grammar import children
from coach.reading.purpose import base_of, listed

_NOUNS = ("NOUN", "PROPN")
_THINGS = (*_NOUNS, "PRON")
_CAPITALS = 2
"""Words with a capital that make a name where a sentence goes on with "is"."""


def attached(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Give the words of a mission with what hangs on the wrong word hung where it belongs."""
    for mend in _MENDS:
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


def _wanted(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "we exist to end hunger", where the hunger was taken for one of an end."""
    for place in range(1, len(words) - 2):
        leads = words[place - 1].lemma in listed("leading") and words[place].lemma == "to"
        verb = words[place + 1]
        if not (leads and words[place].dep == "case" and verb.dep == "compound"):
            continue
        noun = verb.head
        if base_of(verb.lemma) != verb.lemma or noun <= place + 1:
            continue
        kept = list(words)
        kept[place] = replace(words[place], pos="PART", dep="mark", head=place + 1)
        kept[place + 1] = replace(
            verb, pos="VERB", dep="xcomp", head=place - 1, morph="VerbForm=Inf"
        )
        kept[noun] = replace(words[noun], dep="obj", head=place + 1)
        for later in children(words, place - 1):
            if later > noun and words[later].pos != "PUNCT":
                kept[later] = replace(words[later], head=place + 1)
        return tuple(kept)
    return words


def _hyphenated(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "health and well-being", where the two halves hang on different words."""
    kept = list(words)
    for at in range(1, len(words) - 1):
        before, hyphen, after = kept[at - 1], kept[at], kept[at + 1]
        close = before.end == hyphen.start and hyphen.end == after.start
        if hyphen.lemma != "-" or not close or before.head == at + 1 or after.head == at - 1:
            continue
        longer = "-" in (words[max(at - 2, 0)].lemma, words[min(at + 2, len(words) - 1)].lemma)
        if longer or before.dep == "root" or after.dep == "root":
            continue
        kept[at - 1] = replace(before, pos="NOUN")
        kept[at] = replace(hyphen, head=at - 1)
        kept[at + 1] = replace(after, pos="NOUN", dep="flat", head=at - 1)
    return tuple(kept)


def _agreeing(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "we collect the money that pays for schools and help families".

    Whoever pays also helps; a verb without an "s" is joined to the verb that has none.
    """
    kept = list(words)
    for place, word in enumerate(words):
        above = words[word.head]
        if word.dep != "conj" or word.pos != "VERB" or above.dep != "acl:relcl":
            continue
        plain = text[word.start : word.end].lower() == word.lemma
        other = text[above.start : above.end].lower()
        aided = any(True for _ in children(words, word.head, "aux"))
        upper = words[above.head].head
        third = other.endswith("s") and other != above.lemma and not aided
        if plain and third and words[upper].pos == "VERB":
            kept[place] = replace(word, head=upper)
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


def _helped(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "help shops of all sizes reach them": whoever is helped does what follows."""
    for place, word in enumerate(words):
        thing = next((one for one in children(words, place, "obj") if one > place), None)
        if word.pos != "VERB" or thing is None or not verb_in(words, place, "helping"):
            continue
        if any(True for _ in children(words, place, "xcomp", "ccomp")):
            continue
        done = _done_next(text, words, thing)
        if done is not None:
            kept = list(words)
            kept[done] = replace(words[done], dep="xcomp", head=place)
            return tuple(kept)
    return words


def _done_next(text: str, words: tuple[Word, ...], thing: int) -> int | None:
    """Find the verb of those who are helped, past what is set between two commas."""
    aside = False
    for at in range(thing + 1, len(words)):
        word = words[at]
        if word.lemma == ",":
            opens = at == thing + 1 and words[at + 1].pos in ("ADV", "ADP", "SCONJ")
            if not opens and not aside:
                return None
            aside = opens
        elif word.pos == "VERB" and word.dep in ("conj", "parataxis") and not aside:
            bare = text[word.start : word.end] == word.lemma
            return at if bare and words[at - 1].pos != "CCONJ" else None
        elif word.pos in ("VERB", "AUX", "PART", "SCONJ"):
            return None
    return None


def _joined_to_one_before(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "accompany them and their families", where the families went with another verb."""
    kept = list(words)
    for place, word in enumerate(words):
        joint = next(children(words, place, "cc"), None)
        if word.dep not in ("obj", "obl") or word.pos not in _NOUNS or joint is None:
            continue
        before = words[joint - 1]
        nearer = word.head < before.head < joint and words[before.head].pos == "VERB"
        if joint < place and before.pos in _THINGS and before.dep == "obj" and nearer:
            kept[place] = replace(word, dep="conj", head=joint - 1)
    return tuple(kept)


def _dedicated(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "dedicated to saving and improving lives", where two verbs were set apart."""
    kept = list(words)
    for place, word in enumerate(words):
        gerund = word.pos == "VERB" and text[word.start : word.end].endswith("ing")
        if word.dep != "obl" or not gerund or words[word.head].lemma not in listed("leading"):
            continue
        kept[place] = replace(word, dep="xcomp")
        for later in children(words, word.head, "conj"):
            if words[later].pos == "VERB" and later > place:
                kept[later] = replace(words[later], head=place)
    return tuple(kept)


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


def _of_a_way(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "change the way the town treats its old": what others do tells which way."""
    kept = list(words)
    for place, word in enumerate(words):
        subject = next(children(words, place, "nsubj"), None)
        if word.dep not in ("conj", "parataxis") or word.pos != "VERB" or subject is None:
            continue
        before = min([subject, *children(words, subject)]) - 1
        if before > word.head and words[before].lemma in listed("empty"):
            kept[place] = replace(word, dep="acl:relcl", head=before)
    return tuple(kept)


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


_MENDS = (
    _named,
    _wanted,
    _dedicated,
    _gerund_row,
    _that_do,
    _of_a_way,
    _hyphenated,
    _agreeing,
    _named_last,
    _helped,
    _joined_to_one_before,
)
