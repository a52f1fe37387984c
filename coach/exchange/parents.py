"""Mission, company and team OKRs as a file: written by one, given to others, read strictly.

The file is JSON that can be read and written by eye:

    {
      "format": "okr-coach parents",
      "schema": 1,
      "mission": "We help small shops sell online.",
      "team": [
        {
          "id": "p-5f0c91ab",
          "objective": "New shops sell sooner",
          "key_results": [{"text": "Median days to first sale", "from": "9", "to": "5"}]
        }
      ]
    }

An id may be left out; it only helps to know an OKR again whose words have changed.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec

from coach.model.ids import fresh_id
from coach.model.parents import WITH_KEY_RESULTS
from coach.model.person import Parent, ParentKeyResult, ParentLevel

FORMAT = "okr-coach parents"
SCHEMA = 1
LARGEST = 256 * 1024
"""Bytes; no company has that many OKRs to derive one's own from."""
_MOST, _MOST_KEY_RESULTS = 50, 20
_LONGEST, _LONGEST_MISSION = 500, 20_000
_ID = re.compile(r"p-[A-Za-z0-9-]{1,36}")
"""As `fresh_id` gives them; with another prefix it could pass for the id of something else."""
# Controls, lone surrogates, and what turns the direction of writing without being seen.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")


class BadFile(Exception):
    """The file is not what this program reads; the message says where, and how to mend it."""


class _KeyResult(
    msgspec.Struct,
    forbid_unknown_fields=True,
    frozen=True,
    omit_defaults=True,
    rename={"baseline": "from", "target": "to"},
):
    text: str
    baseline: str = ""
    target: str = ""


class _Okr(msgspec.Struct, forbid_unknown_fields=True, frozen=True, omit_defaults=True):
    id: str = ""
    objective: str = ""
    key_results: tuple[_KeyResult, ...] = ()


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True, omit_defaults=True):
    format: str = ""
    schema: int = 0
    mission: str = ""
    company: tuple[_Okr, ...] = ()
    team: tuple[_Okr, ...] = ()


class _Opening(msgspec.Struct, frozen=True):
    """What tells whether the rest is worth reading."""

    format: str = ""
    schema: int = 0


_Read = TypeVar("_Read", _File, _Opening)


def as_file(parents: Iterable[Parent]) -> str:
    """Write parents as a file to share; whom the work is for is the person's own, and left out."""
    several = tuple(parents)
    missions = (_shown(one.text) for one in several if one.level is ParentLevel.MISSION)
    okrs = {
        level.value: [_okr(one) for one in several if one.level is level]
        for level in WITH_KEY_RESULTS
    }
    file = {"format": FORMAT, "schema": SCHEMA, "mission": next(missions, ""), **okrs}
    content = msgspec.json.format(msgspec.json.encode(file), indent=2)
    return content.decode("utf-8") + "\n"


def from_file(content: bytes) -> tuple[Parent, ...]:
    """Read a file of parents, trusting nothing in it.

    Raises:
        BadFile: in one sentence, when it is too large, no such file, of a later version, or holds
            something that cannot be shown.
    """
    if len(content) > LARGEST:
        raise BadFile(f"it is larger than {LARGEST // 1024} KB; share fewer OKRs")
    plain = content.removeprefix(b"\xef\xbb\xbf")
    opening = _read(plain, _Opening)
    if opening.format != FORMAT:
        raise BadFile(
            "it holds no mission and no OKRs to derive from; “coach export --parents” writes one"
        )
    if opening.schema > SCHEMA:
        raise BadFile(
            f"a newer okr-coach wrote it (schema {opening.schema}; this one knows {SCHEMA}); "
            "update okr-coach to read it"
        )
    if opening.schema != SCHEMA:
        raise BadFile(f"its schema is {opening.schema}; write {SCHEMA} there")
    file = _read(plain, _File)
    parents = tuple(_parents(file))
    ids = [one.id for one in parents]
    if twice := next((id for id in ids if ids.count(id) > 1), None):
        raise BadFile(f"two OKRs have the id {twice}; take one of the ids out")
    if not parents:
        raise BadFile("nothing is in it yet; write a mission or an OKR into it")
    return parents


def _read(content: bytes, kind: type[_Read]) -> _Read:
    try:
        return msgspec.json.decode(content, type=kind)
    except msgspec.ValidationError as error:
        raise BadFile(f"{str(error)[:200]}; mend that, then try again") from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise BadFile("it is not JSON in UTF-8; ask for it to be sent again") from None
    except RecursionError:
        raise BadFile("it is nested too deeply; ask for it to be sent again") from None


def _okr(parent: Parent) -> _Okr:
    key_results = tuple(
        _KeyResult(_shown(one.text), _shown(one.baseline), _shown(one.target))
        for one in parent.results
    )
    return _Okr(parent.id, _shown(parent.text), key_results)


def _shown(text: str) -> str:
    """Leave out what cannot be shown, which whoever reads the file would turn down."""
    return _UNSEEN.sub("", text)


def _parents(file: _File) -> Iterator[Parent]:
    if mission := _sound(file.mission, "mission", _LONGEST_MISSION):
        yield Parent(fresh_id("p"), ParentLevel.MISSION, mission)
    for level in WITH_KEY_RESULTS:
        okrs = file.company if level is ParentLevel.COMPANY else file.team
        if len(okrs) > _MOST:
            raise BadFile(
                f"{level} holds {len(okrs)} OKRs, and {_MOST} are the most; leave some out"
            )
        for place, okr in enumerate(okrs, start=1):
            yield _parent(okr, level, f"{level} {place}")


def _parent(okr: _Okr, level: ParentLevel, where: str) -> Parent:
    if len(okr.key_results) > _MOST_KEY_RESULTS:
        raise BadFile(f"{where} has more than {_MOST_KEY_RESULTS} key results; leave some out")
    if okr.id and not _ID.fullmatch(okr.id):
        raise BadFile(f"{where} has an id that none of ours looks like; take the id out")
    text = _needed(okr.objective, f"{where}, objective")
    return Parent(
        okr.id or fresh_id("p"),
        level,
        text,
        tuple(
            _key_result(one, f"{where}, key result {number}")
            for number, one in enumerate(okr.key_results, start=1)
        ),
    )


def _key_result(one: _KeyResult, where: str) -> ParentKeyResult:
    return ParentKeyResult(
        _needed(one.text, f"{where}, text"),
        _sound(one.baseline, f"{where}, from", _LONGEST),
        _sound(one.target, f"{where}, to", _LONGEST),
    )


def _needed(text: str, where: str) -> str:
    if not (sound := _sound(text, where, _LONGEST)):
        raise BadFile(f"{where} is empty; write it, or take it out")
    return " ".join(sound.split())


def _sound(text: str, where: str, longest: int) -> str:
    if len(text) > longest:
        raise BadFile(f"{where} is longer than {longest} characters; shorten it")
    if found := _UNSEEN.search(text):
        raise BadFile(
            f"{where} holds a character that cannot be shown (U+{ord(found[0]):04X}); take it out"
        )
    return text.strip()
