"""The page to share says everything that was agreed, and what is still open."""

from datetime import date

import pytest

from coach.exchange.markdown import as_markdown
from coach.model.cycle import quarter
from coach.model.draft import (
    Commitment,
    Draft,
    Guardrail,
    Initiative,
    KeyResult,
    Objective,
    new_draft,
)
from coach.model.person import Parent, ParentKeyResult, ParentLevel, Person
from coach.model.quantity import Deadline, Direction, Figure, Provenance, Quantity
from coach.model.value import replace
from coach.model.verdict import Kind, Verdict

TODAY = date(2027, 1, 11)
END = Deadline(date(2027, 3, 31), Provenance.INFERRED)
SOONER = KeyResult(
    id="k-1",
    text="Lower median days to first sale from 9 days to 5 by 31 March",
    metric="median days to first sale",
    baseline=Figure(Provenance.SAID, Quantity("9 days", 9, "days")),
    target=Figure(Provenance.ESTIMATE, Quantity("5", 5, "days")),
    direction=Direction.DOWN,
    deadline=END,
    need="the partner team",
)
UNMEASURED = KeyResult(
    id="k-2",
    text="Raise the share of shops that come back",
    baseline=Figure(Provenance.UNKNOWN, finder="Ada", find_by=date(2027, 1, 15)),
    deadline=END,
)


@pytest.fixture
def draft() -> Draft:
    person = Person(name="Ada", role="onboarding lead", manager="Grace")
    begun = new_draft("Onboarding", quarter(2027, 1), when="2027-01-04T09:00:00+00:00")
    return replace(
        begun,
        person=person,
        parents=(Parent("p-1", ParentLevel.MISSION, "Help small shops sell online."),),
        contribution="shops in my region sell sooner",
        objectives=(Objective("o-1", "New shops feel at home at once", "", (SOONER, UNMEASURED)),),
        initiatives=(
            Initiative("i-1", "launch the onboarding checklist", serves="k-1"),
            Initiative("i-2", "visit two shops"),
        ),
        commitments=(Commitment("c-1", "File the audit", date(2027, 2, 1), "receipt"),),
        guardrails=(Guardrail("g-1", "first reply under 4 hours"),),
    )


def test_the_whole_page(draft: Draft) -> None:
    assert (
        as_markdown(draft, today=TODAY)
        == """\
# Onboarding

Ada, onboarding lead · manager: Grace · Q1 2027, 1 January 2027 to 31 March 2027 · a draft · \
as of 11 January 2027

## Where it comes from

The mission:

> Help small shops sell online.

**What moves because of me:** shops in my region sell sooner

## O1 · New shops feel at home at once

### KR1.1 · Lower median days to first sale from 9 days to 5 by 31 March

- **Measure:** median days to first sale
- **From:** 9 days (as given)
- **To:** 5 (an estimate)
- **By:** 31 March 2027 (the last day of the cycle)
- **Need:** the partner team
- **Work towards it:**
  - launch the onboarding checklist

### KR1.2 · Raise the share of shops that come back

- **From:** not known yet; Ada finds out by 15 January 2027
- **By:** 31 March 2027 (the last day of the cycle)

## Other work

- visit two shops

## Commitments

- File the audit, by 1 February 2027; done when: receipt

## Guardrails

- first reply under 4 hours

## Open points

- KR1.2: where it stands today is not known yet; Ada finds out by 15 January 2027
- KR1.2: where it should be is not said yet
"""
    )


def test_a_late_search_is_called_late(draft: Draft) -> None:
    page = as_markdown(draft, today=date(2027, 1, 16))
    assert "Ada finds out by 15 January 2027 (that day has passed)" in page


def test_nothing_is_open_when_everything_is_said(draft: Draft) -> None:
    (objective,) = draft.objectives
    sound = replace(draft, objectives=(replace(objective, key_results=(SOONER,)),), agreed=True)
    page = as_markdown(sound, today=TODAY)
    assert "Open points" not in page
    assert "a draft" not in page


def test_a_to_do_is_named_as_an_open_point_until_the_person_keeps_it(draft: Draft) -> None:
    text = "Launch the partner portal"
    to_do = KeyResult(id="k-3", text=text, verdict=Verdict(text, Kind.ACTIVITY, 0.9))
    (objective,) = draft.objectives
    with_to_do = replace(draft, objectives=(replace(objective, key_results=(to_do,)),))
    assert "KR1.1: still reads like a to-do" in as_markdown(with_to_do, today=TODAY)

    kept = replace(to_do, kept_because="the contract names it")
    page = as_markdown(
        replace(draft, objectives=(replace(objective, key_results=(kept,)),)), today=TODAY
    )
    assert "Open points" not in page
    assert "- **Kept as it is:** the contract names it" in page


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Onboarding", "# Onboarding"),
        ("Q1 2027 (2)", "# Personal OKR, Q1 2027 (2)"),
        ("", "# Personal OKR"),
    ],
)
def test_the_title_is_the_name_or_says_what_the_page_is(
    name: str, title: str, draft: Draft
) -> None:
    assert as_markdown(replace(draft, name=name), today=TODAY).split("\n")[0] == title


def test_an_empty_draft_is_a_short_page() -> None:
    empty = new_draft("", quarter(2027, 1), when="2027-01-04T09:00:00+00:00")
    page = as_markdown(empty, today=TODAY)
    assert page.startswith("# Personal OKR\n")
    assert page.endswith("No objective is written yet.\n")


def test_what_the_person_typed_is_never_markup(draft: Draft) -> None:
    (objective,) = draft.objectives
    page = as_markdown(
        replace(draft, objectives=(replace(objective, text="*All* shops\n# sell <b>now</b>"),)),
        today=TODAY,
    )
    assert r"## O1 · \*All\* shops # sell \<b\>now\</b\>" in page


def test_how_it_goes_on_is_on_the_page_and_how_sure_one_is_stays_off_it(draft: Draft) -> None:
    objective = draft.objectives[0]
    sure = tuple(replace(kr, confidence=3) for kr in objective.key_results)
    told = replace(
        draft,
        objectives=(replace(objective, key_results=sure, missing="they sell and give up"),),
        check_in_weeks=3,
        accountable="Jo",
        first_step="ask finance",
    )
    page = as_markdown(told, today=TODAY)
    assert "- **First step:** ask finance\n- **Check-in:** every 3 weeks, with Jo" in page
    assert "O1: may still fail although all is reached: they sell and give up" in page
    assert "confidence" not in page.lower()
    assert "of 10" not in page


def test_an_okr_from_above_shows_its_key_results_as_plain_words(draft: Draft) -> None:
    results = (ParentKeyResult("Median days to *first* sale", "9", "5"), ParentKeyResult("Calm"))
    team = Parent("p-2", ParentLevel.TEAM, "New shops sell sooner", results)
    page = as_markdown(replace(draft, parents=(*draft.parents, team)), today=TODAY)
    assert "The team's OKR:\n\n> New shops sell sooner\n\n- Median days to " in page
    assert "first\\* sale from 9 to 5\n- Calm\n\n" in page
