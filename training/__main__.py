"""Trains the reading pipeline: `python -m training --treebank DIR`."""

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from spacy.cli.train import train

from coach.reading.pipeline import WEIGHTS
from training import corpus
from training.ship import ship

CONFIG = Path(__file__).with_name("config.cfg")
CLASSIFIER = Path(__file__).with_name("classifier.cfg")
GENERATED = 40_000


def main() -> int:
    """Train on the treebank and on generated sentences, and put the weights where they ship."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--treebank", type=Path, required=True, help="folder of UD English EWT")
    parser.add_argument("--out", type=Path, default=WEIGHTS, help="where the weights are written")
    parser.add_argument("--generated", type=int, default=GENERATED, help="sentences to generate")
    arguments = parser.parse_args()
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        learn, check = corpus.write(folder, arguments.treebank, arguments.generated)
        paths = {"paths.train": str(learn), "paths.dev": str(check)}
        train(CONFIG, folder / "read", overrides=paths)
        # The classifier listens to the finished pipeline; learning at the same time, it drowns it.
        paths["paths.trained"] = str(folder / "read" / "model-best")
        train(CLASSIFIER, folder / "voiced", overrides=paths)
        ship(folder / "voiced" / "model-best", arguments.treebank / "LICENSE.txt", arguments.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
