"""A day or a number that others read otherwise is said aloud once, with what it was read as."""

from tests.interview.drafts import to_do, with_key_results
from tests.interview.talk import say, talk


def test_a_day_with_two_readings_is_said_aloud_as_it_stands_in_the_draft() -> None:
    turn = say(with_key_results(), "Median days to first sale from 9 to 5 by 03/02")
    (kr,) = turn.draft.key_results()
    assert kr.deadline is not None
    assert f"{kr.deadline.day.day} {kr.deadline.day:%B %Y}" == "3 February 2027"
    assert any("03/02 as 3 February 2027" in remark for remark in turn.remarks)


def test_a_number_with_two_readings_is_said_aloud_only_once() -> None:
    draft = talk(with_key_results(to_do()), "they find the way", "number of visits")
    first = say(draft, "from 300 to 1,500 visits")
    assert any("as 1500, not as 1.5" in remark for remark in first.remarks)
    second = say(first.draft, "Visits to the other site from 300 to 1,500 visits")
    assert not any("I read" in remark for remark in second.remarks)


def test_what_reads_one_way_only_is_not_mentioned() -> None:
    turn = say(with_key_results(), "Median days to first sale from 9 to 5 by 3 February")
    assert not any("I read" in remark for remark in turn.remarks)
