"""Starting from an example gives a draft of one's own: the words stay, the numbers do not."""

import re

import pytest

from coach.interview.examples import example_command, in_words, lines_of
from coach.interview.from_example import dated, start_from
from coach.interview.question import Topic
from coach.model.draft import Draft
from coach.model.person import ParentLevel, Person
from coach.model.quantity import Direction, Provenance
from coach.model.value import replace
from coach.model.verdict import Kind
from coach.reading.reader import read
from coach.rewriting.compose import compose
from coach.rewriting.review import review
from coach.rewriting.slots import fill
from coach.rulebook.examples import Example, ExampleKeyResult, shipped_examples
from tests.interview.drafts import CYCLE, empty, introduced
from tests.interview.talk import NOW, asked, say, talk

TODAY = NOW.date()
BY_ID = {one.id: one for one in shipped_examples()}
TICKETS = BY_ID["no-need-to-write-twice"]
KEY_RESULTS = [one for example in shipped_examples() for one in example.key_results]


def started(example: Example, draft: Draft | None = None) -> Draft:
    return start_from(draft or empty(), example, today=TODAY)


def told(draft: Draft, rest: str) -> str:
    """What `/example …` says, line by line."""
    return "\n".join(example_command(draft, rest, TODAY).remarks)


@pytest.mark.parametrize("example", shipped_examples(), ids=lambda one: one.id)
def test_no_number_of_an_example_becomes_one_of_the_person(example: Example) -> None:
    draft = started(example)
    (objective,) = draft.objectives
    assert objective.text == example.objective
    assert len(objective.key_results) == len(example.key_results)
    for kr, one in zip(objective.key_results, example.key_results, strict=True):
        assert (kr.metric, kr.direction) == (one.metric, one.direction)
        assert kr.baseline is None
        assert kr.target is None
        assert kr.text.endswith(" from ? to ? by 31 March")
        assert kr.deadline is not None
        assert kr.deadline.provenance is Provenance.INFERRED


def test_the_work_comes_along_and_serves_its_key_result() -> None:
    draft = started(TICKETS)
    served = [(draft.key_result(one.serves), one.text) for one in draft.initiatives]
    expected = [(one.metric, text) for one in TICKETS.key_results for text in one.initiatives]
    assert [(kr.metric if kr else "", text) for kr, text in served] == expected


def test_what_belongs_to_somebody_else_stays_behind() -> None:
    draft = started(BY_ID["quiet-nights"])
    assert not draft.parents
    assert not draft.contribution
    assert not draft.guardrails
    assert not draft.commitments


def test_whoever_starts_from_an_example_is_asked_for_their_own_mission_before_its_numbers() -> None:
    draft = started(TICKETS)
    topics = []
    for said in ("We lend tools to neighbours.", "workshop lead", "fewer tools come back broken"):
        topics.append(asked(draft).topic)
        draft = say(draft, said).draft
    assert topics == [Topic.MISSION, Topic.PERSON, Topic.CONTRIBUTION]
    assert draft.objectives[0].text == TICKETS.objective
    assert asked(draft).topic is Topic.NUMBERS


def test_whoever_knows_no_mission_gets_to_the_numbers_of_an_example_all_the_same() -> None:
    draft = talk(started(TICKETS), "skip", "skip", "skip", "skip")
    assert asked(draft).topic is Topic.NUMBERS


def test_the_numbers_are_asked_for_from_the_first_key_result_on() -> None:
    draft = started(TICKETS, introduced())
    for one in draft.objectives[0].key_results:
        question = asked(draft)
        assert question.topic is Topic.NUMBERS
        assert question.about == one.id
        draft = say(draft, "from 40 to 30" if one.direction is Direction.DOWN else "30 to 40").draft
        filled = draft.key_result(one.id)
        assert filled is not None
        assert filled.baseline is not None
        assert filled.baseline.provenance is Provenance.SAID
        assert filled.target is not None
    assert asked(draft).topic not in (Topic.NUMBERS, Topic.BASELINE, Topic.TARGET)


