"""A person's words inside Markdown: shown as typed, never taken for markup."""

import re

# What means something anywhere in a line, or at the end of a heading. An underscore inside a word
# means nothing.
_ANYWHERE = re.compile(r"[\\`*\[\]<>|~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)|(?<=\s)#(?=#*$)")
# What means something only where a line begins.
_FIRST = re.compile(r"[-+=#](?=[-+=#]*(?:\s|$))|(?<=\d)[.)](?=\s|$)")
_NUMBER = re.compile(r"\d{1,9}(?=[.)](?:\s|$))")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def escaped(text: str) -> str:
    """Give the words as one line of Markdown."""
    line = _ANYWHERE.sub(lambda found: "\\" + found[0], " ".join(_CONTROLS.sub("", text).split()))
    number = _NUMBER.match(line)
    place = number.end() if number else 0
    return line[:place] + "\\" + line[place:] if _FIRST.match(line, place) else line


def quoted(text: str) -> str:
    """Give the words as a block quotation that keeps their paragraphs."""
    lines = (escaped(line) for line in text.strip().splitlines())
    return "\n".join(f"> {line}".rstrip() for line in lines)
