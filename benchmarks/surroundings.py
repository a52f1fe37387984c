"""The environment programs are measured in."""

import os


def surroundings(**own: str) -> dict[str, str]:
    """Give this process's environment with bytecode kept, as it is for everybody's second start."""
    return {
        name: value
        for name, value in {**os.environ, **own}.items()
        if name != "PYTHONDONTWRITEBYTECODE"
    }
