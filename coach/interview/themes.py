"""What a mission says is done: its phrases, to choose from."""

from coach.interview.phrasing import clip
from coach.reading.facts import Opening, Reading

_MOST = 4
_SAY_LITTLE = frozenset({"be", "have", "exist", "believe", "strive", "aim", "seek", "want", "do"})
_DONE_TO = frozenset({"obj", "obl", "ccomp", "xcomp", "iobj"})
_JOINED = frozenset({"conj", "cc", "punct"})
"""Relations that end a phrase when they hang on its verb, and not on a noun within it."""
_ASIDE = frozenset({"parataxis", "advcl", "appos"})
"""Relations that end a phrase wherever they hang."""
_WHOLE = 14
"""Words; a mission that is one short noun phrase is its own theme."""


def themes(reading: Reading) -> tuple[str, ...]:
    """Give up to four phrases of a mission, each a verb with what it is done to, as written."""
    found: list[str] = []
    for index, word in enumerate(reading.words):
        if word.pos != "VERB" or word.lemma in _SAY_LITTLE or not _is_done_to(reading, index):
            continue
        if any(part.startswith("acl") for part in _path(reading, index, None)):
            continue
        phrase = clip(reading.text[word.start : _end(reading, index)].strip(" .,;:"), 80)
        if len(phrase.split()) > 1 and not any(phrase in longer for longer in found):
            found.append(phrase)
    short = len(reading.words) <= _WHOLE and reading.opening is Opening.NOUN_PHRASE
    if not found and short and reading.words:
        return (clip(reading.text.strip(" .,;:"), 80),)
    return tuple(found[:_MOST])


def _is_done_to(reading: Reading, index: int) -> bool:
    return any(
        word.head == index and word.dep.split(":")[0] in _DONE_TO
        for other, word in enumerate(reading.words)
        if other != index
    )


def _end(reading: Reading, index: int) -> int:
    """Where the phrase of a verb ends: with its own words, before what is merely joined to it."""
    end = reading.words[index].end
    for other in range(index + 1, len(reading.words)):
        path = _path(reading, other, index)
        bare = [part.split(":")[0] for part in path]
        if not bare or bare[-1] in _JOINED or not _ASIDE.isdisjoint(bare):
            break
        end = reading.words[other].end
    return end


def _path(reading: Reading, index: int, upto: int | None) -> tuple[str, ...]:
    """Name the relations from a word up to another, or to the root; empty if it is not above."""
    path: list[str] = []
    while index != upto:
        word = reading.words[index]
        path.append(word.dep)
        if word.head == index or len(path) > len(reading.words):
            return tuple(path) if upto is None else ()
        index = word.head
    return tuple(path)
