"""Words of a mission that are hung on the wrong word are hung where they belong."""

import pytest

from coach.reading.mission import read_mission


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Plant Now is a charity. We plant trees.", ["plant trees"]),
        ("We exist to end hunger in our valley.", ["end hunger in our valley"]),
        ("To add to the health and well-being of sailors", ["add to the health and well-being"]),
        (
            "We mend the bridge that leads to the village and help families and farmers.",
            ["mend the bridge that leads to the village", "help families and farmers"],
        ),
        (
            "Lending books, enabling pupils, teachers and economies to thrive.",
            ["lend books", "enable pupils, teachers and economies to thrive"],
        ),
        (
            "We want to train cooks and help kitchens of all sizes feed them.",
            ["train cooks", "help kitchens of all sizes feed them"],
        ),
        (
            "We help sailors, wherever at sea or in port, find a doctor.",
            ["help sailors, wherever at sea or in port, find a doctor"],
        ),
        (
            "We are dedicated to feeding and training sailors.",
            ["feed sailors", "train sailors"],
        ),
        (
            "We work to change the way the town treats its old sailors.",
            ["change the way the town treats its old sailors"],
        ),
        (
            "We print books that spark talk, shape rules and change minds.",
            ["print books that spark talk, shape rules and change minds"],
        ),
        (
            "Our mission is to deeply change life for sailors.",
            ["change life for sailors"],
        ),
        (
            "Our goal is to be the town's best bakery and its friendliest shop.",
            ["be the town's best bakery and its friendliest shop"],
        ),
        ("We sing in the homes we visit.", ["sing in the homes we visit"]),
        (
            "We bake bread and make soup to end hunger, for people on the road.",
            ["bake bread", "make soup to end hunger, for people on the road"],
        ),
        ("Every day we work to make harbours safe.", ["make harbours safe"]),
        (
            "We bring about the day when all sailors can swim.",
            ["bring about the day when all sailors can swim"],
        ),
        ("We do whatever it takes to help sailors.", ["help sailors"]),
        ("Help thousands of sailors steer better.", ["help thousands of sailors steer better"]),
        ("Zorvida protects harbours from storms.", ["protect harbours from storms"]),
        (
            "We use the power of song to cheer and comfort sailors.",
            ["use the power of song to cheer and comfort sailors"],
        ),
        ("We provide sailors with quality ropes.", ["provide sailors with quality ropes"]),
        (
            "We work to create a port in which sailors and builders meet their friends.",
            ["create a port in which sailors and builders meet their friends"],
        ),
        ("Driving trust through fair prices.", ["drive trust through fair prices"]),
        ("Through song, we have the power to change lives.", ["change lives"]),
        (
            "We care for old sailors and visit them and their families.",
            ["care for old sailors", "visit them and their families"],
        ),
    ],
)
def test_each_purpose_is_whole(text: str, wanted: list[str]) -> None:
    found = [one.plain for one in read_mission(text).purposes]
    assert [one[: len(two)] for one, two in zip(found, wanted, strict=False)] == wanted
    assert len(found) == len(wanted)
