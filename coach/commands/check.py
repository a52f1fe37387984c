"""`coach check`: reviews key results that are already written, one a line."""

import argparse
import os
import stat
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from coach.commands.house import catalogue_in_force, put_house_in_force
from coach.commands.keeping import with_kept
from coach.commands.lines import Line, lines_of_file, lines_of_text
from coach.commands.printers import PRINTERS
from coach.commands.trouble import Trouble
from coach.model.cycle import Cycle
from coach.model.verdict import Level
from coach.rewriting.review import Review, review, review_all

_LOUD_ENOUGH = {"strong": {Level.STRONG}, "hint": {Level.STRONG, Level.HINT}, "never": set()}


def run(arguments: argparse.Namespace) -> int:
    """Review and print; 1 when there is a finding that `--fail-on` asks for."""
    _refuse_what_is_unclear(arguments)
    put_house_in_force(arguments)
    catalogue_in_force()
    counts: set[Level] = _LOUD_ENOUGH[arguments.fail_on]
    printer = PRINTERS[arguments.format](several_files=len(arguments.files) > 1)
    failed = False
    for line, judged in _reviewed(arguments, cycle=arguments.cycle, today=arguments.today):
        printer.show(line, judged)
        sys.stdout.flush()
        failed = failed or any(finding.level in counts for finding in judged.findings)
    printer.end()
    return int(failed)


def _refuse_what_is_unclear(arguments: argparse.Namespace) -> None:
    if not arguments.files and arguments.text is None:
        if not arguments.lines or sys.stdin.isatty():
            raise Trouble(
                "nothing to check: name a file with --lines, or give a key result with -t"
            )
        arguments.files = ["-"]
    if arguments.files and not arguments.lines:
        raise Trouble("say --lines: a file is read as one key result on each line")


def _reviewed(
    arguments: argparse.Namespace, *, cycle: Cycle | None, today: date | None
) -> Iterator[tuple[Line, Review]]:
    """Review every line as it comes; what was read before trouble is given before the trouble."""
    troubles: list[Exception] = []
    waiting: deque[Line] = deque()

    def texts() -> Iterator[str]:
        try:
            for line in _lines(arguments):
                waiting.append(line)
                yield line.text
        except (Trouble, OSError) as trouble:
            troubles.append(trouble)

    for judged in _judged(texts(), arguments, cycle=cycle, today=today):
        line = waiting.popleft()
        yield line, with_kept(judged, line.kept)
    if troubles:
        raise troubles[0]


def _judged(texts: Iterable[str], arguments: argparse.Namespace, **when: Any) -> Iterator[Review]:
    # Batches are faster, but whoever writes into a pipe may be waiting for the first answer.
    if "-" in arguments.files and not stat.S_ISREG(os.fstat(sys.stdin.fileno()).st_mode):
        return (review(text, **when) for text in texts)
    return review_all(texts, **when)


def _lines(arguments: argparse.Namespace) -> Iterator[Line]:
    yield from lines_of_text(arguments.text or ())
    for name in arguments.files:
        yield from lines_of_file(name)
