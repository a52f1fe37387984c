"""A house's own rules: those its configuration names, and those given on the command line."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from coach.storage.home import config_file

if TYPE_CHECKING:
    from coach.rulebook.catalogue import Catalogue


def put_house_in_force(arguments: argparse.Namespace) -> None:
    """Judge by the house's rules from now on, where there are some.

    Raises:
        DataFileError: when the configuration cannot be read, naming the key.
    """
    config = config_file()
    if not arguments.rules and not config.is_file():
        return
    # Imported here: the first frame does not wait for what most people do not have.
    from coach.rulebook.catalogue import put_in_force
    from coach.rulebook.house import House, house_in_config

    asked = tuple(Path(one).expanduser().absolute() for one in arguments.rules)
    put_in_force(house_in_config(config).and_then(House(folders=asked)))


def catalogue_in_force() -> "Catalogue":
    """Load what is judged by; what had to be left out is said at once."""
    from coach.rulebook.catalogue import catalogue_for, house_in_force

    catalogue = catalogue_for(house_in_force())
    for trouble in catalogue.left_out:
        print(f"coach: left out: {trouble}", file=sys.stderr)
    return catalogue
