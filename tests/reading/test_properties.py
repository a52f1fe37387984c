"""Whatever somebody types is read without fuss, and every fact stands where it says it stands."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.model.cycle import parse_cycle
from coach.model.value import Value
from coach.reading.facts import Fact, Match, Reading, Word
from coach.reading.locale import Locale
from coach.reading.quantities import quantities
from coach.reading.reader import read

CYCLE = parse_cycle("2027Q1")
TODAY = date(2027, 1, 11)
AT_EASE = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
PIECES = (
    "Raise",
    "the queue",
    "**from**",
    "12 %",
    "1.500",
    "1\u202f250 €",
    "→",
    "to 30+",
    "by 03/04/2027",
    "before the launch",
    "[a page](https://example.org/3)",
    "🎯",
    "half of",
    "\u200b",
    "- ",
    "“twice”",
    "within 4 hours",
    "(score: 0.4)",
    "\n",
    ".",
    "e\u0301te\u0301",
    "\U0001f469\u200d\U0001f33e",
)
LOCALES = (Locale(), Locale(decimal_comma=True), Locale(day_first=False))

ANYTHING = st.text(max_size=80) | st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join)


def reading_of(text: str, locale: Locale = LOCALES[0]) -> Reading:
    return read(text, cycle=CYCLE, today=TODAY, locale=locale)


def facts_in(value: object) -> Iterator[Fact | Word | Match]:
    """Every value inside a reading that says where it stands."""
    if isinstance(value, Fact | Word | Match):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from facts_in(one)
    elif isinstance(value, Value):
        for name in value.__struct_fields__:
            yield from facts_in(getattr(value, name))


def shifted(value: object, by: int) -> object:
    """The same value as it would be so many code points further on, without its own texts."""
    if isinstance(value, tuple):
        return tuple(shifted(one, by) for one in value)
    if not isinstance(value, Value):
        return value
    return {
        name: getattr(value, name) + by
        if name in ("start", "end")
        else shifted(getattr(value, name), by)
        for name in value.__struct_fields__
        if not (isinstance(value, Reading) and name == "text")
    }


@AT_EASE
@given(ANYTHING, st.sampled_from(LOCALES))
def test_any_text_is_read_and_every_fact_is_the_slice_it_names(text: str, locale: Locale) -> None:
    reading = reading_of(text, locale)
    assert reading.text == text
    for found in facts_in(reading):
        assert 0 <= found.start <= found.end <= len(text)
        if isinstance(found, Fact):
            assert found.text == text[found.start : found.end] != ""


@AT_EASE
@given(ANYTHING)
def test_quantities_stand_in_order_and_apart(text: str) -> None:
    found = reading_of(text).quantities
    assert all(one.end <= other.start for one, other in pairwise(found))


@AT_EASE
@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=7).map(" ".join),
    st.text(" \t\n", max_size=4),
    st.text(" \t\n", max_size=4),
)
def test_surrounding_white_space_changes_nothing_but_places(
    text: str, before: str, after: str
) -> None:
    text = text.strip()
    plainly, spaced = reading_of(text), reading_of(before + text + after)
    assert shifted(plainly, len(before)) == shifted(spaced, 0)


@settings(AT_EASE, max_examples=20)
@given(st.lists(st.sampled_from(PIECES), min_size=100, max_size=400).map(" ".join))
def test_a_page_of_words_is_read_as_well(text: str) -> None:
    assert reading_of(text).text == text


def _only(text: str, locale: Locale = LOCALES[0]) -> float | None:
    (found,) = quantities(text, locale)
    assert found.quantity is not None
    return found.quantity.value


@given(st.integers(min_value=1, max_value=10**9))
def test_whole_numbers_survive_being_grouped_as_people_group_them(number: int) -> None:
    grouped = f"{number:,}"
    assert _only(f"reach {number} kg") == number
    assert _only(f"reach {grouped} kg") == number
    assert _only(f"reach {grouped.replace(',', '.')} kg", Locale(decimal_comma=True)) == number
    for space in "\u00a0\u2009\u202f":
        assert _only(f"reach {grouped.replace(',', space)} kg") == number


@given(st.integers(min_value=0, max_value=10**8))
def test_hundredths_survive_being_written_with_point_or_comma(hundredths: int) -> None:
    value = hundredths / 100
    english = f"{value:,.2f}"
    continental = english.translate(str.maketrans(",.", ".,"))
    assert _only(f"reach {english} kg") == value
    assert _only(f"reach {continental} kg", Locale(decimal_comma=True)) == value


@given(st.integers(min_value=1, max_value=999), st.sampled_from(["K", "M", "bn"]))
def test_short_scales_survive_being_written(number: int, scale: str) -> None:
    worth = {"K": 1e3, "M": 1e6, "bn": 1e9}[scale]
    assert _only(f"€{number}{scale}") == number * worth


@pytest.mark.parametrize("text", ["", " ", "\n", "-", "**", "0", "%", "→", "()", "🎯", "\ud800"])
def test_next_to_nothing_is_read_as_next_to_nothing(text: str) -> None:
    reading = reading_of(text)
    assert (reading.text, reading.metric, reading.deadline) == (text, None, None)


@AT_EASE
@given(st.lists(st.sampled_from((*PIECES, "{}", "{0}", "  ", "metric", "\t")), max_size=8))
def test_words_hang_together_as_trees_whatever_stands_between_them(pieces: list[str]) -> None:
    words = reading_of(" ".join(pieces)).words
    for place, word in enumerate(words):
        assert (word.dep == "root") == (word.head == place)
        above = place
        for _ in words:
            above = words[above].head
        assert words[above].dep == "root"
