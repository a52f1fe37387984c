"""Sentences with named gaps, such as `Raise sales from {baseline} to {target}`.

The person's words go into such a sentence as data: a brace they typed is doubled, and what fills a
gap is never read as a sentence with gaps again.
"""

import re
from collections.abc import Mapping

_BRACES = re.compile(r"\{\{|\}\}|(?:(?P<before>\w+) )?\{(?P<slot>[a-z][a-z0-9_]*)\}")


def escaped(words: str) -> str:
    """Double the braces, so that the words stay words inside a sentence with slots."""
    return words.replace("{", "{{").replace("}", "}}")


def slots_in(template: str) -> tuple[str, ...]:
    """Name the gaps of a sentence, in order, each once."""
    named = (found["slot"] for found in _BRACES.finditer(template))
    return tuple(dict.fromkeys(name for name in named if name))


def fill(template: str, answers: Mapping[str, str]) -> str:
    """Put the answers into the gaps and give plain text.

    A gap without an answer stays as it is, `{target}`; answers to gaps that are not there are
    ignored. An answer that repeats the word before its gap ("by" in "by end of March") loses it.
    """

    def put(found: re.Match[str]) -> str:
        slot, before = found["slot"], found["before"]
        if slot is None:
            return found[0][0]
        answer = answers.get(slot, "").strip()
        if not answer:
            return found[0]
        if before is None:
            return answer
        first, _, rest = answer.partition(" ")
        if rest and first.lower() == before.lower():
            answer = rest
        return f"{before} {answer}"

    return _BRACES.sub(put, template)
