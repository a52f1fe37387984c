"""What was said can be found again by its words."""

from coach.interview.searching import search
from tests.interview.drafts import empty
from tests.interview.talk import say, talk


def test_an_exchange_is_found_by_words_of_the_question_or_the_answer():
    draft = talk(empty(), "We bake bread for schools.", "Ann, baker")
    (found,) = search(draft.transcript, "SCHOOLS bread")
    assert found.place == 0
    assert found.exchange.answer == "We bake bread for schools."
    assert [one.place for one in search(draft.transcript, "what is your")] == [1, 0]


def test_words_that_were_never_said_find_nothing():
    draft = talk(empty(), "We bake bread for schools.")
    assert search(draft.transcript, "bread rockets") == ()
    assert say(draft, "/search rockets").remarks == ("Nothing we said has “rockets” in it.",)


def test_searching_shows_the_latest_first_and_changes_nothing():
    draft = talk(empty(), "We bake bread for schools.", "Ann, baker")
    turn = say(draft, "/search what is your")
    assert [one.rpartition("you: ")[2] for one in turn.remarks] == [
        "Ann, baker",
        "We bake bread for schools.",
    ]
    assert turn.draft.parents == draft.parents


def test_a_search_without_words_says_how_to_search():
    (said,) = say(empty(), "/search").remarks
    assert said.startswith("Type /search")
