"""What comes of an answer: to-dos become measures or find another good end."""

from datetime import date

import pytest

from coach.interview.agenda import next_question
from coach.interview.outline import next_steps, outline
from coach.interview.question import Topic
from coach.model.draft import Memory
from coach.model.person import ParentLevel
from coach.model.quantity import Direction, Provenance
from coach.model.value import replace
from coach.model.verdict import Kind
from tests.interview.drafts import (
    empty,
    introduced,
    measured,
    to_do,
    with_key_results,
    with_the_set_asked,
)
from tests.interview.talk import asked, say, talk


def test_a_mission_is_kept_and_its_phrases_are_offered():
    draft = talk(empty(), "We help small shops sell online.\n\nWe love coffee.", "skip")
    mission = draft.parent(ParentLevel.MISSION)
    assert mission is not None
    assert mission.text.startswith("We help small shops")
    assert "help small shops sell online" in asked(draft).options


def test_a_mission_given_before_is_taken_again_with_an_empty_answer():
    draft = empty().remembering(known_mission="We bake bread.")
    assert asked(draft).proposal == "We bake bread."
    mission = talk(draft, "").parent(ParentLevel.MISSION)
    assert mission is not None
    assert mission.text == "We bake bread."


def test_a_mission_that_no_longer_holds_is_asked_for_anew():
    draft = talk(empty().remembering(known_mission="We bake bread."), "no")
    question = asked(draft)
    assert question.topic is Topic.MISSION
    assert not question.proposal


def test_a_to_do_becomes_a_measure_and_stays_as_an_initiative():
    draft = talk(
        with_key_results(to_do()),
        "they make their first sale earlier",
        "median days to first sale",
        "from 9 days to 5",
    )
    (kr,) = draft.key_results()
    assert kr.text == "Lower the median days to first sale from 9 days to 5 by 31 March"
    assert kr.verdict is not None
    assert kr.verdict.kind is Kind.OUTCOME
    assert kr.direction is Direction.DOWN
    (initiative,) = draft.initiatives
    assert (initiative.text, initiative.serves) == ("Launch the onboarding checklist", kr.id)


def test_a_measured_answer_takes_the_place_of_the_to_do_at_once():
    draft = talk(with_key_results(to_do()), "median days to first sale go from 9 to 5 by 1 March")
    (kr,) = draft.key_results()
    assert kr.metric
    assert kr.baseline is not None
    assert kr.target is not None
    assert kr.deadline is not None
    assert kr.deadline.day == date(2027, 3, 1)
    assert [one.text for one in draft.initiatives] == ["Launch the onboarding checklist"]


@pytest.mark.parametrize(
    "said", ["1", "this is a commitment", "It has to be done anyway: a commitment"]
)
def test_a_to_do_may_end_as_a_commitment_with_a_day(said: str):
    draft = talk(with_key_results(to_do()), said)
    assert list(draft.key_results()) == []
    (commitment,) = draft.commitments
    assert commitment.text == "Launch the onboarding checklist"
    assert commitment.by == date(2027, 3, 31)
    assert asked(draft).topic is Topic.EVIDENCE


@pytest.mark.parametrize("said", ["15 February", "by 15 February."])
def test_a_day_alone_is_the_day_of_a_commitment_and_not_what_shows_it(said: str):
    draft = talk(with_key_results(to_do()), "1", said)
    (commitment,) = draft.commitments
    assert (commitment.by, commitment.evidence) == (date(2027, 2, 15), "")
    (shown,) = talk(draft, "signed by 15 February").commitments
    assert shown.evidence == "signed by 15 February"


def test_to_dos_in_a_row_with_commas_are_a_list_and_one_thing_with_commas_is_not():
    row = talk(with_key_results(), "Fix the lifts, check the doors, and paint the hall")
    assert row.memory.waiting == ("Fix the lifts", "check the doors", "paint the hall")
    mixed = talk(with_key_results(), "Attend the course, audit handovers, keep stocks above 90%")
    assert len(mixed.memory.waiting) == 3
    (kr,) = talk(with_key_results(), "Plan, build and test the portal").key_results()
    assert kr.text == "Plan, build and test the portal"


