"""Screens that look the same on every run: no blinking cursor, one time zone, no animation."""

import time
from collections.abc import Iterator

import pytest
from textual.widgets import TextArea


@pytest.fixture(autouse=True)
def stillness(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(TextArea.cursor_blink, "_default", False)
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "none")
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()
