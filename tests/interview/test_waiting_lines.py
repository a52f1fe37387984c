"""Several lines at once: one is taken up, the others wait, and none is lost."""

from coach.model.draft import Memory
from tests.interview.drafts import (
    measured,
    with_key_results,
    with_the_set_asked,
)
from tests.interview.talk import asked, talk


def test_to_dos_in_a_row_with_commas_are_a_list_and_one_thing_with_commas_is_not():
    row = talk(with_key_results(), "Fix the lifts, check the doors, and paint the hall")
    assert row.memory.waiting == ("Fix the lifts", "check the doors", "paint the hall")
    mixed = talk(with_key_results(), "Attend the course, audit handovers, keep stocks above 90%")
    assert len(mixed.memory.waiting) == 3
    (kr,) = talk(with_key_results(), "Plan, build and test the portal").key_results()
    assert kr.text == "Plan, build and test the portal"


def test_lines_nobody_took_up_become_initiatives_also_when_the_answers_are_not_understood():
    draft = with_key_results(memory=Memory(waiting=("Order trays", "Fix the oven")))
    draft = talk(draft, "no idea", "no idea", "no idea")
    assert draft.memory.waiting == ()
    assert [one.text for one in draft.initiatives] == ["Order trays", "Fix the oven"]


def test_lines_that_still_wait_when_all_is_agreed_become_initiatives():
    complete = tuple(measured(f"k-{n}", f"shops in region {n}", 9, 12) for n in (1, 2, 3))
    draft = with_key_results(*complete, memory=Memory(waiting=("Order trays",)))
    draft = talk(with_the_set_asked(draft), "skip", "no")
    assert draft.agreed
    assert [one.text for one in draft.initiatives] == ["Order trays"]


def test_a_pasted_list_is_split_and_one_of_it_is_chosen_to_begin_with():
    lines = "\n".join(f"{number}. Call shop {name}" for number, name in enumerate("ABCDEFGHIJ", 1))
    draft = talk(with_key_results(), lines)
    question = asked(draft)
    assert len(question.options) == 10
    draft = talk(draft, "3")
    (kr,) = draft.key_results()
    assert kr.text == "Call shop C"
    assert len(draft.memory.waiting) == 9


def test_lines_that_were_not_taken_up_stay_as_initiatives():
    draft = with_key_results(
        measured("k-1", "days", 9, 5), memory=Memory(waiting=("Call ten shops", "Write a guide"))
    )
    draft = talk(draft, "that's all")
    assert [one.text for one in draft.initiatives] == ["Call ten shops", "Write a guide"]
    assert not draft.memory.waiting
