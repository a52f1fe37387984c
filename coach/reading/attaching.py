"""Where words of a mission are known to be hung on the wrong word, and where they belong."""

from coach.model.value import replace
from coach.reading.classes import verb_in
from coach.reading.facts import Word
from coach.reading.grammar import children
from coach.reading.purpose import listed

_NOUNS = ("NOUN", "PROPN")
_THINGS = (*_NOUNS, "PRON")
_OF_CLAUSES = ("cop", "aux", "mark", "nsubj", "nsubj:outer")


def attached(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Give the words of a mission with what hangs on the wrong word hung where it belongs."""
    for mend in _MENDS:
        words = mend(text, words)
    return words


def _linked(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "to be the town's best shop", where it was to be the town."""
    kept = list(words)
    for place, word in enumerate(words):
        owner = words[word.head]
        if word.dep in _OF_CLAUSES and owner.dep == "nmod:poss" and place < word.head:
            kept[place] = replace(word, head=owner.head)
    return tuple(kept)


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
            alone = words[at - 1].pos == "CCONJ" or any(True for _ in children(words, at, "nsubj"))
            return at if bare and not alone else None
        elif word.pos in ("VERB", "AUX", "PART", "SCONJ") and word.dep != "acl":
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


def _whatever_it_takes(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "we do whatever it takes to help", and "the day when all can read"."""
    kept = list(words)
    for place, word in enumerate(words):
        above = words[word.head]
        if word.dep == "advcl" and above.dep == "acl:relcl" and above.lemma == "take":
            top = words[above.head].head
            kept[place] = replace(word, dep="xcomp", head=top)
        when = next(children(words, place, "advmod"), None)
        dated = when is not None and 0 < when < place and words[when].lemma == "when"
        if word.dep == "advcl" and dated and when is not None:
            before = words[when - 1]
            if before.pos in _NOUNS and before.lemma in listed("empty"):
                kept[place] = replace(word, dep="acl:relcl", head=when - 1)
    return tuple(kept)


def _in_which(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "a town in which old and young meet", where the meeting was joined to another verb."""
    for place, word in enumerate(words):
        if word.dep != "conj" or word.pos != "VERB":
            continue
        which = next((i for i in range(place, word.head, -1) if words[i].lemma == "which"), 0)
        noun = which - 2 if words[which - 1].pos == "ADP" else which - 1
        between = range(which, place)
        if noun <= word.head or words[noun].pos not in _NOUNS:
            continue
        if any(words[one].pos == "VERB" for one in between):
            continue
        kept = list(words)
        kept[place] = replace(word, dep="acl:relcl", head=noun)
        for one in between:
            if words[one].head == noun and words[one].dep == "nmod":
                kept[one] = replace(words[one], dep="nsubj", head=place)
        return tuple(kept)
    return words


def _of_a_way(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Mend "change the way the town treats its old": what others do tells which way."""
    kept = list(words)
    for place, word in enumerate(words):
        subject = next(children(words, place, "nsubj"), None)
        if word.dep not in ("conj", "parataxis") or word.pos != "VERB" or subject is None:
            continue
        before = min([subject, *children(words, subject)]) - 1
        vague = words[before].lemma in listed("empty")
        spoken = words[subject].pos == "PRON" and words[before].pos in _NOUNS
        own = words[before].head == place
        if before > word.head and (vague or spoken) and not own:
            kept[place] = replace(word, dep="acl:relcl", head=before)
    return tuple(kept)


_MENDS = (
    _linked,
    _dedicated,
    _whatever_it_takes,
    _in_which,
    _of_a_way,
    _hyphenated,
    _agreeing,
    _helped,
    _joined_to_one_before,
)
