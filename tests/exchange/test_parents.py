"""Mission, company and team OKRs travel as a file that is read strictly and by eye."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.exchange.parents import FORMAT, LARGEST, SCHEMA, BadFile, as_file, from_file
from coach.model.person import Parent, ParentKeyResult, ParentLevel

MISSION = Parent("p-1", ParentLevel.MISSION, "We help small shops sell online.\nEverywhere.")
COMPANY = Parent("p-2", ParentLevel.COMPANY, "Shops stay with us")
TEAM = Parent(
    "p-3",
    ParentLevel.TEAM,
    "New shops sell sooner",
    (
        ParentKeyResult("Median days to first sale", "9", "5"),
        ParentKeyResult("Raise shops open after a year from 40% to 55%"),
    ),
)


def file(**parts: Any) -> bytes:
    return json.dumps({"format": FORMAT, "schema": SCHEMA, **parts}).encode()


def complaint(content: bytes) -> str:
    with pytest.raises(BadFile) as found:
        from_file(content)
    return str(found.value)


def test_what_is_written_is_read_again() -> None:
    mission, *okrs = from_file(as_file((MISSION, COMPANY, TEAM)).encode())
    assert (mission.level, mission.text) == (MISSION.level, MISSION.text)
    assert okrs == [COMPANY, TEAM]


def test_a_person_can_read_it() -> None:
    lines = as_file((TEAM,)).splitlines()
    assert '      "objective": "New shops sell sooner",' in lines
    assert '          "from": "9",' in lines


def test_whom_the_work_is_for_stays_with_the_person() -> None:
    purpose = Parent("p-4", ParentLevel.PURPOSE, "the nurses on ward 3")
    assert "nurses" not in as_file((MISSION, purpose))


def test_a_file_written_by_hand_needs_no_ids_and_no_numbers() -> None:
    (okr,) = from_file(
        file(team=[{"objective": "  Calm  nights ", "key_results": [{"text": "x"}]}])
    )
    assert okr.text == "Calm nights"
    assert okr.id.startswith("p-")
    assert okr.results == (ParentKeyResult("x"),)


def test_a_byte_order_mark_does_not_matter() -> None:
    assert from_file(b"\xef\xbb\xbf" + file(mission="We help."))[0].text == "We help."


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not JSON"),
        (b"# OKRs", "not JSON"),
        (b"\xff\xfe{\x00", "not JSON"),
        (b"[" * 100_000, "try again"),
        (b'{"format":"' + FORMAT.encode() + b'","schema":1,"team":' + b"[" * 100_000, "again"),
        (b"{}", "coach export --parents"),
        (b'"okr-coach parents"', "got `str`"),
        (file(schema=2), "update okr-coach"),
        (file(schema=0), "write 1 there"),
        (file(schema="1"), "$.schema"),
        (file(), "nothing is in it yet"),
        (file(mission=" "), "nothing is in it yet"),
        (file(mission=7), "$.mission"),
        (file(person="Mara"), "`person`"),
        (file(team=[{"objective": None}]), "$.team[0].objective"),
        (file(team=[{"objective": ""}]), "team 1, objective is empty"),
        (file(team=[{"objective": "a", "owner": "b"}]), "`owner`"),
        (file(team=[{"objective": "a", "key_results": [{"text": "b", "to": 5}]}]), ".to"),
        (file(team=[{"objective": "a", "key_results": [{"text": " "}]}]), "key result 1, text"),
        (file(team=[{"objective": "a", "key_results": [{"text": "b"}] * 21}]), "more than 20"),
        (file(team=[{"objective": "a"}] * 51), "50 are the most"),
        (file(team=[{"objective": "a" * 501}]), "longer than 500"),
        (file(team=[{"objective": "a", "id": "../x"}]), "team 1 has an id"),
        (file(team=[{"objective": "a", "id": "draft"}]), "team 1 has an id"),
        (
            file(team=[{"objective": "a", "id": "p-x"}, {"objective": "b", "id": "p-x"}]),
            "the id p-x",
        ),
        (file(mission="a\0b"), "U+0000"),
        (file(mission="a\x1b[31mb"), "U+001B"),
        (file(mission="a\u202eb"), "U+202E"),
        (file(mission="a\ud800b"), "again"),
        (b" " * (LARGEST + 1), "larger than 256 KB"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_in_one_sentence(content: bytes, said: str) -> None:
    told = complaint(content)
    assert said in told
    assert "\n" not in told
    assert len(told) < 300


@given(st.text(max_size=50), st.text(max_size=50), st.text(max_size=50))
def test_whatever_is_known_can_be_read_by_others(mission: str, okr: str, number: str) -> None:
    text = f"a{okr}"
    parents = (
        Parent("p-1", ParentLevel.MISSION, f"m{mission}"),
        Parent("p-2", ParentLevel.TEAM, text, (ParentKeyResult(text, number),)),
    )
    assert len(from_file(as_file(parents).encode())) == 2


@given(st.binary(max_size=200))
def test_no_bytes_are_met_with_anything_but_a_sentence(content: bytes) -> None:
    for attempt in (content, file(mission="x")[:-1] + content):
        with suppress(BadFile):
            assert from_file(attempt)
