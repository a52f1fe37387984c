"""`coach examples` lists whole OKRs, finds them by words, field and level, and shows one."""

import pytest

from coach.cli import COULD_NOT, main
from coach.rulebook.examples import shipped_examples


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["examples", *arguments]) == 0
    return capsys.readouterr().out


def test_every_example_is_listed_under_its_field(capsys: pytest.CaptureFixture[str]) -> None:
    listed = said(capsys)
    assert all(f"  {one.id} " in listed for one in shipped_examples())
    assert "\nSupport\n" in listed
    assert listed.splitlines()[-1].startswith(f"{len(shipped_examples())} examples; ")


def test_words_give_the_best_first(capsys: pytest.CaptureFixture[str]) -> None:
    first, *_ = said(capsys, "shop", "managers", "report").splitlines()
    assert first.split()[0] == "monday-figures"
    assert "(Data, experienced: data analyst for the shops)" in first


def test_field_and_level_leave_out_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    listed = said(capsys, "--field", "kitchen", "--level", "leads")
    assert "remembered-guests" in listed
    assert listed.splitlines()[-1].startswith("1 example; ")


def test_what_fits_nothing_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "xylophone") == "No example fits that; fewer words find more.\n"


def test_one_is_shown_from_the_mission_down_to_the_work(
    capsys: pytest.CaptureFixture[str],
) -> None:
    (example,) = (one for one in shipped_examples() if one.id == "monday-figures")
    shown = " ".join(said(capsys, "--show", "monday-figures").split())
    for text in (example.mission, example.contribution, example.objective, *example.guardrails):
        assert text in shown
    for one in example.key_results:
        assert one.text.partition(" by {")[0] in shown
        assert one.found_in in shown
        assert all(f"- {work}" in shown for work in one.initiatives)
    assert "{" not in shown


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--show", "monday-figure"), "did you mean “monday-figures”?"),
        (("--show", "zzz"), "“coach examples” lists them"),
        (("--field", "zzz"), "there is no field “zzz”; there is care, charity, "),
        (("--field", "recrooting"), "did you mean “Recruiting”?"),
    ],
)
def test_what_is_not_there_is_met_with_the_nearest(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], told: str
) -> None:
    assert main(["examples", *arguments]) == COULD_NOT
    assert told in capsys.readouterr().err
