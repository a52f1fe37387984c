"""Beginnings of an objective, made from a person's own words and nothing else."""

import re

from coach.interview.phrasing import as_sentence
from coach.model.draft import Draft

# "I make sure that new shops …", "because of me new shops …": the objective is what follows.
_SELF = (
    r"(?i)^(?:because of (?:me|us|my work),? |thanks to (?:me|us|my work),? |"
    r"(?:i|we) (?:(?:always|mostly|mainly|usually) )?(?:help|make sure|ensure|see to it|take care)"
    r"(?: that)? |(?:it(?:'s| is) )?that )+"
)
# "help small shops sell online", "enable teachers to reach …": who does what.
_HELP = (
    r"(?i)^(?:we |to |i )*(?:help(?:ing|s)?|enabl(?:e|es|ing)|empower(?:s|ing)?|let(?:s|ting)?|"
    r"allow(?:s|ing)?|support(?:s|ing)?) (?P<rest>.+)$"
)


def stems(draft: Draft) -> tuple[str, ...]:
    """Give up to two beginnings: from the contribution, and from what in the mission it touches."""
    found = []
    if draft.contribution:
        found.append(re.sub(_SELF, "", draft.contribution.split("\n")[0]))
    if draft.touches and (helped := re.match(_HELP, draft.touches.split(":")[0].strip())):
        found.append(helped["rest"])
    sentences = (as_sentence(stem) for stem in found)
    return tuple(dict.fromkeys(stem for stem in sentences if 2 <= len(stem.split()) <= 25))[:2]
