"""Reading CoNLL-U, and making documents of it."""

from pathlib import Path

import spacy  # noqa: TID253  # a test of the tokenizer

from training import treebank
from training.corpus import document

CONLLU = """\
# text = We don't bake, ever.
1\tWe\twe\tPRON\tPRP\tCase=Nom|Person=1\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tVBP\tTypo=Yes|VerbForm=Fin\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\tPolarity=Neg\t4\tadvmod\t_\t_
4\tbake\tbake\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
4.1\tghost\t_\t_\t_\t_\t_\t_\t_\t_
5\t,\t,\tPUNCT\t,\t_\t6\tpunct\t_\t_
6\tever\tever\tADV\tRB\t_\t4\tadvmod\t_\tSpaceAfter=No
7\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# text = Yes
1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
"""


def _read(tmp_path: Path) -> list[treebank.Sentence]:
    file = tmp_path / "some.conllu"
    file.write_text(CONLLU, encoding="utf-8")
    return list(treebank.read(file))


def test_a_sentence_keeps_its_text_its_contractions_and_its_tree(tmp_path: Path) -> None:
    first, second = _read(tmp_path)
    assert first.text == "We don't bake, ever."
    assert first.words == ("We", "do", "n't", "bake", ",", "ever", ".")
    assert first.heads == (3, 3, 3, 3, 5, 3, 3)
    assert second.relations == ("ROOT",)


def test_features_about_spelling_are_left_out(tmp_path: Path) -> None:
    assert _read(tmp_path)[0].feats[1] == "VerbForm=Fin"


def test_sentences_that_share_a_document_stay_sentences(tmp_path: Path) -> None:
    doc = document(spacy.blank("en").vocab, _read(tmp_path))
    assert [sentence.text for sentence in doc.sents] == ["We don't bake, ever.", "Yes"]
