"""Reading a TOML data file into a msgspec Struct, with errors that tell its author what to mend."""

import re
import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from msgspec import inspect

Shape = TypeVar("Shape")

_PLACE = re.compile(r"^(?P<what>.*?)(?: - at `\$(?P<path>.*)`)?$", re.DOTALL)
_QUOTED = re.compile(r"[`'](?P<word>[^`']*)[`']")
_STEP = re.compile(r"\.(?P<key>[^.\[\]]+)|\[(?P<index>\d+)\]")

_MANY = 20
"""So many names help nobody who only mistyped one."""


class DataFileError(ValueError):
    """A data file cannot be used; the message names the file, the key and how to mend it."""


def read_data_file(path: Path, shape: type[Shape]) -> Shape:
    """Read one TOML file as a `shape`.

    Raises:
        DataFileError: when the file is not TOML or does not fit the shape.
    """
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise DataFileError(f"{path}: cannot be read ({error})") from error
    except tomllib.TOMLDecodeError as error:
        raise DataFileError(f"{path}: is not TOML: {error}") from error
    try:
        return msgspec.convert(raw, shape)
    except msgspec.ValidationError as error:
        raise DataFileError(f"{path}: {_explained(str(error), raw, shape)}") from error


def nearest(word: str, allowed: list[str]) -> str:
    """Say what is allowed, the nearest spelling first if there is one."""
    close = get_close_matches(word, allowed, n=1, cutoff=0.6)
    meant = f"did you mean “{close[0]}”? " if close else ""
    if close and len(allowed) > _MANY:
        return meant.rstrip()
    return f"{meant}allowed: {', '.join(sorted(allowed))}"


def _explained(message: str, raw: Any, shape: type) -> str:
    """Turn msgspec's message into one that says what is allowed at that place."""
    found = _PLACE.match(message)
    what, path = (found["what"], found["path"] or "") if found else (message, "")
    quoted = _QUOTED.search(what)
    word = quoted["word"] if quoted else ""
    steps = [step["key"] or int(step["index"]) for step in _STEP.finditer(path)]
    where = path.lstrip(".")
    if what.startswith("Object contains unknown field"):
        keys = _keys(_struct_at(steps, raw, shape))
        return f"unknown key “{word}”{_in(where)}; {nearest(word, keys)}"
    if what.startswith("Object missing required field"):
        return f"the key “{word}” is missing{_in(where)}"
    if what.startswith(("Invalid enum value", "Invalid value")):
        allowed = _values(steps, raw, shape)
        return f"“{where}” cannot be “{word}”; {nearest(word, allowed)}"
    return f"“{where}”: {what[0].lower()}{what[1:]}"


def _in(where: str) -> str:
    return f" in [{where}]" if where else ""


def _keys(struct: inspect.StructType | None) -> list[str]:
    if struct is None:
        return []
    tag = [struct.tag_field] if struct.tag_field else []
    return [*tag, *(field.encode_name for field in struct.fields)]


def _struct_at(steps: list[str | int], raw: Any, shape: type) -> inspect.StructType | None:
    at = _type_at(steps, raw, shape)
    return at if isinstance(at, inspect.StructType) else None


def _type_at(steps: list[str | int], raw: Any, shape: type) -> inspect.Type:
    """Follow a path through the shape; the data chooses between the members of a union."""
    at, here = _chosen(inspect.type_info(shape), raw), raw
    for step in steps:
        here = here[step]
        if isinstance(at, inspect.StructType):
            at = next(field.type for field in at.fields if field.encode_name == step)
        elif isinstance(at, (inspect.ListType, inspect.VarTupleType)):
            at = at.item_type
        at = _chosen(at, here)
    return at


def _chosen(at: inspect.Type, here: Any) -> inspect.Type:
    """Pick the member of a union that the data at hand asks for."""
    if not isinstance(at, inspect.UnionType):
        return at
    if isinstance(here, dict):
        for one in at.types:
            if isinstance(one, inspect.StructType) and one.tag in (None, here.get(one.tag_field)):
                return one
    if isinstance(here, list):
        for one in at.types:
            if isinstance(one, inspect.ListType):
                return one
    return at


def _values(steps: list[str | int], raw: Any, shape: type) -> list[str]:
    """Give the values allowed at a path: an enumeration's, or the tags of a union."""
    if steps and isinstance(steps[-1], str):
        owner = _type_at(steps[:-1], raw, shape)
        members = owner.types if isinstance(owner, inspect.UnionType) else (owner,)
        tags = [str(one.tag) for one in members if isinstance(one, inspect.StructType) and one.tag]
        tag_fields = {one.tag_field for one in members if isinstance(one, inspect.StructType)}
        if steps[-1] in tag_fields:
            return tags
    at = _type_at(steps, raw, shape)
    return [str(one.value) for one in at.cls] if isinstance(at, inspect.EnumType) else []
