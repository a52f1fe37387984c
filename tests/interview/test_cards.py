"""What else a coach could ask waits as cards; one opens by itself where it matters most."""

import pytest

from coach.interview.cards import Card, ask_card
from coach.interview.outline import LineKind, outline
from coach.interview.question import Topic
from coach.model.draft import Draft, KeyResult
from coach.model.quantity import Direction
from coach.model.value import replace
from tests.interview.drafts import measured, with_key_results, with_the_set_asked
from tests.interview.talk import asked, say, talk


def counted(**more: object) -> KeyResult:
    return replace(measured("k-1", "volunteers on the rota", 4, 9), direction=Direction.UP, **more)


def closing(kr: KeyResult) -> Draft:
    """A draft of which only the read-back is still to come, and a card."""
    draft = with_key_results(kr).remembering(settled=("o-1/key-result",))
    return with_the_set_asked(draft)


def cards_in(draft: Draft) -> list[tuple[str, str]]:
    return [(line.number, line.text) for line in outline(draft) if line.kind is LineKind.CARD]


@pytest.mark.parametrize("card", Card)
def test_every_card_can_be_written_on_changed_and_wiped_at_any_time(card: Card) -> None:
    draft = talk(closing(counted()), f"/{card} 1.1 ask Priya on Mondays")
    assert cards_in(draft) == [(f"1.1.{card}", "ask Priya on Mondays")]
    draft = talk(draft, f"/edit 1.1.{card} ask Tom")
    assert cards_in(draft) == [(f"1.1.{card}", "ask Tom")]
    assert cards_in(talk(draft, f"/delete 1.1.{card}")) == []
    assert cards_in(talk(draft, "/undo")) == [(f"1.1.{card}", "ask Priya on Mondays")]


def test_control_goes_from_one_to_five() -> None:
    draft = talk(closing(counted()), "/control 1.1 4, the weather does the rest")
    assert cards_in(draft) == [("1.1.control", "4 of 5, the weather does the rest")]


def test_where_more_of_something_is_counted_the_coach_asks_what_could_get_worse() -> None:
    question = asked(closing(counted()))
    assert question.topic is Topic.CARD
    assert question.text == "How could somebody reach it and make things worse?"
    draft = talk(closing(counted()), "by naming people who never come; so we watch who came")
    assert draft.objectives[0].key_results[0].counter.startswith("by naming people")
    assert ask_card(draft) is None


def test_where_the_number_is_a_guess_the_coach_asks_where_it_will_come_from() -> None:
    draft = with_key_results(measured("k-1", "share of late parcels", 9, 5))
    (kr,) = draft.key_results()
    guessed = talk(draft, "/delete 1.1", "/add key result Share of late parcels to 5 %")
    assert ask_card(closing(kr)) is None
    unknown = talk(guessed, "no idea")
    question = ask_card(with_the_set_asked(unknown.remembering(settled=("o-1/key-result",))))
    assert question is not None
    assert question.text.startswith("Where will the number come from")


@pytest.mark.parametrize("said", ["skip", "no", "no idea", "by closing them unread"])
def test_no_more_than_one_card_opens_by_itself(said: str) -> None:
    draft = talk(closing(counted()), said)
    assert asked(draft).topic is Topic.READ_BACK


def test_a_card_without_words_is_begun_in_the_answer_field() -> None:
    turn = say(closing(counted()), "/source 1.1")
    assert turn.begin == "/source 1.1 "
    assert not any(one.endswith("?") for one in turn.remarks)


def test_only_key_results_have_cards() -> None:
    assert say(closing(counted()), "/source 1 x").remarks == ("Only key results have cards.",)
