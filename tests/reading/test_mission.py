"""A mission is read for what is done, for whom, and how; boasts and history are left out."""

import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.reading.facts import Fact
from coach.reading.mission import Mission, read_mission

CORPUS = Path(__file__).parent.parent / "corpus" / "missions.jsonl"
SENTENCES = (
    "We help small shops sell online.",
    "Founded in 1998, we are proud of our craft.",
    "St Mary's cares for the dying — and their families…",
    "To design, build and repair bicycles",
    "- **Better** care\n\n- for “every” patient 🙂",
    "so that because by building with dignity",
)


def purposes(mission: Mission) -> list[str]:
    return [one.plain for one in mission.purposes if not one.means]


def texts(facts: tuple[Fact, ...]) -> list[str]:
    return [one.text for one in facts]


def words(text: str) -> list[str]:
    return re.findall(r"[\w’'-]+", text.lower())


def much_alike(wanted: str, found: str) -> bool:
    """Whether two purposes have the same verb and most of the same words."""
    one, other = words(wanted), words(found)
    if not one or not other or one[0] != other[0]:
        return False
    shared = (Counter(one) & Counter(other)).total()
    return 2 * shared / (len(one) + len(other)) >= 0.7


def same_noun(wanted: str, found: str) -> bool:
    return words(wanted)[-1] in words(found) or words(found)[-1] in words(wanted)


def f1(part: str, found_in: Callable[[Mission], list[str]], alike: Callable[..., bool]) -> float:
    hits = wanted = found = 0
    for line in CORPUS.read_text("utf-8").splitlines():
        gold = json.loads(line)
        left = found_in(read_mission(gold["text"]))
        found, wanted = found + len(left), wanted + len(gold[part])
        for one in gold[part]:
            match = next((other for other in left if alike(one, other)), None)
            if match is not None:
                left.remove(match)
                hits += 1
    return 2 * hits / (wanted + found)


def test_what_missions_say_is_done_is_found() -> None:
    assert f1("purposes", purposes, much_alike) >= 0.88


def test_whom_missions_are_for_is_found() -> None:
    assert f1("beneficiaries", lambda one: texts(one.beneficiaries), same_noun) >= 0.85


def test_how_missions_want_it_to_be_is_found() -> None:
    assert f1("qualities", lambda one: texts(one.qualities), same_noun) >= 0.88


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("We organise the town's records.", ["organise the town's records"]),
        ("Our team restores old boats.", ["restore old boats"]),
        ("Feeding every pupil well", ["feed every pupil well"]),
        ("We are a leading supplier of tiles for bathrooms.", ["supply tiles for bathrooms"]),
        ("The house of slow fashion", ["the house of slow fashion"]),
        ("To grow, mill and sell local grain", ["grow local grain"]),
        ("We strive to shorten the wait for a hearing.", ["shorten the wait for a hearing"]),
        ("We want to be the clinic that listens.", ["be the clinic that listens"]),
    ],
)
def test_a_purpose_is_worded_with_its_verb_in_the_base_form(text: str, wanted: list[str]) -> None:
    assert purposes(read_mission(text))[:1] == wanted


def test_verbs_in_a_row_share_what_they_are_done_to() -> None:
    mission = read_mission("To grow, mill and sell local grain")
    assert purposes(mission) == ["grow local grain", "mill local grain", "sell local grain"]
    assert [one.verb.text for one in mission.purposes if one.verb] == ["grow", "mill", "sell"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("We lend tools and teach repairs.", ["lend tools", "teach repairs"]),
        ("Our school trains nurses and runs a clinic.", ["train nurses", "run a clinic"]),
        ("Baker and seller of rye bread", ["bake rye bread", "sell rye bread"]),
        ("We are a studio that restores old films.", ["restore old films"]),
    ],
)
def test_each_of_several_purposes_is_named(text: str, wanted: list[str]) -> None:
    assert purposes(read_mission(text)) == wanted


def test_the_way_to_a_purpose_is_told_apart_from_it() -> None:
    first, second = read_mission("We end hunger in the valley by sharing surplus food.").purposes
    assert (first.plain, first.means) == ("end hunger in the valley", False)
    assert (second.plain, second.means) == ("share surplus food", True)


@pytest.mark.parametrize(
    "text",
    [
        "Founded in 1998 by two sisters.",
        "We have won more than forty awards.",
        "We are proud of our people.",
        "The company was established in 1962.",
        "We employ 300 people in four countries.",
        "You deserve better.",
    ],
)
def test_boasts_and_history_are_no_purpose(text: str) -> None:
    assert read_mission(f"{text} We heal horses.").purposes[0].plain == "heal horses"


def test_a_belief_is_the_purpose_only_where_nothing_else_is() -> None:
    belief = "We believe that everyone deserves a safe home."
    assert purposes(read_mission(belief)) == ["everyone deserves a safe home"]
    assert purposes(read_mission(f"{belief} We repair roofs.")) == ["repair roofs"]


