"""What every test stands on: a data folder of its own, and examples that do not vary."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from coach.rulebook.catalogue import put_in_force
from coach.rulebook.house import House

# The same examples on every run and machine; a slow machine is no failure.
settings.register_profile("house", deadline=None, derandomize=True, database=None)
settings.register_profile("thousand", deadline=None, database=None, max_examples=1000)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test ever sees, or writes into, the data of the person who runs it."""
    home = tmp_path / "coach-home"
    monkeypatch.setenv("COACH_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def no_house_of_its_own() -> Iterator[None]:
    """The rules a test puts in force hold for that test alone."""
    yield
    put_in_force(House())
