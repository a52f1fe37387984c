"""A question speaks of the person's own thing, in their words, with the grammar mended."""

import pytest

from coach.reading.reader import read
from coach.rulebook.catalogue import load_rules
from coach.rulebook.check import check
from coach.rulebook.wording import thing_of

RULES = load_rules()


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Launch the new onboarding flow", "the new onboarding flow"),
        ("Launch partner portal", "the partner portal"),
        ("Rewrite my handover notes by May", "your handover notes"),
        ("Publish 12 articles", "12 articles"),
        ("I will build a greenhouse", "a greenhouse"),
        ("Migrate Jenkins", "Jenkins"),
        ("New handbook for volunteers", "the new handbook for volunteers"),
        ("Payroll software installed", "the payroll software"),
        ("Meeting rooms booked", "the meeting rooms"),
        ("Help residents with forms", "residents"),
        ("Review all leases", None),
        ("Send thanks to the donors", None),
        ("Exercise daily", None),
        ("Do it", None),
    ],
)
def test_the_thing_stands_in_a_question_as_a_person_would_say_it(
    text: str, thing: str | None
) -> None:
    assert thing_of(read(text)) == thing


def test_a_long_thing_is_cut_where_it_still_makes_sense() -> None:
    thing = thing_of(
        read(
            "Build a dashboard for the managers of all our shops in the north of the country "
            "that shows the weekly figures of every product we sell"
        )
    )
    assert thing is not None
    assert thing.startswith("a dashboard")
    assert len(thing.split()) <= 9


@pytest.mark.parametrize("text", ["Launch {words} and {thing}", "Write the [bold]{0}[/] page"])
def test_braces_and_brackets_of_the_person_are_only_words(text: str) -> None:
    for finding in check(read(text), RULES):
        assert finding.question.endswith("?")


def test_an_empty_slot_gets_the_other_wording() -> None:
    (finding,) = check(read("Pay"), RULES)
    assert "{" not in finding.question
