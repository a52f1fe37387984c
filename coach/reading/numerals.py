"""Numbers as people write them, in digits or in words, wherever they stand in a text."""

import math
import re
from collections.abc import Iterator

from text_to_num import text2num

from coach.model.value import Value


class Numeral(Value, frozen=True):
    """One number: where it stands and what it is worth."""

    start: int
    end: int
    value: float | None
    """None when it is too large to mean anything."""
    spelled: bool = False
    """Written in words."""


_SMALL = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen"
)
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_LARGE = "hundred|thousand|million|billion"
_SCALES = {
    "k": 1e3,
    "thousand": 1e3,
    "m": 1e6,
    "mm": 1e6,
    "mn": 1e6,
    "mio": 1e6,
    "mln": 1e6,
    "million": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "billion": 1e9,
    "trillion": 1e12,
}
# A thin or no-break space groups thousands; an ordinary space might part two numbers.
_GROUP = "[,'’\u00a0\u2009\u202f]"
_AMOUNT = rf"""(?P<number>[0-9]{{1,3}}(?:{_GROUP}[0-9]{{3}})+(?:\.[0-9]+)?(?![0-9])
      |[0-9]{{1,3}}(?:\.[0-9]{{3}}){{2,}}(?![0-9])
      |[0-9]+(?:[.,][0-9]+)?)(?![0-9])(?!(?:st|nd|rd|th)\b)
    (?P<and_a_half>\ and\ a\ half\b)?
    (?:\s?(?P<word>(?i:thousand|million|billion|trillion|mln|mio|bn))\b
      |(?P<letter>[kK]|MM?|mm(?=\s*[€£$])|[bB]n?|mn|m(?=\s*[€£$]))(?![A-Za-z0-9]))?
    """
_DIGITS = re.compile(rf"(?<![\w.,/:#@^])(?:(?<![\w)]-)|(?<=[Tt]op-)){_AMOUNT}", re.VERBOSE)
_DIGITS_HERE = re.compile(_AMOUNT, re.VERBOSE)
_WORDS = re.compile(
    rf"""(?<![\w-])(?:
      (?:an?\s+|half\s+an?\s+)?(?P<dozen>dozen)
      |half\ an?\ (?P<half>{_LARGE})
      |(?:an?\s+(?={_LARGE}))?(?P<words>
        (?:{_SMALL}|(?:{_TENS})(?:[-\s](?:{_SMALL}))?|zero|{_LARGE})
        (?:(?:[-\s]|\s+and\s+)(?:(?:{_TENS})(?:[-\s](?:{_SMALL}))?|{_SMALL}|{_LARGE}))*)
    )(?![\w-])(?!['’]s\b)""",
    re.VERBOSE | re.IGNORECASE,
)
_FRACTION = re.compile(r"\s+and\s+a\s+half\b", re.IGNORECASE)
_ROUND_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}\.000")
_THOUSANDS = re.compile(rf"{_GROUP}(?=[0-9]{{3}}(?![0-9]))")


def numerals(text: str) -> Iterator[Numeral]:
    """Give every number in the text, in order; ordinals and parts of names are not numbers."""
    digits = [_from_digits(found) for found in _DIGITS.finditer(text)]
    ends = {numeral.end for numeral in digits}
    words = [numeral for numeral in _in_words(text) if numeral.end not in ends]
    yield from sorted((*digits, *words), key=lambda numeral: numeral.start)


def numeral_at(text: str, place: int) -> Numeral | None:
    """Give the number that begins exactly at `place`, whatever stands before it."""
    if found := _DIGITS_HERE.match(text, place):
        return _from_digits(found)
    if (found := _WORDS.match(text, place)) and (value := _worth(found)) is not None:
        return Numeral(*found.span(), value, spelled=True)
    return None


def number(digits: str) -> float | None:
    """Read one number in digits; a comma before exactly three digits groups thousands."""
    plain = _THOUSANDS.sub("", digits)
    # Nobody counts to thousandths that are all zero: 20.000 is twenty thousand.
    if plain.count(".") > 1 or _ROUND_THOUSANDS.fullmatch(plain):
        plain = plain.replace(".", "")
    return _finite(float(plain.replace(",", ".")))


def _from_digits(found: re.Match[str]) -> Numeral:
    value = number(found["number"])
    if value is not None:
        value += 0.5 if found["and_a_half"] else 0.0
        scale = _SCALES.get((found["word"] or found["letter"] or "").lower(), 1.0)
        # Twelve digits are more than anybody writes, and hide that 1.1 x 1000 is not 1100.
        value = _finite(float(f"{value * scale:.12g}"))
    return Numeral(*found.span(), value)


def _in_words(text: str) -> Iterator[Numeral]:
    for found in _WORDS.finditer(text):
        value = _worth(found)
        if value is None:
            continue
        half = _FRACTION.match(text, found.end())
        end = half.end() if half else found.end()
        yield Numeral(found.start(), end, value + (0.5 if half else 0.0), spelled=True)


def _worth(found: re.Match[str]) -> float | None:
    if found["dozen"]:
        return 6.0 if found[0].lower().startswith("half") else 12.0
    if found["half"]:
        return _SCALES.get(found["half"].lower(), 100.0) / 2
    try:
        return float(text2num(" ".join(found["words"].lower().split()), "en"))
    except ValueError:
        return None


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
