"""Days and numbers that people elsewhere would read otherwise, so that they can be said aloud."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from coach.model.cycle import Cycle
from coach.reading.dates import Calendar, slashed_days
from coach.reading.facts import Ambiguity, Fact
from coach.reading.locale import Locale
from coach.reading.numerals import numerals
from coach.reading.units import is_currency

_SLASHED = re.compile(r"[0-9]{1,2}([/-])[0-9]{1,2}(?:\1(?:20)?[0-9]{2})?")


def ambiguities(
    text: str,
    facts: Sequence[Fact],
    locale: Locale,
    *,
    cycle: Cycle | None = None,
    today: date | None = None,
) -> tuple[Ambiguity, ...]:
    """Give what another locale would read otherwise: 03/04/2027, 1.500 and 1,500.

    Args:
        text: the sentence the facts were found in.
        facts: quantities and the deadline, as read by `locale`.
        locale: the person's conventions.
        cycle: what a day without a year belongs to.
        today: the day it is, by default.
    """
    calendar = Calendar(today or date.today(), cycle, locale)
    return tuple(found for fact in facts for found in _of(text, fact, calendar))


def _of(text: str, fact: Fact, calendar: Calendar) -> Iterator[Ambiguity]:
    if fact.day is not None:
        yield from _of_day(fact, calendar)
    if fact.quantity is None or is_currency((fact.quantity.unit or "").partition(" ")[0]):
        return
    for numeral in numerals(text[fact.start : fact.end].lstrip("+-−±~≈≤≥<> "), calendar.locale):
        if numeral.value is not None and numeral.otherwise is not None:
            yield Ambiguity(fact, f"{numeral.value:.15g}", f"{numeral.otherwise:.15g}")


def _of_day(fact: Fact, calendar: Calendar) -> Iterator[Ambiguity]:
    found = _SLASHED.fullmatch(fact.text)
    other = slashed_days(fact.text, calendar)[1] if found else None
    if fact.day is not None and other is not None:
        yield Ambiguity(fact, _in_words(fact.day), _in_words(other))


def _in_words(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"
