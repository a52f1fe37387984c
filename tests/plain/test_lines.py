"""Lines of an input become answers: one line, a list, or several lines up to an empty one."""

import pytest

from coach.plain.lines import Lines


def lines(text: str) -> Lines:
    """An input whose lines have all come already, as in a pipe."""
    rest = text.splitlines(keepends=True)
    return Lines(lambda: rest.pop(0) if rest else "", lambda seconds: bool(rest))


def skip(line: str) -> bool:
    return line == "skip"


def test_several_lines_go_up_to_an_empty_one():
    source = lines("We help shops.\nEverywhere.\n\nMara\n")
    assert source.several(alone=skip) == "We help shops.\nEverywhere."
    assert source.one() == "Mara"


@pytest.mark.parametrize("given", ["skip\nMara\n", "skip\n\nMara\n", "skip\r\n\r\nMara\r\n"])
def test_a_line_that_says_everything_needs_no_empty_line_after_it(given: str):
    source = lines(given)
    assert source.several(alone=skip) == "skip"
    assert source.one() == "Mara"
    assert source.one() is None


def test_a_line_that_says_everything_may_be_the_last():
    source = lines("skip")
    assert source.several(alone=skip) == "skip"
    assert source.several(alone=skip) is None


def test_only_a_first_line_says_everything():
    assert lines("We help.\nskip\n").several(alone=skip) == "We help.\nskip"


def test_a_line_as_long_as_a_terminal_allows_may_be_cut():
    rest = ["short\n", "é" * 5 + "\n", "short\n"]
    source = Lines(lambda: rest.pop(0), lambda seconds: False, longest=10)
    said = []
    for _ in range(3):
        source.asked()
        source.one()
        said.append(source.cut)
    assert said == [False, True, False]


def test_a_marked_list_is_one_answer_though_more_was_typed_ahead():
    source = lines("- Launch it\n- Hire three\n\nskip\n")
    source.asked()
    assert source.one_or_list() == "- Launch it\n- Hire three"
    assert source.one() == "skip"


def test_unmarked_lines_typed_ahead_are_answers_of_their_own():
    source = lines("Launch it\nThey sell sooner\n")
    source.asked()
    assert source.one_or_list() == "Launch it"
    assert source.one() == "They sell sooner"
