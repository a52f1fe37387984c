"""Reads a sentence a second time where the pipeline is known to be weak.

The parser decides early, word by word. A guard names a kind of sentence in which that goes wrong,
and a word that settles it: behind "will" the first word is a verb. The sentence is read once more
behind that word, and the tree is taken over without it. Guards are data, in `guards.toml`.
"""

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import msgspec

from coach.model.value import Value
from coach.reading.facts import Opening
from coach.reading.opening import View, opened

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

IMPERATIVE = "Mood=Imp|VerbForm=Fin"
STEP, CLASSIFIER = "guards", "opening"
READERS = ("tok2vec", "morphologizer", "parser")
NOUNS = frozenset({"NOUN", "PROPN"})
VERB = "will"
"""The hint that makes a verb of the first word; any other makes a noun of it."""
COULD_BE_VERBS = frozenset({"NOUN", "PROPN", "ADJ", "VERB"})
TAKEN_OVER = ["HEAD", "DEP", "POS", "MORPH"]
AGREED = 0.95
"""From here on tree and classifier agree on an action, which no guard doubts."""
_KEPT = 2048
"""So many answers of the dictionary stay at hand; people open with few words."""
LONGEST = 40
"""In words; nobody writes a longer key result, and prose is read well."""


class Guard(Value, frozen=True):
    """A kind of sentence that is read again."""

    id: str
    why: str
    reads: Opening
    hint: str
    at_least: float
    words: int
    examples: tuple[str, ...]
    unless_pos: frozenset[str] = frozenset()
    unless_forms: frozenset[str] = frozenset()
    unless_words: frozenset[str] = frozenset()
    unless_next: frozenset[str] = frozenset()
    only_next: frozenset[str] = frozenset()
    at_most: float = 1.0
    at_most_words: int = LONGEST
    last_in: str = ""
    no_verb: bool = False

    def speaks(self, doc: "Doc", opening: Opening) -> bool:
        """Whether a sentence that opens so by its tree is of this kind."""
        if opening is not self.reads or not self.words <= len(doc) <= self.at_most_words:
            return False
        following = doc[1].pos_
        if following in self.unless_next or (self.only_next and following not in self.only_next):
            return False
        if self.last_in and not _in_class(doc[-1].lower_, self.last_in):
            return False
        if self.no_verb and not _only_a_noun(doc[0].lower_):
            return False
        return self.at_least <= doc.cats[View.ACTION] <= self.at_most and not any(
            token.pos_ in self.unless_pos
            or token.lower_ in self.unless_words
            or not self.unless_forms.isdisjoint(token.morph.get("VerbForm", []))
            for token in doc[1:]
        )


@cache
def guards() -> tuple[Guard, ...]:
    """The guards that ship with the program."""
    source = files(__package__).joinpath("guards.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(source)["guard"], tuple[Guard, ...], strict=False)


def add_guards(nlp: "Language") -> None:
    """Let the guards have the last word in a pipeline, once its classifier has spoken."""
    from spacy.language import Language

    if not Language.has_factory(STEP):
        Language.factory(STEP, func=_step)
    nlp.disable_pipe(CLASSIFIER)
    nlp.add_pipe(STEP)


def _step(nlp: "Language", name: str) -> "Guarding":
    return Guarding(nlp)


class Guarding:
    """The last step of the pipeline: hears the classifier, then the guards.

    It asks the classifier itself, because that one cannot count to zero: a document without words
    among others makes it fail.
    """

    def __init__(self, nlp: "Language") -> None:
        self.nlp = nlp

    def __call__(self, doc: "Doc") -> "Doc":
        """One document, as in `nlp(text)`."""
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable["Doc"], *, batch_size: int = 256) -> Iterator["Doc"]:
        """The documents in order, a batch at a time."""
        from spacy.util import minibatch

        classifier: Any = self.nlp.get_pipe(CLASSIFIER)
        for docs in minibatch(stream, batch_size):  # type: ignore[no-untyped-call]
            worded = [doc for doc in docs if len(doc)]
            if worded:
                classifier.set_annotations(worded, classifier.predict(worded))
            settle(self.nlp, worded)
            yield from docs


