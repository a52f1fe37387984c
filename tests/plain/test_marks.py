"""Marking line by line, by pipe: every mark is kept, nothing is shown too early."""

import io

from coach.model.marks import Marking
from coach.plain.marks import mark
from coach.session.marking import begin_marking
from tests.interview.drafts import measured, with_key_results

DRAFT = with_key_results(
    measured("k-1", "days to first sale", 9, 5), measured("k-2", "share of shops that leave", 9, 4)
)
MARA = "5\n4\n7\n3\n3\nw\n"
JON = "1\n4\n6\n3\n3\n5\n"


class Kept:
    def __init__(self) -> None:
        self.all: list[Marking] = []

    def keep_marking(self, marking: Marking) -> None:
        self.all.append(marking)


def told(lines: str) -> tuple[Marking | None, str, list[Marking]]:
    out, kept = io.StringIO(), Kept()
    begun = begin_marking(DRAFT, when="2026-11-22T09:00:00+00:00")
    after = mark(DRAFT, begun, keeper=kept, source=io.StringIO(lines), out=out)
    return after, out.getvalue(), kept.all


def test_both_mark_and_only_the_difference_is_talked_about() -> None:
    after, printed, _ = told(f"{MARA}{JON}we ask three shops\n")
    assert after is not None
    assert [one.text for one in after.decisions] == ["we ask three shops"]
    assert printed.count("Mara 5, Manager 1") == 1
    assert "Control: Mara" not in printed


def test_each_mark_is_kept_before_the_next_is_asked_for() -> None:
    _, _, kept = told(MARA)
    assert [len(one.marks) for one in kept][:6] == [1, 2, 3, 4, 5, 6]


def test_no_mark_is_shown_while_one_has_still_to_mark() -> None:
    after, printed, _ = told(f"{MARA}1\n4\n")
    assert after is None
    assert "Mara 5" not in printed


def test_what_is_no_mark_is_asked_for_again_and_back_takes_one_back() -> None:
    _, printed, kept = told("9\nback\n5\nback\n4\n")
    assert "That is none of these" in printed
    assert kept[-1].marks[0].value == 4


def test_two_who_see_it_alike_are_told_so() -> None:
    after, printed, _ = told(MARA + MARA)
    assert after is not None
    assert "alike" in printed
