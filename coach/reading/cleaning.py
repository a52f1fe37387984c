"""Pasted text made fit to read: no control sequences, no bullets, one item at a time."""

import re

_ESCAPES = re.compile(
    "(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]"  # colours, cursor movement
    "|(?:\x1b\\]|\x9d)[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\\\|\x9c)?"  # titles, links
    "|\x1b[ -/]*[0-~]?"
)
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Lone surrogates cannot be saved as UTF-8, and a byte order mark is no part of any sentence.
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_LEADING_TABS = re.compile("^[ \t]*\t", re.MULTILINE)

_MARKER = re.compile(
    r"""(?:
        [-*+•‣◦·–—▪▫●○■□►▸➤→»>](?=\s)           # a bullet
      | [-*+]?\s*\[[ xX✓✔-]?\](?=\s)             # a Markdown checkbox
      | [☐☑☒✓✔✅⬜]\ufe0f?(?=\s)                   # a drawn one
      | \(?(?:[0-9]{1,2}(?:\.[0-9]{1,2})*|[a-zA-Z]|[ivx]{2,4})\)(?=\s)
      | [0-9]{1,2}(?:\.[0-9]{1,2})*\.(?=\s)      # 1. or 1.2.
      | (?:KR|Key\ [Rr]esult|O|Objective|Initiative)\ ?[0-9]{1,2}(?:\.[0-9]{1,2})?
        (?:\s*[:.)\]]|\s[-–—])(?=\s)             # KR1: or KR 1.2 -
      | (?:KR|Key\ [Rr]esult)(?:\s*:|\s[-–—])(?=\s)
      | KR\ ?[0-9]{1,2}(?:\.[0-9]{1,2})?(?=\s+[A-Z][a-z])   # KR2 Audit …
    )\s+""",
    re.VERBOSE,
)
_EMPHASIS = re.compile(
    r"(?P<mark>\*\*\*|\*\*|__|\*|_|~~|`)(?P<inside>(?=\S)[^*_~`]+(?<=\S))(?P=mark)"
)
_CONTINUATION_INDENT = 2


def clean(text: str) -> str:
    """Drop escape sequences and control characters; line ends stay, tabs become spaces."""
    text = _LINE_ENDS.sub("\n", _ESCAPES.sub("", text))
    text = _LEADING_TABS.sub(lambda found: found[0].replace("\t", "    "), text)
    return _CONTROLS.sub("", text.replace("\t", " "))


def strip_bullet(text: str) -> tuple[str, int]:
    """Give the sentence without bullet, numbering or checkbox, and where it begins in `text`.

    Emphasis marks around the whole sentence go as well; inside it they are the person's.
    """
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if start >= end:
        return "", len(text)
    while found := _MARKER.match(text, start, end):
        if found.end() == end:
            break
        start = found.end()
    if found := _EMPHASIS.fullmatch(text, start, end):
        start, end = found.span("inside")
    return text[start:end], start


def split_list(text: str) -> tuple[str, ...]:
    """Split a pasted list into its items, each without its bullet.

    A line without a bullet belongs to the item above it only when it is clearly indented; a line
    that introduces bulleted items and ends with a colon is a heading, not an item.
    """
    items: list[str] = []
    indent = 0
    lines = [line for line in clean(text).split("\n") if line.strip()]
    marked = [bool(_MARKER.match(line.strip() + " x")) for line in lines]
    for place, line in enumerate(lines):
        own_indent = len(line) - len(line.lstrip())
        if not marked[place]:
            if items and own_indent >= indent + _CONTINUATION_INDENT:
                items[-1] += " " + line.strip()
                continue
            if line.rstrip().endswith(":") and any(marked[place + 1 : place + 2]):
                continue
        indent = own_indent
        items.append(line.strip())
    sentences = (strip_bullet(item)[0] for item in items)
    return tuple(sentence for sentence in sentences if any(map(str.isalnum, sentence)))
