"""`coach metrics` finds measures by words of one's work, for people and for other programs."""

import json
from pathlib import Path

import pytest

from coach.cli import COULD_NOT, main
from coach.model.person import Person, Profile
from coach.rewriting.metrics import load_metrics
from coach.storage.store import Store


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["metrics", *arguments]) == 0
    return capsys.readouterr().out


def test_words_give_five_with_what_to_know_of_them(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = said(capsys, "answer", "tickets").splitlines()
    assert lines[:3] == [
        "median time to first reply  (Support)",
        "  counted in: hours, down is better",
        "  found in: help-desk report, first-response column",
    ]
    assert lines[-1].startswith("5 measures; ")


def test_without_words_all_are_listed_by_field(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = said(capsys)
    assert all(f"\n  {one.name}\n" in listed for one in load_metrics())
    assert "\nSupport\n" in listed
    assert listed.count("\nSupport\n") == 1


def test_json_gives_the_same_to_other_programs(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (first,) = json.loads(said(capsys, "pach management", "--format", "json", "--most", "1"))
    assert first["id"] == "unpatched-devices"
    assert first["direction"] == "down"
    assert set(first["counter"]) == {"id", "name"}
    assert json.loads(said(capsys, "xylophone", "--format", "json")) == []


def test_a_field_leaves_out_the_others(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(said(capsys, "--field", "recruiting", "--format", "json"))
    assert {one["field"] for one in found} == {"recruiting"}


def test_the_field_of_whoever_asks_comes_first(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Store(own_home).save_profile(Profile(person=Person(role="seller", field="retail")))
    assert "(Retail)" in said(capsys, "stock").splitlines()[0]


def test_what_nothing_has_says_so(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "xylophone") == "No measure has that word; fewer words find more.\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--most", "0"), "--most takes a number from 1 on"),
        (("--most", "many"), "invalid int value"),
        (("--field", "recrooting"), "did you mean “Recruiting”?"),
    ],
)
def test_what_cannot_be_done_says_how_it_can(
    own_home: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    told: str,
) -> None:
    assert main(["metrics", *arguments]) == COULD_NOT
    assert told in capsys.readouterr().err
