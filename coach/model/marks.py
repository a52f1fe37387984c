"""Marks: what two people think of the same key results, each for themselves."""

from datetime import date
from enum import StrEnum

from coach.model.value import Value


class Role(StrEnum):
    """Who sits at the keyboard."""

    EMPLOYEE = "employee"
    MANAGER = "manager"


class Aspect(StrEnum):
    """What is marked."""

    NEED = "need"
    """1 hardly missed to 5 sorely missed."""
    CONTROL = "control"
    """1 hardly moved by the employee to 5 moved almost alone."""
    CONFIDENCE = "confidence"
    """0 no chance to 10 certain."""


class Mark(Value, frozen=True):
    """One mark of one person."""

    key_result: str
    """Id of the key result."""
    by: Role
    aspect: Aspect
    value: int | None
    """None where somebody keeps it to themselves."""


class Decision(Value, frozen=True):
    """What two people made of a difference."""

    key_result: str
    aspect: Aspect
    text: str
    """In their words; empty where they left it as it is."""


class Ask(StrEnum):
    """What is asked once the differences are talked through."""

    HELP_OF_MANAGER = "help-of-manager"
    HELP_OF_EMPLOYEE = "help-of-employee"
    RHYTHM = "rhythm"
    """How often both look at it together."""


class Promise(Value, frozen=True):
    """Help that one of both promised."""

    by: Role
    text: str
    """In their words."""
    until: date | None = None
    """The day in these words, if they hold one."""


class Marking(Value, frozen=True):
    """The marks of both on one draft, what came of their differences, and what they agreed."""

    id: str
    draft_id: str
    begun: str
    """ISO 8601, with the offset from UTC."""
    employee: str
    """The names they go by here."""
    manager: str
    marks: tuple[Mark, ...] = ()
    done: tuple[Role, ...] = ()
    """Who has said that their marks stand; nothing is shown before both are here."""
    decisions: tuple[Decision, ...] = ()
    promises: tuple[Promise, ...] = ()
    check_in_weeks: int | None = None
    closed: tuple[Ask, ...] = ()
    """What was asked after the differences and has been answered."""

    def value(self, key_result: str, by: Role, aspect: Aspect) -> Mark | None:
        """Give a mark, or None where there is none yet."""
        return next(
            (
                one
                for one in self.marks
                if (one.key_result, one.by, one.aspect) == (key_result, by, aspect)
            ),
            None,
        )

    def name(self, role: Role) -> str:
        """Give the name of who has a role."""
        return self.employee if role is Role.EMPLOYEE else self.manager
