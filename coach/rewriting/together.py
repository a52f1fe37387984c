"""What only shows when a draft's key results stand side by side."""

from coach.model.draft import Draft
from coach.model.person import ParentLevel
from coach.reading.reader import read
from coach.rulebook.catalogue import catalogue_for, house_in_force
from coach.rulebook.sets import SetFinding, check_set, gathered

_WITH_NUMBERS = (ParentLevel.COMPANY, ParentLevel.TEAM)
"""Levels of parents that have measures of their own to be copied."""


def review_together(draft: Draft) -> tuple[SetFinding, ...]:
    """Judge each objective's key results as a set; what holds for several is said once.

    Raises:
        PipelineMissing: when the language pipeline cannot be loaded; says what to do.
    """
    parents = tuple(
        read(line, cycle=draft.cycle)
        for parent in draft.parents
        if parent.level in _WITH_NUMBERS
        for line in (*parent.text.splitlines(), *(one.sentence for one in parent.results))
        if line.strip()
    )
    catalogue = catalogue_for(house_in_force())
    found: dict[str, SetFinding] = {}
    for objective in draft.objectives:
        if not objective.key_results:
            continue
        readings = (
            read(kr.text, cycle=draft.cycle, patterns=catalogue.patterns)
            for kr in objective.key_results
        )
        sets = gathered(
            readings,
            objectives=len(draft.objectives),
            guardrails=len(draft.guardrails),
            parents=parents,
            confidences=tuple(
                kr.confidence for kr in objective.key_results if kr.confidence is not None
            ),
            ends=draft.cycle.last,
            check_in_weeks=draft.check_in_weeks,
        )
        for finding in check_set(sets, catalogue.set_rules):
            found.setdefault(finding.rule, finding)
    return tuple(found.values())
