"""What people elsewhere would read otherwise is said aloud, and nothing else is."""

from datetime import date

import pytest

from coach.model.cycle import parse_cycle
from coach.reading.locale import Locale
from coach.reading.reader import read

CYCLE = parse_cycle("2027Q1")
TODAY = date(2027, 1, 11)
CONTINENTAL = Locale(decimal_comma=True)
AMERICAN = Locale(day_first=False)


@pytest.mark.parametrize(
    ("text", "locale", "read_as", "otherwise"),
    [
        ("Plant 1.500 trees", Locale(), "1.5", "1500"),
        ("Plant 1.500 trees", CONTINENTAL, "1500", "1.5"),
        ("Plant 1,500 trees", Locale(), "1500", "1.5"),
        ("Plant 1,500 trees", CONTINENTAL, "1.5", "1500"),
        ("Plant trees by 03/04/2027", Locale(), "3 April 2027", "4 March 2027"),
        ("Plant trees by 03/04/2027", AMERICAN, "4 March 2027", "3 April 2027"),
        ("Plant trees by 03/04", Locale(), "3 April 2027", "4 March 2027"),
    ],
)
def test_both_readings_are_named(text: str, locale: Locale, read_as: str, otherwise: str) -> None:
    (found,) = read(text, cycle=CYCLE, today=TODAY, locale=locale).ambiguities
    assert (found.read_as, found.otherwise) == (read_as, otherwise)
    assert text[found.fact.start : found.fact.end] == found.fact.text


@pytest.mark.parametrize(
    "text",
    [
        "Plant 15 trees by 13/04/2027",
        "Plant trees by 04/04/2027",
        "Plant trees by 03.04.2027",
        "Plant 20.000 trees",
        "Plant 1.200.000 trees",
        "Raise 1.250 € for trees",
        "Raise $1,250 for trees",
        "Water 12,5 % of the trees",
        "Plant trees by 3 April 2027",
    ],
)
def test_what_reads_one_way_only_is_not_ambiguous(text: str) -> None:
    assert read(text, cycle=CYCLE, today=TODAY).ambiguities == ()
