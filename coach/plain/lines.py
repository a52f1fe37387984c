"""Answers from standard input: one line, a list, or several lines up to an empty one."""

import os
import re
import select
import sys
from collections.abc import Callable
from typing import TextIO

_LIST_ITEM = re.compile(r"\s*(?:[-*•–]|\d{1,2}[.)]|\[[ xX]?\])\s+\S")
_BURST = 0.05
"""Seconds; pasted lines follow each other faster than anybody types."""
_TERMINAL_PASSES = 4095 if sys.platform == "linux" else 1023
"""Bytes of a line; a terminal keeps no more of it, and drops the rest without a word."""


class Lines:
    """Lines of an input, with a look at whether more have come already."""

    def __init__(
        self,
        read: Callable[[], str],
        waiting: Callable[[float], bool],
        *,
        longest: float = float("inf"),
    ) -> None:
        self.cut = False
        """Whether a line of the last answer is as long as any can be: its end may be missing."""
        self._read = read
        self._waiting = waiting
        self._longest = longest
        self._asked_ahead = False
        self._ahead = ""

    def asked(self) -> None:
        """Note that a question is being put: what has come by now was not typed in answer to it."""
        self.cut = False
        self._asked_ahead = bool(self._ahead) or self._waiting(0)

    def one(self) -> str | None:
        """Give the next line without its end, or None when there are no more."""
        line, self._ahead = self._ahead or self._read(), ""
        if not line:
            return None
        line = line.rstrip("\r\n")
        self.cut = self.cut or len(line.encode("utf-8", "replace")) >= self._longest
        return line

    def several(self, *, alone: Callable[[str], bool] = lambda line: False) -> str | None:
        """Give all lines up to an empty one, or None when there are no more.

        Args:
            alone: tells of a first line whether it says everything, as "skip" does.
        """
        first = self.one()
        if first is None or not first.strip():
            return first
        if not alone(first):
            return self._up_to_empty(first)
        self._drop_empty_line()
        return first

    def one_or_list(self) -> str | None:
        """Give one line, or a whole list: marked items, or lines pasted in one go."""
        first = self.one()
        if first is None or not first.strip():
            return first
        pasted = not self._asked_ahead and self._waiting(_BURST)
        return self._up_to_empty(first) if pasted or _LIST_ITEM.match(first) else first

    def _drop_empty_line(self) -> None:
        # Who was told to end with an empty line may have sent it along; it answers nothing else.
        if self._waiting(_BURST) and (line := self._read()).strip():
            self._ahead = line

    def _up_to_empty(self, first: str) -> str:
        gathered = [first]
        while (line := self.one()) is not None and line.strip():
            gathered.append(line)
        return "\n".join(gathered)


def lines_of(stream: TextIO) -> Lines:
    """Read a stream by its file descriptor where it has one, so that nothing hides in a buffer."""
    try:
        descriptor = stream.fileno()
    except (OSError, ValueError):
        return Lines(stream.readline, lambda seconds: False)
    if sys.platform == "win32":  # select knows only sockets there
        return Lines(stream.readline, lambda seconds: False)
    return _from_descriptor(descriptor)


def _from_descriptor(descriptor: int) -> Lines:
    rest = bytearray()
    ended = False

    def read() -> str:
        nonlocal ended
        while b"\n" not in rest and not ended:
            chunk = os.read(descriptor, 65536)
            ended = not chunk
            rest.extend(chunk)
        end = rest.find(b"\n") + 1 or len(rest)
        line = bytes(rest[:end])
        del rest[:end]
        return line.decode("utf-8", "replace")

    def waiting(seconds: float) -> bool:
        return bool(rest) or (not ended and bool(select.select([descriptor], [], [], seconds)[0]))

    longest = _TERMINAL_PASSES if os.isatty(descriptor) else float("inf")
    return Lines(read, waiting, longest=longest)
