"""Who drafts, and what their work derives from."""

from enum import StrEnum

from msgspec import field

from coach.model.value import Value


class Person(Value, frozen=True):
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
    PURPOSE = "purpose"
    """Whom the work is for, in place of a mission nobody remembers."""


class ParentKeyResult(Value, frozen=True):
    """A key result of the company or of the team, with its numbers where they are known."""

    text: str
    baseline: str = ""
    """As it was written, such as `9 days`."""
    target: str = ""

    @property
    def sentence(self) -> str:
        """The key result in one sentence, with the numbers that its text leaves out."""
        numbers = (("from", self.baseline), ("to", self.target))
        left_out = (f" {word} {said}" for word, said in numbers if said and said not in self.text)
        return self.text + "".join(left_out)


class Parent(Value, frozen=True):
    """What a personal OKR derives from: a mission, a company OKR or a team OKR."""

    id: str
    level: ParentLevel
    text: str
    results: tuple[ParentKeyResult, ...] = ()
    """The key results of a company or team OKR; they have no ids, so no log follows each."""


class Profile(Value, frozen=True):
    """What is asked once and used for every draft."""

    person: Person = Person()
    parents: tuple[Parent, ...] = ()
    """The parents used last, proposed again for the next draft."""
    settings: dict[str, str | int | bool] = field(default_factory=dict)
