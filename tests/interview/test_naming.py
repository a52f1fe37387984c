"""What is counted, found in an answer that says more than that."""

import pytest

from coach.interview.hearing import counted, names_only_a_number
from coach.interview.intent import Intent
from coach.interview.naming import is_either_or
from coach.interview.question import Question, Topic
from coach.interview.standing import heard
from tests.interview.drafts import introduced
from tests.interview.talk import say, talk


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("calls that get passed on to me, the desk log has them", "calls that get passed on to me"),
        ("the time from ring to bell. mornings only", "time from ring to bell"),
        (
            "how long the queue takes, i could time it. and tempers i suppose",
            "time the queue takes",
        ),
        ("Loans? or how many finish a book. Loans is easier", "Loans"),
        (
            "We hand out cards. How many come back within a month.",
            "number of people who come back within a month",
        ),
        ("near misses in the log, but not everybody writes them down", "near misses in the log"),
        ("count the dead ones, sorry", "dead ones"),
        (
            "percent of calls with a reply inside 2 days",
            "percent of calls with a reply inside 2 days",
        ),
        ("hmm. late trains i guess", "late trains"),
        ("stand by the door? 20 people, how many do it", "number of people who do it"),
        ("mins out of class. i write it down", "mins out of class"),
        ("what's owing", "amount owing"),
        ("what we owe at month end", "amount we owe at month end"),
        ("what's still unpaid after 30 days", "amount unpaid after 30 days"),
        ("calls, letters and chats answered late", "calls, letters and chats answered late"),
    ],
)
def test_what_is_added_is_no_part_of_the_measure(text: str, words: str) -> None:
    found = counted(text)
    assert found is not None
    assert found.words == words


@pytest.mark.parametrize(
    "text",
    ["its either signed or its not", "sent or not sent", "we're either up there or we aren't"],
)
def test_done_or_not_done_is_nothing_to_count(text: str) -> None:
    assert is_either_or(text)
    assert counted(text) is None


@pytest.mark.parametrize(
    "text", ["what do you mean by that", "what is the point", "what should i say here"]
)
def test_a_question_in_return_is_no_measure_with_or_without_its_mark(text: str) -> None:
    asked = Question(Topic.MEASURE, "How would you notice?", "", "")
    assert heard(text, asked).intent is Intent.LOST
    assert heard("what's owing", asked).intent is Intent.ANSWER


@pytest.mark.parametrize("text", ["Down to 20", "from 9 days to 5", "under 4 hours"])
def test_a_number_alone_is_asked_of_what(text: str) -> None:
    draft = talk(introduced(), "Things run better for those we are here for")
    turn = say(draft, text)
    assert not list(turn.draft.key_results())
    assert "what it counts" in turn.remarks[0]


@pytest.mark.parametrize("text", ["Complaints below 5", "50 clubs", "At least 3 new members"])
def test_a_number_of_something_is_taken_up(text: str) -> None:
    assert not names_only_a_number(text)
