"""Everything said can be taken back, brought back, and read again with its reason."""

from coach.interview.agenda import next_question
from tests.interview.drafts import empty, introduced, measured, with_key_results
from tests.interview.talk import say, talk


def told(*texts: str) -> tuple[str, ...]:
    draft = with_key_results(measured("k-1", "sick days", 9, 5))
    return say(talk(draft, *texts), "/history").remarks


def test_a_change_is_told_with_who_made_it_when_and_why():
    (line,) = told("/name 1.1 Health")
    what = "the name of “Lower sick days from 9 to 5”: nothing → Health"
    assert line == f"22 Nov 09:00, Mara: {what} (/name 1.1 Health)"


def test_what_comes_and_goes_is_told_by_its_words():
    lines = told("/add initiative Call ten shops", "/delete i1")
    assert "added “Call ten shops” (/add initiative Call ten shops)" in lines[0]
    assert "took out “Call ten shops”" in lines[1]


def test_what_was_taken_back_is_told_as_well():
    lines = told("/name 1.1 Health", "/undo", "/redo")
    assert [line.rpartition(" (")[2] for line in lines] == [
        "/name 1.1 Health)",
        "taken back)",
        "brought back)",
    ]


def test_a_beginning_has_no_history():
    assert say(introduced(), "/history").remarks == ("Nothing has changed yet.",)


def test_several_steps_go_back_and_forth():
    draft = with_key_results(measured("k-1", "sick days", 9, 5))
    named = talk(draft, "/name 1.1 A", "/name 1.1 B", "/name 1.1 C")
    back = say(named, "/undo 2")
    assert back.remarks == ("Back 2 steps.",)
    assert [kr.name for kr in back.draft.key_results()] == ["A"]
    forth = say(back.draft, "/redo 2")
    assert forth.remarks == ("Forward 2 steps.",)
    assert [kr.name for kr in forth.draft.key_results()] == ["C"]
    assert next_question(forth.draft) == next_question(named)


def test_with_nothing_taken_back_there_is_nothing_to_bring_back():
    turn = say(with_key_results(measured("k-1", "sick days", 9, 5)), "/redo")
    assert turn.remarks == ("There is nothing to bring back.",)


def test_a_person_is_told_as_they_are():
    draft = talk(empty(), "We bake bread.", "Ann Lee, nurse")
    line = say(draft, "/history").remarks[-1]
    assert "your name: nothing → Ann Lee" in line
    assert "your work: nothing → nurse" in line
