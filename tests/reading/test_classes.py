"""Classes of words: what their shape tells, and what must be listed."""

import re
import tomllib
from importlib.resources import files

import pytest

from coach.reading.classes import names_deed, names_happening, names_people, names_state

LISTS = tomllib.loads(files("coach.reading").joinpath("classes.toml").read_text("utf-8"))


@pytest.mark.parametrize("noun", ["teacher", "tenant", "trainee", "landlord", "people", "school"])
def test_people_are_known_by_their_ending_or_by_name(noun: str) -> None:
    assert names_people(noun)


@pytest.mark.parametrize("noun", ["printer", "restaurant", "number", "coffee", "ticket", "margin"])
def test_things_are_no_people_whatever_they_end_in(noun: str) -> None:
    assert not names_people(noun)


def test_made_up_words_are_judged_by_their_shape() -> None:
    assert names_people("blorper")
    assert names_happening("blorp-up")
    assert names_state("blorpability")
    assert names_deed("blorpation")


def test_no_list_names_a_word_twice() -> None:
    flat = {**LISTS["verbs"], **LISTS["nouns"]}
    flat |= {f"{name} {key}": one[key] for name, one in LISTS["light"].items() for key in one}
    for name, words in flat.items():
        if isinstance(words, str):
            assert len(words.split()) == len(set(words.split())), name


def test_every_exception_is_one() -> None:
    ending = re.compile(r"\w{2,}(?:er|or|ist|ee|ian|ant|man|men|lord|mate|folk)")
    assert [word for word in LISTS["nouns"]["things"].split() if not ending.fullmatch(word)] == []
