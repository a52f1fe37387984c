"""A program in a terminal of its own, seen from outside."""

import os
import re
import select
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

import pexpect

from benchmarks.surroundings import surroundings

_SEQUENCES = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_=>])")
_PATIENCE = 60.0


class Terminal:
    """Starts a program and tells when something appears on its screen."""

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], size: tuple[int, int]
    ) -> None:
        columns, rows = size
        self._seen = b""
        self.started = time.perf_counter()
        self._child = pexpect.spawn(
            command[0],
            list(command[1:]),
            env=surroundings(TERM="xterm-256color", **environment),
            dimensions=(rows, columns),
            timeout=None,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._child.close(force=True)

    def type(self, text: str) -> float:
        """Type it, and give the time at which it was on its way."""
        os.write(self._child.child_fd, text.encode())
        return time.perf_counter()

    def wait_for(self, words: str) -> float:
        """Wait until the words are printed, and give the time at which they were.

        Raises:
            TimeoutError: showing the end of what was printed instead.
        """
        wanted = words.encode()
        while wanted not in self._seen:
            if not select.select([self._child.child_fd], [], [], _PATIENCE)[0]:
                raise TimeoutError(f"“{words}” never came; the last that did: {self._end()}")
            try:
                chunk = os.read(self._child.child_fd, 65536)
            except OSError:  # what Linux says when the program has ended
                chunk = b""
            if not chunk:
                raise TimeoutError(f"ended before “{words}” came; the last: {self._end()}")
            # A sequence may arrive in two pieces: only its removal has to wait, not the words.
            self._seen = _SEQUENCES.sub(b"", self._seen + chunk)
        now = time.perf_counter()
        self._seen = b""
        return now

    def _end(self) -> str:
        return self._seen[-300:].decode("utf-8", "replace")
