"""A draft as a page to share: what it derives from, what it aims at, what is still open."""

from collections.abc import Iterator
from datetime import date

from coach.exchange.escape import escaped, quoted
from coach.exchange.open_points import open_points
from coach.exchange.words import dated, figured, named_day
from coach.model.draft import Commitment, Draft, Initiative, KeyResult, Objective
from coach.model.person import ParentLevel

_PARENTS = {
    ParentLevel.MISSION: "The mission",
    ParentLevel.COMPANY: "The company's OKR",
    ParentLevel.TEAM: "The team's OKR",
    ParentLevel.PURPOSE: "Who would notice if my work stopped",
}


def as_markdown(draft: Draft, *, today: date) -> str:
    """Give the whole page; every number says where it comes from.

    Args:
        today: printed on the page; also tells which open points are late.
    """
    blocks = [*_head(draft, today), *_origin(draft)]
    for place, objective in enumerate(draft.objectives, start=1):
        blocks += objective_blocks(draft, objective, place)
    if not draft.objectives:
        blocks.append("No objective is written yet.")
    known = {key_result.id for key_result in draft.key_results()}
    loose = [_initiative(one) for one in draft.initiatives if one.serves not in known]
    blocks += section("Other work", loose)
    blocks += section("Commitments", [_commitment(one) for one in draft.commitments])
    blocks += section("Guardrails", [f"- {escaped(one.text)}" for one in draft.guardrails])
    blocks += section("How it goes on", list(_going_on(draft)))
    blocks += section("Open points", [f"- {point}" for point in open_points(draft, today=today)])
    return "\n\n".join(blocks) + "\n"


def _head(draft: Draft, today: date) -> Iterator[str]:
    # A draft nobody named is called after its cycle, which says too little on a page.
    unnamed = draft.name.startswith(draft.cycle.name) or not draft.name
    yield f"# {escaped(f'Personal OKR, {draft.name}' if unnamed else draft.name).rstrip(', ')}"
    person = draft.person
    who = ", ".join(escaped(words) for words in (person.name, person.role, person.field) if words)
    manager = f"manager: {escaped(person.manager)}" if person.manager else ""
    cycle = draft.cycle
    frame = f"{escaped(cycle.name)}, {named_day(cycle.first)} to {named_day(cycle.last)}"
    state = "" if draft.agreed else "a draft"
    parts = (who, manager, frame, state, f"as of {named_day(today)}")
    yield " · ".join(part for part in parts if part)


def _origin(draft: Draft) -> Iterator[str]:
    if not (draft.parents or draft.touches or draft.contribution):
        return
    yield "## Where it comes from"
    for parent in draft.parents:
        yield f"{_PARENTS[parent.level]}:"
        yield quoted(parent.text)
        if parent.results:
            yield "\n".join(f"- {escaped(one.sentence)}" for one in parent.results)
    if draft.touches:
        yield f"**What my work touches:** {escaped(draft.touches)}"
    if draft.contribution:
        yield f"**What moves because of me:** {escaped(draft.contribution)}"


def objective_blocks(draft: Draft, objective: Objective, place: int) -> Iterator[str]:
    """Give an objective with its key results, their numbers and the work towards them."""
    yield f"## O{place} · {_titled(objective.name, objective.text)}"
    if objective.name:
        yield escaped(objective.text)
    for number, key_result in enumerate(objective.key_results, start=1):
        yield f"### KR{place}.{number} · {_titled(key_result.name, key_result.text)}"
        if lines := list(_key_result(draft, key_result)):
            yield "\n".join(lines)
    if not objective.key_results:
        yield "No key result is written yet."


def _key_result(draft: Draft, key_result: KeyResult) -> Iterator[str]:
    if key_result.name:
        yield f"- {escaped(key_result.text)}"
    for label, words in (
        ("Measure", escaped(key_result.metric)),
        ("From", figured(key_result.baseline)),
        ("To", figured(key_result.target)),
        ("By", dated(key_result.deadline)),
        ("How far I move it", escaped(key_result.control)),
        ("Need", escaped(key_result.need)),
        ("Where the number comes from", escaped(key_result.source)),
        ("What else is watched", escaped(key_result.counter)),
        ("What becomes different", escaped(key_result.change)),
        ("Kept as it is", escaped(key_result.kept_because)),
    ):
        if words:
            yield f"- **{label}:** {words}"
    work = [_initiative(one) for one in draft.initiatives if one.serves == key_result.id]
    if work:
        yield "- **Work towards it:**"
        yield from (f"  {line}" for line in work)


def _going_on(draft: Draft) -> Iterator[str]:
    if draft.first_step:
        yield f"- **First step:** {escaped(draft.first_step)}"
    if draft.check_in_weeks is not None:
        weeks = f"{draft.check_in_weeks} weeks" if draft.check_in_weeks > 1 else "week"
        who = f", with {escaped(draft.accountable)}" if draft.accountable else ""
        yield f"- **Check-in:** every {weeks}{who}"


def _initiative(initiative: Initiative) -> str:
    return f"- {escaped(initiative.text)}"


def _commitment(commitment: Commitment) -> str:
    by = f", by {named_day(commitment.by)}" if commitment.by else ""
    evidence = f"; done when: {escaped(commitment.evidence)}" if commitment.evidence else ""
    return f"- {escaped(commitment.text)}{by}{evidence}"


def _titled(name: str, text: str) -> str:
    return escaped(name or text)


def section(title: str, lines: list[str]) -> list[str]:
    """Give lines below a heading, or nothing where there are none."""
    return [f"## {title}", "\n".join(lines)] if lines else []
