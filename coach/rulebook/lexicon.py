"""Word lists: one entry a line, a word or a phrase in its dictionary form."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TypeAlias

from coach.rulebook.datafile import DataFileError, nearest
from coach.rulebook.location import rules_folder

Phrase: TypeAlias = tuple[str, ...]
Phrases: TypeAlias = frozenset[Phrase]


def phrase(entry: str) -> Phrase:
    """Split an entry the way sentences are split: at spaces and around hyphens."""
    return tuple(entry.lower().replace("-", " - ").split())


@cache
def word_list(name: str) -> Phrases:
    """Give a list of the shipped catalogue by its name."""
    return _read(rules_folder() / "lexicon" / f"{name}.txt")


@cache
def list_names() -> tuple[str, ...]:
    """Give the name of every list of the shipped catalogue."""
    return tuple(sorted(path.stem for path in (rules_folder() / "lexicon").glob("*.txt")))


@cache
def phrasal_verbs() -> Phrases:
    """Give every verb of two words that a list of the shipped catalogue knows."""
    lists = (rules_folder() / "lexicon").glob("*-verbs.txt")
    return frozenset(one for path in lists for one in _read(path) if len(one) > 1)


def load_lexicons(folder: Path) -> Mapping[str, Phrases]:
    """Read every word list of a catalogue, by name."""
    return {path.stem: _read(path) for path in sorted((folder / "lexicon").glob("*.txt"))}


def phrases_for(words: str | list[str], lexicons: Mapping[str, Phrases]) -> Phrases:
    """Give the phrases a rule asks for: `"@list"`, or words written out.

    Raises:
        DataFileError: when there is no such list.
    """
    found: set[Phrase] = set()
    for entry in [words] if isinstance(words, str) else words:
        if not entry.startswith("@"):
            found.add(phrase(entry))
        elif entry[1:] in lexicons:
            found |= lexicons[entry[1:]]
        else:
            raise DataFileError(
                f"there is no word list “{entry}”; {nearest(entry[1:], list(lexicons))}"
            )
    return frozenset(found)


def _read(path: Path) -> Phrases:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DataFileError(f"{path}: cannot be read ({error})") from error
    entries = (line.partition("#")[0].strip() for line in lines)
    return frozenset(phrase(entry) for entry in entries if entry)
