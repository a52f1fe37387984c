"""Who drafts, and what their work derives from."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Person:
    """The one whose OKR it is; every part is optional."""

    name: str = ""
    role: str = ""
    field: str = ""
    """Field of work, such as support or teaching."""
    manager: str = ""


class ParentLevel(StrEnum):
    """Where a parent stands above the personal OKR."""

    MISSION = "mission"
    COMPANY = "company"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class Parent:
    """What a personal OKR derives from: a mission, a company OKR or a team OKR."""

    id: str
    level: ParentLevel
    text: str
