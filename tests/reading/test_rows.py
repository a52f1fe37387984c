"""What stands in a row in a mission is read alike."""

import pytest

from coach.reading.mission import read_mission


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Caring for sailors, searching for boats, teaching those who steer.",
            ["care for sailors", "search for boats", "teach those who steer"],
        ),
        (
            "We provide shelter, advice and support for sailors in port.",
            ["provide shelter, advice and support for sailors in port"],
        ),
        (
            "Our mission is to help our customers access, preserve and replenish stores.",
            ["help our customers access, preserve and replenish stores"],
        ),
        ("We reimagine the way the town moves.", ["reimagine the way the town moves"]),
        (
            "We strive for a port that welcomes sailors.",
            ["strive for a port that welcomes sailors"],
        ),
        (
            "We work with ports so that every sailor has a doctor.",
            ["every sailor has a doctor"],
        ),
        ("We won't rest until every sailor can swim.", ["every sailor can swim"]),
        ("We don't sell boats. We repair sails.", ["repair sails"]),
        ("We give help and hope to sailors.", ["give help and hope to sailors"]),
        ("We work on ropes that never tear.", ["work on ropes that never tear"]),
        (
            "We deliver fresh bread and groundbreaking news.",
            ["deliver fresh bread and groundbreaking news"],
        ),
        (
            "We empower poor and marginalised sailors to improve their boats.",
            ["empower poor and marginalised sailors to improve their boats"],
        ),
        (
            "Bring community, belonging, and friendship to sailors.",
            ["bring community, belonging, and friendship to sailors"],
        ),
        (
            "We prevent storms and bring sailors to port.",
            ["prevent storms", "bring sailors to port"],
        ),
        ("We bring sailors and work together.", ["bring sailors and work together"]),
        ("To decarbonise shipping", ["decarbonise shipping"]),
        ("We reopen old ports.", ["reopen old ports"]),
    ],
)
def test_each_purpose_is_whole(text: str, wanted: list[str]) -> None:
    assert [one.plain for one in read_mission(text).purposes] == wanted
