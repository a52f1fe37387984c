"""What can be measured where no field of the library knows the thing."""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from coach import Review, review
from coach.model.cycle import quarter
from coach.rewriting.evidence import stems
from coach.rewriting.general import in_general
from coach.rewriting.metrics import load_metrics
from coach.rewriting.offering import Offer
from coach.rewriting.thing import thing_of
from coach.rewriting.workclass import classes

CYCLE, TODAY = quarter(2027, 1), date(2027, 1, 11)
TODOS: dict[str, dict[str, list[str]]] = tomllib.loads(
    (Path(__file__).parents[1] / "rules" / "general-todos.toml").read_text(encoding="utf-8")
)
TEXTS = [text for work in TODOS.values() for text in work["todos"]]
METRICS = {one.id: one for one in load_metrics()} | {
    metric.id: metric for work in classes() for metric, _ in work.metrics
}
ANSWERS = {"baseline": "20", "target": "35", "deadline": "31 March"}
FALLING = {"baseline": "35", "target": "20", "deadline": "31 March"}


@cache
def judged(text: str) -> Review:
    return review(text, cycle=CYCLE, today=TODAY)


@pytest.mark.parametrize("text", TEXTS)
def test_each_to_do_becomes_up_to_three_sentences_with_a_named_measure_each(text: str) -> None:
    found = judged(text).rewrites
    assert 1 <= len(found) <= 3
    assert len({one.metric_id for one in found}) == len(found)
    for one in found:
        assert one.metric_id in METRICS
        assert METRICS[one.metric_id].found_in in one.because


@pytest.mark.parametrize("text", TEXTS)
def test_a_sentence_holds_the_persons_words_and_no_number_of_its_own(text: str) -> None:
    said = judged(text).reading
    lemmas = {part for word in said.words for part in stems(word.lemma)}
    for one in judged(text).rewrites:
        assert lemmas & set(stems(one.text)), one.text
        assert {part for part in one.text.split() if part.isdigit()} <= set(text.split())


@pytest.mark.parametrize("text", TEXTS)
def test_with_its_slots_filled_the_whole_catalogue_is_silent(text: str) -> None:
    for one in judged(text).rewrites:
        metric = METRICS[one.metric_id]
        answers = FALLING if metric.direction == "down" else ANSWERS
        if metric.unit == "%":
            answers = answers | {slot: f"{answers[slot]} %" for slot in ("baseline", "target")}
        filled = one.filled(answers)
        assert judged(filled).verdict().strong == (), filled


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("Members can pay by direct debit", "share of members who pay by direct debit"),
        ("Never publish without a second pair of eyes", "share of weeks free of publishing"),
        ("Learn to bake bread", "times a month I put baking bread to real use"),
        ("Plant 250 hedgerow shrubs along the towpath", "share of the hedgerow shrubs alive"),
        ("Roll out two-factor authentication", "people who use two-factor authentication"),
        ("Repaint the porch", "days a month with something wrong with the porch"),
        ("Replace the oars with paddles", "share of cases still done with the oars"),
        ("Migrate from quills to typewriters", "times a month somebody goes back to quills"),
        ("Train the rowers on the new hull", "share of the rowers who manage the new hull"),
        ("Agree on ground rules", "share of cases in which people keep to ground rules"),
        ("Install handrails at the jetty", "incidents a month despite handrails"),
        ("Write smoke tests for the tide app", "faults a month that get past smoke tests"),
        ("Sunset the old tide portal", "times a month somebody falls back on the old tide portal"),
        ("Attend the lantern fair", "things we do differently after the lantern fair"),
        (
            "Investigate why the tide bell rings late",
            "decisions that rest on what was learnt about why the tide bell rings late",
        ),
        ("Creation of a tide archive", "people who use the tide archive"),
        ("Maintenance of the church clock", "days a month with something wrong with the church"),
        ("Have the boiler serviced", "days a month with something wrong with the boiler"),
        ("Fill the post of ferryman", "median time until somebody works alone in the post"),
        ("Allow members to pay by card", "share of members who pay by card"),
        ("Let visitors book online by June", "share of visitors who book online"),
        ("Vaccinate the flock", "share of checks that find the flock in good health"),
        (
            "Trace the owners of the lost oars",
            "share of the owners of the lost oars who are content",
        ),
        ("Run a lantern walk with the volunteers", "share of people who call the lantern walk"),
    ],
)
def test_what_is_measured_is_said_with_the_persons_own_thing(text: str, metric: str) -> None:
    assert [one.metric for one in judged(text).rewrites if one.metric.startswith(metric)]


@pytest.mark.parametrize("text", ["Frobnicate the quux", "Do it", "Be nicer", "", "42"])
def test_nothing_is_guessed_where_no_class_fits(text: str) -> None:
    assert judged(text).rewrites == ()


def test_what_a_field_knows_comes_first() -> None:
    (best, *_) = judged("Write a runbook for failovers").rewrites
    assert best.metric_id == "time-to-restore"


def test_people_are_nothing_one_uses() -> None:
    for text in ("Train the caretakers in fire safety", "Mentor two apprentices"):
        assert not [one for one in judged(text).rewrites if "who use " in one.metric]


@pytest.mark.parametrize(
    ("text", "offer"),
    [
        ("Grease the hinges", Offer.COMMITMENT),
        ("Row four times a week", Offer.COMMITMENT),
        ("Send the digest every Friday", Offer.COMMITMENT),
        ("Keep the workshop tidy", Offer.GUARDRAIL),
        ("Launch the partner portal", None),
        ("Lower monthly churn from 6% to 3%", None),
    ],
)
def test_a_habit_or_upkeep_may_be_kept_as_what_it_is(text: str, offer: Offer | None) -> None:
    assert judged(text).offer is offer


def test_one_class_is_heard_beside_another_that_is_about_as_near() -> None:
    found = [one.metric_id for one in judged("Rewrite the rowing handbook").rewrites]
    assert {"wish-the-old-back", "found-at-first-try"} <= set(found)


def test_volunteers_are_to_stay_and_staff_to_work_alone() -> None:
    stays = {one.metric_id for one in judged("Recruit 20 participants for the regatta").rewrites}
    works = {one.metric_id for one in judged("Hire two welders").rewrites}
    assert "still-with-us" in stays
    assert "until-on-their-own" in works


def test_software_tests_are_no_duty_and_rounds_are() -> None:
    assert judged("Write smoke tests for the tide app").offer is None
    assert judged("Submit the VAT return of the yacht club").offer is Offer.COMMITMENT
    assert judged("Complete the mandatory life jacket check").offer is Offer.COMMITMENT
    assert judged("Inspection of the bell ropes").offer is Offer.COMMITMENT


def test_a_class_of_work_is_found_without_any_field() -> None:
    reading = judged("Sort the costume trunks").reading
    fitting = in_general(reading, thing_of(reading))
    assert [it for _, it in fitting.metrics[:3]] == ["the costume trunks"] * 3
    assert fitting.duty


def test_what_is_written_about_is_found_in_the_notes_on_it() -> None:
    for text in ("Document the ballast pump", "Describe how we moor the ferry"):
        names = [one.metric for one in judged(text).rewrites]
        assert any("in the notes on " in name for name in names)
    assert not [one for one in judged("Summarise the handbook").rewrites if "notes" in one.metric]


def test_nobody_is_content_with_what_has_been_replaced() -> None:
    names = [one.metric for one in judged("Replace the rusty benches by 3 May").rewrites]
    assert any("the benches" in name for name in names)
    assert not [name for name in names if "rusty" in name]
