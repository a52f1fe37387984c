"""Seen from outside: processes that are killed, and processes that get in each other's way."""

import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Timer

import orjson
import pytest

from coach.storage.errors import Busy, OpenElsewhere
from coach.storage.store import Store
from tests.storage.drafts import fresh, saying

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start another process on the same data, and end it in any case."""
    started: list[subprocess.Popen[str]] = []

    def start(what: str, *words: object) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.storage.child", what, *map(str, words)],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_every_save_acknowledged_before_a_kill_is_there(tmp_path: Path, start: Start) -> None:
    chance = random.Random(7)
    for _ in range(4):
        saver = start("save_forever", tmp_path)
        id = line(saver)
        time.sleep(chance.uniform(0.01, 0.25))
        saver.send_signal(signal.SIGKILL)
        told = saver.communicate()[0].splitlines()
        # The last line may have been cut short by the kill, the others were acknowledged.
        acknowledged = int(told[-2]) if len(told) > 1 else 0
        store = Store(tmp_path)
        saved = store.load(id)
        assert len(saved.log) >= acknowledged
        assert all(change.new.startswith(f"{change.step} ") for change in saved.log)
        assert store.notices() == ()
        orjson.loads((tmp_path / "cycles/2027Q1.json").read_bytes())


@pytest.mark.parametrize("doing", ["saving", "deleting"])
def test_wherever_a_process_dies_the_draft_is_whole_as_it_was_or_as_it_should_be(
    tmp_path: Path, start: Start, doing: str
) -> None:
    draft = saying(fresh(), "the answer before")
    Store(tmp_path / "home").save(draft)
    told, _ = start(f"die_{doing}", tmp_path / "home", draft.id).communicate(timeout=60)
    assert told.startswith("lived ")
    assert int(told.split()[1]) > 20, "it has to die in many places to mean anything"


def test_two_processes_that_save_at_once_lose_nothing(tmp_path: Path, start: Start) -> None:
    writers = [start("save_some", tmp_path, 60) for _ in range(2)]
    told = [id for writer in writers for id in writer.communicate(timeout=60)[0].split()]
    assert len(set(told)) == 120
    assert {draft.id for draft in Store(tmp_path).drafts()} == set(told)


def test_a_file_locked_for_too_long_is_said_in_one_sentence_and_nothing_is_lost(
    tmp_path: Path, start: Start
) -> None:
    draft = fresh()
    store = Store(tmp_path, wait=0.2)
    store.save(draft)
    holder = start("hold", tmp_path)
    assert line(holder) == "held"
    with pytest.raises(Busy, match=r"kept .* busy for 0\.2 seconds\. Nothing was changed\."):
        store.save(saying(draft, "more"))
    holder.kill()
    holder.wait()
    assert store.load(draft.id) == draft


def test_a_second_process_waits_its_turn(tmp_path: Path, start: Start) -> None:
    draft = fresh()
    holder = start("hold", tmp_path)
    assert line(holder) == "held"
    began = time.monotonic()
    Timer(0.3, holder.kill).start()
    Store(tmp_path).save(draft)
    assert 0.3 <= time.monotonic() - began < 4
    assert Store(tmp_path).load(draft.id) == draft


def test_a_draft_open_in_another_window_is_refused_at_once_until_that_window_is_killed(
    tmp_path: Path, start: Start
) -> None:
    draft = fresh()
    store = Store(tmp_path)
    store.save(draft)
    other = start("open_draft", tmp_path, draft.id)
    assert line(other) == "open"
    began = time.monotonic()
    with pytest.raises(OpenElsewhere, match="open in another window"), store.open_draft(draft.id):
        pass
    with pytest.raises(OpenElsewhere):
        store.delete(draft.id)
    assert time.monotonic() - began < 1
    other.send_signal(signal.SIGKILL)
    other.wait()
    with store.open_draft(draft.id):
        assert store.load(draft.id) == draft


def test_a_full_disk_leaves_what_was_saved_and_says_so(tmp_path: Path, start: Start) -> None:
    draft = saying(fresh(), "said before the disk was full")
    Store(tmp_path).save(draft)
    told, _ = start("fill_up", tmp_path, draft.id).communicate(timeout=30)
    assert "What was saved before is untouched." in told
    assert Store(tmp_path).load(draft.id) == draft
    assert not list(tmp_path.rglob("*.coach-tmp"))
