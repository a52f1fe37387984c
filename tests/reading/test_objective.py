"""An objective is read for what changes, for whom, how it should be, and its numbers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.reading.objective import Form, read_objective


@pytest.mark.parametrize(
    ("text", "form", "change", "thing"),
    [
        ("Launch the partner portal", Form.ACTION, "Launch", "the partner portal"),
        ("Roll out the new till this spring", Form.ACTION, "Roll out", "the new till"),
        ("Make onboarding effortless for small shops", Form.CHANGE, "effortless", "onboarding"),
        ("Reduce waiting for patients", Form.CHANGE, "Reduce", "waiting"),
        ("New shops feel at home at once", Form.STATE, "feel", "New shops"),
        ("Our releases are boring", Form.STATE, "boring", "Our releases"),
        ("We want new starters to be confident", Form.STATE, "confident", "new starters"),
        ("Happier tenants", Form.STATE, "Happier", "Happier tenants"),
    ],
)
def test_an_action_a_change_and_a_state_are_told_apart(
    text: str, form: Form, change: str, thing: str
) -> None:
    read = read_objective(text)
    assert read.change is not None
    assert read.thing is not None
    assert (read.form, read.change.text, read.thing.text) == (form, change, thing)


def test_it_names_whom_it_is_for_how_it_should_be_and_its_numbers() -> None:
    read = read_objective("Give every tenant a reliable answer within 2 days")
    assert [one.text for one in read.beneficiaries] == ["every tenant"]
    assert [one.text for one in read.qualities] == ["reliable"]
    assert [one.text for one in read.numbers] == ["2 days"]


@settings(max_examples=50)
@given(
    st.one_of(
        st.text(max_size=60),
        st.lists(
            st.sampled_from(
                "make keep our shops simple for everyone we want to be by launch out feel 3".split()
            ),
            max_size=12,
        ).map(" ".join),
    )
)
def test_any_text_is_read_with_every_place_inside_it(text: str) -> None:
    read = read_objective(text)
    facts = [read.change, read.thing, *read.beneficiaries, *read.qualities, *read.numbers]
    for fact in facts:
        assert fact is None or text[fact.start : fact.end] == fact.text != ""
