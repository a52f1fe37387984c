"""`python -m benchmarks`: prints one table of how fast the coach is."""

import argparse

from benchmarks.echo import echo
from benchmarks.finder import finder
from benchmarks.first_frame import first_frame
from benchmarks.startup import startup
from benchmarks.table import table


def main() -> None:
    """Measure everything and print it; `--smoke` measures less often."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="few rounds, to see that it works")
    smoke = parser.parse_args().smoke
    rows = [
        *startup(rounds=5 if smoke else 41),
        first_frame(rounds=2 if smoke else 11),
        *finder(rounds=1 if smoke else 8),
        *echo(rounds=1 if smoke else 8),
    ]
    print(table(rows))


if __name__ == "__main__":
    main()