@pytest.mark.parametrize("said", ["2", "it's a guardrail"])
def test_a_to_do_may_end_as_a_guardrail(said: str):
    draft = talk(with_key_results(to_do()), said)
    assert [one.text for one in draft.guardrails] == ["Launch the onboarding checklist"]


def test_a_sentence_may_be_kept_with_its_reason_and_is_not_asked_about_again():
    draft = talk(with_key_results(to_do()), "keep it, because Jo asked for exactly this")
    (kr,) = draft.key_results()
    assert kr.text == "Launch the onboarding checklist"
    assert kr.kept_because == "Jo asked for exactly this"
    assert asked(draft).about != kr.id


@pytest.mark.parametrize("said", ["3", "keep it"])
def test_the_reason_to_keep_a_sentence_is_asked_for_once(said: str):
    draft = with_key_results(to_do())
    first = say(draft, said)
    (kr,) = first.draft.key_results()
    assert not kr.kept_because
    assert first.begin == "Keep it, because "
    (with_reason,) = talk(first.draft, f"{first.begin}Jo asked for it").key_results()
    assert with_reason.kept_because == "Jo asked for it"
    (without,) = talk(first.draft, first.begin).key_results()
    assert without.kept_because == "no reason given"


def test_this_is_a_commitment_means_the_key_result_just_added():
    draft = talk(with_key_results(measured("k-1", "days", 9, 5)), "this is a commitment")
    assert [one.text for one in draft.commitments] == ["Lower days from 9 to 5"]


def test_an_unknown_baseline_becomes_a_next_step_with_who_and_when():
    kr = replace(measured("k-1", "hours to first reply", 9, 4), baseline=None)
    draft = talk(with_key_results(kr), "I don't know, ask finance")
    (kr,) = draft.key_results()
    assert kr.baseline is not None
    assert kr.baseline.provenance is Provenance.UNKNOWN
    assert kr.baseline.quantity is None
    (step,) = next_steps(draft)
    assert step == "finance finds out where hours to first reply stands today by 22 January"


def test_a_share_stays_a_share_on_its_way():
    kr = replace(
        measured("k-1", "share of pupils who take the hot meal", 9, 5),
        baseline=None,
        target=None,
        origin="Redo the menu",
    )
    (kr,) = talk(with_key_results(kr), "about 55% now, 70 would be great").key_results()
    assert kr.text == "Raise the share of pupils who take the hot meal from 55% to 70% by 31 March"


def test_lines_nobody_took_up_become_initiatives_also_when_the_answers_are_not_understood():
    draft = with_key_results(memory=Memory(waiting=("Order trays", "Fix the oven")))
    draft = talk(draft, "no idea", "no idea", "no idea")
    assert draft.memory.waiting == ()
    assert [one.text for one in draft.initiatives] == ["Order trays", "Fix the oven"]


def test_lines_that_still_wait_when_all_is_agreed_become_initiatives():
    complete = tuple(measured(f"k-{n}", f"shops in region {n}", 9, 12) for n in (1, 2, 3))
    draft = with_key_results(*complete, memory=Memory(waiting=("Order trays",)))
    draft = talk(with_the_set_asked(draft), "skip", "no")
    assert draft.agreed
    assert [one.text for one in draft.initiatives] == ["Order trays"]


def test_a_measure_said_more_exactly_takes_the_place_of_the_first():
    kr = replace(measured("k-1", "pages", 9, 5), baseline=None, target=None, origin="Fix retries")
    (kr,) = talk(with_key_results(kr), "pages per week", "12 -> 3").key_results()
    assert kr.text == "Lower the number of pages per week from 12 to 3 by 31 March"


@pytest.mark.parametrize(
    ("change", "metric"),
    [("we stop charging people twice", ""), ("charges per month", "charges per month")],
)
def test_what_ends_or_is_counted_is_no_more_work(change: str, metric: str):
    draft = talk(with_key_results(to_do()), change)
    (kr,) = draft.key_results()
    assert kr.metric == metric
    assert change not in {one.text.lower() for one in draft.initiatives}


