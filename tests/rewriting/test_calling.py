"""Which metrics a sentence calls for, by what its words are at home in and where they stand."""

import os
import subprocess
import sys

import pytest

from coach.reading.reader import read
from coach.rewriting.calling import called_for
from coach.rewriting.thing import thing_of


def called(text: str, *, field: str = "") -> list[str]:
    reading = read(text)
    thing = thing_of(reading)
    assert thing is not None
    return [metric.id for metric in called_for(reading, thing, field=field)]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Repaint the car park markings", "feedback-time"),
        ("Draw a seating plan for the gala", "seat-use"),
        ("Train the weekend crew on the new boat", "confident-agents"),
        ("Put a phone in the lift", "bad-nights"),
        ("Sew the letters onto the flags", "parents-reached"),
        ("Put the flags up in the yard in regular practice", "patient-waiting-time"),
        ("Announce the transition to the new hull", "back-in-hospital"),
    ],
)
def test_one_weak_word_of_another_field_is_not_enough(text: str, wrong: str) -> None:
    assert wrong not in called(text)


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("Introduce a medication round checklist", "medication-errors"),
        ("Allergen cards for the harvest supper", "allergen-mistakes"),
        ("Write a leaflet about burglary", "break-ins"),
    ],
)
def test_what_a_checklist_or_a_leaflet_holds_says_what_it_is_for(text: str, metric: str) -> None:
    assert called(text)[0] == metric


def test_the_persons_own_field_needs_less_support() -> None:
    text = "Set up a rota for the ferry"
    assert "overtime-hours" not in called(text)
    assert "overtime-hours" in called(text, field="nurse")


def test_the_order_of_metrics_is_the_same_in_every_run() -> None:
    """Words are kept in sets, whose order changes from run to run."""
    script = (
        "from coach import review\n"
        "print([one.metric_id for one in review('Clean up the alert rules').rewrites])"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "5")
    }
    assert len(said) == 1
