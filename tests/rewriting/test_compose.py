"""The measurable sentence."""

from datetime import date

import pytest

from coach.model.cycle import quarter
from coach.model.quantity import Direction, Quantity
from coach.rewriting.compose import compose
from coach.rewriting.slots import fill, slots_in

UP, DOWN, HOLD = Direction
MARCH = date(2027, 3, 31)


def said(text: str, value: float, unit: str | None = None, *, relative: bool = False) -> Quantity:
    return Quantity(text, value, unit, relative=relative)


@pytest.mark.parametrize(
    ("metric", "direction", "baseline", "target", "sentence"),
    [
        (
            "Day-7 activation",
            UP,
            said("34%", 34, "%"),
            said("45%", 45, "%"),
            "Raise day-7 activation from 34% to 45% by 31 March",
        ),
        (
            "Median days to first sale",
            DOWN,
            said("9 days", 9, "days"),
            said("5 days", 5, "days"),
            "Lower the median days to first sale from 9 days to 5 by 31 March",
        ),
        (
            "share of calls answered",
            None,
            said("60%", 60, "%"),
            said("80%", 80, "%"),
            "Raise the share of calls answered from 60% to 80% by 31 March",
        ),
        (
            "NPS of new customers.",
            UP,
            said("20", 20),
            said("45", 45),
            "Raise NPS of new customers from 20 to 45 by 31 March",
        ),
        (
            "sign-ups",
            UP,
            said("200", 200),
            said("twice", 2, "x", relative=True),
            "Double sign-ups from 200 by 31 March",
        ),
        (
            "sign-ups",
            UP,
            said("200", 200),
            said("5x", 5, "x", relative=True),
            "Raise sign-ups 5x from 200 by 31 March",
        ),
        (
            "overdue invoices",
            DOWN,
            said("9", 9),
            said("no", 0),
            "Lower the number of overdue invoices from 9 to zero by 31 March",
        ),
        (
            "uptime",
            UP,
            said("97%", 97, "%"),
            said(">= 99%", 99, "%"),
            "Raise uptime from 97% to at least 99% by 31 March",
        ),
        (
            "late parcels",
            DOWN,
            said("9%", 9, "%"),
            said("4%", 4, "%"),
            "Lower late parcels from 9% to 4% by 31 March",
        ),
        (
            "monthly churn",
            DOWN,
            said("6%", 6, "%"),
            said("by 2 points", 2, "points", relative=True),
            "Lower monthly churn by 2 points from 6% by 31 March",
        ),
    ],
)
def test_a_complete_key_result_reads_as_a_person_would_say_it(
    metric: str, direction: Direction | None, baseline: Quantity, target: Quantity, sentence: str
) -> None:
    written = compose(metric, direction=direction, baseline=baseline, target=target, deadline=MARCH)
    assert fill(written, {}) == sentence


def test_a_missing_number_is_a_gap_and_never_made_up() -> None:
    written = compose("reply time", direction=DOWN, baseline=None, target=None, deadline=None)
    assert written == "Lower the reply time from {baseline} to {target} by {deadline}"
    assert slots_in(written) == ("baseline", "target", "deadline")


@pytest.mark.parametrize(
    ("better", "target", "sentence"),
    [
        (DOWN, "4 hours", "Keep first reply at or under 4 hours until 31 March"),
        (UP, "99.9%", "Keep first reply at or above 99.9% until 31 March"),
        (None, "99.9%", "Keep first reply at 99.9% until 31 March"),
        (None, "≥99.9%", "Keep first reply at or above 99.9% until 31 March"),
        (DOWN, "under 4 hours", "Keep first reply under 4 hours until 31 March"),
    ],
)
def test_a_level_to_hold_is_kept_on_its_good_side(
    better: Direction | None, target: str, sentence: str
) -> None:
    written = compose(
        "first reply",
        direction=HOLD,
        baseline=None,
        target=Quantity(target, None),
        deadline=MARCH,
        better=better,
    )
    assert written == sentence


@pytest.mark.parametrize(
    ("metric", "target"),
    [
        ("active contributors", said("40 contributors", 40, "contributors")),
        ("active contributors", said("40", 40, "contributors")),
        ("number of active contributors", said("40", 40)),
    ],
)
def test_a_count_without_a_baseline_is_reached(metric: str, target: Quantity) -> None:
    written = compose(
        metric, direction=UP, baseline=None, target=target, deadline=MARCH, from_baseline=False
    )
    assert written == "Reach 40 active contributors by 31 March"


def test_the_year_shows_only_where_it_is_not_the_cycles() -> None:
    def when(cycle_year: int, *, with_year: bool = False) -> str:
        return compose(
            "sales",
            direction=UP,
            baseline=None,
            target=None,
            deadline=MARCH,
            cycle=quarter(cycle_year, 1),
            with_year=with_year,
        ).partition(" by ")[2]

    assert when(2027) == "31 March"
    assert when(2026) == "31 March 2027"
    assert when(2027, with_year=True) == "31 March 2027"


def test_braces_the_person_typed_stay_theirs() -> None:
    written = compose(
        "errors in {name}",
        direction=DOWN,
        baseline=Quantity("{9}", None),
        target=None,
        deadline=MARCH,
    )
    assert slots_in(written) == ("target",)
    assert (
        fill(written, {"target": "{}"})
        == "Lower the number of errors in {name} from {9} to {} by 31 March"
    )
