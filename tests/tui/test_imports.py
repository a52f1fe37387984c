"""The first frame does not wait for what only the first answer needs."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "module", ["spacy", "lemminflect", "coach.rulebook", "textual.widgets._markdown"]
)
def test_the_screens_come_without(module: str) -> None:
    code = f"import coach.tui.app, coach.tui.home, sys; raise SystemExit({module!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