def test_a_key_result_whose_baseline_is_unknown_leaves_it_out_of_its_sentence():
    kr = replace(to_do(), metric="complaints about chairs", origin="Order chairs")
    (kr,) = talk(with_key_results(kr), "no idea", "2").key_results()
    assert kr.text == "Bring the number of complaints about chairs to 2 by 31 March"


def test_a_guess_is_kept_as_an_estimate():
    kr = replace(measured("k-1", "share of shops", 9, 4), baseline=None)
    (kr,) = talk(with_key_results(kr), "about 40 %, I think").key_results()
    assert kr.baseline is not None
    assert kr.baseline.provenance is Provenance.ESTIMATE
    assert kr.baseline.quantity is not None
    assert kr.baseline.quantity.value == 40


@pytest.mark.parametrize(
    "said", ["from 12 to 2", "12 to 2", "12 -> 2", "12 now, 2 then", "about 12, I think, to 2"]
)
def test_two_numbers_are_where_it_is_and_where_it_should_be(said: str):
    kr = replace(to_do(), metric="complaints about chairs", origin="Order chairs")
    (kr,) = talk(with_key_results(kr), said).key_results()
    assert kr.baseline is not None
    assert kr.target is not None
    assert kr.baseline.quantity is not None
    assert kr.target.quantity is not None
    assert (kr.baseline.quantity.value, kr.target.quantity.value) == (12, 2)
    assert kr.text == "Lower the number of complaints about chairs from 12 to 2 by 31 March"


def test_a_pasted_list_is_split_and_one_of_it_is_chosen_to_begin_with():
    lines = "\n".join(f"{number}. Call shop {name}" for number, name in enumerate("ABCDEFGHIJ", 1))
    draft = talk(with_key_results(), lines)
    question = asked(draft)
    assert len(question.options) == 10
    draft = talk(draft, "3")
    (kr,) = draft.key_results()
    assert kr.text == "Call shop C"
    assert len(draft.memory.waiting) == 9


def test_why_and_example_answer_and_leave_the_question_where_it_is():
    draft = with_key_results(to_do())
    question = asked(draft)
    for typed in ("why do you ask?", "show me an example", "help", "what is a baseline?", ""):
        turn = say(draft, typed)
        assert turn.remarks
        assert asked(turn.draft) == question


def test_every_question_can_be_skipped_and_the_end_is_reached():
    draft = empty()
    for _ in range(30):
        if next_question(draft) is not None:
            draft = talk(draft, "skip")
    assert next_question(draft) is None
    assert not draft.agreed  # nobody has said yes to it


def test_i_dont_know_is_an_answer_everywhere_and_the_end_is_reached():
    draft, asked_so_far = empty(), list[tuple[str, str]]()
    while (question := next_question(draft)) is not None:
        assert (question.key, question.text) not in asked_so_far
        asked_so_far.append((question.key, question.text))
        draft = talk(draft, "I don't know")
    assert len(asked_so_far) < 20


def test_back_puts_the_last_question_again_with_what_was_said():
    before = with_key_results(to_do())
    draft = talk(before, "they sell sooner")
    turn = say(draft, "back")
    assert asked(turn.draft) == asked(before)
    assert turn.retype == "they sell sooner"


def test_back_goes_as_far_as_the_beginning_and_no_further():
    draft = talk(empty(), "We bake bread.", "baker", "back two")
    assert asked(draft).topic is Topic.MISSION
    assert say(draft, "back").remarks == ("This is the beginning.",)