def settle(nlp: "Language", docs: "Sequence[Doc]") -> None:
    """Give the documents for which a guard speaks what their second reading says, all at once."""
    hints = [(doc, hint) for doc in docs if (hint := _hint(doc))]
    if not hints:
        return
    seconds: Iterable[Doc] = [_behind(hint, doc) for doc, hint in hints]
    for name in READERS:
        seconds = nlp.get_pipe(name).pipe(seconds)  # type: ignore[attr-defined]
    for (doc, hint), second in zip(hints, seconds, strict=True):
        if _as_verb(second[1]) if hint == VERB else _as_noun(second):
            _take_over(doc, second, hint)


def _hint(doc: "Doc") -> str | None:
    """The word behind which a document is read again, where a guard speaks for it."""
    if not 1 < len(doc) <= LONGEST or (first := doc[0]).pos_ not in COULD_BE_VERBS:
        return None
    agreed = first.pos_ == "VERB" and first.head.i == 0 and doc.cats[View.ACTION] > AGREED
    if agreed or _roots(doc) != 1:
        return None
    opening = opened(doc)
    guard = next((guard for guard in guards() if guard.speaks(doc, opening)), None)
    if guard is None or (guard.hint == VERB and not _known_as_verb(doc[0].lower_)):
        return None
    return guard.hint


def _roots(doc: "Doc") -> int:
    """How many trees a document has; a root is no word away from its head."""
    return int((doc.to_array("HEAD") == 0).sum())


@lru_cache(_KEPT)
def _known_as_verb(word: str) -> bool:
    """Whether a dictionary has the word as a verb in its base form."""
    import lemminflect

    return word in lemminflect.getAllLemmas(word, upos="VERB").get("VERB", ())


@lru_cache(_KEPT)
def _only_a_noun(word: str) -> bool:
    """Whether a dictionary has the word as a noun and as nothing else that could come first."""
    import lemminflect

    return set(lemminflect.getAllLemmas(word)) == {"NOUN"}


@lru_cache(_KEPT)
def _in_class(word: str, name: str) -> bool:
    """Whether a noun, in the singular or plural, is in a class of nouns."""
    import lemminflect

    from coach.reading.classes import noun_in

    return any(noun_in(one, name) for one in lemminflect.getLemma(word, upos="NOUN"))


def _behind(hint: str, doc: "Doc") -> "Doc":
    """The words of a document behind a hint, as yet unread."""
    from spacy.tokens import Doc

    words = [token.text for token in doc]
    first = words[0] if words[0].isupper() else words[0].lower()
    spaces = [bool(token.whitespace_) for token in doc]
    return Doc(doc.vocab, words=[hint, first, *words[1:]], spaces=[True, *spaces])


def _take_over(doc: "Doc", second: "Doc", hint: str) -> None:
    """Give a document the tree of its second reading, without the hint."""
    from spacy.tokens import Doc

    tokens = second[1:]
    morphs = [str(token.morph) or "_" for token in tokens]
    if hint == VERB:
        morphs[0] = IMPERATIVE
    tree: Doc = Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        heads=[token.head.i - 1 for token in tokens],
        deps=[token.dep_ for token in tokens],
        pos=[token.pos_ for token in tokens],
        morphs=morphs,
    )
    columns: Any = TAKEN_OVER
    annotation: Any = tree.to_array(columns)
    doc.from_array(columns, annotation)


def _as_verb(verb: "Token") -> bool:
    """Whether the first word is now the verb on which all hangs, with the hint at its side only."""
    doc = verb.doc
    return verb.pos_ == "VERB" and verb.head.i == verb.i and opened(doc).is_action and _leaf(doc)


def _as_noun(doc: "Doc") -> bool:
    """Whether the first word is now part of a noun phrase."""
    return doc[1].pos_ in NOUNS and opened(doc) is Opening.NOUN_PHRASE and _leaf(doc)


def _leaf(doc: "Doc") -> bool:
    """Whether the hint can be taken out and leaves one whole tree."""
    return _roots(doc) == 1 and not any(token.head.i == 0 for token in doc)
