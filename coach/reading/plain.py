"""A sentence as it would be typed: without bullets, markup, emoji and scores noted behind it."""

import re
from typing import Any, TypeVar

from coach.model.value import Value, replace
from coach.reading.cleaning import strip_bullet
from coach.reading.facts import Reading
from coach.reading.label import label
from coach.reading.scores import leading_score, trailing_score

_Read = TypeVar("_Read")

_LINK = re.compile(r"!?(?P<open>\[)(?P<words>[^\[\]\n]+)(?P<close>\]\([^\s()]*\))")
_MARKS = re.compile(
    r"(?P<open>\*{1,3}|(?<!\w)_{1,3}|~~|`{1,3}|==)(?=[^\s*_~`=])"
    r"(?P<words>[^*~`\n]*?[^\s*_~`])(?P<close>(?P=open))(?!\w)"
)
_TAG = re.compile(r"</?(?:b|i|u|em|strong|br|p|li|span|mark|s)\s*/?>", re.IGNORECASE)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]")
# Arrows among the dingbats say from where to where.
_EMOJI = re.compile(
    "[0-9#*]\ufe0f?\u20e3\\s?"
    "|[\U0001f000-\U0001faff\u2600-\u2793\u2795-\u2797\u27bf\u2b50\u2b55\u231a\u231b\u23e9-\u23fa\U000e0020-\U000e007f]+"
)
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "‑": "-", "‐": "-", "\t": " "})
_HARD_SPACE = re.compile("(?<![0-9])[\u00a0\u2009\u202f]|[\u00a0\u2009\u202f](?![0-9]{3}(?![0-9]))")
_COMPARES = re.compile(r"[>+–—-]\s+[$€£]?[0-9]")


class Plain(Value, frozen=True):
    """A plain sentence, and where each of its code points stood."""

    text: str
    written: str
    """The text as the person wrote it."""
    places: tuple[int, ...] | None = None
    """The place of each code point in `written`; None where nothing moved."""

    def restore(self, value: _Read) -> _Read:
        """Give a value read from the plain text with every offset in the written one."""
        if self.text is self.written:
            return value
        moved: _Read = self._restore(value)
        return moved

    def _restore(self, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(map(self._restore, value))
        if not isinstance(value, Value):
            return value
        fields = {name: self._restore(getattr(value, name)) for name in value.__struct_fields__}
        if isinstance(value, Reading):
            fields["text"] = self.written
        if {"start", "end"} <= fields.keys():
            start, end = self._span(fields["start"], fields["end"])
            fields |= {"start": start, "end": end}
            if "text" in fields:
                fields["text"] = self.written[start:end]
        return replace(value, **fields)

    def _span(self, start: int, end: int) -> tuple[int, int]:
        if self.places is None:
            return start, end
        first = self.places[start] if start < len(self.places) else len(self.written)
        return first, self.places[end - 1] + 1 if end > start else first


def plain(text: str) -> Plain:
    """Take a sentence out of what it was pasted with; of a text without words only space goes."""
    rest, places = text, list(range(len(text)))
    for pattern in (_LINK, _MARKS, _MARKS):
        rest, places = _unwrapped(pattern, rest, places)
    for pattern in (_TAG, _EMOJI, _INVISIBLE):
        rest, places = _without(pattern, rest, places)
    start, end = _bounds(rest)
    if not any(map(str.isalnum, rest[start:end])):
        rest, places = text, list(range(len(text)))
        start, end = len(text) - len(text.lstrip()), len(text.rstrip()) or len(text)
    rest, places = rest[start:end], places[start:end]
    rest = _HARD_SPACE.sub(" ", rest).translate(_STRAIGHT)
    if rest == text:
        return Plain(text, text)
    return Plain(rest, text, None if len(rest) == len(text) else tuple(places))


def _bounds(text: str) -> tuple[int, int]:
    """Give where the sentence itself begins and ends."""
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if not _COMPARES.match(text, start):
        begins = strip_bullet(text)[1]
        start = begins if begins < end else start
    start += leading_score(text[start:end])
    start += label(text[start:end])
    return start, start + len(text[start : start + trailing_score(text[start:end])].rstrip())


def _unwrapped(pattern: re.Pattern[str], text: str, places: list[int]) -> tuple[str, list[int]]:
    """Take away what stands around words."""
    gone = [found.span(group) for found in pattern.finditer(text) for group in ("open", "close")]
    return _cut(gone, text, places)


def _without(pattern: re.Pattern[str], text: str, places: list[int]) -> tuple[str, list[int]]:
    """Take away signs, each with the space that would otherwise be double."""
    gone = []
    for found in pattern.finditer(text):
        start, end = found.span()
        doubled = text[start - 1 : start].isspace() and text[end : end + 1].isspace()
        gone.append((start, end + doubled))
    return _cut(gone, text, places)


def _cut(gone: list[tuple[int, int]], text: str, places: list[int]) -> tuple[str, list[int]]:
    if not gone:
        return text, places
    away = {place for start, end in gone for place in range(start, end)}
    kept = [place for place in range(len(text)) if place not in away]
    return "".join(text[place] for place in kept), [places[place] for place in kept]
