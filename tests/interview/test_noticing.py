"""Before the person says yes to the whole, the coach says what shows in the whole alone."""

from coach.interview.question import Topic
from coach.model.person import Parent, ParentLevel
from coach.model.value import replace
from tests.interview.drafts import measured, with_key_results, with_the_set_asked
from tests.interview.talk import asked, talk

APART = tuple(measured(f"k-{n}", what, 9, 5) for n, what in enumerate(("sick days", "lost keys")))
TWICE = (*APART, measured("k-9", "sick days", 7, 4))


def test_the_same_measure_twice_is_said_before_the_read_back():
    question = asked(talk(with_the_set_asked(with_key_results(*TWICE)), "skip"))
    assert question.topic is Topic.READ_BACK
    assert "“sick days” stands in two of these" in question.text


def test_a_sound_set_is_good_enough_and_the_coach_says_so():
    third = measured("k-9", "late trains", 7, 4)
    question = asked(talk(with_the_set_asked(with_key_results(*APART, third)), "skip"))
    assert question.text == "Did I miss anything?"
    assert "good enough" in question.before[-1]


def test_what_is_mended_is_no_longer_said():
    draft = talk(with_the_set_asked(with_key_results(*TWICE)), "skip", "/delete 1.3", "no")
    question = asked(draft)
    assert question.topic is Topic.READ_BACK
    assert not any("stands in two" in sentence for sentence in question.before)


def test_a_number_handed_down_is_talked_about():
    parent = Parent("p-1", ParentLevel.TEAM, "Keep customers\nLower sick days from 9 to 5")
    draft = replace(with_key_results(*APART), parents=(parent,))
    question = asked(talk(with_the_set_asked(draft), "no", "skip"))
    assert question.topic is Topic.READ_BACK
    assert "everybody's number" in question.text


def test_what_still_lacks_a_number_is_not_called_good_enough():
    bare = replace(APART[0], target=None)
    draft = with_key_results(bare).remembering(
        settled=("o-1/key-result", f"{bare.id}/target", f"{bare.id}/numbers")
    )
    question = asked(with_the_set_asked(draft))
    assert question.topic is Topic.READ_BACK
    assert not any("good enough" in sentence for sentence in question.before)


def test_whoever_wants_to_look_rarely_is_asked_when_they_would_notice():
    third = measured("k-9", "late trains", 7, 4)
    draft = with_the_set_asked(with_key_results(*APART, third)).remembering(
        settled=("o-1/need", "o-1/enough", "o-1/confidence", "step")
    )
    question = asked(talk(draft, "every 6 weeks, with Jo"))
    assert question.topic is Topic.READ_BACK
    assert question.text == "If this went wrong in the second week, when would you notice?"
