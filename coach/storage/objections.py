"""What people say the coach got wrong, in a file of its own that they may send to its makers."""

import os
from pathlib import Path

import msgspec

from coach.model.objection import Objection
from coach.storage.durable import make_folder
from coach.storage.errors import explained

FILE = "objections.jsonl"


def keep_objection(home: Path, objection: Objection) -> Path:
    """Add a line to the file and give its place.

    Raises:
        StorageError: when it cannot be kept.
    """
    path = home / FILE
    with explained("Could not save", path):
        make_folder(home)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            # One write of one line: two windows cannot mix theirs.
            os.write(descriptor, msgspec.json.encode(objection) + b"\n")
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    return path
