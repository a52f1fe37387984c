"""Words that stand for somebody are no amounts, unless they are the whole answer."""

import pytest

from coach.reading.answer import read_answer


@pytest.mark.parametrize(
    "text",
    [
        "nobody counts that",
        "no one knows",
        "everybody does it in another way",
        "I asked everybody",
        "the last one",
        "we don't have one",
        "not one that I know of",
        "no data yet",
        "no figures",
    ],
)
def test_a_word_for_somebody_or_something_is_no_amount(text: str) -> None:
    assert read_answer(text).quantities == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("nobody", 0),
        ("No one.", 0),
        ("everybody", 100),
        ("nobody this week", 0),
        ("almost everybody", 100),
        ("one", 1),
        ("about one", 1),
        ("one a week", 1),
        ("no complaints", 0),
    ],
)
def test_the_same_word_alone_answers_how_many(text: str, value: float) -> None:
    (found,) = read_answer(text).quantities
    assert found.quantity is not None
    assert found.quantity.value == value


def test_one_is_a_number_between_numbers() -> None:
    answer = read_answer("from three to one")
    assert [fact.text for fact in answer.quantities] == ["three", "one"]
