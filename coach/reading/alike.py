"""Verbs that were joined to the wrong word, and share their form with the right one."""

from coach.model.value import replace
from coach.reading.facts import Word

_NOUNS = ("NOUN", "PROPN")


def with_alike_joined(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Join "fights" to "tells" in "tells stories that move readers and fights lies".

    Only a verb of the same form goes on with another: an -ing with an -ing, an -s with an -s.
    """
    kept = list(words)
    for place, word in enumerate(words):
        if word.dep != "conj" or word.pos != "VERB" or word.head > place:
            continue
        form = _form(text, word)
        if form is None:
            _rejoin_bare(text, kept, place)
        if form is None or form == _form(text, kept[word.head]):
            continue
        verb = _above(text, kept, word.head, form)
        if verb is None:
            continue
        kept[place] = replace(word, head=verb)
        thing = place + 1
        while thing < len(kept) and kept[thing].pos not in _NOUNS and kept[thing].pos != "VERB":
            thing += 1
        if thing < len(kept) and kept[thing].dep == "obj" and kept[thing].head < place:
            kept[thing] = replace(kept[thing], head=place)
    return tuple(kept)


def _rejoin_bare(text: str, words: list[Word], place: int) -> None:
    """Mend a base form joined to "serving" or "stands", with which it cannot go on.

    It goes on with the word before it ("services which inform, educate and amuse"), or else says
    what the noun behind it is like ("stands for quality and direct sales").
    """
    word, above = words[place], words[words[place].head]
    bare = text[word.start : word.end].lower() == word.lemma and words[place - 1].lemma != "to"
    led = any(one.head == word.head and one.dep in ("xcomp", "ccomp") for one in words)
    if not bare or led or _form(text, above) is None:
        return
    before = place - 1
    while before > 0 and words[before].pos in ("PUNCT", "CCONJ"):
        before -= 1
    if words[before].pos == "VERB" or words[before].dep == "acl:relcl":
        words[place] = replace(word, head=before)
        return
    if (verb := _above(text, words, above.head, None)) is not None:
        words[place] = replace(word, head=verb)
        return
    thing = next((i for i, one in enumerate(words) if one.head == place and one.dep == "obj"), None)
    if thing is not None and words[before].pos in _NOUNS:
        words[place] = replace(word, pos="ADJ", dep="amod", head=thing)
        words[thing] = replace(words[thing], dep="conj", head=before)


def _above(text: str, words: list[Word], place: int, form: str | None) -> int | None:
    """Give the nearest verb of a form that a word hangs on."""
    for _ in words:
        if words[place].pos == "VERB" and _form(text, words[place]) == form:
            return place
        if words[place].head == place:
            return None
        place = words[place].head
    return None


def _form(text: str, word: Word) -> str | None:
    """Tell the two forms that no other verb of a row can have: "telling", "tells"."""
    if word.pos != "VERB":
        return None
    said = text[word.start : word.end].lower()
    if said.endswith("ing") and said != word.lemma:
        return "ing"
    return "s" if said.endswith("s") and said != word.lemma else None
