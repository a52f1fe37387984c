"""Which field of work is meant by a word on the command line."""

from coach.commands.names import meant
from coach.commands.trouble import Trouble
from coach.rewriting.metrics import fields_named, fields_of_work


def fields_or_trouble(words: str) -> frozenset[str]:
    """Give the fields of work that words name, or say which come near."""
    known = fields_of_work()
    found = frozenset({words.lower()} & known.keys()) or fields_named(words)
    if not found:
        near = meant(words, [*known, *(called[0] for called in known.values())])
        raise Trouble(f"there is no field “{words}”{near or '; there is ' + ', '.join(known)}")
    return found
