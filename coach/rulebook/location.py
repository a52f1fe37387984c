"""Where the catalogue's data lies: shipped inside the package, or beside it in a checkout."""

from importlib.resources import files
from pathlib import Path


def rules_folder() -> Path:
    """Give the folder that holds the rule families, `lexicon/` and `metrics/`."""
    package = Path(str(files("coach")))
    shipped = package / "_rules"
    return shipped if shipped.is_dir() else package.parent / "rules"
