"""Patterns of words and grammar that rules declare: checked, compiled once, found in a sentence."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from coach.model.value import Value
from coach.reading.facts import Match, Word

if TYPE_CHECKING:
    from spacy.matcher import DependencyMatcher, Matcher
    from spacy.tokens import Doc

Steps: TypeAlias = Sequence[Mapping[str, Any]]
"""One pattern: a word after the other for `tokens`, a node after the other for `trees`."""

_KEPT = 64
"""So many sets of patterns stay compiled; a program has one, its tests have a few."""
_NODE = frozenset({"LEFT_ID", "REL_OP", "RIGHT_ID", "RIGHT_ATTRS"})


class Patterns(Value, frozen=True):
    """Named patterns, as JSON so that a set of them can be compared, hashed and stored."""

    tokens: tuple[tuple[str, str], ...] = ()
    """Name and list of alternatives of each pattern of words in a row."""
    trees: tuple[tuple[str, str], ...] = ()
    """Name and list of alternatives of each pattern of words that depend on each other."""


NONE = Patterns()


def patterns(
    tokens: Mapping[str, Sequence[Steps]] | None = None,
    trees: Mapping[str, Sequence[Steps]] | None = None,
) -> Patterns:
    """Name patterns as plain data, without loading spaCy.

    Each name has one or more alternatives, written as spaCy's `Matcher` (`tokens`) or
    `DependencyMatcher` (`trees`) takes them. `LEMMA` is the dictionary form, in lower case.

    Raises:
        ValueError: a pattern has the wrong shape; it says which. What only spaCy can judge is
            judged by `compile_patterns`.
    """
    return Patterns(
        tuple((name, _as_json(name, some)) for name, some in sorted((tokens or {}).items())),
        tuple((name, _as_json(name, some, _NODE)) for name, some in sorted((trees or {}).items())),
    )


def _as_json(name: str, alternatives: Any, keys: frozenset[str] | None = None) -> str:
    if not _is_list(alternatives) or not all(map(_is_list, alternatives)):
        raise ValueError(f"pattern “{name}”: give a list of patterns, each a list of steps")
    for place, step in ((place, step) for one in alternatives for place, step in enumerate(one, 1)):
        if not isinstance(step, Mapping):
            raise ValueError(f"pattern “{name}”: step {place} is no table of attributes")
        if keys is not None and (unknown := set(step) - keys):
            raise ValueError(f"pattern “{name}”: step {place} has no key “{min(unknown)}”")
    try:
        return json.dumps(alternatives, sort_keys=True, ensure_ascii=False)
    except (TypeError, ValueError) as error:
        raise ValueError(f"pattern “{name}”: {error}") from None


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str) and len(value) > 0


@lru_cache(maxsize=_KEPT)
def compile_patterns(some: Patterns) -> "tuple[Matcher, DependencyMatcher]":
    """Compile patterns, once for each set.

    Raises:
        ValueError: spaCy does not take a pattern; it says which and why.
        PipelineMissing: the shipped weights are missing or damaged.
    """
    from spacy.matcher import DependencyMatcher, Matcher

    from coach.reading.pipeline import nlp

    words, trees = Matcher(nlp().vocab, validate=True), DependencyMatcher(nlp().vocab)
    for name, alternatives in some.tokens:
        with _naming(name):
            words.add(name, json.loads(alternatives), greedy="LONGEST")
    for name, alternatives in some.trees:
        with _naming(name):
            trees.add(name, json.loads(alternatives))
    return words, trees


@contextmanager
def _naming(name: str) -> Iterator[None]:
    try:
        yield
    # Whatever spaCy or a regular expression raises, the author needs to know which pattern it is.
    except Exception as error:
        why = " ".join(str(error).split())
        raise ValueError(f"pattern “{name}”: {why}") from error


def matches_of(doc: "Doc", words: tuple[Word, ...], some: Patterns) -> tuple[Match, ...]:
    """Give where the patterns stand in a parsed text, in the order of the text.

    Of the places where one pattern of words overlaps itself, the longest counts; a pattern of a
    tree spans all its words and those between.

    Raises:
        ValueError: a pattern is wrong.
    """
    if some == NONE or not words:
        return ()
    in_a_row, in_trees = compile_patterns(some)
    tokens = [token for token in doc if not token.is_space]
    for token, word in zip(tokens, words, strict=True):
        # The shipped pipeline has no lemmatizer of its own.
        token.lemma_ = word.lemma
    strings = doc.vocab.strings
    # A matcher without patterns warns that it has none.
    rows, trees = in_a_row(doc) if some.tokens else (), in_trees(doc) if some.trees else ()
    spans = {(strings[key], start, end - 1) for key, start, end in rows}
    spans |= {(strings[key], min(places), max(places)) for key, places in trees}
    found = (
        Match(name, doc[first].idx, doc[last].idx + len(doc[last])) for name, first, last in spans
    )
    return tuple(sorted(found, key=lambda one: (one.start, one.end, one.pattern)))
