"""Measurable sentences built from what a person wrote."""

from datetime import date

import pytest

from coach import review
from coach.model.cycle import quarter
from coach.model.verdict import Kind
from coach.reading.reader import read
from coach.rewriting.proposal import Rewrite
from coach.rewriting.rewrite import rewrites_for

TODAY = date(2027, 1, 11)
CYCLE = quarter(2027, 1)

TO_DOS = [
    ("Launch the partner portal", Kind.ACTIVITY, "partner portal"),
    ("Publish 12 articles for new parents", Kind.OUTPUT, "articles"),
    ("Answer the tickets in the night inbox", Kind.ACTIVITY, "tickets"),
    ("Rewrite the shift plan for the ward", Kind.ACTIVITY, "shift plan"),
    ("Finalise the vendor contract", Kind.ACTIVITY, "vendor contract"),
    ("Scan the paper files into the archive", Kind.ACTIVITY, "files"),
    ("Mark every essay within the term", Kind.ACTIVITY, "essay"),
    ("Hold weekly one-to-ones", Kind.ACTIVITY, "one-to-one"),
    ("Documentation for the payment API written", Kind.ACTIVITY, "documentation"),
    ("Hire three nurses", Kind.OUTPUT, "nurses"),
]


def proposed(text: str, kind: Kind, *, field: str = "") -> tuple[Rewrite, ...]:
    return rewrites_for(read(text, cycle=CYCLE, today=TODAY), kind, field=field, cycle=CYCLE)


@pytest.mark.parametrize(("text", "kind", "thing"), TO_DOS)
def test_a_to_do_becomes_something_to_measure_about_the_persons_own_work(
    text: str, kind: Kind, thing: str
) -> None:
    found = proposed(text, kind)
    assert 1 <= len(found) <= 3
    assert len({rewrite.metric for rewrite in found}) == len(found)
    for rewrite in found:
        assert thing in rewrite.text
        assert rewrite.because
        assert rewrite.slots == ("baseline", "target", "deadline")


def test_no_number_appears_that_the_person_did_not_give() -> None:
    for text, kind, _ in TO_DOS:
        given = {part for part in text.split() if part.isdigit()}
        for rewrite in proposed(text, kind):
            assert {part for part in rewrite.text.split() if part.isdigit()} <= given


def test_a_deadline_the_person_named_survives() -> None:
    (best, *_) = proposed("Launch the partner portal by 12 March", Kind.ACTIVITY)
    assert "{target} by 12 March" in best.text
    assert best.slots == ("baseline", "target")


def test_a_time_without_a_day_stays_in_the_persons_words() -> None:
    (best, *_) = proposed("Rewrite the help pages before the launch", Kind.ACTIVITY)
    assert "{target} before the launch" in best.text
    assert best.slots == ("baseline", "target")


def test_a_wish_is_measured_by_the_measure_it_names() -> None:
    (best, *_) = proposed("Reduce the waiting time of callers", Kind.VAGUE)
    assert best.text.startswith("Lower the waiting time of callers from {baseline}")
    assert best.metric_id == ""


def test_a_wish_for_better_is_measured_without_the_praise() -> None:
    (best, *_) = proposed("Better customer satisfaction", Kind.VAGUE)
    assert best.text.startswith("Raise customer satisfaction from {baseline}")


def test_a_share_of_the_persons_own_work_is_no_measure() -> None:
    found = proposed("Complete 100% of the onboarding checklist", Kind.ACTIVITY)
    assert found
    for rewrite in found:
        assert rewrite.metric_id
        assert rewrite.slots == ("baseline", "target", "deadline")


def test_what_is_done_has_a_place_beside_what_the_field_counts() -> None:
    found = proposed("Prepare the autumn menu", Kind.ACTIVITY)
    assert {one.metric_id for one in found} >= {"food-waste", "asked-for-again"}


def test_how_much_work_it_is_becomes_no_level_of_what_it_changes() -> None:
    for one in proposed("Wash our two oldest residents", Kind.OUTPUT):
        assert one.slots == ("baseline", "target", "deadline")
        assert "two" not in one.text.partition("{deadline}")[0]


@pytest.mark.parametrize("kind", [Kind.OUTCOME, None])
def test_an_outcome_is_left_as_it_is(kind: Kind | None) -> None:
    assert rewrites_for(read("Lower monthly churn from 6% to 3%"), kind) == ()


@pytest.mark.parametrize("text", ["", "Do it", "Be nicer", "🙂", "Frobnicate the quux"])
def test_nothing_is_proposed_where_nothing_fits(text: str) -> None:
    assert proposed(text, Kind.ACTIVITY) == ()


def test_the_field_of_work_decides_between_meanings() -> None:
    (best, *_) = proposed("Improve the handover", Kind.VAGUE, field="nurse")
    assert "handover" in best.text


def test_the_answers_complete_the_sentence() -> None:
    (usage, *_) = proposed("Launch the staff portal", Kind.ACTIVITY)
    answers = {"baseline": "10", "target": "40", "deadline": "31 March"}
    assert usage.filled(answers) == (
        "Raise the number of people who use the staff portal every week from 10 to 40 by 31 March"
    )


def test_a_measure_the_person_prefers_takes_the_place_of_the_proposed_one() -> None:
    answers = {
        "metric": "Median days to first sale",
        "baseline": "9 days",
        "target": "5",
        "deadline": "31 March",
    }
    for rewrite in proposed("Launch the new onboarding checklist", Kind.ACTIVITY):
        assert rewrite.filled(answers).startswith(
            "Lower the median days to first sale from 9 days to 5 by 31 March"
        )


def test_braces_in_the_persons_words_are_words() -> None:
    found = proposed("Launch the {target} portal", Kind.ACTIVITY)
    for rewrite in found:
        assert rewrite.slots == ("baseline", "target", "deadline")
        assert "{target} portal" in rewrite.filled({"target": "40"})


@pytest.mark.parametrize("text", ["Improve the pull request template", "Raise a seed round"])
def test_a_thing_that_is_made_is_no_measure_of_its_own(text: str) -> None:
    assert all(one.metric_id for one in review(text).rewrites)


def test_one_word_of_a_field_has_one_metric_where_the_work_itself_is_known() -> None:
    found = [one.metric_id for one in review("Train 14 carers in lifting techniques").rewrites]
    assert found[1:] == ["manage-the-matter", "asked-about-the-matter"]
