"""The conversation line by line: what is printed, what is an answer, and what is kept when."""

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coach.model.cycle import quarter
from coach.model.draft import Draft, new_draft
from coach.model.objection import Objection
from coach.plain.interview import interview

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
FIRST = "What is your company there for"


class Keeper:
    """Notes how much had been printed when a draft was kept."""

    def __init__(self, out: io.StringIO) -> None:
        self._out = out
        self.kept: list[tuple[Draft, str]] = []
        self.objections: list[Objection] = []

    def save(self, draft: Draft) -> None:
        self.kept.append((draft, self._out.getvalue()))

    def keep_objection(self, objection: Objection) -> Path:
        self.objections.append(objection)
        return Path("objections.jsonl")


def told(said: str) -> tuple[Draft, str, Keeper]:
    out = io.StringIO()
    keeper = Keeper(out)
    draft = new_draft("Q1 2027", quarter(2027, 1), when=NOW.isoformat())
    after = interview(draft, keeper=keeper, source=io.StringIO(said), out=out, clock=lambda: NOW)
    return after, out.getvalue(), keeper


@pytest.mark.parametrize(
    "said", ["I don't know", "skip", "why do you ask?", "show me an example", "/show", "back"]
)
def test_at_the_mission_one_line_is_enough_to_say_or_ask_something_else(said: str):
    after, _, _ = told(f"{said}\nI run the first week of new shops\n")
    assert after.transcript[0].answer == said


def test_a_mission_may_have_paragraphs_without_empty_lines():
    after, _, _ = told("We help small shops.\nEverywhere.\n\nMara, designer\n")
    assert [one.answer for one in after.transcript] == [
        "We help small shops.\nEverywhere.",
        "Mara, designer",
    ]


def test_an_answer_is_kept_before_the_next_question_is_printed():
    _, printed, keeper = told("We help small shops.\n\nMara, designer\n")
    assert [len(draft.transcript) for draft, _ in keeper.kept] == [0, 1, 2]
    assert [seen.count("?\n") for _, seen in keeper.kept] == [0, 1, 2]
    assert printed.count("?\n") == 3


def test_words_of_the_person_are_never_taken_for_a_question():
    _, printed, _ = told("We help.\n\nMara, designer\n1\nBetter?\nShops sell sooner?\n/show\n")
    questions = [line for line in printed.splitlines() if line.endswith("?")]
    assert len(questions) == 7
    assert "Shops sell sooner?" not in questions


def test_the_end_of_input_ends_with_what_was_said():
    after, printed, _ = told("We help half")
    assert [parent.text for parent in after.parents] == ["We help half"]
    assert printed.endswith("That is all for now. Everything you said is saved.\n")


def test_markup_braces_and_control_sequences_are_only_words():
    after, printed, _ = told("We [bold]help[/] {shops} \x1b[31mred\x07\n\n/show\n")
    assert after.parents[0].text == "We [bold]help[/] {shops} red"
    assert "mission We [bold]help[/] {shops} red" in printed
    assert "\x1b" not in printed


UP_TO_A_KEY_RESULT = (
    "We help small shops.\n\nMara, designer\nI make the start easier\n"
    "New shops feel at home\nLaunch the checklist\n"
)


def test_what_was_read_wrongly_is_put_down_and_the_question_stays_open():
    after, printed, keeper = told(f"{UP_TO_A_KEY_RESULT}/wrong because it is a name\n")
    (objection,) = keeper.objections
    assert (objection.text, objection.because) == ("Launch the checklist", "it is a name")
    assert "nothing was sent" in printed
    assert after.transcript[-1].answer == "Launch the checklist"


@pytest.mark.parametrize("said", ["/wrong because nothing is there yet\n", "/wrong\n"])
def test_an_objection_to_nothing_is_met_with_how_to_make_one(said: str):
    _, printed, keeper = told(said)
    assert not keeper.objections
    assert "say /wrong because" in printed
