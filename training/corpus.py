"""Turns sentences into the documents spaCy trains on and is measured on."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from coach.reading.opening import View, opened
from training import grammar, treebank
from training.grammar.tree import Sentence

TREEBANK_FILE = "en_ewt-ud-{part}.conllu"
TRAINING_SEED, CHECKING_SEED = 11, 12
TOGETHER = (1, 1, 1, 2, 2, 3, 4)
"""How many sentences of the treebank share a document: the parser learns there where one ends."""


def document(vocab: Vocab, sentences: Iterable[Sentence]) -> Doc:
    """One document of one or more annotated sentences."""
    words: list[str] = []
    spaces: list[bool] = []
    upos: list[str] = []
    feats: list[str] = []
    heads: list[int] = []
    relations: list[str] = []
    for sentence in sentences:
        if spaces:
            spaces[-1] = True
        heads += [head + len(words) for head in sentence.heads]
        words += sentence.words
        spaces += sentence.spaces
        upos += sentence.upos
        feats += sentence.feats
        relations += sentence.relations
    # A feature string of `_` is spaCy's way of saying that there is none.
    doc = Doc(
        vocab,
        words=words,
        spaces=spaces,
        pos=upos,
        morphs=[features or "_" for features in feats],
        heads=heads,
        deps=relations,
    )
    if relations.count("ROOT") == 1:
        doc.cats = {view.value: view is View.of(opened(doc)) for view in View}
    return doc


def from_treebank(nlp: Language, folder: Path, part: str, seed: int) -> Iterator[Doc]:
    """The treebank's sentences, a few to a document, some as a hurried hand would type them."""
    rng = random.Random(seed)
    rest = treebank.read(folder / TREEBANK_FILE.format(part=part))
    while group := list(islice(rest, rng.choice(TOGETHER))):
        yield document(nlp.vocab, (_hurried(sentence, rng) for sentence in group))


def _hurried(sentence: Sentence, rng: random.Random) -> Sentence:
    roll = rng.random()
    if roll < 0.06:
        return replace(sentence, words=tuple(word.lower() for word in sentence.words))
    if roll < 0.1:
        first, *others = sentence.words
        return replace(sentence, words=(first[0].lower() + first[1:], *others))
    return sentence


def from_grammar(nlp: Language, count: int, seed: int) -> Iterator[Doc]:
    """Generated sentences, most alone, some two in a row, as in an answer or a mission."""
    rng = random.Random(seed)
    waiting: list[Sentence] = []
    for sentence in islice(_as_tokenized(nlp, seed), count):
        waiting.append(sentence)
        ends = sentence.words[-1] == "."
        if ends and len(waiting) < 3 and rng.random() < 0.4:
            continue
        yield document(nlp.vocab, waiting)
        waiting = []
    if waiting:
        yield document(nlp.vocab, waiting)


def _as_tokenized(nlp: Language, seed: int) -> Iterator[Sentence]:
    """Only sentences whose words are those the tokenizer will find when a person types them."""
    for _, sentence in grammar.sentences(seed):
        if tuple(token.text for token in nlp.make_doc(sentence.text)) == sentence.words:
            yield sentence


def write(folder: Path, treebank_folder: Path, generated: int) -> tuple[Path, Path]:
    """Write the training and the checking documents; returns the two files."""
    nlp = spacy.blank("en")
    train = [
        *from_treebank(nlp, treebank_folder, "train", TRAINING_SEED),
        *from_grammar(nlp, generated, TRAINING_SEED),
    ]
    dev = [
        *from_treebank(nlp, treebank_folder, "dev", CHECKING_SEED),
        *from_grammar(nlp, generated // 15, CHECKING_SEED),
    ]
    random.Random(TRAINING_SEED).shuffle(train)
    paths = folder / "train.spacy", folder / "dev.spacy"
    for path, docs in zip(paths, (train, dev), strict=True):
        DocBin(docs=docs, attrs=["POS", "MORPH", "HEAD", "DEP", "SPACY", "ORTH"]).to_disk(path)
    return paths
