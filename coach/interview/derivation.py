"""From the mission to one key result: each step on the way, in the person's own words."""

from collections.abc import Iterator

from coach.interview.phrasing import clip
from coach.model.draft import Draft
from coach.model.person import ParentLevel
from coach.model.value import Value

_LONGEST = 160
_LEVELS = {
    ParentLevel.MISSION: "mission",
    ParentLevel.PURPOSE: "whom my work is for",
    ParentLevel.COMPANY: "company",
    ParentLevel.TEAM: "team",
}


class Step(Value, frozen=True):
    """One step of a derivation."""

    what: str
    """What kind of step it is, in words for the person: "mission", "what my work touches"."""
    text: str


def derivation(draft: Draft, id: str) -> tuple[Step, ...]:
    """Give the steps that lead to an objective or a key result; none where the id is of neither."""
    objective = draft.objective(id)
    if objective is None:
        return ()
    steps = [*_above(draft), Step("objective", objective.text)]
    kr = draft.key_result(id)
    if kr is not None:
        told = (("what becomes different", kr.change), ("key result", kr.text))
        steps.extend(Step(what, text) for what, text in told if text)
        served = [one.text for one in draft.initiatives if one.serves == kr.id]
        begun = [kr.origin] if kr.origin and kr.origin not in served else []
        steps.extend(Step("initiative", text) for text in (*begun, *served))
    return tuple(steps)


def _above(draft: Draft) -> Iterator[Step]:
    for level, what in _LEVELS.items():
        for parent in draft.parents:
            if parent.level is level:
                yield Step(what, parent.text)
    if draft.touches:
        yield Step("what my work touches", draft.touches)
    if draft.contribution:
        yield Step("my contribution", draft.contribution)


def traced(draft: Draft, id: str) -> tuple[str, ...]:
    """Give a derivation as lines, each step one further in."""
    return tuple(
        f"{'  ' * depth}{'└ ' if depth else ''}{step.what}: {clip(step.text, _LONGEST)}"
        for depth, step in enumerate(derivation(draft, id))
    )