def test_our_own_people_are_not_whom_it_is_for() -> None:
    mission = read_mission("We train our nurses and look after patients at home.")
    assert texts(mission.beneficiaries) == ["patients"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("We help our readers judge for themselves.", ["our readers"]),
        ("We make patients' lives easier.", ["patients"]),
        ("We connect sailors around the world.", ["sailors"]),
    ],
)
def test_whom_somebody_calls_their_own_and_serves_it_is_for(text: str, wanted: list[str]) -> None:
    assert texts(read_mission(text).beneficiaries) == wanted


def test_places_refer_to_the_whole_text() -> None:
    text = "  Founded in 1974.\n\nWe bring affordable glasses to children everywhere.  "
    mission = read_mission(text)
    (purpose,) = mission.purposes
    assert text[purpose.whole.start : purpose.whole.end] == purpose.whole.text
    assert purpose.whole.text == "bring affordable glasses to children everywhere"
    assert purpose.verb is not None
    assert purpose.object is not None
    assert (purpose.verb.text, purpose.object.text) == ("bring", "affordable glasses")
    assert texts(mission.beneficiaries) == ["children everywhere"]
    assert texts(mission.qualities) == ["affordable"]


@pytest.mark.parametrize("text", ["", "   ", "!!!", "12 %", "\n\n", "🙂"])
def test_what_says_nothing_has_no_purpose(text: str) -> None:
    assert read_mission(text).purposes == ()


@settings(max_examples=60)
@given(
    st.one_of(
        st.text(max_size=80),
        st.lists(st.sampled_from(" ".join(SENTENCES).split()), max_size=30).map(" ".join),
        st.lists(st.sampled_from(SENTENCES), max_size=4).map("\n".join),
    )
)
def test_any_text_is_read_with_every_place_inside_it(text: str) -> None:
    mission = read_mission(text)
    facts = [*mission.beneficiaries, *mission.qualities]
    for one in mission.purposes:
        facts.extend(fact for fact in (one.whole, one.verb, one.object) if fact)
    for fact in facts:
        assert text[fact.start : fact.end] == fact.text != ""


def test_who_deserves_something_is_whom_it_is_for() -> None:
    mission = read_mission("Every sailor deserves a safe harbour. We chart, we watch and we warn.")
    assert purposes(mission) == ["Every sailor deserves a safe harbour"]


def test_a_difference_everybody_makes_says_nothing_beside_what_is_done() -> None:
    mission = read_mission("We dry kelp for farms, we mend old nets and we make a difference.")
    assert "make a difference" not in purposes(mission)
    assert purposes(read_mission("We make a difference.")) == ["make a difference"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "We are a charity bringing warm meals to sailors.",
            ["bring warm meals to sailors"],
        ),
        (
            "To give the best care, to be the leading house of nursing, and to train nurses.",
            ["give the best care", "train nurses"],
        ),
        ("Money can do harm. We lend to farms.", ["lend to farms"]),
        ("We mend boats. Our customers know who mends them.", ["mend boats"]),
        ("We visit the old at home. Our nurses plan their own rounds.", ["visit the old at home"]),
        ("Saving you time. Every day.", ["save you time"]),
        ("Because good bread needs time.", []),
        ("Sailors are looking for crews. We bring both together.", ["bring both together"]),
        ("We sew sails. Our sewers come from many countries.", ["sew sails"]),
    ],
)
def test_what_others_do_and_what_is_only_said_in_passing_is_no_purpose(
    text: str, wanted: list[str]
) -> None:
    assert purposes(read_mission(text)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "build a quieter world, where everyone is free to sleep and dream at night",
        "make sailing simple, safe and rewarding",
    ],
)
def test_a_purpose_keeps_its_last_words(text: str) -> None:
    assert purposes(read_mission(f"To {text}.")) == [text]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Our mission is to bring milk to as many people as possible.",
            ["bring milk to as many people as possible"],
        ),
        (
            "Harrow lends boats, tells stories that inspire sailors and protects seals.",
            ["lend boats", "tell stories that inspire sailors", "protect seals"],
        ),
        (
            "To act fairly, reaching all islands through programmes which teach, amuse and warn.",
            ["act fairly"],
        ),
        ("We stop at nothing to heal sick horses.", ["heal sick horses"]),
        ("Our ferry app helps us cross the bay on time.", ["cross the bay on time"]),
        ("Harrow stands for quality and direct sales. We knit nets.", ["knit nets"]),
        ("There has never been a better time to sail. We knit nets.", ["knit nets"]),
        ("The happiness of all our sailors", ["the happiness of all our sailors"]),
    ],
)
def test_each_purpose_is_whole_and_nothing_else(text: str, wanted: list[str]) -> None:
    assert purposes(read_mission(text)) == wanted
