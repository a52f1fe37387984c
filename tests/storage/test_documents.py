"""Documents are read strictly and written faithfully."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.model.draft import Draft
from coach.storage.documents import (
    StoredDraft,
    continues,
    from_document,
    summary_of,
    to_document,
)
from coach.storage.errors import Damaged, NewerSchema
from coach.storage.store import Store
from tests.storage.drafts import any_draft, fresh, saying

NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


def document(draft: Draft) -> dict[str, Any]:
    return to_document(StoredDraft(id=draft.id, schema=1, updated=NOW, draft=draft))


def on_disk_and_back(draft: Draft) -> Draft:
    return from_document(orjson.loads(orjson.dumps(document(draft))), StoredDraft).draft


@given(any_draft(st.text(max_size=12)))
def test_any_draft_survives_being_written_down(draft: Draft) -> None:
    assert on_disk_and_back(draft) == draft
    assert summary_of(document(draft)).name == draft.name


@given(any_draft(st.text(st.characters(codec=None), max_size=12)))
def test_any_draft_with_lone_surrogates_stays_as_it_was_once_written_down(draft: Draft) -> None:
    once = on_disk_and_back(draft)
    assert on_disk_and_back(once) == once
    assert continues(document(draft), document(once))


@settings(max_examples=10)
@given(any_draft(st.text(st.characters(codec=None), max_size=12)))
def test_any_draft_can_be_saved_listed_loaded_and_saved_again(draft: Draft) -> None:
    with tempfile.TemporaryDirectory() as home:
        store = Store(Path(home))
        store.save(draft)
        store.save(draft)
        assert [one.id for one in store.drafts()] == [draft.id]
        assert store.load(draft.id) == on_disk_and_back(draft)


def test_a_lone_surrogate_becomes_a_replacement_character() -> None:
    draft = saying(fresh(), "half an emoji \ud83d here, a whole one \U0001f600 there")
    stored = from_document(document(draft), StoredDraft).draft
    assert stored.contribution == "half an emoji \ufffd here, a whole one \U0001f600 there"


def test_a_key_unknown_to_this_version_is_named_not_dropped() -> None:
    for path, place in (
        ("", lambda doc: doc),
        ("$.draft", lambda doc: doc["draft"]),
        ("$.draft.log[0]", lambda doc: doc["draft"]["log"][0]),
    ):
        strange = document(saying(fresh(), "what I change"))
        place(strange)["colour"] = "red"
        with pytest.raises(Damaged, match=r"“Shops sell sooner” .*`colour`") as told:
            from_document(strange, StoredDraft)
        assert path in str(told.value)


def test_a_wrong_value_is_named_with_its_key() -> None:
    wrong = document(fresh())
    wrong["draft"]["agreed"] = "perhaps"
    with pytest.raises(Damaged, match=r"Expected `bool`, got `str` - at `\$\.draft\.agreed`"):
        from_document(wrong, StoredDraft)


def test_a_newer_schema_is_refused_with_its_number() -> None:
    newer = {**document(fresh()), "schema": 7, "shape": "unheard of"}
    for read in (lambda: from_document(newer, StoredDraft), lambda: summary_of(newer)):
        with pytest.raises(NewerSchema, match=r"schema 7; this version knows 1.*Update okr-coach"):
            read()


def test_a_field_added_in_a_later_version_may_be_missing_in_an_older_document() -> None:
    older = document(fresh())
    del older["draft"]["touches"]
    assert from_document(older, StoredDraft).draft.touches == ""


def test_a_log_continues_another_only_when_it_begins_with_all_of_it() -> None:
    draft = fresh()
    one, other = saying(draft, "one"), saying(draft, "other")
    assert continues(document(one), document(draft))
    assert continues(document(one), document(one))
    assert not continues(document(draft), document(one))
    assert not continues(document(saying(other, "more")), document(one))
