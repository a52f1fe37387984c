"""Every amount is found, with its value and unit; what only looks like one is not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.model.quantity import Quantity
from coach.reading.locale import Locale
from coach.reading.quantities import quantities

ONE_AMOUNT = {
    "12 % of parents": Quantity("12 %", 12, "%"),
    "a margin of 12.5%": Quantity("12.5%", 12.5, "%"),
    "a margin of 12,5 %": Quantity("12,5 %", 12.5, "%"),
    "20 percent": Quantity("20 percent", 20, "%"),
    "5 percentage points": Quantity("5 percentage points", 5, "points"),
    "margin +5pp": Quantity("+5pp", 5, "points", relative=True),
    "waste -5%": Quantity("-5%", -5, "%", relative=True),
    "$1.2M": Quantity("$1.2M", 1_200_000, "USD"),
    "£15,000 in grants": Quantity("£15,000", 15_000, "GBP"),
    "EUR 5k": Quantity("EUR 5k", 5_000, "EUR"),
    "5k €": Quantity("5k €", 5_000, "EUR"),
    "€3m": Quantity("€3m", 3_000_000, "EUR"),
    "takings of 1.2m": Quantity("1.2m", 1_200_000, None),
    "a pool of 5 m": Quantity("5 m", 5, "m"),
    "3m deep": Quantity("3m", 3, "m"),
    "1.250 €": Quantity("1.250 €", 1_250, "EUR"),
    "€1.250": Quantity("€1.250", 1_250, "EUR"),
    "$1.25": Quantity("$1.25", 1.25, "USD"),
    "3 billion yen": Quantity("3 billion yen", 3e9, "JPY"),
    "10k readers": Quantity("10k", 10_000, "readers"),
    "1,200 seedlings": Quantity("1,200", 1_200, "seedlings"),
    "1.200.000 seedlings": Quantity("1.200.000", 1_200_000, "seedlings"),
    "20.000 seedlings": Quantity("20.000", 20_000, "seedlings"),
    "half a million seedlings": Quantity("half a million", 500_000, "seedlings"),
    "twenty-five nurses": Quantity("twenty-five", 25, "nurses"),
    "one hundred and twenty beds": Quantity("one hundred and twenty", 120, "beds"),
    "a dozen recipes": Quantity("a dozen", 12, "recipes"),
    "11 and a half hours": Quantity("11 and a half hours", 11.5, "hours"),
    "200ms": Quantity("200ms", 200, "milliseconds"),
    "4h": Quantity("4h", 4, "hours"),
    "one hour": Quantity("one hour", 1, "hours"),
    "2 working days": Quantity("2 working days", 2, "working days"),
    "10 km": Quantity("10 km", 10, "km"),
    "2-3 tastings": Quantity("2-3", 2, "tastings", high=3),
    "between 5 and 10 calls": Quantity("5 and 10", 5, "calls", high=10),
    "3 % - 5 %": Quantity("3 % - 5 %", 3, "%", high=5),
    "5 or 6 pupils": Quantity("5 or 6", 5, "pupils", high=6),
    "20 tastings per month": Quantity("20", 20, "tastings per month"),
    "5 hours a week": Quantity("5 hours a week", 5, "hours per week"),
    "30k/month": Quantity("30k/month", 30_000, "per month"),
    "9k plays per 30 days": Quantity("9k", 9_000, "plays per 30 days"),
    "4.2 per nurse per year": Quantity("4.2 per nurse per year", 4.2, "per nurse per year"),
    "50 000 €": Quantity("50 000 €", 50_000, "EUR"),
    "50 000 seedlings": Quantity("50 000", 50_000, "seedlings"),
    "1\u202f250 seedlings": Quantity("1\u202f250", 1_250, "seedlings"),
    "1.234,50 €": Quantity("1.234,50 €", 1_234.5, "EUR"),
    "₹5 lakh": Quantity("₹5 lakh", 500_000, "INR"),
    "a couple of hundred seedlings": Quantity("a couple of hundred", 200, None),
    "nine out of ten pupils": Quantity("nine out of ten", 9, "out of 10"),
    "8 in 10 pupils": Quantity("8 in 10", 8, "out of 10"),
    "in 1h50": Quantity("1h50", 110, "minutes"),
    "in 2h 15min": Quantity("2h 15min", 135, "minutes"),
    "10x the takings": Quantity("10x", 10, "x", relative=True),
    "cut waste by one third": Quantity("by one third", 33.33, "%", relative=True),
    "grow by a tenth": Quantity("by a tenth", 10, "%", relative=True),
    "a fifth of the class": Quantity("a fifth", 20, "%"),
    "two-thirds of parents": Quantity("two-thirds", 66.67, "%"),
    "within ±2%": Quantity("±2%", 2, "%"),
    "in the 90th percentile": Quantity("90th percentile", 90, "percentile"),
    "become #1 in the county": Quantity("#1", 1, "rank"),
    "3x bookings": Quantity("3x", 3, "x", relative=True),
    "3x a week": Quantity("3x a week", 3, "x per week"),
    "9p": Quantity("9p", 9, "pence"),
    "twice a week": Quantity("twice a week", 2, "times per week"),
    "once a month": Quantity("once a month", 1, "times per month"),
    "4.5/5": Quantity("4.5/5", 4.5, "out of 5"),
    "8 out of 10": Quantity("8 out of 10", 8, "out of 10"),
    "19 of 20 shifts": Quantity("19 of 20", 19, "out of 20"),
    "3 out of every 4 tenants": Quantity("3 out of every 4", 3, "out of 4"),
    "one in five": Quantity("one in five", 20, "%"),
    "8 hours a night": Quantity("8 hours a night", 8, "hours per night"),
    "under an hour": Quantity("an hour", 1, "hours"),
    "80+": Quantity("80+", 80, None),
    "3x": Quantity("3x", 3, "x"),
    "a 4:1 ratio": Quantity("4:1", 4, "ratio"),
    "in 48:30": Quantity("48:30", 48 * 60 + 30, "seconds"),
    "≥95": Quantity("≥95", 95, None),
    "~5": Quantity("~5", 5, None),
    "<0.1%": Quantity("<0.1%", 0.1, "%"),
    "sales up 5 %": Quantity("5 %", 5, "%", relative=True),
    "by at least 20%": Quantity("20%", 20, "%", relative=True),
    "20 more members": Quantity("20", 20, "members", relative=True),
    "a 10 % increase": Quantity("10 %", 10, "%", relative=True),
    "double the takings": Quantity("double", 2, "x", relative=True),
    "halve the queue": Quantity("halve", 0.5, "x", relative=True),
    "cut it by a third": Quantity("by a third", 33.33, "%", relative=True),
    "half of the class": Quantity("half", 50, "%"),
    "Issue 20 permits": Quantity("20", 20, "permits"),
    "to plan 3 concerts": Quantity("3", 3, "concerts"),
    "sung right 9 times in 10": Quantity("9 times in 10", 9, "out of 10"),
    "zero complaints": Quantity("zero", 0, "complaints"),
    "no complaints": Quantity("no", 0, None),
    "none": Quantity("none", 0, None),
    "everyone": Quantity("everyone", 100, "%"),
}

NO_AMOUNT = [
    "Q3",
    "H1",
    "in 2027",
    "31 March",
    "2027-03-31",
    "March 3rd, 2027",
    "hold 1:1s",
    "one-on-one talks",
    "level B2",
    "P95 latency",
    "release v2",
    "the 3rd attempt",
    "Phase 2",
    "version 1.4.2",
    "before 6 am",
    "open 24/7",
    "a 30-day plan",
    "a two-way street",
    "see https://example.org/2/report",
    "ticket #4260",
    "no more than planned",
    "one of the nurses",
    "once we know",
    "upgrade to Kubernetes 1.29",
    "launch Palette 2.0",
    "move from Kiln 2 to another oven",
    "roll out MS 365",
    "360 feedback",
    "pupils aged 11 to 16",
    "the 16-19 age group",
    "a 30-60-90 day plan",
    "the first 100 days plan",
    "modules 3 and 4",
    "Art. 30",
    "cost the three options",
    "year two of the programme",
    "Team 7",
    "Release 3 live",
    "beds on ward 6",
    "by month 9",
    "the 2019 level",
    "by half-term",
]


@pytest.mark.parametrize(("text", "expected"), ONE_AMOUNT.items())
def test_an_amount_is_understood(text: str, expected: Quantity) -> None:
    (found,) = quantities(text)
    assert found.quantity == expected


@pytest.mark.parametrize("text", NO_AMOUNT)
def test_a_number_that_measures_nothing_is_no_quantity(text: str) -> None:
    assert quantities(text) == ()


@pytest.mark.parametrize("text", ["30→45", "30 -> 45", "from 30 to 45", "30 --> 45"])
def test_two_levels_are_two_quantities(text: str) -> None:
    assert [fact.quantity.value for fact in quantities(text) if fact.quantity] == [30, 45]


def test_a_number_too_large_to_mean_anything_has_no_value() -> None:
    (found,) = quantities("9" * 400)
    assert found.quantity is not None
    assert found.quantity.value is None


@pytest.mark.parametrize(
    ("text", "english", "continental"),
    [
        ("1.500 seedlings", 1.5, 1500),
        ("1,500 seedlings", 1500, 1.5),
        ("1,5 kg", 1.5, 1.5),
        ("20.000 seedlings", 20_000, 20_000),
        ("1.250 €", 1250, 1250),
        ("$1,250", 1250, 1250),
        ("0.125 kg", 0.125, 0.125),
        ("1.200.000 seedlings", 1_200_000, 1_200_000),
    ],
)
def test_point_and_comma_are_read_by_the_locale(
    text: str, english: float, continental: float
) -> None:
    for locale, value in ((Locale(), english), (Locale(decimal_comma=True), continental)):
        (found,) = quantities(text, locale)
        assert found.quantity is not None
        assert found.quantity.value == value


def test_a_plain_dollar_is_the_persons_own() -> None:
    units = [
        fact.quantity and fact.quantity.unit
        for text in ("$5", "5 dollars", "US$5", "A$5")
        for fact in quantities(text, Locale(dollar="CAD"))
    ]
    assert units == ["CAD", "CAD", "USD", "AUD"]


@given(st.text())
def test_spans_are_in_order_inside_the_text_and_say_what_they_cover(text: str) -> None:
    found = quantities(text)
    assert all(text[fact.start : fact.end] == fact.text != "" for fact in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.integers(min_value=1, max_value=10**12))
def test_a_whole_number_survives_being_written(number: int) -> None:
    for text in (f"reach {number} kg", f"reach {number:,} kg"):
        (found,) = quantities(text)
        assert found.quantity is not None
        assert (found.quantity.value, found.quantity.unit) == (number, "kg")
