"""The shipped pipeline: when it loads, and what is said when it cannot."""

import json
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from coach.reading.pipeline import PIPELINE_VERSION, WEIGHTS, PipelineMissing, load, nlp


def test_importing_the_pipeline_module_does_not_import_spacy() -> None:
    code = (
        "import sys, coach.reading.pipeline, coach.reading.opening; print('spacy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_several_threads_that_ask_at_once_share_one_pipeline() -> None:
    with ThreadPoolExecutor(4) as threads:
        pipelines = list(threads.map(lambda _: nlp(), range(8)))
    assert len({id(pipeline) for pipeline in pipelines}) == 1


def test_the_version_stored_with_reviews_is_that_of_the_weights() -> None:
    assert json.loads((WEIGHTS / "meta.json").read_text())["version"] == PIPELINE_VERSION


def test_missing_weights_are_one_sentence_that_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(
        PipelineMissing, match=r"^The reading pipeline is missing .*install"
    ) as told:
        load(tmp_path / "nowhere")
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    "damaged", ["meta.json", "config.cfg", "parser/model", "vocab/strings.json"]
)
def test_a_damaged_file_is_one_sentence_that_says_what_to_do(tmp_path: Path, damaged: str) -> None:
    copy = tmp_path / "weights"
    shutil.copytree(WEIGHTS, copy)
    (copy / damaged).write_bytes(b"\x00 half a fi")
    with pytest.raises(PipelineMissing, match=r"cannot be read: install okr-coach again\.$"):
        load(copy)


def test_weights_of_another_version_are_refused(tmp_path: Path) -> None:
    copy = tmp_path / "weights"
    shutil.copytree(WEIGHTS, copy)
    meta = json.loads((copy / "meta.json").read_text())
    (copy / "meta.json").write_text(json.dumps(meta | {"version": "9.9.9"}))
    with pytest.raises(PipelineMissing, match=r"is version 9\.9\.9, this program needs"):
        load(copy)


def test_the_weights_come_with_their_licence_and_name_the_treebank() -> None:
    assert "Attribution-ShareAlike 4.0" in (WEIGHTS / "LICENSE.txt").read_text()
    assert "Universal Dependencies English EWT" in (WEIGHTS / "NOTICE").read_text()


def test_the_weights_hold_no_words_of_the_treebank_and_stay_small() -> None:
    strings = json.loads((WEIGHTS / "vocab" / "strings.json").read_text())
    assert "Baghdad" not in strings
    assert sum(file.stat().st_size for file in WEIGHTS.rglob("*") if file.is_file()) < 8e6


def test_the_weights_do_not_tell_where_they_were_trained() -> None:
    assert "/" not in (WEIGHTS / "config.cfg").read_text()
