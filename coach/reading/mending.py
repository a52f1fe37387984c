"""Where missions are known to be misread, and their words as they should have been read."""

from coach.model.value import replace
from coach.reading.facts import Word
from coach.reading.grammar import children
from coach.reading.purpose import base_of, is_unknown, listed, only_verb

_NOUNS = ("NOUN", "PROPN")
_POSSESSIVE = ("'s", "’s", "'", "’")
_NO_VERB = ("compound", "obj", "obl", "nsubj", "nmod", "amod", "appos")
"""Relations of nouns; what hangs so was read as one, whatever it is called."""
_SMALL = ("PRON", "DET")
_GOING_ON = ("ADP", "DET", "PART", "ADJ", "PRON", "SCONJ")
_OPENERS = ("where", "so")
"""Words that open a clause behind the main one."""
_NAME = 2
"""Words; a name of fewer may as well be the first word of a sentence."""


def mended(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Give the words of a mission with what is known to be misread put right."""
    words = _with_named_subject(text, _with_infinitive_first(_with_gerund_first(text, words)))
    words = _with_verbs_in_a_row(_with_acting(text, _with_gerunds(text, words)))
    return _with_verbs_after_and(text, words)


def _with_gerund_first(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "Inspiring confidence in every rider", where confidence was taken to inspire."""
    if len(words) >= _NAME and words[0].dep == "root" and words[1].dep in ("obj", "det"):
        base = base_of(text[words[0].start : words[0].end])
        acts = words[0].pos == "NOUN" and base and text[: words[0].end].endswith("ing")
        if acts and any(words[one].dep == "obj" for one in children(words, 0)):
            return (replace(words[0], pos="VERB", morph="VerbForm=Ger"), *words[1:])
    compound = words[0].dep == "compound" if words else False
    if len(words) < _NAME or words[words[0].head].dep != "root":
        return words
    if words[0].dep != "amod" and not (compound and _is_what_is_done(words)):
        return words
    written = text[words[0].start : words[0].end]
    base = base_of(written)
    many = "Plur" in words[words[0].head].morph
    if base is None or many or words[0].head != 1 or not written.endswith("ing"):
        return words
    return _as_verb(words, 0, base, "VerbForm=Ger")


def _is_what_is_done(words: tuple[Word, ...]) -> bool:
    """Whether a noun behind a first word is what is done, not who: "driving growth through"."""
    noun, after = words[1], words[2] if len(words) > _NAME else None
    return noun.lemma not in listed("bodies") and after is not None and after.pos == "ADP"


def _with_named_subject(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "Riverside Hospice cares for …" and "Our charity rescues …", read as one noun."""
    at = _after_subject(text, words)
    if at is None or at + 1 >= len(words):
        return words
    written = text[words[at].start : words[at].end]
    hung = words[at].dep in _NO_VERB or (words[at].dep == "conj" and words[at].head < at)
    missed = words[at].pos in _NOUNS or (words[at].pos == "VERB" and hung)
    missed = missed and written.endswith("s") and not written.endswith("ss")
    base = base_of(written)
    if not (missed and base and base != written and _goes_on(text, words, at)):
        return words
    return _as_verb(words, at, base, "VerbForm=Fin")


def _after_subject(text: str, words: tuple[Word, ...]) -> int | None:
    """Find what follows a name of several words, or "our" or "the" with a noun."""
    at = 0
    while at < len(words) and (
        words[at].lemma in _POSSESSIVE
        or (text[words[at].start].isupper() and words[at].pos not in _SMALL)
    ):
        at += 1
    if at >= _NAME or (at == 1 and is_unknown(text[words[0].start : words[0].end])):
        return at
    if words and words[0].lemma in ("our", "the") and len(words) > _NAME:
        named = words[1].pos in _NOUNS or text[words[1].start].isupper()
        return 2 if named and "Plur" not in words[1].morph else None
    return None


def _goes_on(text: str, words: tuple[Word, ...], at: int) -> bool:
    """Whether what follows a word is what follows a verb."""
    word = words[at + 1]
    if word.pos == "VERB":
        return text[word.start : word.end].endswith(("ed", "ing"))
    if word.pos == "PUNCT":
        return at + 2 < len(words) and words[at + 2].dep == "conj" and _may_be_verb(words[at + 2])
    return word.pos in _GOING_ON or (word.pos in _NOUNS and "Plur" in word.morph)


def _may_be_verb(word: Word) -> bool:
    """Whether a word of a row that opens with "collects" can go on with it: "preserves"."""
    return word.pos == "VERB" or (word.pos == "NOUN" and base_of(f"{word.lemma}s") == word.lemma)


def _with_verbs_in_a_row(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "prevent fires, rescue people": what has an object of its own is no noun.

    A verb that was joined to a noun is joined to the verb of that noun.
    """
    kept = list(words)
    for place, word in enumerate(words):
        if word.dep == "conj" and word.pos == "VERB" and kept[word.head].pos in (*_NOUNS, "ADJ"):
            above = kept[word.head].head
            if kept[above].pos == "VERB" and kept[above].dep in ("root", "conj"):
                kept[place] = replace(word, head=above)
        if word.dep != "conj" or word.pos != "NOUN" or word.head >= place:
            continue
        row = kept[word.head]
        has_object = any(words[one].dep in ("obj", "obl") for one in children(words, place))
        if (
            row.pos == "VERB"
            and base_of(word.lemma)
            and (has_object or _follows_verbs(words, place))
        ):
            kept[place] = replace(word, pos="VERB", morph=row.morph)
    return tuple(kept)


def _follows_verbs(words: tuple[Word, ...], place: int) -> bool:
    """Whether nothing stands between a word and the verb it is joined to."""
    between = words[words[place].head + 1 : place]
    return bool(between) and all(
        one.pos in ("PUNCT", "CCONJ") or one.dep == "conj" for one in between
    )


def _with_verbs_after_and(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "advance knowledge and educate students", where nothing but a verb can be meant."""
    for at in range(2, len(words) - 1):
        word = words[at]
        written = text[word.start : word.end]
        as_noun = word.pos in ("NOUN", "ADJ", "ADV", "PROPN") and only_verb(written)
        # "raise awareness and fund research": called a verb, and hung as if it were none.
        as_verb = word.pos == "VERB" and word.dep in _NO_VERB and base_of(written) == written
        if words[at - 1].pos != "CCONJ" or not (as_noun or as_verb):
            continue
        verb = next((one for one in range(at - 2, -1, -1) if words[one].pos == "VERB"), None)
        if verb is not None:
            words = _as_verb(words, at, word.lemma, words[verb].morph, joined_to=verb)
    return words


def _as_verb(
    words: tuple[Word, ...], at: int, base: str, morph: str, *, joined_to: int | None = None
) -> tuple[Word, ...]:
    """Make a word the verb of what follows it, and of its subject unless it is joined to one."""
    kept = list(words)
    above = at if joined_to is None else joined_to
    dep = "root" if joined_to is None else "conj"
    kept[at] = replace(words[at], pos="VERB", lemma=base, dep=dep, head=above, morph=morph)
    for place, word in enumerate(words):
        if place == at:
            continue
        if place < at and joined_to is None:
            last = place == at - 1
            relation = "nsubj" if last else "compound"
            kept[place] = replace(word, dep=relation, head=at if last else at - 1)
        elif place == words[at].head and place > at and joined_to is not None:
            kept[place] = replace(word, dep="obj", head=at)
        elif place < at and word.head >= at:
            relation = "obj" if word.pos in _NOUNS else word.dep
            kept[place] = replace(word, dep=relation, head=above if word.pos in _NOUNS else at)
        elif place > at and word.dep == "root":
            thing = next(
                (i for i, one in enumerate(words) if one.head == place and one.dep == "obj"), None
            )
            bare = "obj" if word.pos in _NOUNS else "xcomp"
            kept[place] = replace(word, dep="amod" if thing else bare, head=thing or at)
        elif place > at and _hangs_loose(words, place, at, alone=joined_to is None):
            kept[place] = replace(word, head=at)
    return tuple(kept)


def _hangs_loose(words: tuple[Word, ...], place: int, at: int, *, alone: bool) -> bool:
    """Whether a word after a new verb hung on what stood before it, or on the old root."""
    word = words[place]
    if word.dep != "conj" and word.head <= at:
        return True
    return alone and words[word.head].dep == "root"


def _with_gerunds(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "by building homes", where the homes were taken for some that are for building."""
    kept = list(words)
    for place in range(1, len(words)):
        word, noun = words[place], words[place].head
        named = word.dep == "compound" and text[word.start : word.end].endswith("ing")
        if named and words[place - 1].lemma in listed("by_way"):
            above = words[noun].head
            kept[place] = replace(
                word,
                pos="VERB",
                morph="VerbForm=Ger",
                dep="advcl",
                head=place if above == noun else above,
            )
            kept[place - 1] = replace(kept[place - 1], pos="SCONJ", dep="mark", head=place)
            kept[noun] = replace(kept[noun], dep="obj", head=place)
    return tuple(kept)


def _with_acting(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "…, inspiring people to read": what has an object of its own is no adjective.

    In "simple, flexible and rewarding", what stands in a row of adjectives is no verb.
    """
    kept = list(words)
    for place, word in enumerate(words):
        if word.dep != "conj" or word.pos not in ("ADJ", "VERB"):
            continue
        below = any(one > place for one in children(words, place))
        gerund = text[: word.end].endswith("ing")
        base = base_of(text[word.start : word.end])
        if word.pos == "ADJ" and base and any(True for _ in children(words, place, "obj")):
            morph = "VerbForm=Ger" if gerund else words[word.head].morph
            kept[place] = replace(word, pos="VERB", lemma=base, morph=morph)
        elif word.pos == "VERB" and gerund and not below and words[place - 1].lemma == "and":
            row = place - 2
            if words[row].pos == "ADJ" and words[row].dep == "conj":
                kept[place] = replace(word, pos="ADJ", head=words[row].head)
    return tuple(kept)


def _with_infinitive_first(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "To build a world where all are free", where the last clause was taken for the main."""
    if len(words) < _NAME or words[0].lemma != "to" or words[1].dep not in ("advcl", "csubj"):
        return words
    root = words[1].head
    opener = next((one for one in range(2, root) if words[one].lemma in _OPENERS), None)
    if words[root].dep != "root" or opener is None:
        return words
    kept = list(words)
    kept[1] = replace(words[1], dep="root", head=1)
    noun = next((one for one in range(opener - 1, 1, -1) if words[one].pos in _NOUNS), 1)
    told = words[opener].lemma == "where" and noun > 1
    kept[root] = replace(
        words[root], dep="acl:relcl" if told else "advcl", head=noun if told else 1
    )
    if not told:
        kept[opener] = replace(words[opener], dep="mark", head=root)
    return tuple(kept)
