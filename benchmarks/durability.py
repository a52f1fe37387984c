"""What is left after kills and crowds, and what a save costs, beside TinyDB as it comes.

Run as `python -m benchmarks.durability [--smoke]`; the process that is killed is this module too.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from statistics import median
from typing import Protocol

from tinydb import TinyDB, where

from benchmarks.surroundings import surroundings
from benchmarks.table import Row, table
from coach.model.cycle import quarter
from coach.model.draft import Draft, new_draft
from coach.model.log import record
from coach.model.value import replace
from coach.storage.documents import StoredDraft, to_document
from coach.storage.errors import StorageError
from coach.storage.store import Store, local_time

_DRAFTS = 20
_WHEN = "2026-11-22T10:00:00+01:00"
_SAVE_AT_MOST = 10.0


class Keeper(Protocol):
    """One way to keep drafts in a folder."""

    def __init__(self, home: Path) -> None: ...

    def save(self, draft: Draft) -> None:
        """Keep a draft; once this returns it must not get lost."""

    def numbers(self) -> dict[str, int]:
        """Give the number last written into each draft, by its id."""


class Ours:
    """The coach's own store."""

    def __init__(self, home: Path) -> None:
        self._store = Store(home, wait=60)
        self.save = self._store.save

    def numbers(self) -> dict[str, int]:
        """Read every draft."""
        drafts = (self._store.load(one.id) for one in self._store.drafts())
        found = {draft.id: _number(draft.contribution) for draft in drafts}
        if self._store.notices():
            raise ValueError(self._store.notices())
        return found


class AsItComes:
    """TinyDB with the storage it brings."""

    def __init__(self, home: Path) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self._drafts = TinyDB(home / "drafts.json").table("drafts")

    def save(self, draft: Draft) -> None:
        """Write the same document as the coach does."""
        stored = StoredDraft(id=draft.id, schema=1, updated=local_time(), draft=draft)
        self._drafts.upsert(to_document(stored), where("id") == draft.id)

    def numbers(self) -> dict[str, int]:
        """Read every draft."""
        return {one["id"]: _number(one["draft"]["contribution"]) for one in self._drafts}


KEEPERS: dict[str, type[Keeper]] = {"okr-coach": Ours, "TinyDB as it comes": AsItComes}


@dataclass(slots=True)
class Tally:
    """What became of the saves that were acknowledged."""

    trials: int = 0
    unreadable: int = 0
    acknowledged: int = 0
    lost: int = 0

    def look(self, keeper: type[Keeper], home: Path, told: dict[str, int]) -> None:
        """Compare what is there with what was told."""
        self.trials += 1
        self.acknowledged += len(told)
        try:
            found = keeper(home).numbers()
        except (ValueError, KeyError, StorageError):
            self.unreadable += 1
            self.lost += len(told)
        else:
            self.lost += sum(found.get(id, -1) < number for id, number in told.items())


def kills(keeper: str, folder: Path, *, rounds: int) -> Tally:
    """Kill a process that saves over and over, each time on fresh data."""
    chance, tally, seeded = random.Random(1), Tally(), folder / "seeded"
    keep = KEEPERS[keeper](seeded).save
    for number in range(_DRAFTS):
        keep(_draft(number, size=3000))
    for trial in range(rounds):
        home = Path(shutil.copytree(seeded, folder / f"killed-{trial}"))
        process = _child("update", keeper, home)
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(chance.uniform(0.0, 0.15))
        process.send_signal(signal.SIGKILL)
        told = _told(first + process.communicate()[0])
        tally.look(KEEPERS[keeper], home, told)
        shutil.rmtree(home)
    return tally


def crowd(keeper: str, folder: Path, *, rounds: int, each: int) -> Tally:
    """Let two processes save new drafts at once."""
    tally = Tally()
    for trial in range(rounds):
        home = folder / f"crowd-{trial}"
        writers = [_child("add", keeper, home, each) for _ in range(2)]
        told = [_told(writer.communicate()[0]) for writer in writers]
        tally.look(KEEPERS[keeper], home, told[0] | told[1])
        shutil.rmtree(home)
    return tally


