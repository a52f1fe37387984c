"""What was said once is not asked again for the next draft."""

from datetime import UTC, datetime
from pathlib import Path

from coach.model.beginning import begin
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
