"""What gets better by somebody's work is told apart from the work itself."""

import pytest

from coach.reading.effect import read_effect


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("sailors find a berth sooner", "sailors find a berth sooner"),
        ("I mend sails so that sailors leave on time", "sailors leave on time"),
        ("I mend sails and sailors feel safe", "sailors feel safe"),
        ("I make sure sailors find a berth", "sailors find a berth"),
        ("I meet sailors and make sure they find a berth", "sailors find a berth"),
        ("I explain charts to sailors, they trust them more", "sailors trust them more"),
        ("Sailors. They find a berth sooner.", "Sailors find a berth sooner"),
        ("sailors, because their boats don't get stuck", "sailors' boats don't get stuck"),
        ("sailors who can steer alone", "sailors can steer alone"),
        ("sailors stay longer because I look after them", "sailors stay longer"),
        ("because of me, sailors sleep better", "sailors sleep better"),
        (
            "I fetch the mail so the sailors don't have to",
            "the sailors don't have to fetch the mail",
        ),
        ("I show new sailors how to moor", "new sailors know how to moor"),
        ("I teach sailors to swim", "sailors can swim"),
        ("I keep the pumps running", "the pumps keep running"),
        ("I make mooring easier for sailors", "mooring is easier for sailors"),
        ("I find leaks early", "leaks are found early"),
        ("I restore sails fast", "sails are restored fast"),
        ("I mend leaks before the ship sails", "leaks are mended before the ship sails"),
        ("we lose less rope because the winch holds", "we lose less rope because the winch holds"),
        ("I write guides that sailors actually finish", "sailors actually finish guides"),
        ("help sailors steer better", "sailors steer better"),
        ("I help new sailors through the papers", "new sailors get through the papers"),
        ("fewer leaks", "fewer leaks"),
        ("clear charts", "clear charts"),
        ("sailors who look for a berth find one", "sailors who look for a berth find one"),
    ],
)
def test_the_change_is_found_in_what_somebody_says_of_their_work(text: str, change: str) -> None:
    assert read_effect(text).change == change


@pytest.mark.parametrize(
    "text", ["I check seals", "I visit sailors every week", "I wash and feed sailors", ""]
)
def test_work_alone_changes_nothing_yet(text: str) -> None:
    assert read_effect(text).change == ""


@pytest.mark.parametrize(
    ("text", "people", "does"),
    [
        ("new sailors in my port can moor alone", "new sailors in my port", "moor alone"),
        ("sailors who work at night find a berth", "sailors who work at night", "find a berth"),
        ("faster answers for sailors", "sailors", ""),
        ("I wash and feed old sailors", "old sailors", ""),
        ("fewer sailors get lost", "", ""),
        ("sailors are less nervous", "sailors", ""),
        ("the pumps keep turning", "", ""),
        ("the night nurse sleeps better", "the night nurse", "sleep better"),
    ],
)
def test_whom_it_is_about_and_what_they_do_is_named(text: str, people: str, does: str) -> None:
    effect = read_effect(text)
    assert (effect.people, effect.does) == (people, does)
