"""Whole OKRs of imagined people, by field of work: something to browse, and to start from."""

import re
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path

import msgspec

from coach.model.cycle import Cycle
from coach.model.quantity import Direction
from coach.model.value import Value
from coach.rulebook.datafile import DataFileError, nearest, read_data_file
from coach.rulebook.location import rules_folder

DAY = re.compile(r"\{([^{}]*)\}")
"""Stands for a day of whatever cycle the example is looked at in."""
_END = "end"
_WEEK = re.compile(r"week (?P<number>[1-9]|1[0-2])")
_ALLOWED = [_END, *(f"week {number}" for number in range(1, 13))]
_FEWEST, _MOST = 2, 4


class Seniority(StrEnum):
    """How long the imagined person has done this work."""

    NEW = "new"
    EXPERIENCED = "experienced"
    LEADS = "leads"
    """Leads others, and still answers for numbers of their own."""


class ExampleKeyResult(Value, frozen=True):
    """A key result of somebody else, and what is left of it without their numbers."""

    text: str
    """With `{end}` or `{week 6}` where a day stands."""
    metric: str
    """What is measured, without a number: all that another person can take over."""
    direction: Direction
    found_in: str
    """Where such a person looks the number up."""
    initiatives: tuple[str, ...]


class Example(Value, frozen=True):
    """A personal OKR from the mission down to the work, written for the coach."""

    id: str
    field: str
    """Field of work: the name of its file, the same as in the metric library."""
    role: str
    seniority: Seniority
    mission: str
    contribution: str
    objective: str
    key_results: tuple[ExampleKeyResult, ...]
    guardrails: tuple[str, ...] = ()
    commitments: tuple[str, ...] = ()
    """With days as in a key result."""


class _KeyResult(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    text: str
    metric: str
    direction: Direction
    found_in: str
    initiatives: list[str] = []


class _Example(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: str
    role: str
    level: Seniority
    mission: str
    contribution: str
    objective: str
    key_result: list[_KeyResult]
    guardrails: list[str] = []
    commitments: list[str] = []


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    example: list[_Example]


def load_examples(folder: Path) -> tuple[Example, ...]:
    """Read one TOML file per field of work, by field and in file order.

    Raises:
        DataFileError: naming the file, the key and how to mend it.
    """
    examples: list[Example] = []
    taken: dict[str, str] = {}
    for path in sorted(folder.glob("*.toml")):
        for entry in read_data_file(path, _File).example:
            where = f"{path}: “{entry.id}”"
            if entry.id in taken:
                raise DataFileError(
                    f"{path}: “id” is “{entry.id}”, as in {taken[entry.id]}; give it another"
                )
            taken[entry.id] = path.name
            try:
                examples.append(_example(entry, path.stem))
            except DataFileError as error:
                raise DataFileError(f"{where}: {error}") from error
    return tuple(examples)


@cache
def shipped_examples() -> tuple[Example, ...]:
    """Give the examples that ship with the application."""
    return load_examples(rules_folder() / "examples")


def day_meant(name: str, cycle: Cycle) -> date:
    """Give the day that `end` or `week 6` is in a cycle: its last, or the last of that week."""
    found = _WEEK.fullmatch(name)
    if found is None:
        return cycle.last
    return min(cycle.first + timedelta(weeks=int(found["number"]), days=-1), cycle.last)


def _example(entry: _Example, field: str) -> Example:
    if not _FEWEST <= len(entry.key_result) <= _MOST:
        raise DataFileError(
            f"has {len(entry.key_result)} of “key_result”; give it {_FEWEST} to {_MOST}"
        )
    for commitment in entry.commitments:
        _refuse_other_slots("commitments", commitment)
    return Example(
        id=entry.id,
        field=field,
        role=entry.role,
        seniority=entry.level,
        mission=entry.mission,
        contribution=entry.contribution,
        objective=entry.objective,
        key_results=tuple(map(_key_result, entry.key_result)),
        guardrails=tuple(entry.guardrails),
        commitments=tuple(entry.commitments),
    )


def _key_result(entry: _KeyResult) -> ExampleKeyResult:
    _refuse_other_slots("text", entry.text)
    if len(DAY.findall(entry.text)) != 1:
        raise DataFileError(
            f"“text” is “{entry.text}”, but needs one day: write {{end}} or, say, {{week 6}}"
        )
    return ExampleKeyResult(
        text=entry.text,
        metric=entry.metric,
        direction=entry.direction,
        found_in=entry.found_in,
        initiatives=tuple(entry.initiatives),
    )


def _refuse_other_slots(key: str, text: str) -> None:
    for slot in DAY.findall(text):
        if slot not in _ALLOWED:
            raise DataFileError(f"“{key}” has no slot “{{{slot}}}”; {nearest(slot, _ALLOWED)}")