def save_time(folder: Path, *, rounds: int) -> Row:
    """Time a save of one draft among four, against writing as many bytes and flushing them."""
    store, drafts = Store(folder / "timed"), [_long_draft() for _ in range(4)]
    for draft in drafts:
        store.save(draft)
    content = (folder / "timed/cycles/2027Q1.json").read_bytes()
    ours, plain = [], []
    for _ in range(rounds):
        ours.append(_timed(lambda: store.save(drafts[0])))
        plain.append(_timed(lambda: _flushed_write(folder / "plain.json", content)))
    return Row(
        what=f"save of a draft, file of {len(content) / 1024:.0f} KiB",
        measured=f"{1000 * median(ours):.1f} ms",
        against=f"{1000 * median(plain):.1f} ms, a flushed write",
        ratio=median(ours) / median(plain),
        at_most=_SAVE_AT_MOST,
    )


def _draft(number: int, *, size: int = 0) -> Draft:
    draft = new_draft(f"Draft {number}", quarter(2027, 1), when=_WHEN)
    return replace(draft, id=f"d-{number:08x}", contribution=f"0 {'x' * size}")


def _long_draft() -> Draft:
    draft = new_draft("A long conversation", quarter(2027, 1), when=_WHEN)
    for number in range(200):
        after = replace(draft, contribution=f"answer {number} " + "word " * 20)
        draft = record(draft, after, who="Mara", when=_WHEN, reason="said")
    return draft


def _number(contribution: str) -> int:
    return int(contribution.partition(" ")[0])


def _timed(act: Callable[[], None]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def _flushed_write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _child(what: str, keeper: str, *words: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "benchmarks.durability", what, keeper, *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=surroundings(),
    )


def _told(lines: str) -> dict[str, int]:
    # A line cut short by the kill acknowledges nothing.
    whole = (line.split() for line in lines.splitlines(keepends=True) if line.endswith("\n"))
    return {id: int(number) for id, number in whole}


def _update(keeper: Keeper) -> None:
    chance = random.Random()
    for number in count(1):
        draft = _draft(number % _DRAFTS)
        text = f"{number} {'x' * chance.randrange(6000)}"
        keeper.save(replace(draft, contribution=text))
        print(draft.id, number, flush=True)


def _add(keeper: Keeper, each: int) -> None:
    for _ in range(each):
        draft = new_draft("One of many", quarter(2027, 1), when=_WHEN)
        keeper.save(replace(draft, contribution="1 first"))
        print(draft.id, 1, flush=True)


def _report(smoke: bool) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        safe = True
        for keeper in KEEPERS:
            place = Path(folder, keeper.split()[0])
            killed = kills(keeper, place, rounds=4 if smoke else 200)
            crowded = crowd(keeper, place, rounds=1 if smoke else 10, each=20 if smoke else 100)
            for what, tally in (("kills", killed), ("two writers", crowded)):
                print(
                    f"{keeper}: {tally.trials} × {what}: {tally.unreadable} left a file unreadable;"
                    f" {tally.lost} of {tally.acknowledged} drafts lost what was acknowledged"
                )
                safe = safe and not (keeper == "okr-coach" and tally.lost + tally.unreadable)
        row = save_time(Path(folder), rounds=10 if smoke else 200)
        print(table([row]))
    return safe


def main() -> int:
    """Measure everything and print it, or be the process that is killed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.durability", description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="few rounds, to see that it works")
    parser.add_argument("child", nargs="*", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if not given.child:
        return 0 if _report(given.smoke) else 1
    what, keeper, home, *rest = given.child
    kept = KEEPERS[keeper](Path(home))
    if what == "update":
        _update(kept)
    else:
        _add(kept, int(rest[0]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
