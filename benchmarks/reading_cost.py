"""What reading costs: time of one sentence, words a second, memory.

Times are CPU times of this process, so that a busy machine does not count.
"""

import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from itertools import islice, pairwise
from statistics import median
from typing import TYPE_CHECKING, Any

from benchmarks.surroundings import surroundings
from coach.reading.pipeline import nlp
from coach.reading.reader import read
from training.corpus import from_grammar

if TYPE_CHECKING:
    from spacy.language import Language

_ROUNDS = 7
_SHORT, _LONG = 13, 30
_GENERATED = 300
_PASSES, _BATCH = 8, 16
_SEED = 3

_WIDTH = {"width": 96}
_LISTENER: dict[str, Any] = {"@architectures": "spacy.Tok2VecListener.v1", **_WIDTH}
_TAGGER: dict[str, Any] = {"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": _LISTENER}}
STUDY: dict[str, dict[str, Any]] = {
    "tok2vec": {
        "model": {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": {
                "@architectures": "spacy.MultiHashEmbed.v2",
                "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
                "rows": [5000, 1000, 2500, 2500],
                "include_static_vectors": False,
                **_WIDTH,
            },
            "encode": {
                "@architectures": "spacy.MaxoutWindowEncoder.v2",
                "depth": 4,
                "window_size": 1,
                "maxout_pieces": 3,
                **_WIDTH,
            },
        }
    },
    "tagger": _TAGGER,
    "morphologizer": _TAGGER,
    "parser": {
        "model": {
            "@architectures": "spacy.TransitionBasedParser.v2",
            "state_type": "parser",
            "extra_state_tokens": False,
            "hidden_width": 64,
            "maxout_pieces": 2,
            "use_upper": True,
            "tok2vec": _LISTENER,
        }
    },
}
"""The widest configuration of the feasibility study, which ours is to outrun."""


def study() -> "Language":
    """Give the study's pipeline, trained for seconds on a few generated sentences.

    Speed hardly needs training, but a parser that has learned nothing takes a fifth longer: it
    goes back and forth. It tells apart as many labels as ours.
    """
    import spacy
    from spacy.training import Example
    from thinc.api import fix_random_seed

    fix_random_seed(_SEED)
    pipeline = spacy.blank("en")
    for name, config in STUDY.items():
        pipeline.add_pipe(name, config=config)
    for name in ("morphologizer", "parser"):
        for label in nlp().get_pipe(name).labels:  # type: ignore[attr-defined]
            pipeline.get_pipe(name).add_label(label)  # type: ignore[attr-defined]
    examples = []
    for gold in from_grammar(pipeline, _GENERATED, _SEED):
        for token in gold:
            token.tag_ = f"{token.pos_} {next(iter(token.morph), '')}".strip()
        examples.append(Example(pipeline.make_doc(gold.text), gold))
    optimizer = pipeline.initialize(lambda: examples)
    for _ in range(_PASSES):
        for start in range(0, len(examples), _BATCH):
            pipeline.update(examples[start : start + _BATCH], sgd=optimizer)
    return pipeline


def words_a_second(texts: Sequence[str]) -> tuple[float, float]:
    """Give the words a second of our bare pipeline and of the study's, taking turns."""
    pipelines = (nlp(), study())
    speeds: tuple[list[float], list[float]] = ([], [])
    for _ in range(_ROUNDS):
        for pipeline, found in zip(pipelines, speeds, strict=True):
            begin = time.process_time()
            words = sum(map(len, pipeline.pipe(texts)))
            found.append(words / (time.process_time() - begin))
    ours, theirs = map(median, speeds)
    return ours, theirs


def milliseconds(texts: Sequence[str]) -> list[float]:
    """Give what one whole reading of each text takes, in rising order, over several rounds."""
    read(texts[0])
    taken = []
    for text in [*texts] * _ROUNDS:
        begin = time.process_time()
        read(text)
        taken.append(1000 * (time.process_time() - begin))
    return sorted(taken)


def short(texts: Sequence[str]) -> list[str]:
    """Give the texts of about 13 words."""
    return [text for text in texts if abs(len(text.split()) - _SHORT) <= 1]


def long(texts: Sequence[str]) -> list[str]:
    """Give texts of 30 words, made of two sentences that follow each other, cut to length."""
    joined = (f"{one}. {other}".split() for one, other in pairwise(sorted(texts, key=len)))
    return [" ".join(islice(words, _LONG)) for words in joined if len(words) >= _LONG]


def megabytes_gained() -> float:
    """Give the resident memory that loading adds to a fresh Python that has imported spaCy."""
    code = (
        "import spacy; from pathlib import Path; from coach.reading.pipeline import nlp;"
        "pages = lambda: int(Path('/proc/self/statm').read_text().split()[1]);"
        "before = pages(); nlp(); print(pages() - before)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, env=surroundings()
    )
    return int(done.stdout) * resource.getpagesize() / 1e6
