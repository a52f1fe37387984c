"""What is known from earlier drafts, for a new one."""

from collections.abc import Collection
from datetime import datetime

from coach.model.cycle import cycle_to_draft_for
from coach.model.draft import Draft, new_draft
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
    return new_draft(
        name,
        cycle,
        when=now.isoformat(),
        person=profile.person,
        known_mission=next(missions, ""),
    )


def known_after(profile: Profile, draft: Draft) -> Profile:
    """Give the profile with what a draft says of the person and of the parents above them."""
    return replace(
        profile,
        person=draft.person if draft.person != Person() else profile.person,
        parents=draft.parents or profile.parents,
    )
