"""What `coach --help` and `coach --version` cost, against starting Python and doing nothing."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from benchmarks.surroundings import surroundings
from benchmarks.table import Row

AT_MOST = 5.0
_NOTHING = (sys.executable, "-c", "pass")


def startup(*, rounds: int) -> Iterator[Row]:
    """Measure CPU time, taking turns, so that a busy machine slows all of them alike."""
    commands = {"coach --help": (*coach(), "--help"), "coach --version": (*coach(), "--version")}
    times: dict[str, list[float]] = {"": [], **{name: [] for name in commands}}
    for command in commands.values():
        _cpu(command)  # writes the bytecode that every later start finds
    for _ in range(rounds):
        times[""].append(_cpu(_NOTHING))
        for name, command in commands.items():
            times[name].append(_cpu(command))
    nothing = median(times.pop(""))
    for name, taken in times.items():
        yield Row(
            what=f"{name}, CPU",
            measured=f"{1000 * median(taken):.0f} ms",
            against=f"{1000 * nothing:.0f} ms, python -c pass",
            ratio=median(taken) / nothing,
            at_most=AT_MOST,
        )


def coach() -> tuple[str, ...]:
    """Give the command as installed beside this Python, or as a module of the checkout."""
    installed = Path(sys.executable).with_name("coach")
    return (str(installed),) if installed.is_file() else (sys.executable, "-m", "coach")


def _cpu(command: Sequence[str]) -> float:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=surroundings())
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return usage.ru_utime + usage.ru_stime
