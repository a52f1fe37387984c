"""What was said once is not asked again for the next draft."""

from datetime import UTC, datetime
from pathlib import Path

import msgspec

from coach.model.beginning import begin
from coach.model.person import Parent, ParentKeyResult, ParentLevel, Profile
from coach.model.value import replace
from coach.storage.store import Store
from tests.interview.drafts import MISSION, introduced

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def test_person_and_mission_are_known_to_the_next_draft(tmp_path: Path):
    store = Store(tmp_path)
    store.save(introduced())
    draft = begin(Store(tmp_path).profile(), {"Q1 2027"}, NOW)
    assert draft.person == introduced().person
    assert draft.memory.known_mission == MISSION
    assert draft.name == "Q1 2027 (2)"


def test_a_draft_that_says_nothing_of_the_person_forgets_nothing(tmp_path: Path):
    store = Store(tmp_path)
    store.save(introduced())
    store.save(begin(store.profile(), (), NOW))
    assert store.profile().person == introduced().person
    assert [parent.text for parent in store.profile().parents] == [MISSION]


def test_what_the_team_set_out_to_do_stands_above_every_new_draft(tmp_path: Path):
    team = Parent("p-3", ParentLevel.TEAM, "New shops sell sooner", (ParentKeyResult("x", "9"),))
    store = Store(tmp_path)
    store.save_profile(Profile(parents=(team,)))
    draft = begin(store.profile(), (), NOW)
    assert draft.parents == (team,)
    store.save(replace(draft, parents=(team, *introduced().parents)))
    store.save(replace(begin(store.profile(), (), NOW), parents=introduced().parents))
    assert [parent.text for parent in store.profile().parents] == [team.text, MISSION]


def test_a_parent_stored_before_it_had_key_results_still_opens():
    stored = {"id": "p-3", "level": "team", "text": "New shops sell sooner"}
    assert msgspec.convert(stored, Parent) == Parent("p-3", ParentLevel.TEAM, stored["text"])


def test_a_key_result_from_above_is_told_with_its_numbers_once():
    assert ParentKeyResult("Days to first sale", "9", "5").sentence == (
        "Days to first sale from 9 to 5"
    )
    whole = "Lower days to first sale from 9 to 5"
    assert ParentKeyResult(whole, "9", "5").sentence == whole
