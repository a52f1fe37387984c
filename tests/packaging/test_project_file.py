"""The project file and the README keep their promises."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")


def dependencies() -> list[str]:
    project = tomllib.loads(PROJECT)["project"]
    extras = project["optional-dependencies"]
    return [*project["dependencies"], *extras["test"], *extras["dev"]]


@pytest.mark.parametrize("dependency", dependencies())
def test_every_dependency_has_its_reason_beside_it(dependency: str) -> None:
    (line,) = [line for line in PROJECT.splitlines() if line.strip().startswith(f'"{dependency}"')]
    assert re.search(r'",\s+# \w.{10,}', line)


@pytest.mark.parametrize("name", ["spacy", "textual"])
def test_what_breaks_us_has_an_upper_bound(name: str) -> None:
    (dependency,) = [one for one in dependencies() if re.match(rf"{name}\b(?!-)", one)]
    assert "<" in dependency


def test_every_contract_on_imports_has_its_reason() -> None:
    contracts = PROJECT.count("[[tool.importlinter.contracts]]\n")
    assert contracts > 3
    assert PROJECT.count("[[tool.importlinter.contracts]]\n# ") == contracts


def test_the_two_commands_of_the_readme_are_one_line_each() -> None:
    blocks = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    assert [block.count("\n") for block in blocks] == [1, 1]
    assert all(block.startswith("python3 -m venv .venv && ") for block in blocks)


def test_the_readme_knows_every_command() -> None:
    commands = set(re.findall(r'_command\(commands, "(\w+)"', (ROOT / "coach/cli.py").read_text()))
    assert commands == set(re.findall(r"^\| `coach (\w+)", README, re.MULTILINE))


def test_the_picture_of_the_readme_is_there() -> None:
    for picture in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README):
        assert (ROOT / picture).is_file()
