"""Line by line, a measure is found by words and taken by its number."""

from io import StringIO
from pathlib import Path

from coach.plain.interview import interview
from tests.interview.drafts import introduced
from tests.interview.talk import NOW
from tests.tui.screens import store_at


def test_a_measure_is_listed_and_taken_as_the_answer(own_home: Path) -> None:
    out = StringIO()
    answers = (
        "Customers feel heard",
        "Answer tickets faster",
        "customers hear from us sooner",
        "/find answer tickets",
        "/find 1",
        "9 to 4 hours",
    )
    source = StringIO("".join(f"{answer}\n" for answer in answers))
    draft = interview(
        introduced(), keeper=store_at(own_home), source=source, out=out, clock=lambda: NOW
    )
    lines = out.getvalue().splitlines()
    at = next(
        at for at, line in enumerate(lines) if line.startswith("1. median time to first reply")
    )
    assert lines[at + 4].startswith("5. ")
    assert lines[at + 5].startswith("/find and its number takes one")
    (kr,) = draft.objectives[0].key_results
    assert kr.metric == "median time to first reply"
    assert kr.target is not None
