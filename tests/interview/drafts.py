"""Drafts at telling moments, built from parts."""

from datetime import date

from coach.model.cycle import quarter
from coach.model.draft import Draft, KeyResult, Memory, Objective, new_draft
from coach.model.person import Parent, ParentLevel, Person
from coach.model.quantity import Deadline, Direction, Figure, Provenance, Quantity
from coach.model.value import replace
from coach.model.verdict import Finding, Kind, Level, Verdict

CYCLE = quarter(2027, 1)
END = Deadline(day=date(2027, 3, 31), provenance=Provenance.INFERRED)
MISSION = "We help small shops sell online without fear of technology."


def said(text: str, value: float, unit: str | None = None) -> Figure:
    return Figure(provenance=Provenance.SAID, quantity=Quantity(text=text, value=value, unit=unit))


def to_do(id: str = "k-1", text: str = "Launch the onboarding checklist") -> KeyResult:
    question = "Suppose the onboarding checklist is out. What would be different, and for whom?"
    finding = Finding("delivers-a-thing", Level.STRONG, 0, 6, "A launch is not a change.", question)
    return KeyResult(
        id=id,
        text=text,
        deadline=END,
        verdict=Verdict(text=text, kind=Kind.ACTIVITY, confidence=0.98, findings=(finding,)),
    )


def measured(id: str, metric: str, now: float, goal: float) -> KeyResult:
    text = f"Lower {metric} from {now:g} to {goal:g}"
    return KeyResult(
        id=id,
        text=text,
        metric=metric,
        baseline=said(f"{now:g}", now),
        target=said(f"{goal:g}", goal),
        direction=Direction.DOWN,
        deadline=END,
        verdict=Verdict(text=text, kind=Kind.OUTCOME, confidence=0.99),
    )


def empty() -> Draft:
    return new_draft("Q1 2027", CYCLE, when="2026-11-22T09:00:00+00:00")


def introduced() -> Draft:
    """Everything up to an objective is said."""
    return replace(
        empty(),
        person=Person(name="Mara", role="onboarding manager"),
        parents=(Parent("p-1", ParentLevel.MISSION, MISSION),),
        touches="help small shops sell online",
        contribution="new shops in my region sell sooner",
        memory=Memory(stems=("New shops in my region sell sooner",)),
    )


def with_key_results(*key_results: KeyResult, memory: Memory | None = None) -> Draft:
    objective = Objective("o-1", "New shops feel at home at once", key_results=key_results)
    return replace(introduced(), objectives=(objective,), memory=memory or Memory())


OVER_THE_SET = ("o-1/enough", "o-1/confidence", "rhythm", "step")
"""Keys of the questions over all key results."""


def with_the_set_asked(draft: Draft) -> Draft:
    """Nothing more is to be asked over all key results together."""
    return draft.remembering(settled=(*draft.memory.settled, *OVER_THE_SET))
