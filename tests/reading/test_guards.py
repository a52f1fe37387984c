"""Sentences that are read a second time, because the pipeline is weak there."""

import pytest
from spacy.tokens import Doc  # noqa: TID253  # a test of the pipeline's last step

from coach.reading.facts import Opening
from coach.reading.guards import READERS, VERB, Guard, guards
from coach.reading.opening import opened
from coach.reading.pipeline import nlp


def _unguarded(text: str) -> Doc:
    doc = nlp().make_doc(text)
    for name in READERS:
        doc = nlp().get_pipe(name)(doc)  # type: ignore[operator]
    return doc


EXAMPLES = [(guard, text) for guard in guards() for text in guard.examples]
WORK = [(guard, text) for guard, text in EXAMPLES if guard.hint == VERB]
MEASURES = [(guard, text) for guard, text in EXAMPLES if guard.hint != VERB]


def test_every_guard_shows_why_it_is_needed() -> None:
    assert guards()
    assert all(guard.why and guard.examples for guard in guards())


@pytest.mark.parametrize(("guard", "text"), WORK)
def test_work_is_read_wrongly_without_its_guard_and_rightly_with_it(
    guard: Guard, text: str
) -> None:
    assert opened(_unguarded(text)) is guard.reads
    assert opened(nlp()(text)) is Opening.IMPERATIVE


@pytest.mark.parametrize(("guard", "text"), WORK)
def test_the_second_reading_is_a_whole_tree_on_the_words_as_typed(guard: Guard, text: str) -> None:
    doc = nlp()(text)
    assert doc.text == text
    assert [token.i for token in doc if token.head.i == token.i] == [0]
    assert (doc[0].pos_, doc[0].dep_) == ("VERB", "ROOT")
    assert any(token.dep_ == "obj" for token in doc)


@pytest.mark.parametrize(("guard", "text"), MEASURES)
def test_a_measure_is_no_action_once_its_guard_has_spoken(guard: Guard, text: str) -> None:
    assert opened(_unguarded(text)) is guard.reads
    doc = nlp()(text)
    assert [token.dep_ for token in doc] == ["compound", "ROOT"]
    assert opened(doc) is Opening.NOUN_PHRASE


@pytest.mark.parametrize(
    "text",
    [
        "Forecast error of 3 %",
        "Review of the rota",
        "Launch delays fall to three days",
        "Audit points closed",
        "Museum visits per month",
    ],
)
def test_what_names_a_measure_or_an_end_state_stays_as_it_is(text: str) -> None:
    assert not opened(nlp()(text)).is_action


def test_texts_without_words_go_through_among_others() -> None:
    docs = list(nlp().pipe(["", "Plan capacity for the summer", "", "40 donors"]))
    assert [doc.text for doc in docs] == ["", "Plan capacity for the summer", "", "40 donors"]
    assert [bool(doc.cats) for doc in docs] == [False, True, False, True]
