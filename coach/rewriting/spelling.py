"""Words as they are typed: unfinished, or with a slip of the finger."""

from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from heapq import nlargest

_ENOUGH_TO_BEGIN = 2
"""Letters; so many of a word find it while it is still being typed."""
_ENOUGH_TO_SLIP = 4
"""Letters; shorter words are too like each other to guess between."""
_ITSELF, _BEGUN, _BESIDE, _LIKE = 1.0, 0.8, 0.3, 0.6
"""What a word weighs that is there, that begins like it, that does so although the typed one is a
word itself, and that only looks like it."""
_SHARPNESS = 4
"""How fast what only looks like it loses weight the less it does."""
_ROOT, _ENDING = 3, 3
"""Letters a word has at least, and more that it may have grown by: "pay" in "payers"."""
_PAIRS, _LETTERS = 0.35, 0.76
"""How alike two words must be in their pairs of letters, and then letter by letter."""
_NEAREST, _COMPARED = 4, 12


class Vocabulary:
    """Words that are known, asked which of them a typed one may stand for."""

    def __init__(self, words: Iterable[str]) -> None:
        """Cut each word into its pairs of letters, which is what makes asking quick."""
        self._pairs = {word: _pairs(word) for word in words}
        self._holding: dict[str, list[str]] = {}
        for word, pairs in self._pairs.items():
            for pair in pairs:
                self._holding.setdefault(pair, []).append(word)
        # Of a line that is being typed, all words but the last were asked for before.
        self.meant_by = lru_cache(maxsize=512)(self._meant_by)

    def _meant_by(self, typed: str) -> Mapping[str, float]:
        """Give the known words that a typed one may stand for, and how surely."""
        if len(typed) < _ENOUGH_TO_BEGIN:
            return {typed: _ITSELF} if typed in self._pairs else {}
        weight = _BESIDE if typed in self._pairs else _BEGUN
        meant = {
            word: weight * len(typed) / len(word) for word in self._pairs if word.startswith(typed)
        }
        if typed in self._pairs:
            meant[typed] = _ITSELF
        return meant or self._like(typed)

    def _like(self, typed: str) -> Mapping[str, float]:
        if len(typed) < _ENOUGH_TO_SLIP:
            return {}
        pairs = _pairs(typed)
        shared: dict[str, int] = {}
        for pair in pairs:
            for word in self._holding.get(pair, ()):
                shared[word] = shared.get(word, 0) + 1
        alike = {
            word: 2 * many / (len(pairs) + len(self._pairs[word])) for word, many in shared.items()
        }
        near = nlargest(
            _COMPARED, (one for one in alike if alike[one] >= _PAIRS), key=alike.__getitem__
        )
        close = {word: SequenceMatcher(None, typed, word).ratio() for word in near}
        best = nlargest(
            _NEAREST, (one for one in near if close[one] >= _LETTERS), key=close.__getitem__
        )
        roots = (typed[:-cut] for cut in range(1, _ENDING + 1) if len(typed) - cut >= _ROOT)
        grown = {root: _LIKE * len(root) / len(typed) for root in roots if root in self._pairs}
        return grown | {word: _LIKE * close[word] ** _SHARPNESS for word in best}


def _pairs(word: str) -> frozenset[str]:
    bounded = f" {word} "
    return frozenset(bounded[at : at + 2] for at in range(len(bounded) - 1))
