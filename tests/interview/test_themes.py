"""A mission is shown as a few phrases to choose from."""

from coach.interview.themes import themes


def test_every_purpose_is_offered_in_the_same_form() -> None:
    text = "Harrow & Lyle makes affordable hearing aids. Our purpose is to help everyone hear well."
    assert themes(text) == ("make affordable hearing aids", "help everyone hear well")


def test_history_is_not_offered() -> None:
    text = "Founded in 1998, we have won forty awards. We restore historic buildings."
    assert themes(text) == ("restore historic buildings",)


def test_no_more_than_four_are_offered_and_none_is_long() -> None:
    text = "We plant trees. We clean rivers. We mend paths. We count birds. We train rangers."
    long = f"We build {'very ' * 30}tall houses."
    assert len(themes(text)) == 4
    assert all(len(one) <= 80 for one in themes(long))


def test_a_mission_that_names_a_thing_is_offered_whole() -> None:
    assert themes("Better care for every patient.") == ("better care for every patient",)
