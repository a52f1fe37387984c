"""An answer is heard for agreement, refusal, uncertainty or a question, however it goes on."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.reading.stance import Stand, stance

CORPUS = Path(__file__).parent.parent / "corpus" / "answers.jsonl"
ANSWERS = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]


def test_nearly_every_answer_of_the_corpus_is_heard_as_meant() -> None:
    missed = [one["text"] for one in ANSWERS if stance(one["text"]).stand != one["stance"]]
    assert len(missed) <= len(ANSWERS) // 40, missed


def test_whoever_would_know_is_named() -> None:
    named = {one["text"]: one["who"] for one in ANSWERS if one["who"]}
    heard = {text: found.text for text in named if (found := stance(text).knower)}
    assert heard == named


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("yes, but only on Mondays", Stand.AGREEMENT),
        ("I suppose so, more or less", Stand.AGREEMENT),
        ("No, that is another team", Stand.REFUSAL),
        ("that isn’t really mine to decide", Stand.REFUSAL),
        ("um, not sure, perhaps 12?", Stand.UNCERTAINTY),
        ("We have never counted them", Stand.UNCERTAINTY),
        ("what do you mean by outcome", Stand.QUESTION),
        ("12 now. Or do you want last year?", Stand.QUESTION),
    ],
)
def test_longer_answers_are_heard_by_their_clauses(text: str, wanted: Stand) -> None:
    assert stance(text).stand is wanted


@pytest.mark.parametrize(
    "text",
    [
        "No-shows fall to 3 %",
        "No more than 4 errors per batch",
        "Yes votes from 40 to 60",
        "Sure-start families seen within a week",
        "Right answers at the first try",
        "Nobody waits outside",
        "customers do not know our prices",
        "What tenants pay",
        "Do the rounds every morning",
        "Ask the suppliers for prices in June",
        "around 30, I guess",
        "we will not lose parcels any more",
        "what parents tell us",
        "the team that knows the site",
        "people who ask twice",
    ],
)
def test_what_only_begins_like_a_stance_is_an_answer(text: str) -> None:
    assert stance(text).stand is Stand.NONE


def test_the_clause_that_tells_it_is_pointed_at() -> None:
    text = "well, 40 maybe, but I don't really know"
    cue = stance(text).cue
    assert cue is not None
    assert cue.text == text[cue.start : cue.end]
    assert "know" in cue.text


@given(
    st.one_of(
        st.text(max_size=60),
        st.lists(
            st.sampled_from(" ".join(one["text"] for one in ANSWERS).split()), max_size=12
        ).map(" ".join),
    )
)
def test_any_text_is_heard_with_every_place_inside_it(text: str) -> None:
    heard = stance(text)
    for fact in (heard.cue, heard.knower):
        assert fact is None or text[fact.start : fact.end] == fact.text != ""
