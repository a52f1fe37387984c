"""Whether there is a terminal that a full-screen program can use."""

import os
import sys


def full_screen_fits() -> bool:
    """Say whether keys come from a terminal and it can be painted on."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
