"""Measures the shipped pipeline: `python -m training.report --treebank DIR --openings FILE`."""

import argparse
import json
import subprocess
import sys
import time
from importlib.metadata import version
from math import sqrt
from pathlib import Path

from spacy.scorer import Scorer
from spacy.training import Example

from coach.reading.facts import Opening
from coach.reading.opening import opening_of
from coach.reading.pipeline import WEIGHTS, nlp
from training import treebank
from training.corpus import TREEBANK_FILE, document

CODES = {
    "IMP": Opening.IMPERATIVE,
    "INF": Opening.INFINITIVE,
    "FIRST": Opening.FIRST_PERSON,
    "GER": Opening.GERUND,
    "NP": Opening.NOUN_PHRASE,
    "PASS": Opening.PARTICIPLE,
    "FIN": Opening.FINITE,
}
SURE = 0.8
Row = tuple[str, str]


def interval(hits: int, count: int) -> str:
    """A share in per cent with its 95 % Wilson interval."""
    z, share = 1.96, hits / count
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z * sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / (1 + z * z / count)
    return f"{share:6.1%}  [{middle - half:.1%}, {middle + half:.1%}]  {hits}/{count}"


def on_treebank(folder: Path) -> list[Row]:
    """Parts of speech, features and dependencies on the treebank's test part, one sentence each."""
    pipeline = nlp()
    gold = treebank.read(folder / TREEBANK_FILE.format(part="test"))
    references = [document(pipeline.vocab, [sentence]) for sentence in gold]
    started = time.perf_counter()
    analysed = list(pipeline.pipe(reference.text for reference in references))
    speed = sum(map(len, analysed)) / (time.perf_counter() - started)
    examples = [Example(doc, gold) for doc, gold in zip(analysed, references, strict=True)]
    tags = Scorer.score_token_attr(examples, "pos")
    arcs = Scorer.score_deps(examples, "dep", ignore_labels=("punct",))
    return [
        ("UPOS", f"{tags['pos_acc']:6.1%}"),
        ("UAS, LAS without punctuation", f"{arcs['dep_uas']:6.1%}, {arcs['dep_las']:.1%}"),
        ("words per second, batched", f"{speed:,.0f}"),
    ]


def on_openings(path: Path, *, misses: bool) -> list[Row]:
    """How often the opening is right, over a file of labelled sentences."""
    items = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    found = [(CODES[item["reading"]], *opening_of(nlp()(item["text"]))) for item in items]
    action = [wanted.is_action == given.is_action for wanted, given, _ in found]
    fine = [wanted == given for wanted, given, _ in found]
    sure = [right for right, (*_, share) in zip(action, found, strict=True) if share >= SURE]
    rows = [
        ("opening, action or not", interval(sum(action), len(found))),
        (f"… where confidence is {SURE} or more", interval(sum(sure), len(sure))),
        ("opening, all seven", interval(sum(fine), len(found))),
    ]
    for kind in Opening:
        right = [wanted == given for wanted, given, _ in found if wanted is kind]
        rows.append((f"… {kind}", interval(sum(right), len(right))))
    if misses:
        for item, (wanted, given, share) in zip(items, found, strict=True):
            if wanted != given:
                rows.append((f"{wanted} read as {given} ({share:.2f})", item["text"]))
    return rows


def on_disk() -> list[Row]:
    """Size of the weights, and the time to load them against the time to import spaCy."""
    size = sum(file.stat().st_size for file in WEIGHTS.rglob("*") if file.is_file())
    code = (
        "import time; a = time.process_time(); import spacy; b = time.process_time();"
        "from coach.reading.pipeline import nlp; nlp(); c = time.process_time();"
        "print(b - a, c - b)"
    )
    runs = []
    for _ in range(5):
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
        runs.append([float(part) for part in done.stdout.split()])
    importing, loading = (min(times) for times in zip(*runs, strict=True))
    ratio = f"{loading:.2f} s against {importing:.2f} s = {loading / importing:.2f}"
    return [("size", f"{size / 1e6:.1f} MB"), ("load against `import spacy`", ratio)]


def main() -> int:
    """Print the figures as a table."""
    parser = argparse.ArgumentParser(prog="python -m training.report", description=__doc__)
    parser.add_argument("--treebank", type=Path, help="folder of UD English EWT")
    parser.add_argument("--openings", type=Path, help="labelled sentences, JSON Lines")
    parser.add_argument("--misses", action="store_true", help="list the sentences read wrongly")
    arguments = parser.parse_args()
    rows = [("spaCy", version("spacy")), *on_disk()]
    if arguments.treebank:
        rows += on_treebank(arguments.treebank)
    if arguments.openings:
        rows += on_openings(arguments.openings, misses=arguments.misses)
    width = max(len(name) for name, _ in rows)
    for name, figure in rows:
        print(f"{name:<{width}}  {figure}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
