"""Loads the pipeline that reads sentences, once, when the first sentence wants reading."""

import json
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

PIPELINE_VERSION = "0.3.0"
"""Stored with every review, so that it is known which pipeline read the sentence."""

WEIGHTS = Path(__file__).parent / "weights"
_loading = Lock()


class PipelineMissing(RuntimeError):
    """The weights that ship with this program are not there or cannot be read."""


def nlp() -> "Language":
    """The pipeline, loaded on first use; safe to call from several threads.

    Raises:
        PipelineMissing: the shipped weights are missing or damaged.
    """
    with _loading:
        return _shipped()


@cache
def _shipped() -> "Language":
    return load(WEIGHTS)


def load(folder: Path) -> "Language":
    """Load a pipeline from a folder.

    Raises:
        PipelineMissing: the folder is missing or damaged, or holds another version.
    """
    if not folder.is_dir():
        raise PipelineMissing(
            f"The reading pipeline is missing from {folder}: install okr-coach again."
        )
    import spacy

    from coach.reading.guards import add_guards

    try:
        version = json.loads((folder / "meta.json").read_text(encoding="utf-8"))["version"]
        # The tokenizer is plain English, rebuilt from spaCy's own rules faster than it is read.
        pipeline = spacy.load(folder, exclude=["tokenizer"])
        add_guards(pipeline)
    # Whatever a damaged file raises, deep inside the libraries, the person needs one sentence.
    except Exception as error:
        raise PipelineMissing(
            f"The reading pipeline in {folder} cannot be read: install okr-coach again."
        ) from error
    if version != PIPELINE_VERSION:
        raise PipelineMissing(
            f"The reading pipeline in {folder} is version {version}, this program needs "
            f"{PIPELINE_VERSION}: install okr-coach again."
        )
    return pipeline
