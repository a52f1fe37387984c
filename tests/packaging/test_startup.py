"""Asking for help or the version waits for nothing that only a conversation needs."""

import subprocess
import sys

import pytest

import coach

# importlib.metadata alone costs more than starting Python.
SLOW = {"spacy", "textual", "msgspec", "tinydb", "orjson", "importlib.metadata", "asyncio"}
PROBE = """
import sys
from coach.cli import main
try:
    main([{option!r}])
except SystemExit:
    pass
print("loaded:", *sys.modules)
"""


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_nothing_slow_is_imported(option: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROBE.format(option=option)],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(ran.stdout.rpartition("loaded:")[2].split())
    assert "coach.cli" in loaded
    assert not loaded & SLOW


def test_the_version_is_the_package_version() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "coach", "--version"], capture_output=True, text=True, check=True
    )
    assert ran.stdout == f"okr-coach {coach.__version__}\n"


def test_importing_the_library_loads_no_pipeline() -> None:
    code = "import sys, coach; coach.review; print('spacy' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"
