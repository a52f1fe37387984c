"""Every change is in the log, and everything can be taken back, at any depth."""

from hypothesis import given
from hypothesis import strategies as st

from coach.model.draft import Commitment, Draft
from coach.model.edits import (
    add_initiative,
    add_key_result,
    add_objective,
    delete,
    duplicate,
    move,
    put_key_result,
    rename,
)
from coach.model.log import history, record, redo, undo
from coach.model.person import Parent, ParentKeyResult, ParentLevel
from coach.model.value import replace
from tests.interview.drafts import empty, introduced, measured, said, to_do, with_key_results

WHEN = "2026-11-22T09:00:00+00:00"


def recorded(before: Draft, after: Draft) -> Draft:
    return record(before, after, who="Mara", when=WHEN, reason="said so")


def bare(draft: Draft) -> Draft:
    return replace(draft, log=())


def edits(draft: Draft) -> list[Draft]:
    """Every edit that can be made to a draft with an objective and a key result."""
    objective = draft.objectives[0]
    kr = objective.key_results[0]
    return [
        add_objective(draft, "Another change"),
        add_key_result(draft, objective.id, to_do("k-9")),
        add_initiative(draft, "Call ten shops", serves=kr.id),
        rename(draft, objective.id, "Home"),
        rename(draft, draft.id, "Spring"),
        duplicate(draft, objective.id),
        duplicate(draft, kr.id),
        move(draft, kr.id, 1),
        delete(draft, kr.id),
        put_key_result(draft, replace(kr, target=said("4", 4.0), need="Jo")),
        put_key_result(draft, replace(kr, baseline=None, deadline=None)),
        replace(draft, commitments=(Commitment("c-1", "Pass the audit"),)),
        draft.remembering(
            asked={"mission": 1, "person": 1, "k-1/change": 2}, settled=("mission",), focus="k-1"
        ),
    ]


def test_an_edit_leaves_who_when_what_and_why():
    draft = with_key_results(measured("k-1", "days to first sale", 9, 5))
    changed = recorded(draft, rename(draft, "k-1", "Speed"))
    (change,) = changed.log
    assert (change.field, change.old, change.new) == ("k-1.name", "", "Speed")
    assert (change.who, change.when, change.reason) == ("Mara", WHEN, "said so")


def test_an_undo_adds_to_the_log_and_takes_nothing_from_it():
    draft = with_key_results(to_do())
    changed = recorded(draft, delete(draft, "k-1"))
    back = undo(changed, who="Mara", when=WHEN)
    assert back is not None
    assert bare(back) == bare(draft)
    assert back.log[: len(changed.log)] == changed.log
    assert {change.undoes for change in back.log[len(changed.log) :]} == {1}


def test_nothing_is_left_to_undo_at_the_beginning():
    assert undo(empty(), who="Mara", when=WHEN) is None


def test_the_history_a_person_reads_is_free_of_bookkeeping():
    draft = with_key_results(to_do())
    changed = recorded(draft, draft.remembering(focus="k-1"))
    assert changed.log
    assert history(changed) == ()


@given(st.lists(st.integers(min_value=0, max_value=12), max_size=8))
def test_any_series_of_edits_can_be_taken_back_one_by_one(choices: list[int]):
    draft = with_key_results(measured("k-1", "days", 9, 5), to_do("k-2"))
    states = [draft]
    for choice in choices:
        if not (draft.objectives and draft.objectives[0].key_results):
            break
        draft = recorded(draft, edits(draft)[choice])
        if bare(draft) != bare(states[-1]):
            states.append(draft)
    for earlier in reversed(states[:-1]):
        undone = undo(draft, who="Mara", when=WHEN)
        assert undone is not None
        draft = undone
        assert bare(draft) == bare(earlier)
    assert undo(draft, who="Mara", when=WHEN) is None


@given(st.lists(st.integers(min_value=0, max_value=12), max_size=8), st.integers(1, 8))
def test_whatever_was_taken_back_can_be_brought_back_as_often_as_one_likes(
    choices: list[int], depth: int
):
    draft = with_key_results(measured("k-1", "days", 9, 5), to_do("k-2"))
    for choice in choices:
        if not (draft.objectives and draft.objectives[0].key_results):
            break
        draft = recorded(draft, edits(draft)[choice])
    latest = draft
    for _ in range(2):
        gone = 0
        while gone < depth and (before := undo(draft, who="Mara", when=WHEN)) is not None:
            draft, gone = before, gone + 1
        for _ in range(gone):
            again = redo(draft, who="Mara", when=WHEN)
            assert again is not None
            draft = again
        assert bare(draft) == bare(latest)
        assert redo(draft, who="Mara", when=WHEN) is None


def test_after_another_change_nothing_is_brought_back():
    draft = with_key_results(to_do())
    undone = undo(recorded(draft, rename(draft, "k-1", "One")), who="Mara", when=WHEN)
    assert undone is not None
    other = recorded(undone, rename(undone, "k-1", "Other"))
    assert redo(other, who="Mara", when=WHEN) is None
    back = undo(other, who="Mara", when=WHEN)
    assert back is not None
    assert bare(back) == bare(draft)


def test_what_the_team_set_out_to_do_is_logged_with_its_key_results_and_comes_back() -> None:
    measure = ParentKeyResult("Median days to first sale", "9", "5")
    above = Parent("p-7", ParentLevel.TEAM, "New shops sell sooner", (measure,))
    before = introduced()
    with_team = replace(before, parents=(*before.parents, above))
    without = recorded(recorded(before, with_team), before)
    back = undo(without, who="Mara", when=WHEN)
    assert back is not None
    assert bare(back) == bare(with_team)
