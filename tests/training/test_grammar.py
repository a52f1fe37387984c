"""The grammar that writes annotated sentences."""

import random
from itertools import islice

import pytest
import spacy  # noqa: TID253  # a test of the tokenizer

from training import grammar
from training.grammar import PRODUCTIONS, openings
from training.grammar.lexicon import Words, noun
from training.grammar.surface import stopped
from training.grammar.tree import Node, lay_out

SAMPLE = list(islice(grammar.sentences(5), 1500))
CHANGES = {"increase", "decrease", "reduce", "raise", "cut", "drop", "lower", "grow"}


def test_the_same_seed_writes_the_same_sentences() -> None:
    again = islice(grammar.sentences(5), 1500)
    assert [sentence.text for _, sentence in again] == [sentence.text for _, sentence in SAMPLE]


def test_every_production_is_drawn() -> None:
    assert {name for name, _ in SAMPLE} == {make.__name__ for make in PRODUCTIONS}


def test_every_word_hangs_on_a_word_of_its_own_sentence_and_one_is_the_root() -> None:
    for _, sentence in SAMPLE:
        roots = [here for here, head in enumerate(sentence.heads) if here == head]
        assert len(roots) == 1
        assert sentence.relations[roots[0]] == "ROOT"
        for here in range(len(sentence.words)):
            steps = 0
            while sentence.heads[here] != here:
                here, steps = sentence.heads[here], steps + 1
                assert steps <= len(sentence.words)


def test_words_are_those_the_tokenizer_will_find() -> None:
    tokenize = spacy.blank("en").make_doc
    same = [
        tuple(token.text for token in tokenize(sentence.text)) == sentence.words
        for _, sentence in SAMPLE
    ]
    assert sum(same) / len(same) > 0.98


def test_imperatives_have_no_subject_and_clauses_have_one() -> None:
    for name, sentence in SAMPLE:
        root = sentence.relations.index("ROOT")
        mine = {
            relation
            for relation, head in zip(sentence.relations, sentence.heads, strict=True)
            if head == root
        }
        if name in ("imperative", "infinitive", "gerund"):
            assert not mine & {"nsubj", "nsubj:pass"}, sentence.text
        if name in ("moves", "reaches", "lasts", "is_at", "people_act", "first_person"):
            assert "nsubj" in mine, sentence.text
        if name == "participle":
            assert "nsubj:pass" in mine, sentence.text
            assert not mine & {"aux", "aux:pass"}, sentence.text


def test_words_of_change_never_modify_a_noun() -> None:
    for _, sentence in SAMPLE:
        for word, relation in zip(sentence.words, sentence.relations, strict=True):
            assert not (word.lower() in CHANGES and relation == "compound"), sentence.text


def test_most_sentences_are_different_in_their_first_two_words() -> None:
    assert len({sentence.words[:2] for _, sentence in SAMPLE}) > len(SAMPLE) * 0.6


@pytest.mark.parametrize(
    ("text", "number", "written"),
    [
        ("time to first_a reply", "Number=Sing", "time to first reply"),
        ("policy", "Number=Plur", "policies"),
        ("five-star_a review", "Number=Plur", "five-star reviews"),
        ("day-7 retention", "Number=Sing", "day-7 retention"),
    ],
)
def test_a_nominal_is_written_as_people_write_it(text: str, number: str, written: str) -> None:
    assert lay_out(noun(text, number)).text == written


def test_a_dependant_is_laid_out_on_its_own_side() -> None:
    tree = (
        Node("walk", "VERB")
        .before("advmod", Node("often", "ADV"))
        .after("obj", Node("dogs", "NOUN"))
    )
    laid_out = lay_out(tree)
    assert (laid_out.words, laid_out.heads) == (("often", "walk", "dogs"), (1, 1, 1))


def test_an_article_suits_the_sound_that_follows() -> None:
    tree = Node("offer", "NOUN").before("det", Node("a", "DET"))
    assert lay_out(tree).text == "an offer"


def test_a_stop_is_added_only_once() -> None:
    words = Words.draw(random.Random(1))
    sentence = stopped(lay_out(openings.gerund(words)))
    assert stopped(sentence) == sentence
