"""Units as people write them, and the one name each has in a quantity."""

import re

_TIME = {
    "milliseconds": "ms|msecs?|milliseconds?",
    "seconds": "s|secs?|seconds?",
    "minutes": "mins?|minutes?",
    "hours": "h|hrs?|hours?",
    "days": "d|days?",
    "weeks": "wks?|weeks?",
    "months": "mos|mths?|months?",
    "quarters": "quarters?",
    "years": "yrs?|years?",
}
_SHARES = {
    "points": r"%[-\s]?(?:points?|pts?)|percentage[-\s]points?|pp|ppts?|points?|pts?",
    "basis points": r"bps|basis\spoints?",
    "%": r"percent|per\scent|pct|[%％٪]",
    "x": "x|×|fold",
}
_SMALL_CHANGE = {"pence": "pence|p(?!/)", "cents": "cents?|¢"}
_MONEY = {
    # Codes are matched as capitals only: "try" and "nok" are words and names as well.
    "USD": r"US\$|US\sdollars?|dollars?|\$",
    "EUR": "euros?|€",
    "GBP": r"pounds\ssterling|quid|£",
    "JPY": "yen|¥",
    "INR": "rupees?|₹",
    "CHF": r"Swiss\sfrancs?|francs",
    "AUD": r"AU?\$",
    "CAD": r"CA?\$",
    "NZD": r"NZ\$",
    "SGD": r"S\$",
    "BRL": r"R\$|reais",
    "CNY": "RMB|yuan",
    "SEK": "kronor",
    "NOK": "kroner",
    "DKK": "danske kroner",
    "PLN": "zł|zloty",
    "CZK": "Kč",
    "ILS": "shekels?|₪",
    "KRW": "₩",
    "ZAR": "rand",
    "MXN": "pesos?",
    "TRY": "₺",
}
_MEASURES = "km/h|km|m|kg|mg|g|cm|mm|ml|lbs?|[kKMGT]B|[kM]Wh|°C|°F|kcal|bpm|wpm|fps|rpm|mph"
_WORKING_DAYS = r"(?:(?P<days>business|working|calendar|school)\s)?"

_PERIODS = {
    "hour": "hours?|hr|h",
    "day": "days?|weekday|workday|d",
    "night": "nights?",
    "week": "weeks?|wk",
    "fortnight": "fortnight",
    "month": "months?|mo|mth",
    "quarter": "quarters?|qtr",
    "year": "years?|yr|annum",
    "minute": "minutes?|min",
    "second": "seconds?|sec|s",
    "sprint": "sprint",
    "term": "term",
    "semester": "semester",
}
_SECONDS = (0.001, 1.0, 60.0, 3600.0, 86400.0, 604800.0, 2629800.0, 7889400.0, 31557600.0)
TIME_UNITS = dict(zip(_TIME, _SECONDS, strict=True))
"""Units of time and how many seconds each lasts, months and years on average."""


def _groups(table: dict[str, str]) -> tuple[str, tuple[str, ...]]:
    """Give one alternation with a numbered group for each unit, and the units by number."""
    return (
        "|".join(f"(?P<u{place}>{written})" for place, written in enumerate(table.values())),
        tuple(table),
    )


_CODED = {code: f"(?-i:{code})|{written}" for code, written in _MONEY.items()}
_after, _AFTER_NAMES = _groups(_SHARES | _SMALL_CHANGE | _TIME | _CODED)
_before, _BEFORE_NAMES = _groups(_CODED)
_periods, _PERIOD_NAMES = _groups(_PERIODS)
_AFTER = re.compile(
    rf"[-\s]?{_WORKING_DAYS}(?:(?P<measure>(?-i:{_MEASURES}))|{_after})(?![A-Za-z])", re.IGNORECASE
)
_BEFORE = re.compile(rf"(?:(?<![A-Za-z])(?:{_before}))\s?$", re.IGNORECASE)
_RATE = re.compile(
    r"\s?(?:/|p/|per\s|an?\s|each\s|every\s)(?P<many>[0-9]{1,4}\s)?"
    rf"(?:{_periods})(?![A-Za-z])",
    re.IGNORECASE,
)
_PER_NOUN = re.compile(r"(?:\sper\s|/)(?P<noun>[A-Za-z][\w&-]*)")
_LONGEST_SIGN = 14
"""No currency in front of a number is longer."""


def unit_after(text: str, place: int) -> tuple[int, str] | None:
    """Read a unit that follows a number ending at `place`: where it ends, and its name."""
    found = _AFTER.match(text, place)
    if found is None:
        return None
    if found["measure"]:
        return found.end(), found["measure"]
    unit = _name(found, _AFTER_NAMES)
    if found["days"]:
        unit = f"{found['days'].lower()} {unit}"
    return found.end(), unit


def currency_before(text: str, place: int) -> tuple[int, str] | None:
    """Read a currency in front of a number that begins at `place`: where it starts, its code."""
    near = max(0, place - _LONGEST_SIGN)
    found = _BEFORE.search(text[near:place])
    return (near + found.start(), _name(found, _BEFORE_NAMES)) if found else None


def is_currency(unit: str) -> bool:
    """Whether a unit is an amount of money."""
    return unit in _MONEY


def rate_after(text: str, place: int) -> tuple[int, str] | None:
    """Read what an amount is counted in: `per week`, `a month`, `/user`; always as `per …`."""
    if found := _RATE.match(text, place):
        period = _name(found, _PERIOD_NAMES)
        return found.end(), f"per {found['many']}{period}s" if found["many"] else f"per {period}"
    if found := _PER_NOUN.match(text, place):
        return found.end(), f"per {found['noun'].lower()}"
    return None


def _name(found: re.Match[str], names: tuple[str, ...]) -> str:
    return next(name for place, name in enumerate(names) if found[f"u{place}"])
