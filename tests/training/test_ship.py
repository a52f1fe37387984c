"""Trimming a trained pipeline for shipping."""

import json
import tomllib
from itertools import islice
from pathlib import Path

import pytest
import spacy  # noqa: TID253  # a test of trained pipelines
from spacy.language import Language  # noqa: TID253
from spacy.training import Example  # noqa: TID253

from coach.reading.pipeline import PIPELINE_VERSION, load
from training import grammar
from training.corpus import document
from training.ship import KEPT_SCORES, SPACY, ship

PROJECT = Path(__file__).parents[2] / "pyproject.toml"
TEXTS = ["Launch the bakery by May", "80% of guests return within a year.", "Queue time: 3 min"]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    nlp = spacy.blank("en")
    for name in ("tok2vec", "morphologizer", "parser"):
        nlp.add_pipe(name)
    nlp.add_pipe("textcat", name="opening")
    gold = [sentence for _, sentence in islice(grammar.sentences(3), 120)]
    examples = [
        Example(nlp.make_doc(sentence.text), document(nlp.vocab, [sentence])) for sentence in gold
    ]
    nlp.initialize(lambda: examples)
    nlp.update(examples)
    nlp.meta["performance"] = dict.fromkeys(KEPT_SCORES, 0.5)
    folder = tmp_path_factory.mktemp("trained")
    nlp.to_disk(folder)
    return folder


@pytest.fixture(scope="module")
def shipped(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shipped") / "weights"
    licence = folder.with_name("licence")
    licence.write_text("Terms")
    ship(trained, licence, folder)
    return folder


def _analysis(nlp: Language, text: str) -> tuple[dict[str, float], list[tuple[object, ...]]]:
    doc = nlp(text)
    return doc.cats, [
        (token.text, token.pos_, str(token.morph), token.dep_, token.head.i) for token in doc
    ]


@pytest.mark.parametrize("text", TEXTS)
def test_trimming_changes_no_analysis(trained: Path, shipped: Path, text: str) -> None:
    assert _analysis(load(shipped), text) == _analysis(spacy.load(trained), text)


def test_no_word_of_the_training_text_is_kept(trained: Path, shipped: Path) -> None:
    before = json.loads((trained / "vocab" / "strings.json").read_text())
    after = json.loads((shipped / "vocab" / "strings.json").read_text())
    assert "the" in before
    assert "the" not in after


def test_what_is_shipped_says_its_version_and_its_terms(shipped: Path) -> None:
    meta = json.loads((shipped / "meta.json").read_text())
    assert (meta["version"], meta["license"]) == (PIPELINE_VERSION, "CC BY-SA 4.0")
    assert (shipped / "LICENSE.txt").read_text() == "Terms"


def test_the_weights_load_in_every_spacy_the_program_may_be_installed_with(shipped: Path) -> None:
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    wanted = next(entry for entry in project["dependencies"] if entry.startswith("spacy"))
    assert json.loads((shipped / "meta.json").read_text())["spacy_version"] == SPACY
    assert SPACY.split(",")[0] == wanted.removeprefix("spacy").split(",")[0]
