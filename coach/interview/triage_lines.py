"""A pasted to-do list as its lines, each with what its marks and its heading say."""

import re
from collections.abc import Iterator

from coach.interview.hearing import lines_in
from coach.interview.triage_words import Said
from coach.model.triage import Because
from coach.model.value import Value
from coach.reading.cleaning import clean, strip_bullet

_TICKED = re.compile(r"^[-*+\s]*(?:\[[xX✓✔]\]|[☑☒✓✔✅])|^[-*+\s]*~~.+~~\W*$|[✓✔✅☑]\ufe0f?\s*$")
_DONE = re.compile(r"(?:^done\s*[:–—-]\s+\S|[-–—(:,]\s*(?:done|finished|sorted)[)!. ]*$)", re.I)
_HASH = re.compile(r"^#{1,6}\s+")
_DATE = re.compile(
    r"\W*(?:w/c\s+|week\s+(?=\d))?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|\d{1,4}(?:st|nd|rd|th)?|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*"
    r"|nov\w*|dec\w*|[\s,./–-])+\W*",
    re.IGNORECASE,
)
_PICTURES = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d]+")
_TAG = re.compile(r"^(?:to-?do|action|task|ask|idea|note|[A-Z]{2,3})\s*[:–—]\s+(?=\S)", re.I)
_SHOUTED = re.compile(r"[!?…]{2,}|!|(?:\s|^)\*+(?=\s|$)")
_WITH = re.compile(r"\bw/\s*(?=[^\Wc])", re.IGNORECASE)
_INDENT = 2
_SHORT = 5
"""Words; a longer line that ends with a colon says something of its own."""


class Noted(Value, frozen=True):
    """One line as it was written, and as it is best read."""

    text: str
    """The person's words, without bullet, numbering or checkbox."""
    plain: str
    """Without pictures, shouting and tags, for reading."""
    settled: Because | None = None
    """What its marks, or the heading it stands under, say already."""


def noted(paste: str) -> tuple[Noted, ...]:
    """Split a paste into its lines; whatever holds a letter or a digit is kept, in order."""
    found: list[Noted] = []
    below: Because | None = None
    for line in _lines(paste):
        text = strip_bullet(_HASH.sub("", line.strip()))[0]
        plain = _plain(text)
        heads = _heads(line.strip(), text)
        if heads:
            below = _said_by(Said(plain))
        settled = Because.HEADING if heads else Because.DONE if _is_done(line) else below
        found.append(Noted(text, plain, settled))
    return tuple(found)


def _lines(paste: str) -> Iterator[str]:
    """Give each line; one that is indented below a bullet belongs to it."""
    kept: list[tuple[str, bool, int]] = []
    for line in clean(paste).split("\n"):
        if not any(map(str.isalnum, line)):
            continue
        indent = len(line) - len(line.lstrip())
        marked = strip_bullet(line)[1] > indent
        if not marked and kept and kept[-1][1] and indent >= kept[-1][2] + _INDENT:
            above, _, edge = kept[-1]
            kept[-1] = (f"{above} {line.strip()}", True, edge)
        else:
            kept.append((line, marked, indent))
    if len(kept) == 1 and not _is_done(kept[0][0]):
        yield from lines_in(kept[0][0]) or (kept[0][0],)
    else:
        yield from (line for line, _, _ in kept)


def _plain(text: str) -> str:
    plain = _SHOUTED.sub(" ", _PICTURES.sub(" ", text.replace("~~", "")))
    plain = _WITH.sub("with ", " ".join(plain.split()).rstrip("?"))
    return _TAG.sub("", plain) or text


def _heads(line: str, text: str) -> bool:
    bare = text.rstrip(" :*_-").lstrip("*_ ")
    said = Said(bare)
    if _HASH.match(line) or (text.rstrip(" *_").endswith(":") and len(said.stems) <= _SHORT):
        return True
    listed = any(said.heads(name) for name in ("plain", "private", "someday", "done"))
    return listed or bool(_DATE.fullmatch(bare))


def _said_by(heading: Said) -> Because | None:
    for name, because in (
        ("private", Because.PRIVATE),
        ("someday", Because.SOMEDAY),
        ("done", Because.DONE),
    ):
        if heading.heads(name):
            return because
    return None


def _is_done(line: str) -> bool:
    return bool(_TICKED.search(line.strip()) or _DONE.search(line.strip()))