def test_lines_can_be_added_edited_named_moved_copied_and_deleted_at_any_time():
    draft = with_key_results(measured("k-1", "days", 9, 5), measured("k-2", "hours", 4, 2))
    draft = talk(
        draft,
        "/add objective Shops stay with us",
        "/add key result to 1: Churn from 6% to 3%",
        "/name 1.1 Speed",
        "/move 1.2 up",
        "/copy 1.1",
        "/delete 1.3",
        "/edit 2 Shops love to stay",
        "/edit contribution shops stay",
    )
    lines = {line.number: line for line in outline(draft) if line.number}
    assert lines["2"].text == "Shops love to stay"
    assert lines["contribution"].text == "shops stay"
    assert [lines[number].text for number in ("1.1", "1.2", "1.3")] == [
        "Lower hours from 4 to 2",
        "Lower hours from 4 to 2",
        "Churn from 6% to 3%",
    ]


def test_an_edited_key_result_is_read_anew():
    draft = talk(with_key_results(to_do()), "/edit 1.1 Median days to first sale from 9 to 5")
    (kr,) = draft.key_results()
    assert kr.verdict is not None
    assert kr.verdict.kind is Kind.OUTCOME
    assert kr.target is not None
    assert kr.target.quantity is not None
    assert kr.target.quantity.value == 5


@pytest.mark.parametrize(
    "typed", ["/nonsense", "/edit 9.9 x", "/edit", "/add", "/move 1 sideways", "/"]
)
def test_a_command_that_cannot_be_done_says_so_and_changes_nothing(typed: str):
    draft = with_key_results(to_do())
    turn = say(draft, typed)
    assert turn.remarks
    assert (turn.draft.objectives, turn.draft.log) == (draft.objectives, draft.log)


@pytest.mark.parametrize(
    "typed",
    [
        "[bold]x[/]",
        "[/]",
        "{metric} {} {0}",
        "\x1b[31mred\x1b[0m\x07",
        "é" * 20_000,
        "one two " * 2_500,
        "tab\there",
        "لوحة المتابعة",
        "客户满意度",
        "🎉🎉",
        "a\r\nb",
        "%s %(x)s",
        "\x00",
        "؜\u202e",
    ],
)
def test_whatever_is_typed_is_kept_as_text_at_every_question(typed: str):
    for draft in (
        empty(),
        introduced(),
        with_key_results(),
        with_key_results(to_do()),
        with_key_results(replace(to_do(), metric="days {x}")),
        with_key_results(memory=Memory(waiting=("[red]", "{}"))),
    ):
        turn = say(draft, typed)
        assert "\x1b" not in turn.draft.transcript[-1].answer
        outline(turn.draft)
        asked(turn.draft)


@pytest.mark.parametrize(
    ("said", "metric"),
    [
        ("how many people write in", "number of people that write in"),
        ("how long it takes to close", "time it takes to close"),
        ("lift stops per month", "lift stops per month"),
        ("escalations, I'd say", "escalations"),
        ("we count the number of reopened tickets", "number of reopened tickets"),
        ("fewer angry calls", "angry calls"),
        ("pressure sores", "pressure sores"),
    ],
)
def test_what_a_person_would_count_becomes_the_measure(said: str, metric: str):
    (kr,) = talk(with_key_results(replace(to_do(), change="it gets calmer")), said).key_results()
    assert kr.metric == metric


@pytest.mark.parametrize(
    "said", ["less", "5 now, 1", "1", "the phone rings less", "run more tests"]
)
def test_what_cannot_be_counted_is_asked_about_again_in_other_words(said: str):
    draft = with_key_results(replace(to_do(), change="it gets calmer"))
    question = asked(draft)
    again = asked(talk(draft, said))
    assert (again.topic, again.about) == (Topic.MEASURE, question.about)
    assert again.text != question.text


@pytest.mark.parametrize(
    "said", ["perfect", "thanks!", "no thats it", "Yes, it's complete", "", "quit"]
)
def test_the_read_back_closes_in_whatever_words_people_are_content(said: str):
    draft = with_key_results(measured("k-1", "days", 9, 5)).remembering(settled=("o-1/key-result",))
    closed = talk(with_the_set_asked(draft), said)
    assert closed.agreed
    assert len(list(closed.key_results())) == 1


