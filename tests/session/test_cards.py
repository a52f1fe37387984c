"""What is worth asking in a talk, from what the coach noticed in the draft."""

from datetime import date

from coach.exchange.prep import as_page
from coach.interview.key_results import from_sentence
from coach.model.edits import add_key_result
from coach.model.value import replace
from coach.session.cards import prompt_cards
from tests.interview.drafts import introduced
from tests.interview.talk import talk

TODAY = date(2026, 11, 23)


def with_a_to_do():
    draft = talk(introduced(), "Things run better for those we are here for")
    kr = from_sentence(draft, "Launch the *partner* portal", id="k-1", today=TODAY)
    return add_key_result(draft, draft.objectives[0].id, kr)


def test_a_finding_becomes_a_question_and_what_to_listen_for() -> None:
    cards = [one for one in prompt_cards(with_a_to_do()) if one.about == "KR1.1"]
    assert cards[0].text == "Launch the *partner* portal"
    assert cards[0].ask.endswith("?")
    assert "a person or a group" in cards[0].listen


def test_what_shows_over_all_of_it_comes_last() -> None:
    assert prompt_cards(with_a_to_do())[-1].about == ""


def test_what_is_kept_with_a_reason_is_not_asked_about_again() -> None:
    draft = with_a_to_do()
    objective = draft.objectives[0]
    (kr,) = objective.key_results
    kept = replace(objective, key_results=(replace(kr, kept_because="it is the law"),))
    cards = prompt_cards(replace(draft, objectives=(kept,)))
    assert not any(one.about == "KR1.1" for one in cards)


def test_the_sheet_is_for_both_and_takes_words_as_words() -> None:
    draft = with_a_to_do()
    cards = [(one.about, one.text, one.ask, one.listen) for one in prompt_cards(draft)]
    page = as_page(draft, cards, today=TODAY)
    assert r"## KR1.1 · Launch the \*partner\* portal" in page
    assert "**Listen for:**" in page
    assert "for both of you" in page
    assert "## Open points" in page


def test_a_draft_that_calls_for_nothing_still_gives_a_question() -> None:
    assert "what matters most" in as_page(introduced(), [], today=TODAY)
