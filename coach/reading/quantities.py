"""Every amount a text names: numbers with their units, and words such as "double" or "none"."""

import re
from collections.abc import Iterator

from coach.model.quantity import Quantity
from coach.model.value import Value, replace
from coach.reading.counted import counted_noun
from coach.reading.facts import Fact
from coach.reading.locale import Locale
from coach.reading.names import named
from coach.reading.numerals import ENGLISH, Numeral, numeral_at, numerals, scaled
from coach.reading.units import currency_before, is_currency, rate_after, unit_after
from coach.reading.wordy import amounts_in_words

_SIGN = re.compile(r"(?:(?<![\w)%-])[+−±-]|(?:[~≈≤≥<]|(?<![-=])(?<!\d\s)>)=?\s?)$")
_CHANGE_SIGNS = ("+", "-", "−", "±")
_DASH = re.compile(r"\s?(?:-|–|—|…|\.\.\.?)\s?(?:[$€£]\s?)?(?=[0-9])")
_OR = re.compile(r"\s+or\s+(?=[0-9])", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+(?:[$€£]\s?)?(?=\w)")
_BETWEEN = re.compile(r"\bbetween\s+[$€£]?$", re.IGNORECASE)
_RATING = re.compile(
    r"(?:\s?/\s?|\s+(?:out\s+)?of\s+(?:the\s+|every\s+)?)(?P<most>[0-9]{1,3})(?![0-9/%])(?:\s+(?:points|stars?)\b)?"
)
_ODDS = re.compile(
    r"(?:\s+times)?\s+(?:in|out\s+of)\s+(?:every\s+)?(?=[a-z]|[1-9][0-9]?\b)", re.IGNORECASE
)
_DATED = re.compile(
    r"[-\s]+(?:days?|weeks?|months?|quarters?|years?|hours?|minutes?)\b|[.,%/:]?[0-9]"
)
"""What shows that "20 in 10 weeks" is no share of ten."""
_HOURS = re.compile(r"h(?P<minutes>[0-5][0-9])(?:\s?m(?:ins?)?)?(?![A-Za-z0-9])")
_HOURS_AND = re.compile(
    r"\s?h(?:rs?|ours?)?\s?(?P<minutes>[0-5]?[0-9])\s?m(?:in(?:ute)?s?)?(?![A-Za-z0-9])"
)
_CLOCK = re.compile(r":(?P<second>[0-9]{2})(?::(?P<third>[0-9]{2}))?(?![0-9:])")
_RATIO = re.compile(r"\s?:\s?(?P<of>[0-9]+)(?![0-9:])")
_BY = re.compile(
    r"\b(?:by|up|down)\s+(?:at\s+least\s+|about\s+|around\s+|approximately\s+|roughly\s+|nearly\s+"
    r"|over\s+|more\s+than\s+|up\s+to\s+|a\s+(?:further|total\s+of)\s+|another\s+|an\s+(?:additional"
    r"|extra)\s+)?$",
    re.IGNORECASE,
)
_OF_WHAT_IS = re.compile(r"\s+(?:the|our|my|as\s+(?:many|much))\b", re.IGNORECASE)
_BOUNDED = re.compile(r"\b(?:within|stays?|between)\s+$", re.IGNORECASE)
_FIRST = re.compile(r"\s+(?!(?:an?|per|each|every|on)\b)[a-z]", re.IGNORECASE)
"""What follows a "3x" that opens a sentence as a verb would."""
_MORE = re.compile(r"\s+(?:more|fewer|less|additional|extra)\b(?!\s+(?:than|or)\b)", re.IGNORECASE)
_CHANGE = re.compile(
    r"\s+(?:(?:relative|year-on-year|yoy|net|overall)\s+)?(?:increase|decrease|reduction|improvement"
    r"|growth|rise|drop|decline|higher|lower|faster|slower|quicker|better|cheaper|uplift|lift|gain|cut"
    r"|boost|jump|savings?)\b",
    re.IGNORECASE,
)
_MILLIONS = re.compile(r"m(?![A-Za-z0-9²³/])")
_OF_MAGNITUDE = re.compile(
    r"[0-9](?:k|bn|\s?(?:mn|mio|mln|thousand|million|billion))\b|[€£$¥]|\b(?:EUR|USD|GBP|CHF)\b"
    r"|\b(?i:revenues?|sales|turnover|arr|mrr|budgets?|profits?|income|funding|ebitda|gmv|savings"
    r"|earnings|takings|donations|users|subscribers|views|downloads)\b"
)
"""What shows that the m of "1.2m" stands for millions; otherwise it stands for metres."""
_PLAIN_DOLLAR = re.compile(r"(?<![A-Z])\$|(?<!US )\bdollars?\b", re.IGNORECASE)
_ISH = re.compile(r"(?:-?ish|odd)\b", re.IGNORECASE)
_NEAR = 40
"""How far before a number the words that qualify it can stand."""


class _Reach(Value, frozen=True):
    """A quantity under construction: how far it has been read, and what is known of it."""

    end: int
    value: float | None
    unit: str | None = None
    high: float | None = None


def quantities(text: str, locale: Locale = ENGLISH) -> tuple[Fact, ...]:
    """Find every quantity, in order, none inside another; dates and numbered names are none."""
    names = named(text)
    found = list(_with_numbers(text, names, locale))
    for fact in amounts_in_words(text):
        rivals = [one for one in found if fact.start < one.end and one.start < fact.end]
        # "one third" is more than the "one" in it.
        if all(fact.start <= one.start and one.end <= fact.end for one in rivals) and all(
            len(one.text) < len(fact.text) for one in rivals
        ):
            found = [one for one in found if one not in rivals]
            found.append(fact)
    return tuple(sorted(found, key=lambda fact: fact.start))


def _with_numbers(text: str, names: tuple[tuple[int, int], ...], locale: Locale) -> Iterator[Fact]:
    end = 0
    for numeral in numerals(text, locale):
        if numeral.start < end or any(first <= numeral.start < last for first, last in names):
            continue
        fact = _quantity(text, numeral, locale)
        if fact is not None:
            end = fact.end
            yield fact


def _quantity(text: str, numeral: Numeral, locale: Locale) -> Fact | None:
    start = numeral.start
    currency = currency_before(text, start)
    if currency:
        start = currency[0]
    millions = _MILLIONS.match(text, numeral.end)
    if millions and (currency or _OF_MAGNITUDE.search(text)):
        numeral = _times(numeral, 1e6, end=millions.end())
    numeral = _in_cents(text, numeral, currency)
    sign = _SIGN.search(text, max(0, start - 3), start)
    if sign:
        start = sign.start()
    reach = _range(text, start, _shape(text, numeral), locale)
    reach = _unit(text, reach, currency[1] if currency else None)
    if reach.unit == "USD" and _PLAIN_DOLLAR.search(text, start, reach.end):
        reach = replace(reach, unit=locale.dollar)
    roughly = _ISH.match(text, reach.end)
    if reach.unit is None and text[reach.end : reach.end + 1].isalpha() and not roughly:
        return None
    value = reach.value
    if sign and sign[0][0] in "-−" and value is not None:
        value = -value
    before = text[max(0, start - _NEAR) : start]
    relative = (
        bool(sign and sign[0][0] in _CHANGE_SIGNS and not _BOUNDED.search(before))
        or (
            reach.unit == "x"
            and bool(
                _OF_WHAT_IS.match(text, reach.end) or (start == 0 and _FIRST.match(text, reach.end))
            )
        )
        or bool(_BY.search(before))
        or bool(_MORE.match(text, reach.end))
        or (reach.unit in ("%", "x", "points") and bool(_CHANGE.match(text, reach.end)))
    )
    end, unit = _rate(text, reach)
    words = text[start:end]
    return Fact(start, end, words, Quantity(words, value, unit, reach.high, relative))


def _times(numeral: Numeral, scale: float, *, end: int | None = None) -> Numeral:
    value = None if numeral.value is None else scaled(numeral.value, scale)
    return replace(numeral, end=end or numeral.end, value=value)


def _in_cents(text: str, numeral: Numeral, currency: tuple[int, str] | None) -> Numeral:
    """Read both "1.200 €" and "$1,200" as thousands: nobody prices to a tenth of a cent."""
    if numeral.value is None or numeral.otherwise is None:
        return numeral
    unit = unit_after(text, numeral.end)
    if currency is None and not (unit and is_currency(unit[1])):
        return numeral
    return replace(numeral, value=max(numeral.value, numeral.otherwise), otherwise=None)


def _shape(text: str, numeral: Numeral) -> _Reach:
    """Read what makes a number a rating, a ratio or a time on the clock."""
    end, value = numeral.end, numeral.value
    if value and (found := _ODDS.match(text, end)):
        among = numeral_at(text, found.end())
        if among and among.value and among.value > value and not _DATED.match(text, among.end):
            if value == 1:
                return _Reach(among.end, round(100 / among.value, 2), "%")
            return _Reach(among.end, value, f"out of {among.value:g}")
    if value is None or numeral.spelled:
        return _Reach(end, value)
    if found := _RATING.match(text, end):
        return _Reach(found.end(), value, f"out of {found['most']}")
    if found := _CLOCK.match(text, end):
        parts = [value, float(found["second"])]
        parts += [float(found["third"])] if found["third"] else []
        seconds = sum(part * 60**place for place, part in enumerate(reversed(parts)))
        return _Reach(found.end(), seconds, "seconds")
    if found := _HOURS.match(text, end) or _HOURS_AND.match(text, end):
        return _Reach(found.end(), 60 * value + float(found["minutes"]), "minutes")
    if (found := _RATIO.match(text, end)) and float(found["of"]):
        return _Reach(found.end(), value / float(found["of"]), "ratio")
    return _Reach(end, value)


def _range(text: str, start: int, reach: _Reach, locale: Locale) -> _Reach:
    unit = unit_after(text, reach.end)
    end = unit[0] if unit else reach.end
    found = _DASH.match(text, end) or _OR.match(text, end)
    if found is None and _BETWEEN.search(text, max(0, start - _NEAR), start):
        found = _AND.match(text, end)
    upper = numeral_at(text, found.end(), locale) if found else None
    if upper is None or upper.value is None or reach.value is None or reach.unit:
        return reach
    low = reach.value
    if upper.value < low:
        return reach
    return _Reach(upper.end, low, high=upper.value)


def _unit(text: str, reach: _Reach, currency: str | None) -> _Reach:
    """Read the unit behind a number, and a plus sign on either side of it."""
    end = reach.end + text.startswith("+", reach.end)
    if reach.unit or currency:
        return replace(reach, end=end, unit=reach.unit or currency)
    if found := unit_after(text, end):
        end, unit = found
        return replace(reach, end=end + text.startswith("+", end), unit=unit)
    return replace(reach, end=end)


def _rate(text: str, reach: _Reach) -> tuple[int, str | None]:
    """Read "per week" into the unit; where there is none, guess the noun that is counted."""
    end, unit = reach.end, reach.unit
    noun = None if unit else counted_noun(text, end)
    place, counted = noun or (end, unit)
    parts = [counted] if counted else []
    # "per employee per year" is one unit.
    while rate := rate_after(text, place):
        place = rate[0]
        parts.append(rate[1])
    return end if noun else place, " ".join(parts) or None
