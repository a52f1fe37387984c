"""Beginning from somebody else's OKR: their words stay, their numbers become gaps."""

from datetime import date

from coach.interview.ask_opening import EXAMPLE_DOOR
from coach.interview.key_results import rewritten
from coach.interview.phrasing import as_sentence, day
from coach.model.cycle import Cycle
from coach.model.draft import Draft, KeyResult
from coach.model.edits import add_initiative, add_key_result, add_objective, put_objective
from coach.model.ids import fresh_id
from coach.model.parents import WITH_KEY_RESULTS
from coach.model.person import Parent, ParentLevel
from coach.model.quantity import Deadline, Provenance
from coach.model.value import replace
from coach.rewriting.review import review_objective
from coach.rulebook.examples import DAY, Example, ExampleKeyResult, day_meant


def dated(text: str, cycle: Cycle) -> str:
    """Give a sentence of an example with its day in a cycle: `… to 12% by 31 March`."""
    return DAY.sub(lambda slot: day(day_meant(slot[1], cycle)), text)


def start_from(draft: Draft, example: Example, *, today: date) -> Draft:
    """Add an example's objective, with its measures and its work, as the person's own to change.

    No number of the example comes along: each key result asks for two of the person's. What
    belongs to somebody else stays behind: their mission and contribution, levels and duties.
    Where nothing is known of the person yet, their own mission is asked for first.

    Args:
        draft: the draft as it is.
        example: what to start from.
        today: the day on which the sentences are read.
    """
    verdict = review_objective(example.objective, cycle=draft.cycle, today=today)
    draft = add_objective(draft, example.objective)
    objective = draft.objectives[-1]
    draft = put_objective(draft, replace(objective, verdict=verdict))
    for one in example.key_results:
        kr = rewritten(draft, _without_numbers(one, draft.cycle), today)
        draft = add_key_result(draft, objective.id, kr)
        for work in one.initiatives:
            draft = add_initiative(draft, work, serves=kr.id)
    if draft.parents or draft.contribution or len(draft.objectives) > 1:
        return draft.remembering(focus=draft.objectives[-1].key_results[0].id)
    return draft.remembering(door=EXAMPLE_DOOR, focus="")


def with_origin(draft: Draft, example: Example) -> Draft:
    """Take over an example's mission and contribution, where the person has none yet."""
    mission = Parent(fresh_id("p"), ParentLevel.MISSION, example.mission)
    known = any(one.level not in WITH_KEY_RESULTS for one in draft.parents)
    return replace(
        draft,
        parents=draft.parents if known else (mission, *draft.parents),
        contribution=draft.contribution or example.contribution,
    )


def _without_numbers(one: ExampleKeyResult, cycle: Cycle) -> KeyResult:
    """Keep what is measured and which way it should go; it is written anew as numbers come in."""
    measure = as_sentence(one.metric)
    return KeyResult(
        id=fresh_id("k"),
        text=measure,
        origin=measure,
        metric=one.metric,
        direction=one.direction,
        deadline=Deadline(cycle.last, Provenance.INFERRED),
    )
