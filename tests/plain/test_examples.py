"""Line by line, an example is found, looked at, and begun with by its number."""

from io import StringIO
from pathlib import Path

from coach.model.draft import Draft
from coach.plain.interview import interview
from tests.interview.drafts import empty
from tests.interview.talk import NOW
from tests.tui.screens import store_at


def said(home: Path, *answers: str) -> tuple[Draft, list[str]]:
    out = StringIO()
    source = StringIO("".join(f"{answer}\n" for answer in answers))
    draft = interview(empty(), keeper=store_at(home), source=source, out=out, clock=lambda: NOW)
    return draft, out.getvalue().splitlines()


def test_the_first_question_says_that_there_are_examples(own_home: Path) -> None:
    _, lines = said(own_home)
    assert any("example" in line for line in lines[:8])


def test_an_example_is_listed_shown_taken_and_filled_with_numbers(own_home: Path) -> None:
    about_me = ("We care for the old.", "", "nurse", "they sleep at night")
    numbers = ("14 to 26", "45% to 80%")
    draft, lines = said(
        own_home, "/example nurse", "", "/example show 1", "", "/example 1", "", *about_me, *numbers
    )
    assert any(line.startswith("1. Residents spend the day the way they choose") for line in lines)
    assert "guardrail: New pressure sores stay at zero" in lines
    first, second, third = draft.objectives[0].key_results
    assert first.text == (
        "Raise the number of residents who get outside every week from 14 to 26 by 31 March"
    )
    assert second.text == (
        "Raise the share of bells answered within three minutes from 45% to 80% by 31 March"
    )
    assert third.target is None


def test_only_questions_end_with_a_question_mark(own_home: Path) -> None:
    _, lines = said(own_home, "/example all", "/example show 3", "/example 3")
    asked = [line for line in lines if line.endswith("?")]
    assert len(asked) == 4
    assert asked[-1] == "What is your company there for, in its own words or in yours?"
