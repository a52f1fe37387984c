"""Numbers as people write them, in digits or in words, wherever they stand in a text."""

import math
import re
from collections.abc import Iterator

from text_to_num import text2num

from coach.model.value import Value
from coach.reading.locale import Locale


class Numeral(Value, frozen=True):
    """One number: where it stands and what it is worth."""

    start: int
    end: int
    value: float | None
    """None when it is too large to mean anything."""
    spelled: bool = False
    """Written in words."""
    otherwise: float | None = None
    """What it is worth where point and comma have each other's part, if that differs."""


ENGLISH = Locale()

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
    "lakh": 1e5,
    "lac": 1e5,
    "crore": 1e7,
}
# A thin or no-break space groups thousands; an ordinary one might part two numbers, so that round
# thousands, millions or a currency have to show what it is for.
_GROUP = "[,'’\u00a0\u2009\u202f]"
_SPACED = r"[1-9][0-9]{0,2}(?:(?:\ [0-9]{3}){2,}|\ [0-9]00|\ [0-9]{3}(?=\ ?[€£$]))(?![0-9])"
_AMOUNT = rf"""(?P<number>[0-9]{{1,3}}(?:[.\u00a0\u2009\u202f][0-9]{{3}})+,[0-9]{{1,2}}(?![0-9])
      |[0-9]{{1,3}}(?:{_GROUP}[0-9]{{3}})+(?:\.[0-9]+)?(?![0-9])
      |[0-9]{{1,3}}(?:\.[0-9]{{3}}){{2,}}(?![0-9])
      |{_SPACED}
      |[0-9]+(?:[.,][0-9]+)?)(?![0-9])(?!(?:st|nd|rd|th)\b)
    (?P<and_a_half>\ and\ a\ half\b)?
    (?:\s?(?P<word>(?i:thousand|million|billion|trillion|mln|mio|bn|lakh|lac|crore))\b
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
_SPACES = re.compile("[ '’\u00a0\u2009\u202f]")
_EITHER_WAY = re.compile(r"([1-9][0-9]{0,2})[.,]([0-9]{3})")


def numerals(text: str, locale: Locale = ENGLISH) -> Iterator[Numeral]:
    """Give every number in the text, in order; ordinals and parts of names are not numbers."""
    digits = [_from_digits(found, locale) for found in _DIGITS.finditer(text)]
    ends = {numeral.end for numeral in digits}
    words = [numeral for numeral in _in_words(text) if numeral.end not in ends]
    yield from sorted((*digits, *words), key=lambda numeral: numeral.start)


def numeral_at(text: str, place: int, locale: Locale = ENGLISH) -> Numeral | None:
    """Give the number that begins exactly at `place`, whatever stands before it."""
    if found := _DIGITS_HERE.match(text, place):
        return _from_digits(found, locale)
    if (found := _WORDS.match(text, place)) and (value := _worth(found)) is not None:
        return Numeral(*found.span(), value, spelled=True)
    return None


def number(digits: str, locale: Locale = ENGLISH) -> tuple[float | None, float | None]:
    """Read one number in digits; give it, and what it is where people write otherwise, if that.

    Only three digits behind a single mark can be read in two ways, and nobody counts to
    thousandths that are all zero: 20.000 is twenty thousand everywhere.
    """
    plain = _SPACES.sub("", digits)
    mark = max(".,", key=plain.rfind)
    if either := _EITHER_WAY.fullmatch(plain):
        whole, part = _finite(float("".join(either.groups()))), float(".".join(either.groups()))
        if either[2] == "000":
            return whole, None
        groups = (mark == ",") is not locale.decimal_comma
        return (whole, part) if groups else (part, whole)
    if plain.count(mark) == 1:
        before, _, after = plain.partition(mark)
        other = "." if mark == "," else ","
        return _finite(float(f"{before.replace(other, '')}.{after}")), None
    return _finite(float(plain.replace(",", "").replace(".", ""))), None


def _from_digits(found: re.Match[str], locale: Locale) -> Numeral:
    scale = _SCALES.get((found["word"] or found["letter"] or "").lower(), 1.0)
    more = 0.5 if found["and_a_half"] else 0.0
    values = number(found["number"], locale)
    value, otherwise = (None if one is None else scaled(one + more, scale) for one in values)
    return Numeral(*found.span(), value, otherwise=otherwise)


def scaled(value: float, scale: float) -> float | None:
    """Multiply; twelve digits are more than anybody writes, and make 1.1 x 1000 just 1100."""
    return _finite(float(f"{value * scale:.12g}"))


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
