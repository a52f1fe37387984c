"""The draft: everything said so far, and the whole state of a conversation."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from msgspec import field

from coach.model.cycle import Cycle
from coach.model.ids import fresh_id
from coach.model.person import Parent, ParentLevel, Person
from coach.model.quantity import Deadline, Direction, Figure
from coach.model.triage import Triage
from coach.model.value import Value, replace
from coach.model.verdict import Verdict


class KeyResult(Value, frozen=True):
    """The measure that tells whether the objective happened."""

    id: str
    text: str
    """The sentence as it stands now."""
    name: str = ""
    """A short name, if the person gave it one."""
    metric: str = ""
    """What is measured, in the person's words."""
    baseline: Figure | None = None
    target: Figure | None = None
    direction: Direction | None = None
    deadline: Deadline | None = None
    control: str = ""
    """How far the person moves the number, in their own words."""
    need: str = ""
    """Who would miss it, in the person's words."""
    origin: str = ""
    """The to-do it grew from."""
    change: str = ""
    """What becomes different, as the person said it on the way to a measure."""
    confidence: int | None = None
    """How sure the person is to get there, 0 to 10; None until they say."""
    kept_because: str = ""
    """Why the person keeps the sentence as it is; the coach then stops asking."""
    verdict: Verdict | None = None
    source: str = ""
    """Where the number comes from, and who can look it up."""
    counter: str = ""
    """What else is watched, lest the number be reached and things get worse."""
    celebrate: str = ""
    """The number that would be worth a celebration, in the person's words."""
    embarrass: str = ""
    """The number that would be embarrassing, in the person's words."""

    @property
    def unit(self) -> str | None:
        """The unit of its numbers, from the target or else the baseline."""
        for figure in (self.target, self.baseline):
            if figure is not None and figure.quantity is not None:
                return figure.quantity.unit
        return None


class Objective(Value, frozen=True):
    """A qualitative change worth wanting, with the key results that show it."""

    id: str
    text: str
    name: str = ""
    key_results: tuple[KeyResult, ...] = ()
    verdict: Verdict | None = None
    missing: str = ""
    """What could still go wrong with all key results reached, in the person's words."""


class Initiative(Value, frozen=True):
    """Work believed to move a key result; where to-dos belong."""

    id: str
    text: str
    serves: str = ""
    """Id of the key result it should move, if that is known."""


class Commitment(Value, frozen=True):
    """Work that must be done anyway, with a date and evidence."""

    id: str
    text: str
    by: date | None = None
    evidence: str = ""


class Guardrail(Value, frozen=True):
    """A level to hold, watched beside the key results."""

    id: str
    text: str


class Memory(Value, frozen=True):
    """What the coach remembers of the conversation."""

    asked: dict[str, int] = field(default_factory=dict)
    """How often each question was put, by its key (which holds no full stop)."""
    settled: tuple[str, ...] = ()
    """Keys of the questions skipped or declined: never asked again."""
    focus: str = ""
    """Id of the objective or key result being talked about."""
    waiting: tuple[str, ...] = ()
    """Lines the person pasted that have not been taken up yet."""
    themes: tuple[str, ...] = ()
    """What the mission says is done, phrase by phrase, as it was read when it was given."""
    stems: tuple[str, ...] = ()
    """Beginnings of an objective, made from the contribution when it was given."""
    work: str = ""
    """What the person does, while it is open what goes better by it."""
    door: str = ""
    """Where they wish to begin, if not with the mission."""
    known_mission: str = ""
    """The mission given for an earlier draft, proposed again."""
    noticed: tuple[str, ...] = ()
    """What shows when the key results stand side by side, and the question it opens, if any."""


class Exchange(Value, frozen=True):
    """One question and what was said to it, word for word."""

    question: str
    answer: str
    remarks: tuple[str, ...] = ()
    """What the coach said in return, before its next question."""


class Change(Value, frozen=True):
    """One entry of the change log."""

    id: str
    step: int
    """Changes made by one answer or edit share a step."""
    when: str
    """ISO 8601, with the offset from UTC."""
    who: str
    field: str
    """`<id>.<field>` of what changed, such as `k-5f0c91ab.text`."""
    old: Any
    new: Any
    """Values as plain JSON; None for what is not there."""
    reason: str
    undoes: int = 0
    """The step this one takes back, if it is an undo, or the undo, if it is a redo."""


class Draft(Value, frozen=True):
    """A personal OKR in the making."""

    id: str
    name: str
    cycle: Cycle
    created: str
    """ISO 8601, with the offset from UTC."""
    person: Person = Person()
    parents: tuple[Parent, ...] = ()
    touches: str = ""
    """What in the mission the person's work touches."""
    contribution: str = ""
    """What moves because of this person."""
    objectives: tuple[Objective, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    guardrails: tuple[Guardrail, ...] = ()
    sorted_list: Triage | None = None
    """The to-do list it began with, sorted, if it did."""
    check_in_weeks: int | None = None
    """How many weeks lie between two check-ins; None until that is agreed."""
    accountable: str = ""
    """Who looks at it with the person."""
    first_step: str = ""
    """The smallest step within two weeks."""
    agreed: bool = False
    """Whether the person has said yes to the whole of it."""
    memory: Memory = Memory()
    transcript: tuple[Exchange, ...] = ()
    """The conversation as it went; an undo adds to it and takes nothing away."""
    log: tuple[Change, ...] = ()

    def parent(self, level: ParentLevel) -> Parent | None:
        """Give the first parent at a level."""
        return next((parent for parent in self.parents if parent.level is level), None)

    def key_results(self) -> Iterator[KeyResult]:
        """Give every key result, objective by objective."""
        for objective in self.objectives:
            yield from objective.key_results

    def key_result(self, id: str) -> KeyResult | None:
        """Find a key result by its id."""
        return next((kr for kr in self.key_results() if kr.id == id), None)

    def objective(self, id: str) -> Objective | None:
        """Find an objective by its id or by that of one of its key results."""
        for objective in self.objectives:
            if objective.id == id or any(kr.id == id for kr in objective.key_results):
                return objective
        return None

    def remembering(self, **changes: Any) -> "Draft":
        """Give the draft with fields of its memory replaced."""
        return replace(self, memory=replace(self.memory, **changes))


def new_draft(
    name: str, cycle: Cycle, *, when: str, person: Person = Person(), known_mission: str = ""
) -> Draft:
    """Start an empty draft for a person, with the mission of an earlier draft to propose."""
    return Draft(
        id=fresh_id("d"),
        name=name,
        cycle=cycle,
        created=when,
        person=person,
        memory=Memory(known_mission=known_mission),
    )
