"""The time by which is found and resolved; rates and service levels are neither."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.model.cycle import Cycle, parse_cycle
from coach.reading.deadlines import deadline
from coach.reading.locale import Locale

CYCLE = parse_cycle("2027Q1")
TODAY = date(2026, 11, 22)

RESOLVED = {
    "by 31 March": ("31 March", date(2027, 3, 31)),
    "by March 31st, 2028": ("March 31st, 2028", date(2028, 3, 31)),
    "by the 5th of May": ("the 5th of May", date(2027, 5, 5)),
    "by 2027-04-05": ("2027-04-05", date(2027, 4, 5)),
    "by 13/04/2027": ("13/04/2027", date(2027, 4, 13)),
    "5 by end of March": ("end of March", date(2027, 3, 31)),
    "by the end of Q3": ("end of Q3", date(2027, 9, 30)),
    "by start of Q3": ("start of Q3", date(2027, 7, 1)),
    "by the end of the second quarter": ("end of the second quarter", date(2027, 6, 30)),
    "in H1": ("H1", date(2027, 6, 30)),
    "in Q4 2026": ("Q4 2026", date(2026, 12, 31)),
    "Q2: repaint the hall": ("Q2", date(2027, 6, 30)),
    "this quarter": ("this quarter", date(2027, 3, 31)),
    "next quarter": ("next quarter", date(2027, 3, 31)),
    "by the end of the cycle": ("end of the cycle", date(2027, 3, 31)),
    "EOQ": ("EOQ", date(2027, 3, 31)),
    "this year": ("this year", date(2027, 12, 31)),
    "by year end": ("year end", date(2027, 12, 31)),
    "by March": ("March", date(2027, 3, 31)),
    "by end of may": ("end of may", date(2027, 5, 31)),
    "by mid-May": ("mid-May", date(2027, 5, 15)),
    "by early June 2028": ("early June 2028", date(2028, 6, 10)),
    "before June": ("before June", date(2027, 5, 31)),
    "by Friday": ("Friday", date(2026, 11, 27)),
    "tomorrow": ("tomorrow", date(2026, 11, 23)),
    "by 31.03.2027": ("31.03.2027", date(2027, 3, 31)),
    "by 30/06": ("30/06", date(2027, 6, 30)),
    "by the first of April": ("the first of April", date(2027, 4, 1)),
    "by the last day of March": ("the last day of March", date(2027, 3, 31)),
    "by Dec '27": ("Dec '27", date(2027, 12, 31)),
    "by the 20th": ("the 20th", date(2027, 1, 20)),
    "no later than 12 Feb": ("12 Feb", date(2027, 2, 12)),
    "due 15 March": ("15 March", date(2027, 3, 15)),
    "by 2027-Q3": ("2027-Q3", date(2027, 9, 30)),
    "by Q4'27": ("Q4'27", date(2027, 12, 31)),
    "in the first week of March": ("first week of March", date(2027, 3, 7)),
    "between January and June": ("June", date(2027, 6, 30)),
    "by mid-year": ("mid-year", date(2027, 6, 30)),
    "by mid-February": ("mid-February", date(2027, 2, 15)),
    "EOY": ("EOY", date(2027, 12, 31)),
    "next month": ("next month", date(2026, 12, 31)),
    "by the end of the fiscal year": ("end of the fiscal year", date(2027, 12, 31)),
    "Q1 goal: repaint the hall": ("Q1", date(2027, 3, 31)),
    "by COB Thursday": ("COB Thursday", date(2026, 11, 26)),
    "from 80 % to 95 % within six months": ("within six months", date(2027, 7, 1)),
    "We need to repaint the hall by March": ("March", date(2027, 3, 31)),
    "in 2027": ("2027", date(2027, 12, 31)),
    "Repaint the hall within 6 weeks": ("within 6 weeks", date(2027, 2, 12)),
    "by next Friday": ("Friday", date(2026, 11, 27)),
    "a margin of 30 % for FY27": ("FY27", date(2027, 12, 31)),
    "by the 2nd week of May": ("2nd week of May", date(2027, 5, 14)),
    "ready for May": ("May", date(2027, 5, 31)),
    "ahead of the May exam": ("ahead of the May", date(2027, 5, 31)),
    "in the final quarter": ("final quarter", date(2027, 12, 31)),
    "Q3/Q4: repaint the hall": ("Q4", date(2027, 12, 31)),
    "3 posts filled inside two months": ("inside two months", date(2027, 3, 1)),
    "within the first quarter": ("first quarter", date(2027, 3, 31)),
    "in the next 2-4 months": ("in the next 2-4 months", date(2027, 5, 1)),
    "in my May exam": ("May", date(2027, 5, 31)),
    "over the next year": ("over the next year", date(2028, 1, 1)),
    "End the year with 40 singers": ("End the year", date(2027, 12, 31)),
    "3 concerts booked for the 2027/28 season": ("2027", date(2027, 12, 31)),
    "Take a 25 % share within three years": ("within three years", date(2030, 1, 1)),
    "in the back half of the year": ("back half", date(2027, 12, 31)),
    "come October": ("October", date(2027, 10, 31)),
    "as of 1 March": ("1 March", date(2027, 3, 1)),
    "by the back end of May": ("back end of May", date(2027, 5, 31)),
    "for the rest of the quarter": ("for the rest of the quarter", date(2027, 3, 31)),
    "By year-end 12 huts": ("year-end", date(2027, 12, 31)),
    "repainted til June": ("June", date(2027, 6, 30)),
    "deadline 28/2": ("28/2", date(2027, 2, 28)),
    "Late May: the hall is repainted": ("Late May", date(2027, 5, 31)),
    "before Christmas": ("before Christmas", date(2027, 12, 25)),
    "by Easter": ("by Easter", date(2027, 3, 28)),
    "by Valentine's Day": ("by Valentine's Day", date(2027, 2, 14)),
    "in two months' time": ("in two months' time", date(2027, 3, 1)),
    "in the next couple of months": ("in the next couple of months", date(2027, 3, 1)),
    "over the next two months": ("over the next two months", date(2027, 3, 1)),
}

NO_DEADLINE = [
    "within 4 hours",
    "95 % of parcels leave within 2 weeks",
    "parcels answered within 3 days",
    "every week",
    "20 calls per quarter",
    "each month",
    "weekly",
    "since March",
    "more than last year",
    "Document how we close the month",
    "a budget for the next quarter",
    "we may repaint the hall",
    "No overdue invoices at month end",
    "sales up 15 % on Q4",
    "less stress during month-end close",
    "scan badges during the event",
    "two papers in Q1 journals",
    "95 % of pupils seen within 18 weeks",
    "new tenants hold their first meeting within 30 days",
    "all contracts are signed before work begins",
    "send the agenda two days before the shift begins",
    "answer before customers notice",
    "within 60 days of their first visit",
    "answered by the end of the call",
    "Shorten the end of year report",
    "win back members who left in 2025",
    "guests out of every 10, 1 in 5 back within a year",
    "boilers that are over 15 years old",
    "claims in the first 12 months down to 2 %",
    "seen before week 10 of pregnancy",
    "86 % (Q4: 80 %)",
    "Launch Project Q3",
    "cut waiting by two weeks",
    "nobody waits over 52 weeks",
    "profit before tax of 2m",
    "parcels sorted in 8 weeks or less",
    "cut waiting by another day",
    "readmissions within 30 days under 8 %",
    "cases handled by the night desk fall",
    "approved by the board",
    "a week before the shift begins",
    "shifts covered by Thursday of the week before",
    "22 members (vs 14 in 2026)",
    "40 members in the first month",
    "40 members in the first month after launch",
    "first in the 2025 league table",
    "time until the meeting",
    "calmer on Friday nights",
    "paid by the due date",
    "pressure at the end of a trial",
    "on the road before work",
    "tested before merging to the main branch",
    "90 % of defects fixed in the sprint they are found",
    "arrivals before the bell up from 80 % to 90 %",
    "calmer in the run up to month end",
    "over the lunch break",
    "delivered by next working day",
    "",
]


@pytest.mark.parametrize(("text", "expected"), RESOLVED.items())
def test_a_deadline_is_resolved_against_cycle_and_day(
    text: str, expected: tuple[str, date]
) -> None:
    found = deadline(text, cycle=CYCLE, today=TODAY)
    assert found is not None
    assert (found.text, found.day) == expected
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize("text", NO_DEADLINE)
def test_rates_service_levels_and_the_past_are_no_deadline(text: str) -> None:
    assert deadline(text, cycle=CYCLE, today=TODAY) is None


@pytest.mark.parametrize(
    "text",
    [
        "before the launch",
        "by our next board meeting",
        "by summer",
        "by half-term",
        "by my birthday",
        "before the new school year",
        "before the Cannes festival",
        "before the lease expires",
        "by the time Anna leaves",
        "by sprint 12",
        "in the autumn survey",
        "by race day",
        "over the winter",
        "before the market reopens",
        "in week 32",
        "through the winter",
        "by 31 February",
        "until the AGM",
        "before cash runs low",
        "before we raise our next round",
        "places booked for the autumn",
        "by campaign 4",
        "by v3 launch",
        "by our Series A",
        "by T2",
        "finish year 1 with 20 wins",
        "takings of 3k a week before the bypass opens",
        "by Giving Tuesday",
        "before moving to Lyon",
        "95 % of rooms painted when term starts",
        "this racing season",
        "by Refugee Week",
        "finish the season with 20 wins",
        "before the noise rules kick in",
        "during the World Cup",
        "by tax year end",
        "by practical completion",
        "by period 6",
        "by the start of lambing",
        "through to the end of the lease year",
        "by the time the new head starts",
        "by the end of the pilot",
        "by results day",
        "before flu season",
        "by release 4.2",
        "six months after go-live",
        "before Glastonbury 2027",
        "over the next few weeks",
    ],
)
def test_a_deadline_nobody_can_date_is_found_without_a_day(text: str) -> None:
    found = deadline(text, cycle=CYCLE, today=TODAY)
    assert found is not None
    assert found.day is None


def test_the_number_of_what_ends_belongs_to_the_deadline() -> None:
    found = deadline("Close the gaps by the end of sprint 14", cycle=CYCLE, today=TODAY)
    assert found is not None
    assert found.text == "by the end of sprint 14"


FISCAL = Cycle(name="Q3 FY27", first=date(2027, 1, 1), last=date(2027, 3, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("by end of Q3", date(2027, 3, 31)),
        ("by end of Q4", date(2027, 6, 30)),
        ("in Q1", date(2027, 9, 30)),
        ("in Q1 FY27", date(2026, 9, 30)),
        ("in H2", date(2027, 6, 30)),
        ("in FY27", date(2027, 6, 30)),
        ("by the end of the fiscal year", date(2027, 6, 30)),
        ("this quarter", date(2027, 3, 31)),
        ("by the end of the year", date(2027, 12, 31)),
    ],
)
def test_quarters_are_counted_from_the_fiscal_year_of_the_cycle(text: str, day: date) -> None:
    found = deadline(text, cycle=FISCAL, today=TODAY)
    assert found is not None
    assert found.day == day


def test_a_fiscal_year_nobody_told_of_has_no_last_day() -> None:
    found = deadline("in FY27", cycle=None, today=TODAY)
    assert found is not None
    assert found.day is None


@pytest.mark.parametrize(
    ("text", "day_first", "month_first"),
    [
        ("by 03/04/2027", date(2027, 4, 3), date(2027, 3, 4)),
        ("by 3-4-2027", date(2027, 4, 3), date(2027, 3, 4)),
        ("by 03/04", date(2027, 4, 3), date(2027, 3, 4)),
        ("by 13/04/2027", date(2027, 4, 13), date(2027, 4, 13)),
        ("by 03.04.2027", date(2027, 4, 3), date(2027, 4, 3)),
    ],
)
def test_a_day_in_digits_is_read_by_the_locale(
    text: str, day_first: date, month_first: date
) -> None:
    for locale, day in ((Locale(), day_first), (Locale(day_first=False), month_first)):
        found = deadline(text, cycle=CYCLE, today=TODAY, locale=locale)
        assert found is not None
        assert found.day == day


def test_a_deadline_with_a_day_is_preferred_to_one_without() -> None:
    found = deadline("before the launch, by 31 March", cycle=CYCLE, today=TODAY)
    assert found is not None
    assert found.day == date(2027, 3, 31)


def test_without_a_cycle_a_bare_month_is_the_next_one() -> None:
    found = deadline("by March", cycle=None, today=date(2027, 5, 2))
    assert found is not None
    assert found.day == date(2028, 3, 31)


def test_a_cycle_gone_by_keeps_its_own_dates() -> None:
    found = deadline("by March", cycle=parse_cycle("2025Q1"), today=TODAY)
    assert found is not None
    assert found.day == date(2025, 3, 31)


def test_an_old_file_names_the_deadlines_of_its_own_time() -> None:
    text = "Grow the choir to 40 singers by Q4 2019"
    found = deadline(text, cycle=CYCLE, today=TODAY)
    assert found is not None
    assert found.day == date(2019, 12, 31)
    assert deadline(text, cycle=CYCLE, today=TODAY, ahead=True) is None


@given(st.text())
def test_any_text_can_be_searched(text: str) -> None:
    found = deadline(text, cycle=CYCLE, today=TODAY)
    assert found is None or text[found.start : found.end] == found.text
