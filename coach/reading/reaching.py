"""How far a purpose reaches: up to what is merely joined to it."""

from collections.abc import Iterator

from coach.reading.facts import Word
from coach.reading.grammar import children
from coach.reading.purpose import listed
from coach.reading.wanted import is_means, turns

_ASIDE = frozenset({"parataxis", "punct", "discourse", "vocative"})
_BEFORE = ("nsubj", "nsubj:pass", "expl", "aux", "mark", "advmod", "obl", "obl:unmarked")
_JOINTS = ("PUNCT", "CCONJ")


def end_of_purpose(words: tuple[Word, ...], heads: list[int], last: int) -> int:
    """Give the place of the last word that belongs to a purpose.

    Args:
        heads: the verbs of the purpose, or what they link to somebody.
        last: the place of its last verb.
    """
    members, fresh = set(heads), list(heads)
    # What stands behind the last of a row may hang on the first: "we bake and sell for people".
    above = words[heads[-1]].head
    shared = words[heads[-1]].dep == "conj" and words[above].pos == "VERB"
    for one in children(words, above, "obl", "advcl") if shared else ():
        if one > last and not is_apart(words, one):
            members.add(one)
            fresh.append(one)
    while fresh:
        parent = fresh.pop()
        for child in children(words, parent):
            if child not in members and not (parent in heads and is_apart(words, child)):
                members.add(child)
                fresh.append(child)
    # With no clause behind it, whatever hangs astray still belongs where it stands.
    apart = _apart(words, heads, last) if _goes_on(words, heads[0]) else None
    end = last
    for place in range(last + 1, len(words)):
        follower = words[place + 1].lemma if place + 1 < len(words) else ""
        if (words[place].lemma, follower) == (",", "with"):
            break
        if words[place].lemma == "with" and _is_manner(words, place + 1, heads):
            break
        if apart is not None and (place in apart or words[place].lemma == ";"):
            break
        if words[place].pos in _JOINTS:
            continue
        if place not in members and apart is None:
            break
        end = place
    return end


def _goes_on(words: tuple[Word, ...], place: int) -> bool:
    """Whether a verb stands in the main clause, or behind what it hangs on."""
    for _ in words:
        if words[place].dep == "root":
            return True
        if words[place].head > place:
            return False
        place = words[place].head
    return False


def _apart(words: tuple[Word, ...], heads: list[int], last: int) -> frozenset[int]:
    """Give the words behind a purpose with which something else begins."""
    found: set[int] = set()
    parents, place = {*heads}, heads[0]
    while words[place].head != place:
        place = words[place].head
        parents.add(place)
    for parent in parents:
        for child in children(words, parent):
            if child <= last or not is_apart(words, child) or words[child].dep == "punct":
                continue
            if words[child].dep == "conj":
                found.update(range(_start(words, child), len(words)))
            else:
                found.update(place for place in _below(words, child) if place > last)
    return frozenset(found)


def _start(words: tuple[Word, ...], verb: int) -> int:
    """Give where a joined verb begins, with its subject, its "to" and its adverbs."""
    before = [one for one in children(words, verb, *_BEFORE) if one < verb]
    return min([verb, *(below for one in before for below in _below(words, one) if below < verb)])


def _below(words: tuple[Word, ...], place: int) -> Iterator[int]:
    fresh = [place]
    while fresh:
        one = fresh.pop()
        yield one
        fresh.extend(children(words, one))


def _is_manner(words: tuple[Word, ...], place: int, heads: list[int]) -> bool:
    """Whether a word behind "with" says how: "care", and not the "quality" of "quality goods"."""
    virtue = place < len(words) and words[place].lemma in listed("virtues")
    alone = virtue and words[place].dep not in ("amod", "compound")
    # "Residents are treated with dignity" says what is done, not how we do it.
    return alone and not heads[-1] < words[place].head < place


def is_apart(words: tuple[Word, ...], child: int) -> bool:
    """Whether something of its own begins with what hangs on a purpose."""
    word = words[child]
    is_so = any(True for _ in children(words, child, "cop"))
    if word.dep == "conj":
        return word.pos in ("VERB", "AUX") or is_so
    if word.dep == "obl" and is_so:
        return True
    if _is_degree(words, child):
        return False
    return (
        word.dep in _ASIDE
        or (word.dep == "advcl" and turns(words, child))
        or is_means(words, child)
    )


def _is_degree(words: tuple[Word, ...], clause: int) -> bool:
    """Whether something only says how much: "as many as possible", "so low that all can pay"."""
    marks = [words[one].lemma for one in children(words, clause, "mark", "advmod")]
    return words[clause].pos == "ADJ" and marks in (["as"], ["so"])
