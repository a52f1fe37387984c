"""Work that is owed, and a level to be kept, in people's own words."""

import pytest

from coach.interview.owed import is_owed, is_to_be_kept
from tests.interview.drafts import introduced
from tests.interview.talk import talk

OWED = (
    "nothing really changes, it's the law and it ran out in may",
    "Nobody's life changes, it's a condition of the permit.",
    "honestly nothing is different afterwards, we just have to",
    "it's a one off. the lease ends, so nobody will be better off",
    "she gets her papers, and that is all it is",
    "no one notices. certs run out and the auditor walks",
    "Nowt. It's just a thing you have to do",
    "it's not for making anything better. they expire",
)
KEPT = (
    "it's 4 and should stay 4",
    "it shouldn't get worse while two of us are away",
    "nothing, it stays the way it is",
    "it's not about better, it's about not getting worse",
    "no change, it is to hold",
)


@pytest.mark.parametrize("text", OWED)
def test_what_changes_nothing_and_has_to_be_done_is_a_commitment(text: str) -> None:
    assert is_owed(text)
    draft = talk(introduced(), "The hall is safe", "Do the fire risk check", text)
    assert [one.text for one in draft.commitments] == ["Do the fire risk check"]
    assert not list(draft.key_results())


@pytest.mark.parametrize("text", KEPT)
def test_what_is_good_as_it_is_becomes_a_guardrail(text: str) -> None:
    assert is_to_be_kept(text)
    draft = talk(introduced(), "The hall is safe", "Repaint the lines", text)
    assert [one.text for one in draft.guardrails] == ["Repaint the lines"]


@pytest.mark.parametrize(
    "text",
    [
        "callers know what the law says before they sign",
        "people no longer have to wait in the rain",
        "contracts are signed before the work starts",
        "they stay with us longer",
        "people just have to scan a code",
        "tenants are legally on the safe side",
        "visitors come back a second time",
    ],
)
def test_a_change_for_somebody_is_neither(text: str) -> None:
    assert not is_owed(text)
    assert not is_to_be_kept(text)


def test_a_bound_that_holds_today_is_to_be_kept() -> None:
    draft = talk(introduced(), "The hall is safe", "Keep the boiler pressure above 2 bar")
    draft = talk(draft, "lowest so far 2.4, never under 2")
    assert [one.text for one in draft.guardrails] == ["Keep the boiler pressure above 2 bar"]
