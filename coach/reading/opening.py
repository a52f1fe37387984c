"""How sentences open: as an action, as a noun phrase or as a clause, and how sure that is.

Three voices of the pipeline speak: the tree, which decides; the morphologizer, which sees the word
it hangs on; and a classifier, which sees the sentence as a whole. Where they differ, confidence is
low, and the person is asked.
"""

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from coach.reading.facts import Opening
from coach.reading.pipeline import nlp

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "expl"})
SKIPPED = frozenset({"PUNCT", "SPACE", "SYM", "INTJ"})
SURE = 0.8
"""From this confidence on nobody needs to be asked."""


class View(StrEnum):
    """What the classifier tells apart."""

    ACTION = "action"
    PHRASE = "phrase"
    CLAUSE = "clause"

    @classmethod
    def of(cls, opening: Opening) -> "View":
        """The view that goes with an opening."""
        if opening.is_action:
            return cls.ACTION
        return cls.PHRASE if opening is Opening.NOUN_PHRASE else cls.CLAUSE


def opening_of(doc: "Doc") -> tuple[Opening, float]:
    """How the first sentence of a document opens, and how sure that is, 0 to 1."""
    root = _root(doc)
    if root is None:
        return Opening.NOUN_PHRASE, 0.0
    opening = _of_root(root)
    return opening, _confidence(doc, root, opening)


def opened(doc: "Doc") -> Opening:
    """How the first sentence of a document opens, going by its tree alone."""
    root = _root(doc)
    return Opening.NOUN_PHRASE if root is None else _of_root(root)


def doubt_of(doc: "Doc", opening: Opening, confidence: float) -> tuple[int, int, Opening] | None:
    """Where the word stands on which a doubtful opening hangs, and the opening it has otherwise.

    The two numbers are code points into the text, the end exclusive. `None` where the opening is
    sure, or where no other reading of a single word would change it.
    """
    root = _root(doc)
    if confidence >= SURE or root is None:
        return None
    if opening in (Opening.IMPERATIVE, Opening.GERUND):
        word, otherwise = _verb(root), _without(doc, _verb(root))
    else:
        word = _first(doc)
        otherwise = Opening.GERUND if word.lower_.endswith("ing") else Opening.IMPERATIVE
        if opening.is_action or not word.is_alpha or word.pos_ in ("DET", "PRON", "NUM", "ADP"):
            return None
    return word.idx, word.idx + len(word), otherwise


def _root(doc: "Doc") -> "Token | None":
    return next((token for token in doc if token.head.i == token.i and not token.is_space), None)


def _first(doc: "Doc") -> "Token":
    """The first word that is neither punctuation nor a mere call."""
    return next((token for token in doc if token.pos_ not in SKIPPED), doc[0])


def _without(doc: "Doc", verb: "Token") -> Opening:
    """How a sentence opens if the word taken for its verb is a noun: a later verb may carry it."""
    for token in doc[verb.i + 1 :]:
        form = token.morph.get("VerbForm", [])
        if token.pos_ in ("VERB", "AUX") and token.dep_ != "conj" and form:
            if "Fin" in form and "Imp" not in token.morph.get("Mood", []):
                return Opening.FINITE
            if "Part" in form and "Past" in token.morph.get("Tense", []):
                return Opening.PARTICIPLE
    return Opening.NOUN_PHRASE


def _of_root(root: "Token") -> Opening:
    subject = next((child for child in root.children if child.dep_ in SUBJECTS), None)
    helpers = [child for child in root.children if child.dep_ in ("aux", "aux:pass", "cop")]
    if subject is not None:
        if "1" in subject.morph.get("Person", []):
            return Opening.FIRST_PERSON
        if not helpers and "Part" in root.morph.get("VerbForm", []):
            return Opening.PARTICIPLE
        return Opening.FINITE if helpers or root.pos_ in ("VERB", "AUX") else Opening.NOUN_PHRASE
    if any(child.dep_ == "mark" and child.pos_ == "PART" for child in root.children):
        return Opening.INFINITIVE
    verb = _verb(root)
    return _of_verb(verb) if verb.pos_ in ("VERB", "AUX") else Opening.NOUN_PHRASE


def _verb(root: "Token") -> "Token":
    """The word inflected as the verb: in "Be a better listener" the noun is the root, not "be"."""
    return next((child for child in root.children if child.dep_ == "cop"), root)


def _of_verb(verb: "Token") -> Opening:
    """The opening of a sentence whose main verb has no subject."""
    form = verb.morph.get("VerbForm", [])
    if "Ger" in form or ("Part" in form and "Pres" in verb.morph.get("Tense", [])):
        return Opening.GERUND
    if "Part" in form:
        return Opening.PARTICIPLE
    inflected = "3" in verb.morph.get("Person", []) or "Past" in verb.morph.get("Tense", [])
    return Opening.FINITE if inflected else Opening.IMPERATIVE


def _confidence(doc: "Doc", root: "Token", opening: Opening) -> float:
    """How far the word on which the opening hangs and the sentence as a whole agree with the tree.

    The word is the verb of an action, and else the first word, which had better not be a verb in
    its base form. The classifier has read one sentence at a time, and is heard on no more.
    """
    if not doc.has_annotation("MORPH") or not len(doc.tensor):
        return 0.0
    if opening in (Opening.INFINITIVE, Opening.FIRST_PERSON):
        return 1.0
    word = _verb(root) if opening.is_action else _first(doc)
    voices = [_share(doc, word, _action_labels())]
    if doc.cats and sum(token.head.i == token.i for token in doc) == 1:
        voices.append(doc.cats[View.ACTION])
    agreement = [share if opening.is_action else 1.0 - share for share in voices]
    return float(sum(agreement) / len(agreement))


@cache
def _action_labels() -> tuple[int, ...]:
    """Columns of the morphologizer's answer that read a word as a verb in an action's form."""
    forms = ("VerbForm=Inf", "Mood=Imp", "VerbForm=Ger", "Tense=Pres|VerbForm=Part")
    labels = nlp().get_pipe("morphologizer").labels  # type: ignore[attr-defined]
    return tuple(
        column
        for column, label in enumerate(labels)
        if ("POS=VERB" in label or "POS=AUX" in label) and any(form in label for form in forms)
    )


def _share(doc: "Doc", token: "Token", columns: tuple[int, ...]) -> float:
    """The probability that a word has one of these labels."""
    import numpy

    layer: Any = nlp().get_pipe("morphologizer").model.get_ref("softmax")  # type: ignore[attr-defined]
    scores = layer.predict(doc.tensor[token.i : token.i + 1])[0]
    weights = numpy.exp(scores - scores.max())
    return float(weights[list(columns)].sum() / weights.sum())
