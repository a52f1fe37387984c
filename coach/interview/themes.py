"""What a mission says is done: its phrases, to choose from."""

from coach.interview.phrasing import clip
from coach.reading.facts import Reading, Word

_MOST = 4
_COPULAS = frozenset({"be", "have", "exist", "believe", "strive", "aim", "seek", "want"})
_NOT_WITHIN = frozenset({"conj", "cc", "punct", "parataxis", "advcl", "acl:relcl"})


def themes(reading: Reading) -> tuple[str, ...]:
    """Give up to four phrases of a mission, each a verb with what it is done to, as written."""
    found: list[str] = []
    for index, word in enumerate(reading.words):
        if word.pos != "VERB" or word.lemma in _COPULAS or not _acts_on_something(reading, index):
            continue
        phrase = clip(reading.text[word.start : _end(reading, index)].strip(" .,;:"), 80)
        if len(phrase.split()) > 1 and not any(phrase in longer for longer in found):
            found.append(phrase)
    return tuple(found[:_MOST])


def _acts_on_something(reading: Reading, index: int) -> bool:
    return any(
        word.head == index and word.dep.split(":")[0] in ("obj", "obl", "ccomp", "xcomp")
        for other, word in enumerate(reading.words)
        if other != index
    )


def _end(reading: Reading, index: int) -> int:
    """Where the phrase of a verb ends: its own words, without what is merely joined to it."""
    within = {index}
    # Words are in text order and a phrase is contiguous, so one sweep to the right is enough.
    end = reading.words[index].end
    for other in range(index + 1, len(reading.words)):
        word: Word = reading.words[other]
        governor = word.head
        joined = governor == index and word.dep in _NOT_WITHIN
        if joined or not _under(reading, other, within):
            break
        within.add(other)
        end = word.end
    return end


def _under(reading: Reading, index: int, within: set[int]) -> bool:
    seen: set[int] = set()
    while index not in seen:
        if index in within:
            return True
        seen.add(index)
        index = reading.words[index].head
    return False
