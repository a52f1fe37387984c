"""What is known from earlier drafts, for a new one."""

from collections.abc import Collection
from datetime import datetime

from coach.model.cycle import cycle_to_draft_for
from coach.model.draft import Draft, new_draft
from coach.model.parents import WITH_KEY_RESULTS, compared
from coach.model.person import ParentLevel, Person, Profile
from coach.model.value import replace


def begin(profile: Profile, taken: Collection[str], now: datetime) -> Draft:
    """Start a draft for the coming cycle, under a name no other draft has."""
    cycle = cycle_to_draft_for(now.date())
    name, number = cycle.name, 1
    while name in taken:
        number += 1
        name = f"{cycle.name} ({number})"
    missions = (one.text for one in profile.parents if one.level is ParentLevel.MISSION)
    draft = new_draft(
        name,
        cycle,
        when=now.isoformat(),
        person=profile.person,
        known_mission=next(missions, ""),
    )
    # The mission is asked about; what company and team set out to do simply stands above.
    shared = tuple(one for one in profile.parents if one.level in WITH_KEY_RESULTS)
    return replace(draft, parents=shared)


def known_after(
    profile: Profile, draft: Draft, *, news_above: bool = True, dropped: Collection[str] = ()
) -> Profile:
    """Give the profile with what a draft says of the person and of the parents above them.

    Args:
        profile: what is known.
        draft: what was said since.
        news_above: whether the draft's parents have changed; an old draft that goes on must not
            bring back a mission that others have shared anew since.
        dropped: ids of company and team OKRs that were in the draft and are not any more.
    """
    parents = tuple(
        one for one in profile.parents if one.id not in dropped or one.level not in WITH_KEY_RESULTS
    )
    if news_above:
        parents = compared(parents, draft.parents).parents
    person = draft.person if draft.person != Person() else profile.person
    return replace(profile, person=person, parents=parents)
