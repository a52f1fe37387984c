"""What two people agreed on, as a page for people, for a browser, and for a calendar."""

from datetime import UTC, date, datetime

from icalendar import Calendar

from coach.exchange.agreement import as_page, title_of
from coach.exchange.calendar import as_calendar
from coach.exchange.html import as_html
from coach.model.marks import Aspect, Decision, Mark, Marking, Promise, Role
from tests.interview.drafts import measured, with_key_results

DRAFT = with_key_results(measured("k-1", "days to first sale", 9, 5))
TODAY = date(2026, 11, 23)
DAYS = (date(2027, 1, 4), date(2027, 1, 18))
MARKING = Marking(
    id="m-1",
    draft_id=DRAFT.id,
    begun="2026-11-23T09:00:00+00:00",
    employee="Mara <b>",
    manager="Jo *Reyes*",
    marks=(Mark("k-1", Role.EMPLOYEE, Aspect.CONFIDENCE, 3),),
    done=(Role.EMPLOYEE, Role.MANAGER),
    decisions=(Decision("k-1", Aspect.NEED, "ask *three* shops"),),
    promises=(
        Promise(Role.MANAGER, "the sales figures by 12 January", date(2027, 1, 12)),
        Promise(Role.EMPLOYEE, "I tell you <script>early</script>"),
    ),
    check_in_weeks=2,
)


def page() -> str:
    return as_page(DRAFT, MARKING, DAYS, today=TODAY)


def test_the_page_says_what_counts_what_was_decided_who_helps_and_when() -> None:
    said = page()
    assert "### KR1.1" in said
    assert "(as given)" in said
    assert r"- **KR1.1, need:** ask \*three\* shops" in said
    assert r"- **Jo \*Reyes\*:** the sales figures by 12 January (12 January 2027)" in said
    assert "- 4 January 2027" in said


def test_no_mark_is_on_the_page() -> None:
    assert "onfidence" not in page()


def test_the_file_for_a_browser_fetches_nothing_and_runs_nothing() -> None:
    html = as_html(page(), title=title_of(DRAFT))
    assert html.startswith("<!doctype html>")
    assert "<h3>KR1.1" in html
    assert "<script" not in html
    assert "<b>" not in html
    assert "src=" not in html
    assert "href=" not in html


def test_a_calendar_takes_in_the_days_and_takes_them_again_for_the_same() -> None:
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    written = as_calendar(DAYS, id="m-1", summary="Check-in: Q1; a,b", description="Mara", now=now)
    events = Calendar.from_ical(written).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == list(DAYS)
    assert [str(event["uid"]) for event in events] == ["m-1-1@okr-coach", "m-1-2@okr-coach"]
    assert str(events[0]["summary"]) == "Check-in: Q1; a,b"