@pytest.mark.parametrize("one", KEY_RESULTS, ids=lambda one: one.metric)
def test_with_numbers_the_sentence_is_one_on_which_the_catalogue_is_silent(
    one: ExampleKeyResult,
) -> None:
    reading = read(dated(one.text, CYCLE), cycle=CYCLE, today=TODAY)
    assert reading.baseline is not None
    assert reading.target is not None
    sentence = compose(
        one.metric,
        direction=one.direction,
        baseline=reading.baseline.quantity,
        target=reading.target.quantity,
        deadline=CYCLE.last,
        cycle=CYCLE,
    )
    said = review(fill(sentence, {}), cycle=CYCLE, today=TODAY)
    assert said.kind is Kind.OUTCOME
    assert said.verdict().strong == ()


def test_it_is_added_to_what_is_there_already() -> None:
    draft = started(TICKETS, started(BY_ID["quiet-nights"], introduced()))
    assert [one.text for one in draft.objectives] == [
        "Colleagues sleep through the nights they are on call",
        "Customers are helped before they have to write twice",
    ]
    assert draft.contribution == introduced().contribution


def test_an_example_is_listed_shown_and_taken_by_one_number() -> None:
    draft = replace(empty(), person=Person(role="agent", field="support"))
    listed = told(draft, "").splitlines()
    assert listed[0].startswith("1. Callers leave the phone knowing what happens next")
    number = next(line for line in listed if TICKETS.objective in line).partition(".")[0]
    shown = told(draft, f"show {number}")
    assert "Tickets that come back within a week fall from 22% to 12% by 31 March" in shown
    assert TICKETS.mission in shown
    taken = talk(draft, f"/example {number}")
    assert taken.objectives[0].text == TICKETS.objective


def test_one_step_back_takes_all_of_it_out_again() -> None:
    draft = talk(empty(), "/example 3")
    assert draft.objectives
    back = talk(draft, "/undo")
    assert (back.objectives, back.initiatives) == ((), ())


def test_mission_and_contribution_come_along_only_when_asked_for() -> None:
    apart = say(empty(), "/example 3")
    assert "stayed behind" in apart.remarks[1]
    whole = talk(apart.draft, "/example 3 whole")
    mission = whole.parent(ParentLevel.MISSION)
    assert mission is not None
    assert mission.text == BY_ID["before-the-month-is-out"].mission
    assert whole.contribution
    assert len(whole.objectives) == 1
    own = talk(introduced(), "/example 3 whole")
    assert own.parents == introduced().parents
    assert own.contribution == introduced().contribution


def test_what_is_there_already_is_not_added_twice() -> None:
    draft = talk(empty(), "/example 3")
    again = say(draft, "/example 3")
    assert again.remarks == ("That one is in your draft already.",)
    assert again.draft.objectives == draft.objectives


def test_words_list_what_they_find_and_a_single_one_is_shown_at_once() -> None:
    listed = told(empty(), "suppliers").splitlines()
    assert "Our suppliers get their money without having to ask" in listed[0]
    assert "objective: Our suppliers get their money without having to ask" in told(
        empty(), "invoices"
    )
    assert told(empty(), "xylophone") == "No example has “xylophone”; /example all lists them."


def test_all_of_them_are_listed_when_asked_for() -> None:
    numbers = re.findall(r"^(\d+)\. ", told(empty(), "all"), re.MULTILINE)
    assert numbers == [str(place) for place in range(1, len(BY_ID) + 1)]
    assert len(told(empty(), "").splitlines()) == 13


def test_a_number_that_none_has_changes_nothing() -> None:
    turn = say(empty(), "/example 99")
    assert turn.remarks == (f"There is no example 99; they go from 1 to {len(BY_ID)}.",)
    assert not turn.draft.objectives


def test_an_example_reads_from_the_mission_down_to_the_work() -> None:
    lines = [in_words(line) for line in lines_of(BY_ID["quiet-nights"], CYCLE)]
    assert lines[0] == (
        "Operations and reliability · experienced · system administrator, on call every fourth week"
    )
    assert lines[1] == "mission: Town halls serve their citizens online, at any hour."
    assert lines[4] == (
        "  key result: Night alarms that need no action fall from 14 to 4 a month by 31 March"
    )
    assert lines[6] == "    - Go through last month's alarms with the team, and delete or mend each"
    assert lines[-1] == (
        "commitment: Move the last two servers off the old data centre by 25 February"
    )
