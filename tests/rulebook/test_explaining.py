"""What the coach read into a sentence can be read back, and said to be wrong."""

import pytest

from coach.rewriting.review import review


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Launch the portal", "“Launch” is what you will do; nothing says what it changes"),
        ("Publish 12 help articles", "“12” counts what you do; nothing says what it changes"),
        (
            "Lease for the second shop signed",
            "“signed” is something that will be done; nothing says what it changes",
        ),
        ("Improve customer satisfaction", "“Improve”: wishes for more, without a number"),
    ],
)
def test_a_finding_names_the_reading_it_rests_on(text: str, says: str) -> None:
    assert says in [one.says for one in review(text).findings]


def test_a_long_phrase_is_cut_short() -> None:
    text = "Host " + "very " * 30 + "long dinners"
    assert all(len(one.says) < 120 for one in review(text).findings)
