"""How a sentence opens: as an action, as a noun phrase or as a clause."""

from functools import cache
from typing import TYPE_CHECKING, Any

from coach.reading.facts import Opening
from coach.reading.pipeline import nlp

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "expl"})
SKIPPED = frozenset({"PUNCT", "SPACE", "SYM", "INTJ"})


def opening_of(doc: "Doc") -> tuple[Opening, float]:
    """How the first sentence of a document opens, and how sure that is, 0 to 1."""
    root = next((token for token in doc if token.head.i == token.i and not token.is_space), None)
    if root is None:
        return Opening.NOUN_PHRASE, 0.0
    opening = _of_root(root)
    return opening, _confidence(doc, root, opening)


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
    """How far the morphologizer, which sees the words alone, agrees with the tree.

    The word that decides is the verb of an action, and else the first word, which had better not be
    a verb in its base form.
    """
    if not doc.has_annotation("MORPH") or not len(doc.tensor):
        return 0.0
    first = next((token for token in doc if token.pos_ not in SKIPPED), doc[0])
    if opening in (Opening.IMPERATIVE, Opening.GERUND):
        return _share(doc, _verb(root), _action_labels())
    if opening.is_action:
        return 1.0
    return 1.0 - _share(doc, first, _action_labels())


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
