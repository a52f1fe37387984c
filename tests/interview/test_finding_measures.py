"""`/find` lists measures by what one does, and takes one as the answer."""

from coach.interview.agenda import next_question
from coach.interview.question import Topic
from coach.interview.turn import take
from coach.model.draft import Draft, Objective
from coach.model.value import replace
from coach.rewriting.metrics import load_metrics
from tests.interview.drafts import empty, introduced, to_do
from tests.interview.talk import NOW


def at_the_measure() -> Draft:
    kr = replace(to_do(text="Answer tickets faster"), change="customers hear from us sooner")
    draft = replace(
        introduced(), objectives=(Objective("o-1", "Customers feel heard", key_results=(kr,)),)
    )
    question = next_question(draft)
    assert question is not None
    assert question.topic is Topic.MEASURE
    return draft


def said(draft: Draft, text: str) -> tuple[Draft, tuple[str, ...], str]:
    turn = take(draft, next_question(draft), text, now=NOW)
    return turn.draft, turn.remarks, turn.begin


def test_up_to_five_are_listed_with_what_to_know_of_them() -> None:
    draft, remarks, _ = said(empty(), "/find answer tickets")
    assert remarks[0].startswith("1. median time to first reply (counted in: hours, down is better")
    assert [line[:2] for line in remarks[:5]] == ["1.", "2.", "3.", "4.", "5."]
    assert len(remarks) == 6
    assert draft.log == ()


def test_a_number_takes_the_one_listed_last_as_the_answer() -> None:
    draft = said(at_the_measure(), "/find invoices")[0]
    draft = said(draft, "/find answer tickets")[0]
    draft = said(draft, "/find 1")[0]
    (kr,) = draft.objectives[0].key_results
    assert kr.metric == "median time to first reply"
    question = next_question(draft)
    assert question is not None
    assert question.topic is Topic.NUMBERS


def test_where_no_measure_is_asked_for_its_words_begin_the_answer() -> None:
    draft = said(introduced(), "/find answer tickets")[0]
    after, remarks, begin = said(draft, "/find 1")
    assert begin == "median time to first reply"
    assert begin in remarks[0]
    assert after.objectives == draft.objectives


def test_without_words_it_looks_for_what_the_question_is_about() -> None:
    draft = replace(at_the_measure())
    kr = replace(draft.objectives[0].key_results[0], change="fewer invoices are overdue")
    draft = replace(draft, objectives=(replace(draft.objectives[0], key_results=(kr,)),))
    assert "overdue" in said(draft, "/find")[1][0]


def test_what_it_cannot_find_it_says_and_changes_nothing() -> None:
    for text in ("/find", "/find 3", "/find 0", "/find xylophone", "/find ²"):
        draft, remarks, begin = said(empty(), text)
        assert len(remarks) == 1
        assert not begin
        assert draft.log == ()
    listed = said(empty(), "/find answer tickets")[0]
    assert "no measure 9" in said(listed, "/find 9")[1][0]


def test_the_name_of_any_measure_answers_the_question_for_one() -> None:
    draft = at_the_measure()
    for metric in load_metrics()[::25]:
        (kr,) = said(draft, metric.name)[0].objectives[0].key_results
        assert (kr.metric, kr.direction) == (metric.name, metric.direction)