def test_lines_that_were_not_taken_up_stay_as_initiatives():
    draft = with_key_results(
        measured("k-1", "days", 9, 5), memory=Memory(waiting=("Call ten shops", "Write a guide"))
    )
    draft = talk(draft, "that's all")
    assert [one.text for one in draft.initiatives] == ["Call ten shops", "Write a guide"]
    assert not draft.memory.waiting


@pytest.mark.parametrize(
    ("said", "finder"),
    [
        ("ask Jo", "Jo"),
        ("Jo from finance knows", "Jo from finance"),
        ("no idea, our admin could tell", "our admin"),
        ("I can look it up", "Mara"),
        ("not measured", "Mara"),
    ],
)
def test_whoever_can_find_a_number_is_noted_by_name(said: str, finder: str):
    kr = replace(measured("k-1", "hours to first reply", 9, 4), baseline=None)
    (kr,) = talk(with_key_results(kr), said).key_results()
    assert kr.baseline is not None
    assert (kr.baseline.provenance, kr.baseline.finder) == (Provenance.UNKNOWN, finder)


def test_a_number_that_turns_the_direction_is_said_aloud():
    kr = replace(to_do(), metric="tickets", origin="Write a page", direction=Direction.DOWN)
    turn = say(with_key_results(kr), "from 0 to 50")
    assert any("goes up" in remark for remark in turn.remarks)
    (kr,) = turn.draft.key_results()
    assert kr.direction is Direction.UP


def test_the_day_of_a_to_do_is_not_the_day_of_its_result():
    draft = talk(with_key_results(), "Train six drivers by 15 February", "fewer damaged pallets")
    (kr,) = draft.key_results()
    assert kr.deadline is not None
    assert kr.deadline.day == date(2027, 3, 31)


@pytest.mark.parametrize("wish", ["Overtime", "Reduce overtime in the laundry"])
def test_a_wish_is_written_anew_once_its_numbers_are_known(wish: str):
    draft = talk(with_key_results(), wish)
    assert asked(draft).topic is Topic.NUMBERS
    (kr,) = talk(draft, "from 40 hours to 25").key_results()
    assert kr.text.startswith("Lower overtime")
    assert "from 40 hours to 25 by 31 March" in kr.text
    assert not talk(draft, "from 40 hours to 25").initiatives


def test_a_to_do_reworded_into_a_measure_stays_as_an_initiative_that_serves_it():
    turn = say(with_key_results(to_do()), "/edit 1.1 Median days to first sale from 9 to 5")
    assert [(one.text, one.serves) for one in turn.draft.initiatives] == [
        ("Launch the onboarding checklist", "k-1")
    ]
    assert turn.remarks == ("Changed; the to-do stays as an initiative.",)


def test_a_to_do_reworded_stays_only_once_and_only_where_it_is_none_any_more():
    known = talk(with_key_results(to_do()), "/add initiative Launch the onboarding checklist")
    measured_now = say(known, "/edit 1.1 Median days to first sale from 9 to 5")
    assert len(measured_now.draft.initiatives) == 1
    assert measured_now.remarks == ("Changed.",)
    still_work = say(with_key_results(to_do()), "/edit 1.1 Launch the setup checklist")
    assert not still_work.draft.initiatives


def test_a_number_said_before_the_doubt_is_a_number():
    draft = talk(with_key_results(to_do()), "they find the way", "repeat calls per week")
    (kr,) = talk(draft, "about 30, not sure").key_results()
    assert kr.target is not None
    assert kr.baseline is None


def test_what_somebody_offers_in_doubt_is_kept_without_the_doubt():
    draft = talk(replace(introduced(), contribution=""), "I don't know, maybe owners feel safe")
    assert draft.contribution == "owners feel safe"


@pytest.mark.parametrize("said", ["that's wrong", "I don't agree with this", "it's not right"])
def test_whoever_objects_to_the_read_back_hears_how_to_change_it(said: str):
    draft = with_key_results(measured("k-1", "days", 9, 5)).remembering(settled=("o-1/key-result",))
    turn = say(with_the_set_asked(draft), said)
    assert not turn.draft.agreed
    assert any("/edit" in remark for remark in turn.remarks)
