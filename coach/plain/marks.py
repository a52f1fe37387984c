"""Marking line by line: nothing typed is echoed, nothing shown before both are done."""

import getpass
import io
from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TextIO

from coach.model.draft import Draft
from coach.model.marks import Aspect, Marking, Role
from coach.plain.lines import lines_of
from coach.session.differences import decided, next_difference, question_about
from coach.session.marking import (
    finished,
    marked,
    next_mark,
    pressed,
    taken_back,
    turn_of,
)
from coach.session.support import answered, asked, next_ask
from coach.session.words import AGREED, ALIKE, SCALES, WHY, asks, place_of, turn

_BACK = ("back", "b", "<")


class Keeper(Protocol):
    """Where marks are kept."""

    def keep_marking(self, marking: Marking) -> None:
        """Put what two people marked so far on disk."""


def mark(
    draft: Draft,
    marking: Marking,
    *,
    keeper: Keeper,
    source: TextIO,
    out: TextIO,
    agreement: Callable[[Marking], str] | None = None,
) -> Marking | None:
    """Let both mark, then talk through the differences; None when the input ends before that.

    Every mark is kept before the next is asked for.

    Args:
        agreement: writes the page of what both agreed on; without it, they end with the
            differences.
    """
    read = _reader(source, out)
    out.write(f"{WHY}\n")
    while (role := turn_of(marking)) is not None:
        out.write(f"\n{turn(marking, role)}\n")
        given = _marks_of(draft, marking, role, keeper, read, out)
        if given is None:
            return None
        marking = finished(given, draft)
        keeper.keep_marking(marking)
    talked = _talk(draft, marking, keeper, read, out)
    if talked is None or agreement is None:
        return talked
    agreed = _agree(draft, talked, keeper, read, out)
    if agreed is not None:
        out.write(f"\n{agreement(agreed)}\n{AGREED}\n")
    return agreed


def _marks_of(
    draft: Draft,
    marking: Marking,
    role: Role,
    keeper: Keeper,
    read: Callable[[str, bool], str | None],
    out: TextIO,
) -> Marking | None:
    told = ""
    while (asked := next_mark(marking, draft)) is not None:
        kr = draft.key_result(asked.key_result)
        if kr is not None and kr.id != told:
            out.write(f"\n{place_of(draft, kr)} {kr.text}\n")
            told = kr.id
        line = read(f"({SCALES[asked.aspect]}) {asks(asked.aspect, marking)} ", True)
        if line is None:
            return None
        said = line.strip().lower()
        if said in _BACK:
            marking, told = taken_back(marking), ""
        elif (after := pressed(marking, draft, said)) is not None:
            marking = after
        else:
            out.write(f"That is none of these: {SCALES[asked.aspect]}.\n")
            continue
        keeper.keep_marking(marking)
    return marking


def _talk(
    draft: Draft,
    marking: Marking,
    keeper: Keeper,
    read: Callable[[str, bool], str | None],
    out: TextIO,
) -> Marking | None:
    if next_difference(marking, draft) is None and not marking.decisions:
        out.write(f"\n{ALIKE}\n")
        return marking
    while (difference := next_difference(marking, draft)) is not None:
        kr = next(one for one in marked(draft) if one.id == difference.key_result)
        out.write(f"\n{place_of(draft, kr)} {kr.text}\n")
        out.write(f"{_called(difference.aspect)}: {marking.employee} {difference.employee}, ")
        out.write(f"{marking.manager} {difference.manager}.\n")
        line = read(f"{question_about(difference, marking)} ", False)
        if line is None:
            return None
        marking = decided(marking, difference, line)
        keeper.keep_marking(marking)
    out.write("\nThat is all you see differently. Everything is kept.\n")
    return marking


def _agree(
    draft: Draft,
    marking: Marking,
    keeper: Keeper,
    read: Callable[[str, bool], str | None],
    out: TextIO,
) -> Marking | None:
    while (ask := next_ask(marking, draft)) is not None:
        line = read(f"\n{asked(ask, marking, draft)} ", False)
        if line is None:
            return None
        marking, remark = answered(marking, ask, line, draft, today=datetime.now().date())
        keeper.keep_marking(marking)
        if remark:
            out.write(f"{remark}\n")
    return marking


def _called(aspect: Aspect) -> str:
    return str(aspect).capitalize()


def _reader(source: TextIO, out: TextIO) -> Callable[[str, bool], str | None]:
    lines = lines_of(source)
    hides = source.isatty() and not isinstance(source, io.StringIO)

    def read(prompt: str, hidden: bool) -> str | None:
        if hidden and hides:
            try:
                return getpass.getpass(prompt)
            except EOFError:
                return None
        out.write(f"{prompt.rstrip()}\n")
        out.flush()
        return lines.one()

    return read
